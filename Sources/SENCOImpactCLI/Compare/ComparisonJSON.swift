import Evidence
import JSONWriting
import Statistics
import TableAnalysis

/// Comparisons in JSON, in the form that `Data/schemas/results.schema.json` describes.
struct ComparisonJSON {
  private let report: ComparisonReport
  private var set: ComparisonSet { report.set }

  init(_ report: ComparisonReport) {
    self.report = report
  }

  /// The document.
  var document: String {
    JSONNode.results(
      "comparison", of: report.source, rowCount: report.rowCount, settings: settings,
      [
        ("families", .array(set.families.map { JSONNode($0) })),
        ("comparisons", .array(set.comparisons.map(node))),
      ]
    ).document
  }

  private var settings: JSONNode {
    let margin: JSONNode =
      switch set.settings.equivalence {
      case nil: nil
      case .units(let value): .object([("value", .number(value)), ("unit", "outcome")])
      case .standardDeviations(let value):
        .object([("value", .number(value)), ("unit", "standardDeviations")])
      }
    return .object(
      report.design.map { ($0.key, JSONNode($0.value)) } + [
        ("level", .number(set.settings.level)),
        ("adjust", .text(set.settings.adjustment.rawValue)), ("equivalence", margin),
        ("power", .number(set.settings.power)), ("bootstrap", .integer(set.settings.resamples)),
        ("seed", .integer(Int(set.settings.seed))),
      ])
  }

  private func node(_ comparison: Comparison) -> JSONNode {
    let names = comparison.levels.map(\.name)
    func byLevel(_ value: (ComparedLevel) -> JSONNode) -> JSONNode {
      .object(comparison.levels.map { ($0.name, value($0)) })
    }
    let missing =
      comparison.estimates.compactMap { JSONNode(absent: $0) }
      + comparison.tests.compactMap { JSONNode(absent: $0) }
    return .object([
      ("outcome", .text(comparison.outcome)), ("outcomeLabel", JSONNode(comparison.outcomeLabel)),
      ("by", .text(comparison.by)), ("reference", JSONNode(comparison.reference)),
      ("levels", JSONNode(names)), ("measure", .text(comparison.measure.rawValue)),
      ("measureBecause", .text(comparison.measureBecause)),
      ("n", byLevel { .integer($0.count) }), ("missing", byLevel { .integer($0.missing) }),
      (
        "missingByReason",
        byLevel { JSONNode($0.missingByReason) }
      ),
      ("rowsWithoutLevel", .integer(comparison.rowsWithoutLevel)),
      (
        "answers",
        .array(
          comparison.answers.map {
            .object([("name", .text($0.name)), ("score", JSONNode($0.score))])
          })
      ),
      (
        "answerCounts",
        comparison.answers.isEmpty
          ? nil : byLevel { .array($0.answerCounts.map(JSONNode.integer)) }
      ),
      ("pairing", comparison.pairing.map(Self.node) ?? nil),
      ("estimates", .array(comparison.estimates.compactMap { JSONNode($0) })),
      ("tests", .array(comparison.tests.compactMap { JSONNode($0) })),
      ("notEstimable", .array(missing)),
      ("readings", .array(readings(comparison))),
      ("choice", JSONNode(comparison.choice)),
      ("warnings", .array(comparison.cautions.map { JSONNode($0) })),
    ])
  }

  private func readings(_ comparison: Comparison) -> [JSONNode] {
    var seen: Set<[String]> = []
    return comparison.tests.filter { $0.family != nil && seen.insert($0.levels).inserted }.map {
      .object([
        ("levels", JSONNode($0.levels)),
        (
          "verdict",
          .text(comparison.verdict($0.levels, level: set.settings.level).rawValue)
        ),
        (
          "equivalent",
          comparison.isEquivalent($0.levels, level: set.settings.level).map(JSONNode.boolean)
            ?? nil
        ),
      ])
    }
  }

  private static func node(_ pairing: Pairing) -> JSONNode {
    .object([
      ("column", .text(pairing.column)), ("rowsWithoutId", .integer(pairing.rowsWithoutID)),
      (
        "matches",
        .array(
          pairing.matches.map { match in
            .object([
              ("levels", JSONNode(match.levels)), ("pairs", .integer(match.pairs)),
              ("onlyFirst", .integer(match.onlyFirst)),
              ("onlySecond", .integer(match.onlySecond)),
            ])
          })
      ),
    ])
  }
}
