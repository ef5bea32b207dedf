internal import Diagnostics
internal import ZippedXML

/// A workbook as the library writes it, made ready for readers and for comparing.
///
/// The library has no cell styles, by whose names a screen reader or a checker knows a title; and how
/// its parts are packed depends on the version of a compressor. So the one is added and the other
/// undone.
struct WrittenWorkbook {
  /// The number format of titles alone, by which their cell format is known: text.
  static let titleNumberFormat: UInt8 = 49

  private let archive: ZipArchive
  private let file: String

  init(_ bytes: [UInt8], named file: String) throws(Diagnostic) {
    archive = try ZipArchive(bytes, file: file)
    self.file = file
  }

  /// The workbook with its titles tagged and its parts as they are.
  func bytes() throws(Diagnostic) -> [UInt8] {
    var writer = ZipWriter()
    for name in archive.names {
      let part = try archive.bytes(of: name)
      writer.add(
        name,
        name == "xl/styles.xml"
          ? Array(Self.tagged(String(decoding: part, as: UTF8.self)).utf8) : part)
    }
    return try writer.archive(named: file)
  }

  /// The styles with that of titles as the cell style "Heading 1"; as they are where they have none.
  static func tagged(_ styles: String) -> String {
    let mark = "<xf numFmtId=\"\(titleNumberFormat)\""
    guard let start = styles.firstRange(of: mark)?.lowerBound,
      let end = styles[start...].firstRange(of: ">")?.upperBound,
      let normal = styles.firstRange(of: "</cellStyleXfs>")?.lowerBound,
      let names = styles.firstRange(of: "</cellStyles>")?.lowerBound, normal < start, end < names
    else { return styles }
    let title = styles[start..<end].replacing(" xfId=\"0\"", with: " xfId=\"1\"")
    let style = styles[start..<end].replacing(" xfId=\"0\"", with: "")
    let tagged =
      styles[..<normal] + style + (style.hasSuffix("/>") ? "" : "</xf>") + styles[normal..<start]
      + title + styles[end..<names] + "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>"
      + styles[names...]
    return String(tagged).replacing(
      "<cellStyleXfs count=\"1\">", with: "<cellStyleXfs count=\"2\">"
    )
    .replacing("<cellStyles count=\"1\">", with: "<cellStyles count=\"2\">")
  }
}
