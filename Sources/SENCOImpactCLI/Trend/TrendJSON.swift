import JSONWriting
import Statistics
import TableAnalysis

/// Trends in JSON, in the form that `Data/schemas/results.schema.json` describes.
struct TrendJSON {
  private let report: TrendReport
  private var set: TrendSet { report.set }

  init(_ report: TrendReport) {
    self.report = report
  }

  /// The document.
  var document: String {
    JSONNode.results(
      "trend", of: report.source, rowCount: report.rowCount,
      settings: .object([
        ("level", .number(set.level)), ("adjust", .text(set.adjustment.rawValue)),
        ("spacing", .text(set.spacing.rawValue)), ("weights", JSONNode(report.weights)),
      ]),
      [
        ("families", .array(set.family.map { [JSONNode($0)] } ?? [])),
        ("trends", .array(set.trends.map(node))),
      ]
    ).document
  }

  private func node(_ trend: OutcomeTrend) -> JSONNode {
    let figures = trend.groups.flatMap(\.estimates) + trend.estimates
    return .object([
      ("outcome", .text(trend.outcome)), ("outcomeLabel", JSONNode(trend.label)),
      ("by", .text(report.by)), ("measure", .text(trend.measure.rawValue)),
      ("measureBecause", .text(trend.because)), ("answer", JSONNode(trend.answer)),
      ("groups", .array(trend.groups.map(node))),
      (
        "breaks",
        .array(
          trend.breaks.map {
            .object([("level", .text($0.level)), ("because", JSONNode($0.reason))])
          })
      ),
      ("stretches", .array(trend.stretches.map { JSONNode($0) })),
      ("estimates", .array(trend.estimates.compactMap { JSONNode($0) })),
      ("tests", .array(trend.tests.compactMap { JSONNode($0) })),
      (
        "notEstimable",
        .array(
          figures.compactMap { JSONNode(absent: $0) }
            + trend.tests.compactMap { JSONNode(absent: $0) })
      ),
      ("readings", .array(trend.stretches.map { reading(trend, $0) })),
      ("choice", JSONNode(trend.choice)),
      ("warnings", .array(trend.cautions.map { JSONNode($0) })),
    ])
  }

  private func node(_ group: OutcomeTrend.Group) -> JSONNode {
    .object([
      ("level", .text(group.level.name)), ("score", .number(group.score)),
      ("n", .integer(group.level.count)), ("missing", .integer(group.level.missing)),
      ("missingByReason", JSONNode(group.level.missingByReason)),
      ("estimates", .array(group.estimates.compactMap { JSONNode($0) })),
    ])
  }

  private func reading(_ trend: OutcomeTrend, _ stretch: [String]) -> JSONNode {
    .object([
      ("levels", JSONNode(stretch)),
      ("verdict", .text(trend.direction(stretch, level: set.level).rawValue)),
    ])
  }
}
