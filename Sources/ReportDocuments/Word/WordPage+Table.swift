internal import Reporting

/// A cell of a table in a document.
struct WordCell {
  /// Its paragraphs.
  let content: String
  /// The colour behind it as hexadecimal digits, or `nil` for none.
  var fill: String?
  /// Whether a line stands above it.
  var hasRule = false
}

extension WordPage {
  /// The printed cells of a table, those of the row headings first.
  func grid(_ table: Table) -> [[String]] {
    table.rows.map { row in
      [words(row.header)] + row.cells.map { $0.printed(naming: outline.name(of:)) }
    }
  }

  /// Writes a numbered table: caption, marks, cells and notes.
  mutating func write(_ table: Table) {
    if isWide(table) { turn(sideways: true) }
    let mark = bookmark(table.id)
    caption("Table", outline.name(of: table.id), runs(table.caption), mark: mark)
    if let key = ChartWords.shorthand(table.shorthandUsed, in: "table") {
      paragraph("TableNote", WordXML.run(key), "<w:keepNext/>")
    }
    let accords = table.accordsUsed.map { "\($0.label) = \($0.meaning)" }
    if !accords.isEmpty {
      paragraph(
        "TableNote", WordXML.run(accords.joined(separator: "; ") + "."), "<w:keepNext/>")
    }
    let columns = WordColumns(table, grid: grid(table))
    let size = columns.isDense ? "Dense" : ""
    let isNumber = table.columns.indices.map { $0 > 0 && table.columns[$0].kind == .number }
    var rows: [[WordCell]] = []
    for row in table.rows {
      let look = row.isTotal ? "<w:b/>" : ""
      let mark = bookmark(row.id)
      var cells = [
        WordCell(
          content: WordXML.paragraph("TableText\(size)", mark + runs(row.header, look)),
          hasRule: row.isTotal)
      ]
      for (cell, isNumber) in zip(row.cells, isNumber.dropFirst()) {
        let style = "Table\(isNumber ? "Number" : "Text")\(size)"
        cells.append(self.cell(cell, style: style, look, hasRule: row.isTotal))
      }
      rows.append(cells)
    }
    append(
      Self.table(
        columns.widths,
        headings: zip(table.columns.map(columns.heading), isNumber).map { ($0, $1) },
        rows, title: words(table.caption), size: size))
    for (index, note) in table.notes.enumerated() {
      paragraph("TableNote", WordXML.run("Note \(index + 1): ") + runs(note))
    }
    endTable()
  }

  /// Writes a caption whose number is a field.
  mutating func caption(_ kind: String, _ name: String, _ title: String, mark: String) {
    let number = String(name.drop { !$0.isNumber })
    paragraph(
      "Caption",
      mark + WordXML.run("\(kind) ") + WordXML.field("SEQ \(kind) \\* ARABIC", number)
        + WordXML.run(". ") + title)
  }

  private func cell(_ cell: Cell, style: String, _ look: String, hasRule: Bool) -> WordCell {
    let (content, fill) = content(cell, look)
    return WordCell(
      content: WordXML.paragraph(style, content), fill: fill, hasRule: hasRule)
  }

  /// The tints of cells, from the lightest.
  private static let tints = ["E3EDF7", "B9D5EF", "12436D"]

  private func content(_ cell: Cell, _ look: String) -> (String, fill: String?) {
    switch cell {
    case .text(let text): return (runs(text, look), nil)
    case .linked(let cell, let id):
      return (link(cell.printed(naming: outline.name(of:)), to: id, look), nil)
    case .shaded(let cell, let level):
      guard (1...3).contains(level) else { return content(cell, look) }
      let isDark = level == 3
      return (
        content(cell, look + (isDark ? "<w:color w:val=\"FFFFFF\"/>" : "")).0,
        Self.tints[level - 1]
      )
    case .accord(let accord, let words):
      return (
        WordXML.run(accord.label, "<w:b/>")
          + (words.isEmpty ? "" : WordXML.run(": ") + runs(words, look)), nil
      )
    default: return (WordXML.run(cell.printed(naming: outline.name(of:)), look), nil)
    }
  }

  /// A table whose row of headings is repeated on each page, and no row of which is divided.
  ///
  /// - Parameters:
  ///   - widths: The widths of the columns.
  ///   - headings: The headings, each with whether its column is set to the right.
  ///   - rows: The cells.
  ///   - title: What it shows, for those who do not see it.
  ///   - size: The end of the styles' names, as `Dense` for smaller letters.
  /// - Returns: The table.
  static func table(
    _ widths: [Int], headings: [(words: String, isNumber: Bool)], _ rows: [[WordCell]],
    title: String, size: String = ""
  ) -> String {
    let heading = headings.map { heading in
      WordCell(
        content: WordXML.paragraph(
          "Table\(heading.isNumber ? "Number" : "Text")\(size)",
          WordXML.run(heading.words, "<w:b/>"), "<w:keepNext/>"))
    }
    return table(widths, heading: heading, rows, title: title)
  }

  /// A table with the cells of its row of headings as they are.
  static func table(
    _ widths: [Int], heading: [WordCell], _ rows: [[WordCell]], title: String,
    style: String = "ReportTable"
  ) -> String {
    func row(_ cells: [WordCell], isHeading: Bool) -> String {
      "<w:tr><w:trPr><w:cantSplit/>\(isHeading ? "<w:tblHeader/>" : "")</w:trPr>"
        + zip(cells, widths).map(xml).joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"\(style)\"/>"
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" "
      + "w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
      + "<w:tblCaption w:val=\"\(WordXML.attribute(title))\"/></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
      + row(heading, isHeading: true) + rows.map { row($0, isHeading: false) }.joined()
      + "</w:tbl>"
  }

  private static func xml(_ cell: WordCell, width: Int) -> String {
    let rule =
      cell.hasRule
      ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"17212B\"/></w:tcBorders>"
      : ""
    let fill = cell.fill.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(rule)\(fill)</w:tcPr>"
      + cell.content + "</w:tc>"
  }

  /// Writes who was asked and who is left, step by step.
  mutating func write(_ steps: [FlowStep]) {
    let width = WordParts.textWidth(isSideways: false)
    let rows = steps.map { step in
      let count = step.count.map(NumberFormat.count) ?? step.shorthand?.mark ?? ""
      let detail = step.detail.map { WordXML.paragraph("TableNote", runs($0)) } ?? ""
      return [
        WordCell(content: WordXML.paragraph("TableText", runs(step.label)) + detail),
        WordCell(content: WordXML.paragraph("TableNumber", WordXML.run(count))),
      ]
    }
    append(
      Self.table(
        [width - 1_800, 1_800], headings: [("Step", false), ("Number", true)], rows,
        title: "Who was asked and who answered"))
    let marks = Shorthand.allCases.filter { mark in steps.contains { $0.shorthand == mark } }
    if let key = ChartWords.shorthand(marks, in: "list") {
      paragraph("TableNote", WordXML.run(key))
    }
    endTable()
  }
}
