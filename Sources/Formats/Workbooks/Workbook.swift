public import Diagnostics

/// A workbook as it was read: every sheet, hidden ones included, with every cell that holds
/// something.
public struct Workbook: Sendable {
  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The sheets in the order in which the workbook shows them.
  public let sheets: [Sheet]
  /// What a person should look at; none holds the text of a cell.
  public let findings: [Diagnostic]

  public init(file: String, sha256: String, sheets: [Sheet], findings: [Diagnostic]) {
    self.file = file
    self.sha256 = sha256
    self.sheets = sheets
    self.findings = findings
  }
}

/// One sheet of a workbook.
public struct Sheet: Hashable, Sendable {
  /// Whether a person who opens the workbook sees the sheet.
  public enum Visibility: String, Hashable, Sendable {
    case visible
    case hidden
    /// Hidden so that only a program can show it.
    case veryHidden = "very hidden"
  }

  /// The sheet's name.
  public let name: String
  /// Whether a person sees it.
  public let visibility: Visibility
  /// The rows that hold something, in order; blank rows and cells are left out.
  public let rows: [SheetRow]
  /// The merged ranges; the value stands in the first cell of each.
  public let mergedRanges: [CellRange]
  /// The columns that are hidden, from 1.
  public let hiddenColumns: [ClosedRange<Int>]

  public init(
    name: String, visibility: Visibility = .visible, rows: [SheetRow],
    mergedRanges: [CellRange] = [], hiddenColumns: [ClosedRange<Int>] = []
  ) {
    self.name = name
    self.visibility = visibility
    self.rows = rows
    self.mergedRanges = mergedRanges
    self.hiddenColumns = hiddenColumns
  }
}

/// One row of a sheet.
public struct SheetRow: Hashable, Sendable {
  /// The row's number, from 1.
  public let number: Int
  /// Whether a filter or a person hides it; it is read all the same.
  public let isHidden: Bool
  /// The cells that hold something, from left to right.
  public let cells: [SheetCell]

  public init(number: Int, isHidden: Bool = false, cells: [SheetCell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}

/// One cell of a sheet as text.
public struct SheetCell: Hashable, Sendable {
  /// What the workbook says that the cell holds.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case text
    /// A number with all its digits, as `4`, `0.5` or `639386386546291459`.
    case number
    /// A number that is shown as a percentage; the text is the number, as `0.45` for 45 %.
    case percentage
    /// A day as `2018-07-05`.
    case date
    /// A day and a time as `2018-07-05 14:30:00`.
    case dateTime
    /// A time of day, or a duration, as `14:30:00`.
    case time
    /// `TRUE` or `FALSE`.
    case boolean
    /// An error as the spreadsheet shows it, as `#N/A`.
    case error
    /// A formula whose result the file does not hold; the text is empty.
    case uncachedFormula
  }

  /// The column, from 1.
  public let column: Int
  /// What the workbook says that it holds.
  public let kind: Kind
  /// The content as text.
  public let text: String

  public init(column: Int, kind: Kind, text: String) {
    self.column = column
    self.kind = kind
    self.text = text
  }
}

/// A rectangle of cells, from 1, both ends included.
public struct CellRange: Hashable, Sendable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
