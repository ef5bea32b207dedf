import Diagnostics

/// Collects the cells of one sheet after another within the workbook's limits, and brings what a file
/// has out of order into order.
struct SheetBuilder {
  /// What was wrong with the sheet's cells so far.
  var flaws = CellFindings()

  private let limits: WorkbookLimits
  private let file: String
  private(set) var sheet: String
  private var rows: [SheetRow] = []
  private var cells: [SheetCell] = []
  private var number = 0
  private var isHidden = false
  private var lastColumn = 0
  private var isOrdered = true
  /// Over all sheets.
  private var cellCount = 0
  private var textBytes = 0

  init(file: String, limits: WorkbookLimits) {
    self.file = file
    self.limits = limits
    sheet = ""
  }

  /// Begins a sheet.
  mutating func beginSheet(_ name: String) {
    sheet = name
    flaws = CellFindings()
    rows = []
    number = 0
    isOrdered = true
  }

  /// Begins a row; only a cell in it can be beyond the last that a sheet has.
  mutating func beginRow(_ number: Int, isHidden: Bool) {
    if number <= self.number { isOrdered = false }
    self.number = number
    self.isHidden = isHidden
    lastColumn = 0
  }

  /// Adds a cell to the row.
  ///
  /// - Parameters:
  ///   - cell: A cell that holds something.
  ///   - isShared: Whether its text is kept elsewhere and costs nothing here.
  /// - Throws: A `Diagnostic` where a limit is passed, or no sheet has such a row or column.
  mutating func add(_ cell: SheetCell, isShared: Bool = false) throws(Diagnostic) {
    let column = cell.column
    guard column >= 1, column <= WorkbookLimits.columns, number >= 1, number <= WorkbookLimits.rows
    else { throw outside }
    guard cellCount < limits.cells else { throw tooManyCells }
    cellCount += 1
    if !isShared {
      textBytes += cell.text.utf8.count
      guard textBytes <= limits.textBytes else { throw tooMuchText }
    }
    if column <= lastColumn { isOrdered = false }
    lastColumn = column
    cells.append(cell)
  }

  /// Ends the row; one without cells leaves nothing.
  ///
  /// - Parameter count: How many rows it stands for.
  /// - Throws: A `Diagnostic` where a limit is passed.
  mutating func endRow(standingFor count: Int = 1) throws(Diagnostic) {
    guard !cells.isEmpty else { return }
    if count > 1 {
      guard number + count - 1 <= WorkbookLimits.rows else { throw outside }
      guard cells.count * (count - 1) <= limits.cells - cellCount else { throw tooManyCells }
      cellCount += cells.count * (count - 1)
      for next in number..<(number + count - 1) {
        rows.append(SheetRow(number: next, isHidden: isHidden, cells: cells))
      }
      number += count - 1
    }
    let width = cells.count
    rows.append(SheetRow(number: number, isHidden: isHidden, cells: cells))
    cells = []
    cells.reserveCapacity(width)
  }

  /// Ends the sheet.
  ///
  /// - Returns: Its rows in order; of a cell that stands twice the last one.
  mutating func endSheet() -> [SheetRow] {
    defer { rows = [] }
    return isOrdered ? rows : ordered()
  }

  private mutating func ordered() -> [SheetRow] {
    var merged: [Int: (isHidden: Bool, cells: [SheetCell])] = [:]
    for row in rows {
      merged[row.number, default: (false, [])].cells += row.cells
      if row.isHidden { merged[row.number]?.isHidden = true }
    }
    var result: [SheetRow] = []
    result.reserveCapacity(merged.count)
    for (number, row) in merged.sorted(by: { $0.key < $1.key }) {
      var cells: [SheetCell] = []
      // The sort is stable, so that of equal columns the last in the file comes last.
      for cell in row.cells.sorted(by: { $0.column < $1.column }) {
        if cells.last?.column == cell.column {
          cells.removeLast()
          flaws.add(.repeated, column: cell.column, row: number)
        }
        cells.append(cell)
      }
      result.append(SheetRow(number: number, isHidden: row.isHidden, cells: cells))
    }
    return result
  }

  private var tooManyCells: Diagnostic {
    overflow(
      "sheet.too-many-cells", "the workbook has more than \(limits.cells) cells that hold something"
    )
  }

  /// The refusal of a workbook whose text passes the limit.
  var tooMuchText: Diagnostic {
    overflow("sheet.too-much-text", "the workbook has more than \(limits.textBytes) bytes of text")
  }

  private var outside: Diagnostic {
    overflow(
      "sheet.cell-outside",
      "the sheet has a cell beyond row \(WorkbookLimits.rows) or column \(WorkbookLimits.columns)")
  }

  private func overflow(_ code: String, _ message: String) -> Diagnostic {
    Diagnostic(
      code: code, message, at: Place(file: file, sheet: sheet),
      expected: "a workbook that a spreadsheet program has saved",
      fix: "check that it is the right file; copy the answers to a new workbook")
  }
}
