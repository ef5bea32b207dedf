internal import Diagnostics
internal import Formats

/// The text of an XML file in UTF-8, and where in it something stands.
struct XMLSource {
  /// The text, without its declaration: spaces stand in its place, so that columns are as in the file.
  let bytes: [UInt8]
  private let file: String

  /// Takes the text of a file, in whichever encoding it is.
  ///
  /// The declaration names the encoding of the file; the text is no longer in it.
  init(_ file: InputFile) throws(Diagnostic) {
    let decoded = try DecodedText(file)
    if let fault = decoded.findings.first(where: { $0.severity == .error }) { throw fault }
    var bytes = decoded.bytes
    if bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) {
      for index in 0...end where bytes[index] != UInt8(ascii: "\n") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    self.bytes = bytes
    self.file = file.path
  }

  /// The place of a byte: its line, and its character in the line, from 1.
  ///
  /// - Parameter offset: The byte, from 0.
  /// - Returns: The place.
  func place(at offset: Int) -> Place {
    let before = bytes.prefix(max(offset, 0))
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return Place(file: file, line: line, column: column)
  }

  /// The place of the tag that a parser is in.
  ///
  /// - Parameter offset: A byte inside the tag, or just after it.
  /// - Returns: The place of its `<`.
  func tagPlace(at offset: Int) -> Place {
    let before = bytes.prefix(max(offset, 0))
    return place(at: before.lastIndex(of: UInt8(ascii: "<")) ?? 0)
  }

  /// The place of what is wrong where a parser stopped: the tag that it had just read, if it had.
  ///
  /// - Parameter offset: How many bytes the parser had taken.
  /// - Returns: The place.
  func faultPlace(at offset: Int) -> Place {
    bytes.prefix(offset).last == UInt8(ascii: ">") ? tagPlace(at: offset) : place(at: offset)
  }
}
