/// Writes the tables of the `text` commands.
enum ExplorationOutput {
  /// The confidence level of intervals.
  static let level = 0.95

  /// Writes a table and a line that sums it up: below the table for people, as a message beside it
  /// for programs.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - summary: The line.
  ///   - format: The form of the table.
  /// - Throws: Where standard output cannot be written.
  static func write(_ table: ResultTable, summary: String, as format: TableFormat) throws {
    try StandardOutput.write(table.rendered(as: format))
    switch format {
    case .text, .markdown: try StandardOutput.write("\n\(summary)\n")
    case .csv, .json: StandardError.write("\(summary)\n")
    }
  }

  /// A count with its noun, as `1 answer` or `1,200 answers`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count.grouped) \(noun)\(count == 1 ? "" : "s")"
  }
}
