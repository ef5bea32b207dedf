/// A document as programs print it into a PDF: lines of text on pages, and no structure.
struct PDFFile {
  /// One line of a page.
  struct Line: Hashable {
    let text: String
    /// Whether it is a heading, in bold type.
    var isHeading = false
    /// The space above it, in lines.
    var gap = 0.0
  }

  /// What stands at the foot of each page, before the number.
  let footer: String
  /// The lines, from the first page to the last.
  let lines: [Line]

  /// The size of type and the distance from line to line, in points.
  private static let size = 11.0
  private static let leading = 15.0
  private static let left = 72
  private static let top = 770.0
  private static let bottom = 90.0

  /// The bytes of the file.
  ///
  /// There is no time, no name and no identifier in it.
  var bytes: [UInt8] {
    let pages = self.pages
    // Object 1 is the catalogue, 2 the list of pages, 3 and 4 the types; then two a page.
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(pages.count) /Kids ["
        + pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ") + "] >>",
      Self.font("Helvetica"), Self.font("Helvetica-Bold"),
    ].map { Array($0.utf8) }
    for (index, content) in pages.enumerated() {
      objects.append(
        Array(
          ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(6 + 2 * index) 0 R "
            + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>").utf8))
      objects.append(
        Array("<< /Length \(content.count) >>\nstream\n".utf8) + content
          + Array("\nendstream".utf8))
    }
    return Self.file(objects)
  }

  private static func font(_ name: String) -> String {
    "<< /Type /Font /Subtype /Type1 /BaseFont /\(name) /Encoding /WinAnsiEncoding >>"
  }

  /// The file of some objects, with the table of where each begins.
  private static func file(_ objects: [[UInt8]]) -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var starts: [Int] = []
    for (index, object) in objects.enumerated() {
      starts.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let table = starts.map { start in
      let digits = String(start)
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    let tail =
      "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table.joined())"
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(bytes.count)\n%%EOF\n"
    return bytes + Array(tail.utf8)
  }

  /// The drawing instructions of each page.
  private var pages: [[UInt8]] {
    var pages: [[(line: Line, height: Double)]] = [[]]
    var height = Self.top
    for line in lines {
      let isFirst = pages[pages.count - 1].isEmpty
      height -= Self.leading * (1 + (isFirst ? 0 : line.gap))
      if height < Self.bottom {
        pages.append([])
        height = Self.top - Self.leading
      }
      pages[pages.count - 1].append((line, height))
    }
    return pages.enumerated().map { index, lines in
      var content = lines.flatMap { Self.drawn($0.line.text, $0.line.isHeading, at: $0.height) }
      content += Self.drawn("\(footer)  Page \(index + 1) of \(pages.count)", false, at: 50)
      return content
    }
  }

  private static func drawn(_ text: String, _ isHeading: Bool, at height: Double) -> [UInt8] {
    var literal: [UInt8] = []
    for byte in TextEncoder.windows1252.bytes(of: text) {
      if [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\")].contains(byte) {
        literal.append(UInt8(ascii: "\\"))
      }
      literal.append(byte)
    }
    return Array("BT /\(isHeading ? "F2" : "F1") \(size) Tf \(left) \(height) Td (".utf8) + literal
      + Array(") Tj ET\n".utf8)
  }
}
