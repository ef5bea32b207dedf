import Diagnostics
import ZippedXML

/// The content of an ODS workbook.
///
/// A row or cell that stands for many costs nothing where it is blank, as the padding to a million
/// rows that programs write; where it holds something it is repeated within the limits.
final class ODSContent: XMLHandler {
  private(set) var sheets: [Sheet] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var hasSpreadsheet = false

  let file: String
  let limits: WorkbookLimits
  var names: ODSNames?
  var builder: SheetBuilder
  var paragraphs = ODSParagraphs()
  var cell = ODSCell()
  var row = 0

  private var depth = 0
  /// The depth at which an element began that is passed over with all that is in it.
  private var skipDepth: Int?
  private var tableDepth: Int?
  private var cellDepth: Int?
  private var isInParagraph = false
  private var rowCount = 1
  private var column = 0
  private var nextColumn = 1
  private var styleName = ""
  private var hiddenStyles: Set<String> = []
  private var openStyle: String?
  private var mergedRanges: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []

  init(file: String, limits: WorkbookLimits) {
    self.file = file
    self.limits = limits
    builder = SheetBuilder(file: file, limits: limits)
  }

  func begin(_ names: XMLNames) {
    self.names = ODSNames(names)
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    depth += 1
    guard skipDepth == nil, let names else { return }
    if let cellDepth {
      try startInCell(element, isChild: depth == cellDepth + 1, names)
    } else if let tableDepth {
      try startInTable(element, isChild: depth == tableDepth + 1, names)
    } else {
      try startOutside(element, names)
    }
  }

  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) {
    defer { depth -= 1 }
    if let skipDepth {
      if depth == skipDepth { self.skipDepth = nil }
      return
    }
    if depth == cellDepth {
      cellDepth = nil
      try endCell()
    } else if isInParagraph, depth == (cellDepth ?? 0) + 1 {
      isInParagraph = false
    } else if depth == tableDepth {
      tableDepth = nil
      endTable()
    } else if tableDepth != nil, cellDepth == nil, name == names?.row {
      try endRow()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInParagraph, skipDepth == nil { paragraphs.append(bytes) }
  }
}

extension ODSContent {
  private func startOutside(_ element: XMLElement, _ names: ODSNames) throws(Diagnostic) {
    if element.namespace == names.office, element.name == "spreadsheet" {
      hasSpreadsheet = true
    } else if element.namespace == names.styles {
      readStyle(element, names)
    } else if element.namespace == names.tables {
      if element.name == names.table, hasSpreadsheet {
        try beginTable(element, names)
      } else {
        // Tracked changes, links to other files and the like hold cells that are not the sheet's.
        skipDepth = depth
      }
    }
  }

  private func readStyle(_ element: XMLElement, _ names: ODSNames) {
    if element.name == "style" {
      openStyle = element.value("name", in: names.styles).map {
        String(decoding: $0, as: UTF8.self)
      }
    } else if element.name == "table-properties" {
      let isHidden = element.value("display", in: names.tables)?.elementsEqual("false".utf8)
      if isHidden == true, let openStyle, hiddenStyles.count < limits.listEntries {
        hiddenStyles.insert(openStyle)
      }
    }
  }

