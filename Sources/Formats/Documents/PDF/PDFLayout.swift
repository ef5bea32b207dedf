/// The lines of a PDF as paragraphs: what the gaps, the sizes and the ends of lines say.
///
/// A PDF holds no paragraphs. A new one begins below a gap that is wider than those between the
/// lines, at the mark of a list entry, where the size of the letters changes, and where the line
/// above is short and ends a sentence. A page break ends none unless the sentence ends there.
struct PDFLayout {
  /// A line with its page.
  private struct Placed {
    let line: PDFPage.Line
    let place: DocumentPlace
    let page: Int
  }

  /// How many tables were put together.
  private(set) var tableCount = 0
  /// The title, where the document begins with a line in the largest letters.
  private(set) var title: String?
  /// The paragraphs, each one line, with blank lines where there are gaps.
  private(set) var lines: [TextLine] = []

  private let placed: [Placed]
  /// The height of the letters that most of the text is in.
  private let textHeight: Double
  /// From the top of a line to the top of the next in a paragraph.
  private let pitch: Double
  private let left: Double
  private let right: Double
  private let hyphenation: Hyphenation

  /// - Parameter pages: The pages without their running lines.
  init(_ pages: [PDFPage]) {
    placed = pages.enumerated().flatMap { number, page in
      Self.withMarks(page.lines).enumerated().map { index, line in
        Placed(line: line, place: .page(number + 1, line: index + 1), page: number)
      }
    }
    textHeight = Self.mode(placed.map { ($0.line.height, $0.line.text.utf8.count) }) ?? 10
    let height = textHeight
    let gaps = zip(placed, placed.dropFirst()).filter { upper, lower in
      upper.page == lower.page && lower.line.top > upper.line.top
        && lower.line.top - upper.line.top < 2.2 * height
    }
    pitch = Self.mode(gaps.map { ($0.1.line.top - $0.0.line.top, 1) }) ?? 1.2 * height
    left = placed.map(\.line.left).min() ?? 0
    right = placed.map(\.line.right).max() ?? 0
    hyphenation = Hyphenation(placed.lazy.map(\.line.text))
    compose()
  }

  private mutating func compose() {
    var tables = tables()
    tableCount = tables.count
    var open: TextLine?
    /// The line before, where no table stands between.
    var upper: Placed?
    for (index, current) in placed.enumerated() {
      if let position = tables.firstIndex(where: { $0.lines.contains(index) }) {
        if let open { lines.append(open) }
        open = nil
        upper = nil
        if let table = tables[position].table {
          lines.append(TextLine(table, place: current.place))
          tables[position].table = nil
        }
        continue
      }
      defer { upper = current }
      let text = SymbolFont.replaced(in: current.line.text)
      let isLarge = isLarge(current.line)
      if let paragraph = open, let last = upper {
        let isBroken = breaks(last, current, paragraph: paragraph)
        if isBroken == .none {
          open = TextLine(
            hyphenation.joined(paragraph.text, text), place: paragraph.place,
            indent: paragraph.indent, isLarge: paragraph.isLarge)
          continue
        }
        lines.append(paragraph)
        if isBroken == .gap { lines.append(TextLine("", place: paragraph.place)) }
      }
      open = TextLine(
        text, place: current.place, indent: indent(of: current.line), isLarge: isLarge)
    }
    if let open { lines.append(open) }
    takeTitle()
  }

  /// The tables of all pages, with the indices of their lines.
  private func tables() -> [(table: DocumentTable?, lines: Set<Int>)] {
    var tables: [(table: DocumentTable?, lines: Set<Int>)] = []
    let pages = Dictionary(grouping: placed.indices) { placed[$0].page }
    for page in pages.keys.sorted() {
      let indices = pages[page] ?? []
      let finder = PDFTableFinder(indices.map { placed[$0].line }, height: textHeight)
      for found in finder.tables() {
        let rows = found.rows.map { row in
          row.enumerated().map { column, cell in
            DocumentTable.Cell(
              column: column + 1, blocks: blocks(of: cell.map { $0.map { indices[$0] } }))
          }
        }
        let table = DocumentTable(
          number: tables.count + 1,
          rows: rows.map { cells in
            DocumentTable.Row(
              cells: cells,
              place: cells.lazy.flatMap(\.blocks).first?.place ?? .page(page + 1, line: 1))
          })
        tables.append((table, Set(found.lines.map { indices[$0] })))
      }
    }
    return tables
  }

