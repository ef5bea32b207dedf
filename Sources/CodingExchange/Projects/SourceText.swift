internal import Diagnostics
internal import Formats

/// The plain text of a source, as its file holds it.
struct SourceText {
  /// The mark that some programs put before UTF-8.
  static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  /// The text, without a byte order mark.
  let text: String
  /// Whether there was a byte order mark.
  let hadMark: Bool
  /// Whether the file was in UTF-8, as the standard asks.
  let isUTF8: Bool

  /// Takes the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes; none where the text is empty.
  ///   - file: The name in messages.
  /// - Throws: A `Diagnostic` where it is no text.
  init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    hadMark = bytes.starts(with: Self.byteOrderMark)
    let rest = hadMark ? bytes[Self.byteOrderMark.count...] : bytes[...]
    if let text = String(validating: rest, as: UTF8.self) {
      self.text = text
      isUTF8 = true
    } else {
      let decoded = try DecodedText(InputFile(path: file, bytes: bytes))
      if let fault = decoded.findings.first(where: { $0.severity == .error }) { throw fault }
      text = decoded.text
      isUTF8 = false
    }
  }
}
