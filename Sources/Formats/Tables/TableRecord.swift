/// One record of a table: its cells as text, and where each of them stands.
public struct TableRecord: Sendable {
  private enum Content: Sendable {
    case texts([String])
    /// A record of a delimited text, by its place in it and its cells' places.
    case written(WrittenRecords, index: Int, cells: Range<Int>)
  }

  /// The record's number from 1: among the records below the header, or among the header's rows.
  public internal(set) var number: Int
  /// The row that a spreadsheet shows the record in, from 1: blank lines count, line breaks inside
  /// cells do not.
  public let row: Int
  /// The physical line that the record begins on, from 1; in a spreadsheet file, the row.
  public let line: Int
  private let content: Content

  /// A record of a delimited text, numbered as in the file.
  init(_ records: WrittenRecords, index: Int) {
    let start = records[index]
    number = index + 1
    row = start.row
    line = start.line
    content = .written(records, index: index, cells: records.cells(of: index))
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
    content = .texts(cells)
  }

  /// How many cells the record has.
  public var count: Int {
    switch content {
    case .texts(let texts): texts.count
    case .written(_, _, let cells): cells.count
    }
  }

  /// The cells as they are written, without quotation marks.
  ///
  /// All of them are made anew: for one cell, a subscript is quicker.
  public var cells: [String] {
    switch content {
    case .texts(let texts): texts
    case .written(let records, let index, _): records.texts(of: index)
    }
  }

  /// The text of a cell, or `nil` where the record is too short to have it.
  ///
  /// - Parameter column: The column, from 1.
  public subscript(column: Int) -> String? {
    guard column >= 1, column <= count else { return nil }
    switch content {
    case .texts(let texts): return texts[column - 1]
    case .written(let records, let index, let cells):
      return records.text(of: cells.lowerBound + column - 1, in: index)
    }
  }

  /// Whether every cell is empty.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The physical line that a cell begins on.
  ///
  /// - Parameter column: The column, from 1.
  /// - Returns: The line, from 1; for a cell that the record lacks, the line of the last one.
  public func line(ofColumn column: Int) -> Int {
    guard case .written(let records, let index, let cells) = content else { return line }
    return records.line(of: cells.lowerBound + min(max(column, 1), count) - 1, in: index)
  }
}

extension TableRecord: Hashable {
  public static func == (first: TableRecord, second: TableRecord) -> Bool {
    first.number == second.number && first.row == second.row && first.line == second.line
      && first.count == second.count && first.cells == second.cells
      && (1...max(first.count, 1)).allSatisfy {
        first.line(ofColumn: $0) == second.line(ofColumn: $0)
      }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(row)
    hasher.combine(cells)
  }
}
