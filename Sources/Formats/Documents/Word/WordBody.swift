import Diagnostics
import ZippedXML

/// Reads the text of a document, or of its notes, as it stands once every tracked change is accepted.
///
/// What is not text is passed over: tracked deletions, comments, instructions of fields, prompts of
/// form fields that nobody filled in, hidden and struck-out text, and the second form of what is
/// stored twice for older programs. How much of it there was is counted.
final class WordBody: XMLHandler {
  /// What was passed over, or needs saying.
  struct Omissions {
    var deletions = 0
    var comments = 0
    var hidden = 0
    var struckOut = 0
    /// Documents inside the document.
    var chunks = 0
  }

  /// What an open element is.
  private enum Kind {
    case other, paragraph, paragraphProperties, run, runProperties, text, table, row, cell
    case control, controlProperties, controlContent, checkBox, alternates, note
  }

  /// A content control: what its properties say of it.
  private struct Control {
    var isTicked: Bool?
    /// Whether it shows its prompt, as "Click here to enter text", since nothing was entered.
    var showsPrompt = false
  }

  /// A table whose end has not come, and where in it the reading is.
  private struct OpenTable {
    var table: WordTable
    /// The column of the grid that the cell begins in, from 1, and how many it covers.
    var column = 1
    var span = 1
    /// Whether the cell is merged with the one above.
    var isMerged = false
    var isRowDeleted = false
  }

  private struct Run {
    var style: String?
    var isBold: Bool?
    var isHidden: Bool?
    var isStruckOut = false
  }

  /// A report of a thousand pages has some 30,000 paragraphs.
  static let limits = (paragraphs: 200_000, bytes: 64 << 20, cells: 400_000)

  private let styles: WordStyles
  private var kinds: [Kind] = []
  private var skipped = 0
  private var paragraphs: [WordParagraph] = []
  /// The paragraphs of text boxes in each open paragraph.
  private var boxes: [[WordElement]] = []
  private var tables: [OpenTable] = []
  /// Where finished elements go: the body, or the cell of the innermost table.
  private var containers: [[WordElement]] = [[]]
  private var controls: [Control] = []
  private var choices: [Bool] = []
  private var run = Run()
  private var textBytes = 0
  private var paragraphCount = 0
  private var tableCount = 0
  private var cellCount = 0

  private(set) var omissions = Omissions()
  /// The elements of each note, where the part holds notes.
  private(set) var notes: [[WordElement]] = []

  /// The elements of the body.
  var elements: [WordElement] { containers[0] }

  init(styles: WordStyles) {
    self.styles = styles
  }

  static func tooLarge(_ what: String) -> Diagnostic {
    Diagnostic(
      code: "word.too-large", "the document has more \(what) than any report",
      expected: "a report that somebody wrote",
      fix: "check that it is the right file, or save its text as a text file")
  }

