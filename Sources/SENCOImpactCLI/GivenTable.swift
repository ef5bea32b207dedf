import Diagnostics
import Formats

/// A table that a user names on the command line, with its columns by heading or number.
struct GivenTable {
  /// The records.
  let table: Table
  /// The columns.
  let columns: NamedColumn
  /// What the file says that each column asks, beside its heading; empty where it says nothing.
  let labels: [String]

  /// Reads a table of any format, and says on standard error what a person should look at in it.
  ///
  /// - Parameters:
  ///   - name: Its path, or `-` for standard input.
  ///   - sheet: The sheet of a workbook, or `nil` for the first that is not hidden.
  /// - Throws: A `Diagnostic` where it cannot be read, or a `CommandFailure` with all that is wrong
  ///   with it.
  init(_ name: String, sheet: String? = nil) throws {
    let file = try GivenFile.read(name)
    let format = try FileFormat(file)
    // A statistics file has two headings a column: its name, and what it asks.
    let isStatistical = format == .sav || format == .portable
    let table = try Self.onCommandLine {
      try Table(
        reading: file,
        layout: TableLayout(sheet: sheet, headerRows: isStatistical ? 2 : 1))
    }
    self.table = table
    let errors = table.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors) }
    for line in FindingSummary.lines(table.findings) { StandardError.write("\(line)\n") }
    guard isStatistical else {
      columns = NamedColumn(table: table, file: table.file)
      labels = []
      return
    }
    let headings = (1...max(table.columnCount, 1)).map { table.headings(ofColumn: $0) }
    columns = NamedColumn(headings: headings.map { $0.first ?? "" }, file: table.file)
    labels = headings.map { $0.count > 1 ? $0[1] : "" }
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
  /// - Returns: An id for each record; a record without one in the column has its number.
  /// - Throws: A `Diagnostic` where there is no such column.
  func ids(of name: String?) throws -> [String] {
    let column = try name.map { try columns.position(of: $0, option: "--id") }
    return table.records.map { record in
      GivenIDs.written(column.flatMap { record[$0] }) ?? String(record.number)
    }
  }

  /// The ids of the records, each given once: one that stood before gets the record's number beside it.
  ///
  /// - Parameter name: The column's heading or number, or `nil` for the records' numbers.
  /// - Returns: An id for each record, and what a person should look at in the column.
  /// - Throws: A `Diagnostic` where there is no such column.
  func uniqueIDs(of name: String?) throws -> (ids: [String], findings: [Diagnostic]) {
    guard let name else { return (try ids(of: nil), []) }
    let column = try columns.position(of: name, option: "--id")
    var given = GivenIDs(
      consequence: (", and gets its number beside it", ", and get their number beside it"))
    let ids = table.records.map { record in
      let (id, isRepeated) = given.id(
        record[column], number: record.number, at: table.place(record: record, column: column))
      return isRepeated ? "\(id) (record \(record.number))" : id
    }
    return (ids, given.findings)
  }

  /// Runs `body`; where it complains of the sheet, the fix names the option and not the plan.
  private static func onCommandLine<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let fault as Diagnostic where ["table.no-sheet", "spss.sheet"].contains(fault.code) {
      throw Diagnostic(
        code: fault.code, fault.message, at: fault.place, expected: fault.expected,
        fix: fault.expected == nil || fault.expected == "a workbook"
          ? "leave --sheet out" : "name the sheet with --sheet")
    }
  }
}
