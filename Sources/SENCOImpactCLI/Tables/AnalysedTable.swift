import Diagnostics
import Foundation
import TableAnalysis

/// A table that statistics are made of: a file with a header and rows, or the archive of an
/// evaluation; all rows of it or those that the user chooses.
struct AnalysedTable {
  /// What was read, for the record.
  struct Source {
    /// The file or folder, as the user named it.
    let file: String
    /// The SHA-256 of the file, or of the folder's archive, in hexadecimal.
    let sha256: String
    /// The sheet, where it is one of a workbook's.
    let sheet: String?
    /// What the rows were chosen by, each as COLUMN=VALUE.
    let choice: [String]
  }

  /// What was read.
  let source: Source
  /// The columns.
  let names: NamedColumn
  /// How many rows there are, of those chosen.
  let rowCount: Int
  /// Places of columns, from 1, that hold ids and nothing to describe.
  let pseudonyms: Set<Int>
  private let read: (Int) throws -> Column
  private let chosen: [Int]?

  /// - Parameters:
  ///   - source: What was read, with what the user chooses of it.
  ///   - names: The columns.
  ///   - rowCount: How many rows there are.
  ///   - pseudonyms: Places of columns that hold ids.
  ///   - read: Gives the column at a place, from 1.
  /// - Throws: A `Diagnostic` where the choice names no column or no row.
  init(
    _ source: Source, names: NamedColumn, rowCount: Int, pseudonyms: Set<Int> = [],
    read: @escaping (Int) throws -> Column
  ) throws {
    self.source = source
    self.names = names
    self.pseudonyms = pseudonyms
    self.read = read
    chosen = try RowChoice(source.choice, of: names).rows(of: rowCount, column: read)
    self.rowCount = chosen?.count ?? rowCount
  }

  /// A column, with the chosen rows.
  ///
  /// - Parameter position: Its place, from 1.
  /// - Throws: A `Diagnostic` where it cannot be read.
  /// - Returns: The column.
  func column(at position: Int) throws -> Column {
    let column = try read(position)
    return chosen.map(column.rows) ?? column
  }

  /// All columns but those of ids and those in which no chosen row has an answer.
  ///
  /// - Throws: A `Diagnostic` where one cannot be read.
  /// - Returns: The columns in the order of the table.
  func describedColumns() throws -> [Column] {
    try (1...max(names.headings.count, 1)).filter { !pseudonyms.contains($0) }
      .map { try column(at: $0) }
      .filter { column in
        zip(column.values, column.counts).contains { $0.missing == nil && $1 > 0 }
      }
  }
}
