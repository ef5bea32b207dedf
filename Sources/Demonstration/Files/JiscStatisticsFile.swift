import Diagnostics
import ReadStatKit

/// Writes a questionnaire the way Jisc Online Surveys writes its SPSS files: coded answers with
/// labels, questions as labels of variables, and 0 declared to be no answer.
struct JiscStatisticsFile {
  /// What a column of the export with labels becomes.
  enum Kind {
    /// Text, with room for so many bytes.
    case text(width: Int)
    /// A choice among labels, coded from 1; with other ways in which the labels are written.
    case choice([String], aliases: [String: String] = [:])
    case number
    /// A day and time in UTC.
    case moment
  }

  /// A variable, and which column it is made from.
  struct Column {
    let name: String
    let label: String
    let kind: Kind
  }

  let label: String
  let columns: [Column]

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - rows: The rows of the export with labels, without the header.
  ///   - file: The file's name in messages.
  /// - Throws: A `Diagnostic` where a text is not allowed in the format.
  /// - Returns: The file.
  func bytes(of rows: [[String]], named file: String) throws(Diagnostic) -> [UInt8] {
    let variables = columns.enumerated().map { index, column in
      variable(column, rows.map { $0[index] })
    }
    return try StatisticsData(label: label, variables: variables).systemFile(named: file)
  }

  private func variable(_ column: Column, _ cells: [String]) -> StatisticsVariable {
    switch column.kind {
    case .text(let width):
      StatisticsVariable(
        name: column.name, label: column.label, format: "A\(width)", width: width,
        values: .texts(cells))
    case .number:
      StatisticsVariable(
        name: column.name, label: column.label, format: "F6.0",
        values: .numbers(cells.map { Double($0) }))
    case .moment:
      StatisticsVariable(
        name: column.name, label: column.label, format: "DATETIME17",
        values: .numbers(cells.map(Self.seconds(of:))))
    case .choice(let labels, let aliases):
      StatisticsVariable(
        name: column.name, label: column.label, format: "F6.0",
        valueLabels: labels.enumerated().map { .init(.number(Double($0 + 1)), $1) },
        missing: [.init(.number(0))],
        values: .numbers(
          cells.map { cell in
            let code = labels.firstIndex(of: aliases[cell] ?? cell).map { $0 + 1 } ?? Int(cell)
            return code.map(Double.init)
          }))
    }
  }

  /// The seconds from 14 October 1582 to `2017-06-21 09:14:03 UTC`.
  private static func seconds(of moment: String) -> Double? {
    let parts = moment.split { "- :".contains($0) }.compactMap { Int($0) }
    guard parts.count == 6 else { return nil }
    let day = Day(parts[0], parts[1], parts[2]).number - Day(1582, 10, 14).number
    return Double(day * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5])
  }
}
