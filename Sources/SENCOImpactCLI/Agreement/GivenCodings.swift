import ArgumentParser
import Diagnostics
import Formats
import Foundation
import ImpactAnalysis

/// Codings by several coders, from a table of codes or from an archive.
struct GivenCodings {
  /// What each coder found in each unit.
  var readings: [CodingComparison.Reading]
  /// The themes in the order of the codebook, or none where only the codings name them.
  var themes: [String] = []
  /// How themes are called, where that is not their id.
  var labels: [String: String] = [:]
  /// What helps where there are too few coders.
  var fix: String

  /// Reads a table with a row for each code given.
  ///
  /// Rows without a unit or a coder are passed over, with a warning; so is a direction that a later
  /// row for the same unit, coder and code says otherwise.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - unit: The column of the units: its heading or number; so the others.
  ///   - coder: The column of the coders.
  ///   - code: The column of the codes.
  ///   - direction: The column of the directions, if there is one.
  /// - Throws: A `Diagnostic`, or an exit code where errors of the table were printed.
  init(
    table file: InputFile, unit: String, coder: String, code: String, direction: String?
  ) throws {
    let table = try Table(delimited: file)
    let columns = NamedColumn(table: table, file: table.file)
    let unitColumn = try columns.position(of: unit, option: "--unit")
    let coderColumn = try columns.position(of: coder, option: "--coder")
    let codeColumn = try columns.position(of: code, option: "--code")
    let directionColumn = try direction.map { try columns.position(of: $0, option: "--direction") }
    var findings = table.findings
    var places: [Key: Int] = [:]
    readings = []
    for record in table.records {
      func cell(_ column: Int) -> String {
        (record[column] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
      }
      let key = Key(unit: cell(unitColumn), coder: cell(coderColumn))
      guard !key.unit.isEmpty, !key.coder.isEmpty else {
        findings.append(
          Diagnostic(
            .warning, code: "agreement.row-incomplete",
            "the row names no \(key.unit.isEmpty ? "unit" : "coder") and is passed over",
            at: table.place(
              record: record, column: key.unit.isEmpty ? unitColumn : coderColumn),
            expected: "a unit and a coder in every row"))
        continue
      }
      let place = places[key] ?? readings.count
      if place == readings.count {
        places[key] = place
        readings.append(
          CodingComparison.Reading(unit: key.unit, coder: key.coder, themes: [:]))
      }
      let theme = cell(codeColumn)
      guard !theme.isEmpty else { continue }
      let direction = directionColumn.map(cell) ?? ""
      if let earlier = readings[place].themes.updateValue(direction, forKey: theme),
        earlier != direction
      {
        findings.append(
          Diagnostic(
            .warning, code: "agreement.direction-twice",
            "the coder gives the code another direction in the same unit; the last one counts",
            at: table.place(record: record, column: directionColumn),
            expected: "one direction for a unit, coder and code",
            fix: "delete the row that does not count"))
      }
    }
    for line in FindingSummary.lines(findings) { StandardError.write("\(line)\n") }
    if findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(CommandFailure.badData)
    }
    fix = "give a row for each code of each coder; name the coder's column with --coder"
  }

  private struct Key: Hashable {
    let unit: String
    let coder: String
  }
}
