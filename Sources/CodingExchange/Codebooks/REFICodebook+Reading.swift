public import Diagnostics
public import Formats
internal import ZippedXML

extension REFICodebook {
  /// Reads a codebook file (QDC).
  ///
  /// - Parameter file: The file.
  /// - Returns: The codebook, and what a person should look at.
  /// - Throws: A `Diagnostic` with line and column where the file is not well-formed XML or is no
  ///   codebook, and where a code lacks what the standard asks for.
  public static func reading(
    _ file: InputFile
  ) throws(Diagnostic) -> (codebook: REFICodebook, findings: [Diagnostic]) {
    let text = try XMLSource(file)
    let handler = QDCHandler(text)
    let parser = XMLPushParser(part: file.path, file: file.path, handler: handler)
    handler.parser = parser
    do {
      try text.bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        try parser.parse(bytes)
      }
      try parser.finish()
    } catch {
      throw error.place?.line == nil ? error.at(text.faultPlace(at: parser.bytesTaken)) : error
    }
    return (try handler.reader.codebook(file: file.path), handler.reader.findings)
  }
}

/// Passes what the parser meets to the reader of a codebook.
private final class QDCHandler: XMLHandler {
  var reader = REFICodebookReader()
  weak var parser: XMLPushParser?
  private let text: XMLSource

  init(_ text: XMLSource) {
    self.text = text
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    let place = text.tagPlace(at: parser?.bytesTaken ?? 0)
    if !reader.isOpen, !(element.name == "CodeBook") {
      throw Diagnostic(
        code: "refi.no-codebook", "the file is XML, and no codebook", at: place,
        expected: "the element \"CodeBook\" of REFI-QDA",
        fix: "export the codebook as REFI-QDA (QDC)")
    }
    try reader.start(element, at: place)
  }

  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) { reader.end(name) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) { reader.text(bytes) }
}