  // MARK: Elements

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    let kind: Kind?
    if WordNames.isMain(element.namespace) {
      kind = try startMain(element)
    } else if element.namespace == WordNames.compatibility {
      kind = startAlternate(element)
    } else if element.namespace == WordNames.word2010, element.name == "checked" {
      if case .controlProperties? = kinds.last(where: { $0 != .other }), !controls.isEmpty {
        controls[controls.count - 1].isTicked = XMLElement.isOn(
          element.text(of: "val", in: [WordNames.word2010]))
      }
      kind = .other
    } else if element.name == "t", element.namespace.text.hasSuffix("/math") {
      run = Run()
      kind = .text
    } else {
      kind = .other
    }
    if let kind { kinds.append(kind) } else { skipped = 1 }
  }

  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch kinds.popLast() {
    case .paragraph: endParagraph()
    case .table: endTable()
    case .row:
      changeTable { table in
        if table.isRowDeleted, !table.table.rows.isEmpty { table.table.rows.removeLast() }
        table.isRowDeleted = false
      }
    case .cell: endCell()
    case .control: _ = controls.popLast()
    case .alternates: _ = choices.popLast()
    case .note:
      notes.append(containers[0])
      containers = [[]]
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    guard skipped == 0, kinds.last == .text else { return }
    textBytes += bytes.count
    guard textBytes <= Self.limits.bytes else { throw Self.tooLarge("text") }
    append(String(decoding: bytes, as: UTF8.self))
  }

  /// What an element of the main namespace is, or `nil` where it is passed over with all in it.
  private func startMain(_ element: XMLElement) throws(Diagnostic) -> Kind? {
    switch element.name {
    case "del", "moveFrom": return startDeletion()
    case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
      "tblGridChange", "numberingChange", "sectPr", "tblPr", "tblGrid", "instrText", "delText",
      "delInstrText", "rt", "headerReference", "footerReference":
      return nil
    case "commentReference":
      omissions.comments += 1
      return nil
    case "altChunk", "subDoc":
      omissions.chunks += 1
      return nil
    case "p": return try startParagraph()
    case "pPr": return .paragraphProperties
    case "r":
      run = Run()
      return .run
    case "rPr": return .runProperties
    case "t": return .text
    case "tbl": return startTable()
    case "tr": return startRow()
    case "tc": return try startCell()
    case "sdt":
      controls.append(Control())
      return .control
    case "sdtPr": return .controlProperties
    case "sdtContent": return startControlContent()
    case "footnote", "endnote":
      return ["separator", "continuationSeparator", "continuationNotice"]
        .contains(element.word("type") ?? "") ? nil : .note
    case "checkBox":
      append("☐", isWord: false)
      return .checkBox
    default:
      readProperty(element)
      return .other
    }
  }

  /// A deletion: of what is in it, of a paragraph's mark, or of a table's row.
  private func startDeletion() -> Kind? {
    omissions.deletions += 1
    switch kinds.last {
    case .runProperties where kinds.dropLast().last == .paragraphProperties:
      if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isMarkDeleted = true }
    case .other where kinds.dropLast().last == .row: changeTable { $0.isRowDeleted = true }
    default: break
    }
    return nil
  }

  private func startAlternate(_ element: XMLElement) -> Kind? {
    switch element.name {
    case "AlternateContent":
      choices.append(false)
      return .alternates
    case "Choice", "Fallback":
      guard let isTaken = choices.last, !isTaken else { return nil }
      choices[choices.count - 1] = true
      return .other
    default: return .other
    }
  }

  private func startControlContent() -> Kind? {
    guard let control = controls.last else { return .controlContent }
    if let isTicked = control.isTicked, isInParagraph {
      append(isTicked ? "☒" : "☐", isWord: false)
      return nil
    }
    return control.showsPrompt ? nil : .controlContent
  }

  /// A property, or a sign that is an element of its own.
  private func readProperty(_ element: XMLElement) {
    let parent = kinds.last
    switch element.name {
    case "tab" where parent == .run, "ptab": append("\t")
    case "br" where parent == .run, "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "sym":
      let code = element.word("char").flatMap { UInt32($0, radix: 16) } ?? 0
      if let sign = SymbolFont.character(code, font: element.word("font") ?? "") {
        append(String(sign))
      }
    case "checked" where parent == .checkBox: setBox(element.isOn)
    case "default" where parent == .checkBox: setBox(element.isOn)
    case "showingPlcHdr": if !controls.isEmpty { controls[controls.count - 1].showsPrompt = true }
    default: readFormat(element, of: parent)
    }
  }

  private func readFormat(_ element: XMLElement, of parent: Kind?) {
    let number = element.value.flatMap { Int($0) }
    let isOfRun = parent == .runProperties && kinds.dropLast().last == .run
    switch element.name {
    case "rStyle" where isOfRun: run.style = element.value
    case "b" where isOfRun: run.isBold = element.isOn
    case "vanish" where isOfRun: run.isHidden = element.isOn
    case "strike" where isOfRun, "dstrike" where isOfRun: run.isStruckOut = element.isOn
    case "pStyle" where parent == .paragraphProperties: change { $0.style = element.value }
    case "outlineLvl" where parent == .paragraphProperties: change { $0.outlineLevel = number }
    case "ilvl": change { $0.level = number }
    case "numId": change { $0.list = number }
    case "gridSpan": changeTable { $0.span = max(1, min(number ?? 1, 1_000)) }
    case "gridBefore": changeTable { $0.column += max(0, min(number ?? 0, 1_000)) }
    case "vMerge": changeTable { $0.isMerged = element.value != "restart" }
    default: break
    }
  }

  private func change(_ change: (inout WordParagraph) -> Void) {
    guard !paragraphs.isEmpty else { return }
    change(&paragraphs[paragraphs.count - 1])
  }

  private func changeTable(_ change: (inout OpenTable) -> Void) {
    guard !tables.isEmpty else { return }
    change(&tables[tables.count - 1])
  }

  // MARK: Text

  /// Adds text to the open paragraph, unless it is not to be read.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isWord: Whether it is written with the format of the run; a box is not.
  private func append(_ text: String, isWord: Bool = true) {
    guard !paragraphs.isEmpty else { return }
    let paragraph = paragraphs[paragraphs.count - 1]
    if isWord {
      let isHidden =
        run.isHidden
        ?? (styles.isHidden(paragraph.style) || run.style.map(styles.isHidden) ?? false)
      guard !isHidden else {
        omissions.hidden += 1
        return
      }
      guard !run.isStruckOut else {
        omissions.struckOut += 1
        return
      }
    }
    change { paragraph in
      paragraph.text += text
      guard isWord, text.contains(where: { !$0.isWhitespace }) else { return }
      let isBold =
        run.isBold ?? run.style.flatMap(styles.boldOfCharacters) ?? styles.isBold(paragraph.style)
      if isBold { paragraph.hasBold = true } else { paragraph.hasPlain = true }
    }
  }

  /// Ticks the box that was just put down, or not.
  private func setBox(_ isTicked: Bool) {
    change { paragraph in
      guard let last = paragraph.text.last, last == "☐" || last == "☒" else { return }
      paragraph.text.removeLast()
      paragraph.text.append(isTicked ? "☒" : "☐")
    }
  }

  // MARK: Blocks

  private func startParagraph() throws(Diagnostic) -> Kind {
    paragraphCount += 1
    guard paragraphCount <= Self.limits.paragraphs else { throw Self.tooLarge("paragraphs") }
    paragraphs.append(WordParagraph(number: paragraphCount))
    boxes.append([])
    return .paragraph
  }

  private func endParagraph() {
    guard let paragraph = paragraphs.popLast(), let inside = boxes.popLast() else { return }
    let elements = [.paragraph(paragraph)] + inside
    add(elements)
  }

  /// Whether what is read stands in an open paragraph, as the text of a text box does.
  private var isInParagraph: Bool { kinds.last { $0 == .paragraph || $0 == .cell } == .paragraph }

  /// Puts finished elements behind those of the body or cell, or, from a text box, behind the
  /// paragraph that holds it.
  private func add(_ elements: [WordElement]) {
    if isInParagraph, !boxes.isEmpty {
      boxes[boxes.count - 1] += elements
    } else {
      containers[containers.count - 1] += elements
    }
  }

  private func startTable() -> Kind {
    tableCount += 1
    tables.append(OpenTable(table: WordTable(number: tableCount)))
    return .table
  }

  private func endTable() {
    if let open = tables.popLast() { add([.table(open.table)]) }
  }

  private func startRow() -> Kind {
    changeTable { table in
      table.table.rows.append([])
      table.column = 1
    }
    return .row
  }

  private func startCell() throws(Diagnostic) -> Kind {
    cellCount += 1
    guard cellCount <= Self.limits.cells else { throw Self.tooLarge("cells") }
    containers.append([])
    changeTable { table in
      table.span = 1
      table.isMerged = false
    }
    return .cell
  }

  private func endCell() {
    guard containers.count > 1, let elements = containers.popLast() else { return }
    changeTable { open in
      guard !open.table.rows.isEmpty else { return }
      // A cell that is merged with the one above has nothing of its own.
      let paragraphs = open.isMerged ? [] : Self.paragraphs(in: elements)
      open.table.rows[open.table.rows.count - 1].append(
        WordTable.Cell(column: open.column, paragraphs: paragraphs))
      open.column += open.span
    }
  }

  /// The paragraphs of a cell, those of tables inside it among them.
  private static func paragraphs(in elements: [WordElement]) -> [WordParagraph] {
    elements.flatMap { element in
      switch element {
      case .paragraph(let paragraph): [paragraph]
      case .table(let table): table.rows.flatMap { $0.flatMap(\.paragraphs) }
      }
    }
  }
}
