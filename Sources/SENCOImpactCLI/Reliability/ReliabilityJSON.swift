import JSONWriting
import TableAnalysis

/// The worth of a scale in JSON, in the form that `Data/schemas/results.schema.json` describes.
struct ReliabilityJSON {
  private let report: ReliabilityReport

  init(_ report: ReliabilityReport) {
    self.report = report
  }

  /// The document.
  var document: String {
    let scale = report.scale
    return JSONNode.results(
      "reliability", of: report.source, rowCount: report.rowCount,
      settings: .object([
        ("level", .number(report.level)), ("by", JSONNode(report.by)),
        ("resamples", .integer(report.resamples)), ("seed", .integer(Int(report.seed))),
      ]),
      [
        (
          "scale",
          .object([
            ("least", .number(scale.ends.lowerBound)), ("most", .number(scale.ends.upperBound)),
            ("isRangeOfAnswers", .boolean(scale.endsAreAnswers)),
          ])
        ),
        (
          "items",
          .array(
            scale.items.map {
              .object([
                ("name", .text($0.name)), ("label", JSONNode($0.label)),
                ("isReversed", .boolean($0.isReversed)), ("measureBecause", .text($0.because)),
              ])
            })
        ),
        ("groups", .array(scale.groups.map(node))),
        ("tests", .array(scale.tests.compactMap { JSONNode($0) })),
        ("notEstimable", .array(scale.tests.compactMap { JSONNode(absent: $0) })),
        ("warnings", .array(scale.cautions.map { JSONNode($0) })),
      ]
    ).document
  }

  private func node(_ group: ScaleReliability.Group) -> JSONNode {
    let figures = group.estimates + group.items.flatMap { $0 }
    return .object([
      ("level", JSONNode(group.level)), ("n", .integer(group.count)),
      ("complete", .integer(group.complete)),
      ("rowsWithoutAnswer", .integer(group.rowsWithoutAnswer)),
      ("estimates", .array(group.estimates.compactMap { JSONNode($0) })),
      (
        "items",
        .array(
          zip(report.scale.items, group.items).map { item, estimates in
            .object([
              ("name", .text(item.name)),
              ("estimates", .array(estimates.compactMap { JSONNode($0) })),
            ])
          })
      ),
      ("notEstimable", .array(figures.compactMap { JSONNode(absent: $0) })),
    ])
  }
}
