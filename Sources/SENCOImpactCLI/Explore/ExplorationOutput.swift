import Foundation

/// Writes the tables of the `text` commands.
enum ExplorationOutput {
  /// The confidence level of intervals.
  static let level = 0.95

  /// Writes a table and a line that sums it up: below the table for people, as a message beside it
  /// for programs.
  static func write(_ table: ResultTable, summary: String, as format: TableFormat) {
    FileHandle.standardOutput.write(Data(table.rendered(as: format).utf8))
    switch format {
    case .text, .markdown: FileHandle.standardOutput.write(Data("\n\(summary)\n".utf8))
    case .csv, .json: StandardError.write("\(summary)\n")
    }
  }

  /// A count with its noun, as `1 answer` or `1,200 answers`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count.grouped) \(noun)\(count == 1 ? "" : "s")"
  }
}
