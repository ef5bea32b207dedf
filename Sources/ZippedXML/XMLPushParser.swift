internal import CXML
public import Diagnostics

/// Parses an XML document as it comes, chunk by chunk, wherever the chunks are cut.
///
/// A document type declaration is refused, and with it every entity beyond the five that XML itself
/// has: no survey needs one, and they are how a small file becomes a large one or reads another.
/// The handler is held until the parser is gone.
public final class XMLPushParser {
  let part: String
  let file: String
  let limits: XMLLimits
  let handler: any XMLHandler
  var context: xmlParserCtxtPtr?
  /// What stopped the parse.
  var failure: Diagnostic?
  // The library tells one event after another, so that nothing is changed while it is being changed.
  /// Whether anything stopped the parse.
  @exclusivity(unchecked) var isStopped = false
  /// Where the parse was stopped: the library forgets it.
  var bytesTakenWhenStopped: Int?
  @exclusivity(unchecked) var depth = 0
  @exclusivity(unchecked) var textBytes = 0

  private static let isLibraryReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// A parser at the start of a document.
  ///
  /// - Parameters:
  ///   - part: The document's name in messages: its part of the archive.
  ///   - file: The file's name in messages.
  ///   - handler: What reads the document.
  ///   - limits: When reading is given up.
  public init(
    part: String, file: String, handler: any XMLHandler, limits: XMLLimits = .standard
  ) {
    self.part = part
    self.file = file
    self.limits = limits
    self.handler = handler
    precondition(Self.isLibraryReady)
    // What the library cannot lay at the door of a parser it prints, and with it bytes of the
    // document, which may be what a respondent wrote. These settings are those of one thread.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    cxml_be_silent()
    var events = Self.events
    context = xmlCreatePushParserCtxt(
      &events, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    guard let context else { return }
    // Without the second, `&amp;` comes out of an attribute as `&#38;`. It lets in no entity, since
    // there is no declaration to make one.
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    handler.begin(XMLNames(context.pointee.dict))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes.
  ///
  /// - Parameter chunk: The bytes as the document has them.
  /// - Throws: A `Diagnostic` where the document is malformed, has a document type declaration or
  ///   passes a limit, and what the handler throws; once thrown, it is thrown again.
  public func parse(_ chunk: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    guard !chunk.isEmpty else { return }
    try parse(chunk, isLast: false)
  }

  /// Ends the document.
  ///
  /// - Throws: A `Diagnostic` where the document is incomplete, and as `parse(_:)`.
  public func finish() throws(Diagnostic) {
    try parse(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func parse(_ chunk: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(Diagnostic) {
    if let failure { throw failure }
    // The library refuses more than 10 MB at once as a look-up that is too long.
    var rest = chunk
    while rest.count > 1 << 20 {
      try parse(UnsafeBufferPointer(rebasing: rest.prefix(1 << 20)), isLast: false)
      rest = UnsafeBufferPointer(rebasing: rest.dropFirst(1 << 20))
    }
    let status = rest.withMemoryRebound(to: CChar.self) { bytes in
      xmlParseChunk(context, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    }
    if let failure { throw failure }
    guard status == 0, context?.pointee.wellFormed == 1 else {
      let failure = malformed(xmlParserErrors(rawValue: UInt32(bitPattern: status)))
      bytesTakenWhenStopped = bytesTaken
      self.failure = failure
      isStopped = true
      throw failure
    }
  }
}