  /// The paragraphs and entries of a cell, whose lines are divided where there are gaps.
  private func blocks(of cell: [[Int]]) -> [DocumentBlock] {
    var lines: [TextLine] = []
    for (part, indices) in cell.enumerated() {
      for (position, index) in indices.enumerated() {
        let text = SymbolFont.replaced(in: placed[index].line.text)
        let isNew = part > 0 && position == 0 && lines.last.map { endsSentence($0.text) } == true
        if isNew { lines.append(TextLine("", place: placed[index].place)) }
        if let last = lines.last, !isNew, ListMarker(text) == nil {
          lines[lines.count - 1] = TextLine(hyphenation.joined(last.text, text), place: last.place)
        } else {
          lines.append(TextLine(text, place: placed[index].place))
        }
      }
    }
    return BlockReader.blocks(of: lines[...])
  }

  private func endsSentence(_ text: String) -> Bool {
    text.last.map { ".?!:”\"".contains($0) } ?? true
  }

  /// What stands between two lines.
  private enum Break { case none, line, gap }

  private func breaks(_ upper: Placed, _ lower: Placed, paragraph: TextLine) -> Break {
    let text = SymbolFont.replaced(in: lower.line.text)
    let isEntry = ListMarker(text) != nil
    if isLarge(upper.line) != isLarge(lower.line) { return .gap }
    if isLarge(lower.line), HeadingLine(TextLine(text, place: lower.place)) != nil { return .gap }
    let endsSentence = endsSentence(paragraph.text)
    if upper.page != lower.page || lower.line.top < upper.line.top {
      if isHeading(paragraph) { return .gap }
      return isEntry ? .line : endsSentence ? .gap : .none
    }
    let gap = lower.line.top - upper.line.top
    if gap > 1.06 * pitch { return .gap }
    if isEntry {
      return isHeading(TextLine(text, place: lower.place)) && endsSentence ? .gap : .line
    }
    let field = FrontMatter.field(TextLine(text, place: lower.place))
    if field != nil, FrontMatter.field(paragraph) != nil { return .line }
    let isShort = upper.line.right < left + 0.8 * (right - left)
    if isShort, isHeading(paragraph) { return .gap }
    if isShort, endsSentence { return .gap }
    return .none
  }

  /// Whether a paragraph looks like a numbered heading by its words.
  private func isHeading(_ paragraph: TextLine) -> Bool { HeadingLine(paragraph) != nil }

  private func isLarge(_ line: PDFPage.Line) -> Bool { line.height > 1.1 * textHeight }

  private func indent(of line: PDFPage.Line) -> Int {
    max(0, Int((line.left - left) / (0.5 * textHeight)))
  }

  private mutating func takeTitle() {
    guard let first = lines.first, first.isLarge, HeadingLine(first) == nil else { return }
    title = first.text
    lines.removeFirst()
  }

  /// Lines with marks that stand beside their text, as `1.` in a hanging indent, put together.
  private static func withMarks(_ lines: [PDFPage.Line]) -> [PDFPage.Line] {
    var result: [PDFPage.Line] = []
    for line in lines {
      if let last = result.last, last.isBeside(line), last.right <= line.left,
        ListMarker("\(last.text) x")?.rest == "x"
      {
        result[result.count - 1] = PDFPage.Line(
          text: "\(last.text) \(line.text)", left: last.left, top: min(last.top, line.top),
          right: line.right, bottom: max(last.bottom, line.bottom))
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// The most common of some lengths, in steps of a fifth of a point, each counted by its weight.
  private static func mode(_ lengths: [(Double, Int)]) -> Double? {
    var weights: [Int: Int] = [:]
    for (length, weight) in lengths { weights[Int((5 * length).rounded()), default: 0] += weight }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { Double($0.key) / 5 }
  }
}
