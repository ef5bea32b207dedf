import Formats
import Foundation
import Importing
import TestSupport
import Testing

/// Files and tables as the inspector sees them.
enum Inspected {
  /// What is found in a text.
  static func text(_ text: String, key: JiscKey? = nil) throws -> TableProfile {
    let file = try InputFile(path: "table.csv", bytes: Array(text.utf8))
    return try #require(FileInspector(key: key).inspection(of: file).tables.first)
  }

  /// A file beside the tests.
  static func file(_ name: String) throws -> InputFile {
    try InputFile(reading: folder.appending(path: name).path, named: name)
  }

  /// What is found in a file beside the tests.
  static func fixture(_ name: String) throws -> FileInspection {
    try FileInspector().inspection(of: file(name))
  }

  /// What is found in a column of one heading and these answers.
  static func column(_ heading: String, _ answers: [String]) throws -> ColumnProfile {
    let rows = [heading] + answers
    let text = rows.map { "\"\($0.replacing("\"", with: "\"\""))\",x" }.joined(separator: "\n")
    return try #require(try self.text(text).columns.first)
  }

  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
}
