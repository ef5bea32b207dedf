/// One record of a table: its cells as text, and where each of them stands.
public struct TableRecord: Hashable, Sendable {
  /// The record's number from 1: among the records below the header, or among the header's rows.
  public internal(set) var number: Int
  /// The row that a spreadsheet shows the record in, from 1: blank lines count, line breaks inside
  /// cells do not.
  public let row: Int
  /// The physical line that the record begins on, from 1; in a spreadsheet file, the row.
  public let line: Int
  /// The cells as they are written, without quotation marks.
  public let cells: [String]
  /// How many lines below `line` each cell begins; empty where all begin on `line`.
  private let lineOffsets: [Int32]

  /// A record of a text table, numbered as in the file.
  init(_ record: borrowing DelimitedRecord) {
    number = record.number
    row = record.row
    line = record.line
    cells = record.texts
    lineOffsets = record.lineOffsets
  }

  /// A record of a file in which rows are lines, as a spreadsheet's.
  ///
  /// - Parameters:
  ///   - number: Its number from 1.
  ///   - row: Its spreadsheet row from 1.
  ///   - cells: The cells' texts.
  public init(number: Int, row: Int, cells: [String]) {
    self.number = number
    self.row = row
    line = row
    self.cells = cells
    lineOffsets = []
  }

  /// The text of a cell, or `nil` where the record is too short to have it.
  ///
  /// - Parameter column: The column, from 1.
  public subscript(column: Int) -> String? {
    cells.indices.contains(column - 1) ? cells[column - 1] : nil
  }

  /// Whether every cell is empty.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The physical line that a cell begins on.
  ///
  /// - Parameter column: The column, from 1.
  /// - Returns: The line, from 1; for a cell that the record lacks, the line of the last one.
  public func line(ofColumn column: Int) -> Int {
    guard let last = lineOffsets.indices.last else { return line }
    return line + Int(lineOffsets[min(max(column - 1, 0), last)])
  }
}
