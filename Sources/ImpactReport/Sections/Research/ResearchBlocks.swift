import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

/// The blocks that show a researcher's detail: the same in the report and in answers.
struct ResearchBlocks {
  let report: AnnualReport
  let detail: ResearchDetail
  /// What their anchors begin with, since answers and report may stand on one page.
  let prefix: String

  var evaluation: ImpactEvaluation { report.evaluation }
  var plan: EvaluationPlan { report.plan }

  func say(
    _ name: StaticString, _ values: KeyValuePairs<StaticString, Phrase.Value> = [:]
  ) -> Text {
    report.say(name, values)
  }

  func sayPlainly(
    _ name: StaticString, _ values: KeyValuePairs<StaticString, Phrase.Value> = [:]
  ) -> String {
    report.sayPlainly(name, values)
  }

  /// The anchor of a block.
  func id(_ parts: String...) -> String {
    report.anchor(([prefix] + parts).joined(separator: "-"))
  }

  /// A table, or a sentence where it would have no row.
  func table(
    _ name: String, _ caption: Text, _ columns: [Column], _ rows: [Row], notes: [Text] = [],
    else absence: Text
  ) -> Block {
    rows.isEmpty
      ? .paragraph(absence)
      : .table(
        Table(id: id(name), caption: caption, columns: columns, rows: rows, notes: notes))
  }

  /// The words for a source that rows are told apart by.
  func who(_ source: FeedbackSource) -> String { report.name(source).capitalisedPlural }

  func number(_ value: Double, places: Int = 2, signed: Bool = false) -> String {
    NumberFormat.decimal(value, places: places, signed: signed)
  }

  /// A number that is no estimate, as a cell.
  static func cell(_ value: Reported<Double>, places: Int = 2) -> Cell {
    switch value {
    case .result(let value): .decimal(value, places: places)
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notAvailable)
    }
  }

  static func p(_ value: Reported<Double>) -> Cell {
    switch value {
    case .result(let p): .pValue(p)
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notAvailable)
    }
  }

  static func p(_ test: Reported<TestResult>) -> Cell { p(test.map(\.p)) }
}

extension AnnualReport {
  /// The blocks of the researcher's detail, where it was computed.
  func research(_ prefix: String) -> ResearchBlocks? {
    research.map { ResearchBlocks(report: self, detail: $0, prefix: prefix) }
  }
}