  private func beginTable(_ element: XMLElement, _ names: ODSNames) throws(Diagnostic) {
    guard sheets.count < limits.sheets else {
      throw Diagnostic(
        code: "workbook.too-many-sheets", "the workbook has more than \(limits.sheets) sheets",
        at: Place(file: file), fix: "copy the sheets with answers to a new workbook")
    }
    func text(_ name: StaticString) -> String {
      element.value(name, in: names.tables).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    tableDepth = depth
    styleName = text("style-name")
    builder.beginSheet(text("name"))
    row = 0
    nextColumn = 1
    mergedRanges = []
    hiddenColumns = []
  }

  private func endTable() {
    let rows = builder.endSheet()
    sheets.append(
      Sheet(
        name: builder.sheet, visibility: hiddenStyles.contains(styleName) ? .hidden : .visible,
        rows: rows, mergedRanges: mergedRanges, hiddenColumns: hiddenColumns))
    findings += builder.flaws.findings(file: file, sheet: builder.sheet)
  }

  private func startInTable(
    _ element: XMLElement, isChild: Bool, _ names: ODSNames
  ) throws(Diagnostic) {
    guard element.namespace == names.tables else {
      skipDepth = depth
      return
    }
    if element.name == names.cell || element.name == names.coveredCell {
      try beginCell(element, names)
    } else if element.name == names.row {
      rowCount = element.count(names.rowsRepeated, in: names.tables)
      column = 0
      row += 1
      let visibility = element.value("visibility", in: names.tables)
      let isHidden = visibility.map { !$0.elementsEqual("visible".utf8) } ?? false
      builder.beginRow(row, isHidden: isHidden)
    } else if element.name == names.column {
      let count = min(
        element.count(names.columnsRepeated, in: names.tables), WorkbookLimits.columns)
      let visibility = element.value("visibility", in: names.tables)
      if visibility.map({ !$0.elementsEqual("visible".utf8) }) ?? false,
        nextColumn <= WorkbookLimits.columns, hiddenColumns.count < limits.listEntries
      {
        hiddenColumns.append(nextColumn...(nextColumn + count - 1))
      }
      nextColumn = min(nextColumn + count, WorkbookLimits.columns + 1)
    } else if !Self.groups.contains(where: { element.name == $0 }) {
      skipDepth = depth
    }
  }

  /// What rows and columns may stand in.
  private static let groups: [StaticString] = [
    "table-header-rows", "table-rows", "table-row-group", "table-header-columns", "table-columns",
    "table-column-group",
  ]

  private func beginCell(_ element: XMLElement, _ names: ODSNames) throws(Diagnostic) {
    cellDepth = depth
    paragraphs.clear()
    cell = ODSCell()
    cell.column = column + 1
    var (rows, columns) = (1, 1)
    for attribute in element.attributes {
      if attribute.namespace != names.tables {
        cell.read(attribute, names)
      } else if attribute.name == names.columnsRepeated {
        cell.count = attribute.count
      } else if attribute.name == names.rowsSpanned {
        rows = attribute.count
      } else if attribute.name == names.columnsSpanned {
        columns = attribute.count
      } else if attribute.name == names.formula {
        cell.hasFormula = true
      }
    }
    column = min(column + cell.count, WorkbookLimits.columns)
    if rows > 1 || columns > 1 { try merge(rows: rows, columns: columns) }
  }

  private func merge(rows: Int, columns: Int) throws(Diagnostic) {
    guard row <= WorkbookLimits.rows, cell.column <= WorkbookLimits.columns else { return }
    guard mergedRanges.count < limits.listEntries else {
      throw Diagnostic(
        code: "sheet.too-many-ranges",
        "the sheet has more than \(limits.listEntries) merged ranges",
        at: Place(file: file, sheet: builder.sheet), fix: "copy the answers to a new workbook")
    }
    mergedRanges.append(
      CellRange(
        rows: row...min(row + rows - 1, WorkbookLimits.rows),
        columns: cell.column...min(cell.column + columns - 1, WorkbookLimits.columns)))
  }

  private func startInCell(
    _ element: XMLElement, isChild: Bool, _ names: ODSNames
  ) throws(Diagnostic) {
    guard element.namespace == names.texts else {
      // Notes, drawings and tables inside a cell are not its value.
      skipDepth = depth
      return
    }
    if isChild {
      guard element.name == names.paragraph else {
        skipDepth = depth
        return
      }
      isInParagraph = true
      paragraphs.beginParagraph()
    } else if element.name == "s" {
      let count = element.value("c", in: names.texts).flatMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
      paragraphs.append(0x20, count: min(max(count ?? 1, 1), FullText.limit))
      // A short element that stands for much text is what could fill the memory.
      guard paragraphs.bytes.count <= limits.textBytes else { throw builder.tooMuchText }
    } else if element.name == "tab" {
      paragraphs.append(0x09, count: 1)
    } else if element.name == "line-break" {
      paragraphs.append(0x0a, count: 1)
    } else if element.name == "ruby-text" || element.name == "note" {
      skipDepth = depth
    }
  }

  private func endRow() throws(Diagnostic) {
    try builder.endRow(standingFor: rowCount)
    row += rowCount - 1
  }
}
