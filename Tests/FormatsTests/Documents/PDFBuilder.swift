/// Makes PDFs for tests: lines of text at places of pages.
struct PDFBuilder {
  /// A line: its text, its place in points from the top left, and the size of its letters.
  typealias Line = (text: String, x: Double, y: Double, size: Double)

  /// The lines of each page.
  var pages: [[Line]]

  /// Pages of lines below one another, each of its own size, 15 points from one to the next; a blank
  /// line is a gap of 9 points.
  init(lines pages: [[(String, Double)]]) {
    self.pages = pages.map { lines in
      var y = 60.0
      var placed: [Line] = []
      for (text, size) in lines {
        if text.isEmpty {
          y += 9
        } else {
          placed.append((text, 50, y, size))
          y += 15
        }
      }
      return placed
    }
  }

  init(_ pages: [[Line]]) {
    self.pages = pages
  }

  /// The file; without a table of its objects, which every reader makes anew.
  var bytes: [UInt8] {
    var objects = [
      "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
      "3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj",
    ]
    for (index, page) in pages.enumerated() {
      let content = page.map { line in
        let text = line.text.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
          .replacing(")", with: "\\)")
        return "BT /F1 \(line.size) Tf \(line.x) \(800 - line.y) Td (\(text)) Tj ET"
      }.joined(separator: "\n")
      objects.append(
        """
        \(4 + 2 * index) 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \
        \(5 + 2 * index) 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj
        """)
      objects.append(
        """
        \(5 + 2 * index) 0 obj << /Length \(content.utf8.count) >> stream
        \(content)
        endstream endobj
        """)
    }
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("2 0 obj << /Type /Pages /Kids [\(kids)] /Count \(pages.count) >> endobj")
    let text =
      "%PDF-1.4\n" + objects.joined(separator: "\n") + "\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    return Array(text.utf8)
  }
}
