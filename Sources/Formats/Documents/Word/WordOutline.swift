/// The paragraphs and tables of a Word document as title, fields and sections.
///
/// A heading is a paragraph whose style is one, in any language. In a document without such styles
/// it is a short paragraph that is all bold, and where there is none of these either, a numbered
/// line as in plain text.
struct WordOutline {
  /// A heading that was found.
  private struct Heading {
    let level: Int
    let number: String?
    let title: String
  }

  /// What the document consists of, with list marks.
  private enum Part {
    case text(WordParagraph, WordNumbering.Mark?, depth: Int)
    case table(WordTable)

    var isBlank: Bool {
      if case .text(let paragraph, _, _) = self {
        paragraph.text.allSatisfy(\.isWhitespace)
      } else {
        false
      }
    }
  }

  private(set) var title: String?
  private(set) var fields: [Document.Field] = []
  private(set) var preamble: [DocumentBlock] = []
  private(set) var preambleTables: [DocumentTable] = []
  private(set) var sections: [DocumentSection] = []

  private let styles: WordStyles
  private let numbering: WordNumbering
  private var parts: [Part] = []

  init(_ elements: [WordElement], styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
    parts = Self.merged(elements).map(part).filter { !$0.isBlank }
    let headings = styledHeadings ?? boldHeadings ?? numberedHeadings
    divide(by: headings)
  }

  /// The blocks of some elements that have no headings, as of a note.
  static func blocks(
    of elements: [WordElement], styles: WordStyles, numbering: WordNumbering
  ) -> [DocumentBlock] {
    let outline = WordOutline(elements, styles: styles, numbering: numbering, headings: [:])
    return outline.preamble
  }

  private init(
    _ elements: [WordElement], styles: WordStyles, numbering: WordNumbering,
    headings: [Int: Heading]
  ) {
    self.styles = styles
    self.numbering = numbering
    parts = Self.merged(elements).map(part).filter { !$0.isBlank }
    divide(by: headings)
  }

  // MARK: Parts

  /// Paragraphs whose mark was deleted are one with the next, which gives the form.
  private static func merged(_ elements: [WordElement]) -> [WordElement] {
    var merged: [WordElement] = []
    var open: WordParagraph?
    for element in elements {
      guard case .paragraph(var paragraph) = element else {
        if let paragraph = open { merged.append(.paragraph(paragraph)) }
        open = nil
        merged.append(element)
        continue
      }
      if let before = open { paragraph.put(before) }
      open = paragraph.isMarkDeleted ? paragraph : nil
      if !paragraph.isMarkDeleted { merged.append(.paragraph(paragraph)) }
    }
    if let open { merged.append(.paragraph(open)) }
    return merged
  }

  private func part(_ element: WordElement) -> Part {
    switch element {
    case .table(let table): return .table(table)
    case .paragraph(let paragraph):
      let style = styles.list(of: paragraph.style)
      guard let list = paragraph.list ?? style?.list, list != 0,
        paragraph.text.contains(where: { !$0.isWhitespace })
      else { return .text(paragraph, nil, depth: 0) }
      let level = min(max(paragraph.level ?? style?.level ?? 0, 0), 8)
      guard let mark = numbering.next(list: list, level: level) else {
        return .text(paragraph, nil, depth: 0)
      }
      return .text(paragraph, mark, depth: level + 1)
    }
  }

  // MARK: Headings

  /// Paragraphs in the styles of headings, by the index of the part; `nil` where there are none.
  private var styledHeadings: [Int: Heading]? {
    var headings: [Int: Heading] = [:]
    for (index, part) in parts.enumerated() {
      guard case .text(let paragraph, let mark, _) = part else { continue }
      let own = paragraph.outlineLevel.map { (0...8).contains($0) ? $0 + 1 : 0 }
      guard let level = own ?? styles.headingLevel(of: paragraph.style), level > 0 else { continue }
      headings[index] = heading(paragraph, mark, level: level)
    }
    return headings.isEmpty ? nil : headings
  }

