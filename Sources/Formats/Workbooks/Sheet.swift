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

  /// The last column that holds something, from 1; 0 where none does.
  public var lastColumn: Int {
    rows.lazy.compactMap(\.cells.last?.column).max() ?? 0
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

/// A rectangle of cells, from 1, both ends included.
public struct CellRange: Hashable, Sendable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
