public import Diagnostics

/// What reads a document as it is parsed.
///
/// All bytes are UTF-8 whatever the document's encoding, valid during the call only. Text comes in
/// as many pieces as the parser likes; CDATA sections are text. What a handler throws stops the parse
/// and comes out of it.
public protocol XMLHandler: AnyObject {
  /// Before the first event: the time to look up names that events are compared with.
  func begin(_ names: XMLNames)
  /// An element begins.
  func start(_ element: XMLElement) throws(Diagnostic)
  /// An element ends.
  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic)
  /// The next piece of text.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic)
}

extension XMLHandler {
  public func begin(_ names: XMLNames) {}
}
