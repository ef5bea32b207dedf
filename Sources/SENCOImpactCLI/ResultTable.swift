import ArgumentParser
import Formats
import Foundation
import JSONWriting

/// The forms in which a command writes a table.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  /// Columns for the terminal.
  case text
  /// Comma-separated values in UTF-8, for programs.
  case csv
  /// An array of objects, one a row.
  case json
  /// A table of GitHub's Markdown.
  case markdown
}

/// A table that a command has computed, to be written in the form that the user asks for.
struct ResultTable {
  /// A column.
  struct Column {
    /// The key in CSV and JSON, as `lower_bound`.
    let key: String
    /// The heading in text and Markdown.
    let heading: String
    /// How its cells stand in text and Markdown.
    let alignment: TextTable.Alignment

    init(_ key: String, _ heading: String, _ alignment: TextTable.Alignment = .left) {
      self.key = key
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// What a cell holds.
  enum Cell: Equatable {
    case text(String)
    /// A number; people see it with so many decimals, programs see all of it.
    case number(Double, decimals: Int)
    case count(Int)
    /// Nothing, with what people read in its place, as "too few".
    case absent(String)
  }

  private let columns: [Column]
  private var rows: [[Cell]] = []

  /// A table without rows.
  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Parameter cells: As many cells as there are columns.
  mutating func append(_ cells: [Cell]) {
    rows.append(cells)
  }

  /// The whole table as text that ends with a line's end.
  func rendered(as format: TableFormat) -> String {
    switch format {
    case .text:
      var table = TextTable(columns.map { ($0.heading, $0.alignment) })
      for row in rows { table.append(row.map(\.shown)) }
      return table.lines.joined(separator: "\n") + "\n"
    case .csv:
      let records = [columns.map(\.key)] + rows.map { $0.map(\.exact) }
      return String(decoding: DelimitedWriter().bytes(records), as: UTF8.self)
    case .json: return json
    case .markdown: return markdown
    }
  }

  private var json: String {
    let objects = rows.map { row in
      zip(columns, row).map { "\(JSONText.quoted($0.key)): \($1.json)" }.joined(separator: ", ")
    }
    let lines = objects.map { "  {\($0)}" }.joined(separator: ",\n")
    return rows.isEmpty ? "[]\n" : "[\n\(lines)\n]\n"
  }

  private var markdown: String {
    func line(_ cells: [String]) -> String {
      let escaped = cells.map {
        $0.replacing("|", with: "\\|").replacing("\n", with: " ")
      }
      return "| \(escaped.joined(separator: " | ")) |\n"
    }
    let rule = columns.map { $0.alignment == .right ? "---:" : ":---" }
    return line(columns.map(\.heading)) + line(rule) + rows.map { line($0.map(\.shown)) }.joined()
  }
}

extension ResultTable.Cell {
  /// The cell as people read it.
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let value, let decimals):
      value.isFinite ? String(format: "%.\(decimals)f", value) : "\(value)"
    case .count(let value): value.grouped
    case .absent(let words): words
    }
  }

  /// The cell as programs read it from CSV.
  fileprivate var exact: String {
    switch self {
    case .text(let text): text
    case .number(let value, _): "\(value)"
    case .count(let value): "\(value)"
    case .absent: ""
    }
  }

  fileprivate var json: String {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .number(let value, _): value.isFinite ? "\(value)" : "null"
    case .count(let value): "\(value)"
    case .absent: "null"
    }
  }
}