  /// Short paragraphs that are all bold; `nil` where there are none, or all text is bold.
  private var boldHeadings: [Int: Heading]? {
    var headings: [Int: Heading] = [:]
    var texts = 0
    for (index, part) in parts.enumerated() {
      guard case .text(let paragraph, let mark, _) = part else { continue }
      texts += 1
      let words = Self.oneLine(paragraph.text)
      guard paragraph.isBold, mark.map({ $0.number != nil || $0.text.last != "•" }) ?? true,
        ListMarker(words)?.number != nil || ListMarker(words) == nil, Self.canBeHeading(words)
      else { continue }
      let heading = heading(paragraph, mark, level: nil)
      headings[index] = heading
    }
    let isAllBold = headings.count == texts && parts.count == texts
    return headings.isEmpty || isAllBold ? nil : headings
  }

  /// Whether words may be a heading or a question: at most 40 of them, and no sentence.
  private static func canBeHeading(_ words: String) -> Bool {
    guard let first = words.first, first.isLetter || first.isNumber || "\"'“‘(".contains(first),
      let last = words.last, !".,;".contains(last)
    else { return false }
    return words.split(separator: " ").count <= 40
  }

  /// Numbered lines, as in plain text.
  private var numberedHeadings: [Int: Heading] {
    var lines: [TextLine] = []
    var indices: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      // Several lines in one paragraph are a list.
      guard case .text(let paragraph, let mark, let depth) = part,
        !paragraph.text.contains(where: \.isNewline)
      else { continue }
      let text = [mark?.text, Self.oneLine(paragraph.text)].compactMap { $0 }.joined(separator: " ")
      indices[paragraph.number] = index
      lines.append(
        TextLine(text, place: .paragraph(paragraph.number), indent: 4 * max(depth - 1, 0)))
      lines.append(TextLine("", place: .paragraph(paragraph.number)))
    }
    var headings: [Int: Heading] = [:]
    for section in DocumentOutline(lines[...], title: nil).sections {
      guard let index = indices[section.heading.place.number] else { continue }
      let level = section.heading.number?.split(separator: ".").count ?? 1
      headings[index] = Heading(
        level: level, number: section.heading.number, title: section.heading.title)
    }
    return headings
  }

  private func heading(
    _ paragraph: WordParagraph, _ mark: WordNumbering.Mark?, level: Int?
  ) -> Heading {
    let text = [mark?.text, Self.oneLine(paragraph.text)].compactMap { $0 }.joined(separator: " ")
    let title = NumberedTitle(text)
    let depth = title.number.map { $0.split(separator: ".").count } ?? 1
    return Heading(level: level ?? depth, number: title.number, title: title.title)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Sections

  private mutating func divide(by headings: [Int: Heading]) {
    var headings = headings
    takeTitle(&headings)
    var open: (heading: Heading, place: DocumentPlace)?
    var blocks: [DocumentBlock] = []
    var tables: [DocumentTable] = []
    func close(_ outline: inout WordOutline) {
      if let open {
        outline.sections.append(
          DocumentSection(
            number: open.heading.number, title: open.heading.title, place: open.place,
            level: open.heading.level, blocks: blocks, tables: tables))
      } else {
        outline.preamble = blocks
        outline.preambleTables = tables
      }
      blocks = []
      tables = []
    }
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let paragraph, let mark, let depth):
        if let heading = headings[index] {
          close(&self)
          open = (heading, .paragraph(paragraph.number))
        } else if open == nil, styles.isTitle(paragraph.style) || styles.isContents(paragraph.style)
        {
          if title == nil, styles.isTitle(paragraph.style) { title = Self.oneLine(paragraph.text) }
        } else if open == nil, mark == nil, let field = field(paragraph) {
          fields.append(field)
        } else if !styles.isContents(paragraph.style) {
          Self.append(paragraph, mark, depth, at: .paragraph(paragraph.number), to: &blocks)
        }
      case .table(let table):
        let read = self.table(table)
        if open == nil, isFollowed(index, headings), let particulars = read.particulars {
          fields += particulars
        } else {
          tables.append(read)
          blocks += read.rows.flatMap { $0.cells.flatMap(\.blocks) }
        }
      }
    }
    close(&self)
  }

  /// Takes the first heading for the title where nothing stands above it, it has no number, and a
  /// table or another heading follows.
  private mutating func takeTitle(_ headings: inout [Int: Heading]) {
    guard let first = headings[0], first.number == nil, parts.count > 1 else { return }
    let isTable = if case .table = parts[1] { true } else { false }
    guard isTable || headings[1] != nil else { return }
    title = first.title
    headings[0] = nil
    parts.removeFirst()
    headings = Dictionary(uniqueKeysWithValues: headings.map { ($0.key - 1, $0.value) })
  }

  /// Whether a heading or another table follows, so that a table may be the head of a report.
  private func isFollowed(_ index: Int, _ headings: [Int: Heading]) -> Bool {
    headings.keys.contains { $0 > index }
      || parts[(index + 1)...].contains { if case .table = $0 { true } else { false } }
  }

  private func field(_ paragraph: WordParagraph) -> Document.Field? {
    guard
      let (key, value) = FrontMatter.field(
        TextLine(Self.oneLine(paragraph.text), place: .paragraph(paragraph.number)))
    else { return nil }
    return Document.Field(key: key, value: value, place: .paragraph(paragraph.number))
  }

  private func table(_ table: WordTable) -> DocumentTable {
    DocumentTable(
      number: table.number,
      rows: table.rows.enumerated().map { index, row in
        let cells = row.enumerated().map { position, cell in
          var blocks: [DocumentBlock] = []
          for case .text(let paragraph, let mark, let depth) in Self.merged(
            cell.paragraphs.map(WordElement.paragraph)
          ).map(part) where paragraph.text.contains(where: { !$0.isWhitespace }) {
            Self.append(
              paragraph, mark, depth,
              at: .cell(
                table: table.number, row: index + 1, cell: position + 1,
                paragraph: paragraph.number), to: &blocks)
          }
          return DocumentTable.Cell(column: cell.column, blocks: blocks)
        }
        return DocumentTable.Row(
          cells: cells,
          place: .cell(
            table: table.number, row: index + 1, cell: 1,
            paragraph: row.first?.paragraphs.first?.number ?? 0))
      })
  }

  // MARK: Blocks

  /// Adds a paragraph: as an entry where the document or its writer numbered it, and line by line
  /// where the entries of a list are lines of one paragraph.
  private static func append(
    _ paragraph: WordParagraph, _ mark: WordNumbering.Mark?, _ depth: Int,
    at place: DocumentPlace, to blocks: inout [DocumentBlock]
  ) {
    let text = trimmed(paragraph.text)
    if let mark {
      blocks.append(
        DocumentBlock(
          marker: mark.text, number: mark.number, text: text, place: place, depth: depth))
      return
    }
    let lines = text.split(separator: "\n").map { trimmed(String($0)) }
    let isList = lines.count > 1 && lines.dropFirst().contains { ListMarker($0) != nil }
    for line in isList ? lines : [text] {
      guard let marker = ListMarker(line) else {
        blocks.append(DocumentBlock(text: line, place: place))
        continue
      }
      let isBelow =
        marker.number == nil && blocks.last.map { $0.number != nil || $0.depth > 1 } == true
      blocks.append(
        DocumentBlock(
          marker: marker.text, number: marker.number, text: marker.rest, place: place,
          depth: isBelow ? 2 : 1))
    }
  }

  private static func trimmed(_ text: String) -> String {
    let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let last = text.lastIndex { !$0.isWhitespace } ?? text.startIndex
    return first <= last ? String(text[first...last]) : ""
  }
}
