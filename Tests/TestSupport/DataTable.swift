import Foundation
import Testing

/// One of the data sets beside the project, by column.
public struct DataTable {
  private let columns: [String: [String]]

  /// Reads a data set.
  ///
  /// - Parameter name: The name of its file, without the ending.
  /// - Throws: Where it is absent.
  public init(_ name: String) throws {
    let file = try #require(Repository.shared("data/stats/\(name).csv"))
    var lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = DataTable.cells(lines.removeFirst())
    var columns: [String: [String]] = [:]
    for name in header { columns[name] = [] }
    for line in lines {
      for (name, cell) in zip(header, DataTable.cells(line)) { columns[name]?.append(cell) }
    }
    self.columns = columns
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// A column as text, `nil` where the cell is missing.
  public func texts(_ name: String) throws -> [String?] {
    try #require(columns[name]).map { $0.isEmpty || $0 == "NA" ? nil : $0 }
  }

  /// A column as numbers, `nil` where the cell is missing.
  public func numbers(_ name: String) throws -> [Double?] {
    try texts(name).map { $0.flatMap(Double.init) }
  }

  /// The numbers of one column in the rows where another holds `value`.
  public func numbers(_ name: String, where other: String, is value: String) throws -> [Double] {
    try zip(numbers(name), texts(other)).filter { $1 == value }.compactMap(\.0)
  }

  /// The rows in which two columns both hold a number.
  public func pairs(_ first: String, _ second: String) throws -> [(Double, Double)] {
    try zip(numbers(first), numbers(second)).compactMap { first, second in
      if let first, let second { (first, second) } else { nil }
    }
  }
}
