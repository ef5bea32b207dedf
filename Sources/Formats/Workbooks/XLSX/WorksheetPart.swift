import Diagnostics
import ZippedXML

/// The part of a workbook that holds a sheet; reads one sheet after another.
///
/// The order of the checks is that of how often they meet: a workbook has millions of cells.
final class WorksheetPart: XMLHandler {
  /// The names that elements and attributes are compared with.
  struct Names {
    var cell = XMLName.none
    var value = XMLName.none
    var row = XMLName.none
    var formula = XMLName.none
    var text = XMLName.none
    var inline = XMLName.none
    var phonetic = XMLName.none
    var reference = XMLName.none
    var style = XMLName.none
    var type = XMLName.none
    var hidden = XMLName.none
  }

  /// The cell that is being read.
  struct OpenCell {
    var column = 0
    var style = 0
    var type = CellType.number
    var hasFormula = false
    var hasValue = false
    var hasInlineText = false
  }

  let strings: [String]
  /// The strings that are as long as a cell can be.
  let fullStrings: Set<Int>
  let formats: [CellFormat]
  let dateSystem: SerialDate.System
  /// Whether the file's results of formulas may be stand-ins.
  let isUncalculated: Bool
  let file: String
  let limits: WorkbookLimits
  // The parser tells one event after another: nothing is changed while it is being changed.
  @exclusivity(unchecked) var builder: SheetBuilder
  @exclusivity(unchecked) var cell = OpenCell()
  @exclusivity(unchecked) var content: [UInt8] = []
  @exclusivity(unchecked) var row = 0

  @exclusivity(unchecked) private var names = Names()
  @exclusivity(unchecked) private var namespace = XMLName.none
  private var isAtRoot = true
  private var isRowHidden = false
  @exclusivity(unchecked) private var isInCell = false
  @exclusivity(unchecked) private var isInPhonetic = false
  @exclusivity(unchecked) private var capture = false
  private var mergedRanges: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []

  init(
    strings: [String], formats: [CellFormat], dateSystem: SerialDate.System,
    isUncalculated: Bool, file: String, limits: WorkbookLimits
  ) {
    self.strings = strings
    fullStrings = Set(strings.indices.filter { FullText.isFull(strings[$0]) })
    self.formats = formats
    self.dateSystem = dateSystem
    self.isUncalculated = isUncalculated
    self.file = file
    self.limits = limits
    builder = SheetBuilder(file: file, limits: limits)
  }

  /// Before a sheet is parsed.
  func beginSheet(_ name: String) {
    builder.beginSheet(name)
    row = 0
    mergedRanges = []
    hiddenColumns = []
    isInCell = false
    isInPhonetic = false
    capture = false
  }

  /// After a sheet was parsed.
  func endSheet(visibility: Sheet.Visibility) -> (Sheet, [Diagnostic]) {
    let rows = builder.endSheet()
    let sheet = Sheet(
      name: builder.sheet, visibility: visibility, rows: rows, mergedRanges: mergedRanges,
      hiddenColumns: hiddenColumns)
    return (sheet, builder.flaws.findings(file: file, sheet: builder.sheet))
  }

  func begin(_ names: XMLNames) {
    isAtRoot = true
    // Until the root is known, elements are of a namespace that no document has.
    namespace = names["unknown"]
    self.names = Names(
      cell: names["c"], value: names["v"], row: names["row"], formula: names["f"],
      text: names["t"], inline: names["is"], phonetic: names["rPh"], reference: names["r"],
      style: names["s"], type: names["t"], hidden: names["hidden"])
  }

