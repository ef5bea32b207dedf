import Demonstration
import EvaluationModel
import Formats
import Foundation
import PlanFile
import Testing
import ZippedXML

/// The demonstration with the standard seed, made once for all tests.
enum Demo {
  static let files = (try? DemonstrationEvaluation().files()) ?? []
  static let truth = (try? DemonstrationEvaluation().truth()) ?? []
  static let plan = try? EvaluationPlan(
    parsing: text("evaluation.yaml"), file: "evaluation.yaml")

  static func bytes(_ path: String) throws -> [UInt8] {
    try #require(files.first { $0.path == path }, "there is no \(path)").bytes
  }

  /// The text of a text file in the encoding that it is in, without its byte order mark.
  static func text(_ path: String) throws -> String {
    let bytes = try bytes(path)
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    }
    return try #require(String(data: Data(bytes), encoding: .windowsCP1252))
  }

  /// Every word in a file, whatever its format: hidden sheets, labels and comments in margins too.
  static func words(_ path: String) throws -> String {
    let file = try InputFile(path: path, bytes: try bytes(path))
    switch path.split(separator: ".").last {
    case "xlsx":
      return try Workbook(file).sheets.flatMap { sheet in
        [sheet.name] + sheet.rows.flatMap { $0.cells.map(\.text) }
      }.joined(separator: "\n")
    case "sav":
      let statistics = try StatisticalFile(file)
      let labels = statistics.variables.flatMap { variable in
        [variable.name, variable.label] + variable.facts.valueLabels.map(\.label)
      }
      return (labels + statistics.cases.joined() + [statistics.label]).joined(separator: "\n")
    // All parts as they are, so that what is in no paragraph is seen as well.
    case "docx":
      let archive = try ZipArchive(file.bytes, file: path)
      return try archive.names.map {
        String(decoding: try archive.bytes(of: $0), as: UTF8.self)
      }.joined(separator: "\n")
    case "pdf":
      let document = try Document(reading: file)
      let head = [document.title ?? "", document.preamble.text] + document.fields.map(\.value)
      return (head + document.sections.flatMap { [$0.title, $0.text] }).joined(separator: "\n")
    default: return try text(path)
    }
  }

  /// The path of a source of the plan.
  static func path(_ source: String) throws -> String {
    try #require(plan?.sources.first { $0.id == source }, "there is no source \(source)").path
  }

  /// The rows of a source's table as its mapping reads them, without the header and what stands
  /// below the rows: totals, means and notes.
  static func rows(_ source: String) throws -> [[String]] {
    let plan = try #require(plan)
    let file = try #require(plan.sources.first { $0.id == source }, "there is no source \(source)")
    let mapping = try #require(plan.mapping(file.mapping))
    let table = try Table(
      reading: InputFile(path: file.path, bytes: bytes(file.path)),
      layout: TableLayout(
        sheet: file.sheet, headerRow: mapping.headerRow, headerRows: mapping.headerRows,
        showsLabels: mapping.cells == .labels))
    for row in table.records { #expect(row.cells.count == table.columnCount, "\(source)") }
    return table.records.map(\.cells)
      .filter { !["Total", "Mean"].contains($0[0]) && !$0[0].hasPrefix("* ") }
  }

  static let cohorts = [
    "2010", "2011", "2011-12", "2012-13", "2013-14", "2014-15", "2016-17", "2017-18",
  ]
  static let sizes = [150, 190, 225, 240, 250, 255, 245, 205]

  /// The location that a cell means, by a word of it.
  static func area(_ cell: String) -> String {
    let cell = cell.lowercased()
    let names = [
      "bodmin": "bodmin", "newquay": "bodmin", "plymouth": "plymouth", "exeter": "exeter",
      "tiverton": "exeter", "ilminster": "ilminster", "dorchester": "dorchester",
    ]
    return names.sorted { $0.key < $1.key }.first { cell.contains($0.key) }?.value ?? cell
  }

  /// The value of an answer on five points.
  static func agreement(_ cell: String) -> Int? {
    let labels = [
      "strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree",
    ]
    let cell = cell.lowercased().replacing("s. ", with: "strongly ")
    return labels.firstIndex(of: cell).map { $0 + 1 } ?? Int(cell)
  }

  static func confidence(_ cell: String) -> Int? {
    let labels = [
      "not at all confident", "slightly confident", "fairly confident", "confident",
      "very confident",
    ]
    return labels.firstIndex(of: cell.lowercased()).map { $0 + 1 } ?? Int(cell)
  }

  static func mean(_ values: [Int]) -> Double {
    Double(values.reduce(0, +)) / Double(max(1, values.count))
  }

  static func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
}

extension PlantedComment {
  /// The kind of file that the comment stands in.
  var kind: String { String(id.prefix { $0 != "-" }) }
  var words: Int { text.split(whereSeparator: \.isWhitespace).count }
}
