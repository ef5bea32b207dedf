/// What a file is by its first bytes, whatever its name says.
public enum FileSignature: String, Hashable, Sendable, CaseIterable {
  /// A ZIP archive, which `.xlsx`, `.docx` and `.ods` files are.
  case zip = "a ZIP archive (as .xlsx, .docx and .ods files are)"
  /// An older Office file, as `.xls` and `.doc`, or an encrypted newer one.
  case compoundFile = "an older or password-protected Office file (as .xls and .doc files are)"
  case pdf = "a PDF"
  case gzip = "a gzip archive"
  case spss = "an SPSS file"
  case html = "a web page"
  case richText = "a rich-text document (as .rtf files are)"

  /// The signature at the start of a file, or `nil` where there is none, as in plain text.
  ///
  /// - Parameter bytes: The file, or at least its first 64 bytes.
  public init?(_ bytes: [UInt8]) {
    let magic: [(FileSignature, [UInt8])] = [
      (.zip, [0x50, 0x4b, 0x03, 0x04]), (.zip, [0x50, 0x4b, 0x05, 0x06]),
      (.compoundFile, [0xd0, 0xcf, 0x11, 0xe0]), (.pdf, Array("%PDF-".utf8)),
      (.gzip, [0x1f, 0x8b, 0x08]), (.spss, Array("$FL2".utf8)), (.spss, Array("$FL3".utf8)),
      (.richText, Array("{\\rtf".utf8)),
    ]
    if let (signature, _) = magic.first(where: { bytes.starts(with: $0.1) }) {
      self = signature
      return
    }
    let start = bytes.prefix(64).drop { [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].contains($0) }
    let word = start.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    guard ["<!doctype html", "<html", "<table"].contains(where: { word.starts(with: $0.utf8) })
    else { return nil }
    self = .html
  }
}