  func start(_ element: XMLElement) throws(Diagnostic) {
    guard element.namespace == namespace else {
      if isAtRoot {
        isAtRoot = false
        namespace = try SpreadsheetNamespace.of(root: element, named: "worksheet")
      }
      return
    }
    let name = element.name
    if name == names.cell {
      try startCell(element)
    } else if isInCell {
      if name == names.value {
        // A program may write the number beside the text; the cell's type says which counts.
        guard cell.type != .inlineText || !cell.hasInlineText else { return }
        cell.hasValue = true
        capture = true
      } else if name == names.formula {
        cell.hasFormula = true
      } else if name == names.text {
        capture = cell.hasInlineText && !isInPhonetic
      } else if name == names.inline, cell.type == .inlineText || !cell.hasValue {
        cell.hasInlineText = true
        content.removeAll(keepingCapacity: true)
      } else if name == names.phonetic {
        isInPhonetic = true
      }
    } else if name == names.row {
      try startRow(element)
    } else {
      try startOther(element)
    }
  }

  func end(_ name: XMLName, namespace: XMLName) throws(Diagnostic) {
    guard namespace == self.namespace else { return }
    if name == names.value || name == names.text {
      capture = false
    } else if name == names.cell {
      isInCell = false
      try endCell()
    } else if name == names.row {
      try builder.endRow()
    } else if name == names.phonetic {
      isInPhonetic = false
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if capture { content.append(contentsOf: bytes) }
  }

  private func startRow(_ element: XMLElement) throws(Diagnostic) {
    var number = row + 1
    isRowHidden = false
    for attribute in element.attributes where attribute.namespace == .none {
      if attribute.name == names.reference {
        guard let value = Int(attribute.text), (1...1 << 40).contains(value) else {
          throw unreadable
        }
        number = value
      } else if attribute.name == names.hidden {
        isRowHidden = attribute.value.elementsEqual("1".utf8) || attribute.text == "true"
      }
    }
    beginRow(number)
  }

  private func beginRow(_ number: Int) {
    row = number
    cell.column = 0
    builder.beginRow(number, isHidden: isRowHidden)
  }

  private func startCell(_ element: XMLElement) throws(Diagnostic) {
    isInCell = true
    content.removeAll(keepingCapacity: true)
    var next = OpenCell()
    next.column = cell.column + 1
    let attributes = element.attributes
    for index in attributes.indices {
      let attribute = attributes[index]
      guard attribute.namespace == .none else { continue }
      if attribute.name == names.reference {
        guard let reference = CellReference(attribute.value) else { throw unreadable }
        next.column = reference.column
        if reference.row != row {
          // The cell's own name decides, as it does in other readers.
          try builder.endRow()
          beginRow(reference.row)
        }
      } else if attribute.name == names.style {
        next.style = attribute.value.reduce(0) { value, byte in
          (byte &- 0x30) <= 9 && value < 1 << 32 ? value * 10 + Int(byte &- 0x30) : value
        }
      } else if attribute.name == names.type {
        next.type = CellType(attribute.value)
      }
    }
    cell = next
  }

  /// What is beside the rows: there is little of it.
  private func startOther(_ element: XMLElement) throws(Diagnostic) {
    if element.name == "mergeCell" {
      for attribute in element.attributes where attribute.name == "ref" {
        guard let range = CellRange(attribute.value) else { throw unreadable }
        mergedRanges.append(range)
      }
    } else if element.name == "col", element.flag("hidden") {
      guard let first = element.number("min"), let last = element.number("max"), first >= 1,
        last >= first
      else { throw unreadable }
      hiddenColumns.append(first...min(last, max(first, WorkbookLimits.columns)))
    }
    guard max(mergedRanges.count, hiddenColumns.count) <= limits.listEntries else {
      throw Diagnostic(
        code: "sheet.too-many-ranges",
        "the sheet has more than \(limits.listEntries) merged ranges or hidden columns",
        at: Place(file: file, sheet: builder.sheet), fix: "copy the answers to a new workbook")
    }
  }

  private var unreadable: Diagnostic {
    Diagnostic(
      code: "sheet.unreadable-reference",
      "the sheet has a row, a cell or a range whose name cannot be read, after row \(row)",
      at: Place(file: file, line: row > 0 ? row : nil, sheet: builder.sheet),
      expected: "a name such as B7 or A1:C2",
      fix: "open the file in a spreadsheet program and save it again as .xlsx")
  }
}
