import Diagnostics
import Formats

/// Finds the column of a table that a user named by its heading or its number.
struct NamedColumn {
  /// The heading of each column.
  let headings: [String]
  /// What the table is called in messages.
  let file: String

  /// - Parameters:
  ///   - headings: The heading of each column.
  ///   - file: What the table is called in messages.
  init(headings: [String], file: String) {
    self.headings = headings
    self.file = file
  }

  /// - Parameters:
  ///   - table: The table.
  ///   - file: What the table is called in messages.
  init(table: Table, file: String) {
    self.init(
      headings: (1...max(table.columnCount, 1)).map { column in
        table.headings(ofColumn: column).joined(separator: " ")
      }, file: file)
  }

  /// The position of a column.
  ///
  /// - Parameters:
  ///   - name: Its heading, or its number from 1; a heading goes before a number.
  ///   - option: The option that names it, for messages.
  /// - Returns: Its number, from 1.
  /// - Throws: `column.ambiguous` or `column.absent`, a `Diagnostic` that names the headings.
  func position(of name: String, option: String) throws(Diagnostic) -> Int {
    let matches = headings.indices.filter { headings[$0] == name }
    if matches.count == 1 { return matches[0] + 1 }
    if matches.count > 1 {
      throw Diagnostic(
        code: "column.ambiguous", "\(matches.count) columns are headed \"\(name)\"",
        at: Place(file: file, line: 1),
        fix: "name the column by its number: \(option) \(matches[0] + 1)")
    }
    if let number = Int(name), number >= 1, number <= headings.count { return number }
    let near = NearMiss.suggestion(for: name, among: headings)
    throw Diagnostic(
      code: "column.absent", "no column is headed \"\(name)\"", at: Place(file: file, line: 1),
      expected: headings.prefix(20).map { "\"\($0)\"" }.joined(separator: ", "),
      fix: near.map { "did you mean \(option) \"\($0)\"?" }
        ?? "name the column by its heading, or by its number from 1")
  }
}
