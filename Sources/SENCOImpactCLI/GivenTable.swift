import Diagnostics
import Formats

/// A table that a user names on the command line, with its columns by heading or number.
struct GivenTable {
  /// The records.
  let table: Table
  /// The columns.
  let columns: NamedColumn

  /// Reads a table, and says on standard error what a person should look at in it.
  ///
  /// - Parameter name: Its path, or `-` for standard input.
  /// - Throws: A `Diagnostic` where it cannot be read, or a `CommandFailure` with all that is wrong
  ///   with it.
  init(_ name: String) throws {
    table = try Table(delimited: GivenFile.read(name))
    let errors = table.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors) }
    for line in FindingSummary.lines(table.findings) { StandardError.write("\(line)\n") }
    columns = NamedColumn(table: table, file: table.file)
  }

  /// The cells of a column.
  ///
  /// - Parameters:
  ///   - name: Its heading or number.
  ///   - option: The option that names it, for messages.
  /// - Returns: A cell for each record, empty where the record has none.
  /// - Throws: A `Diagnostic` where there is no such column.
  func cells(of name: String, option: String) throws -> [String] {
    let column = try columns.position(of: name, option: option)
    return table.records.map { $0[column] ?? "" }
  }

  /// The ids of the records: the cells of a column, or the records' numbers.
  ///
  /// - Parameter name: The column's heading or number, or `nil` for the numbers.
  /// - Returns: An id for each record; a record without a cell in the column has its number.
  /// - Throws: A `Diagnostic` where there is no such column.
  func ids(of name: String?) throws -> [String] {
    let column = try name.map { try columns.position(of: $0, option: "--id") }
    return table.records.map { record in column.flatMap { record[$0] } ?? String(record.number) }
  }
}
