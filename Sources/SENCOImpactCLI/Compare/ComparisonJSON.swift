import Evidence
import TableAnalysis

/// Comparisons in JSON, in the form that `Data/schemas/comparison.schema.json` describes.
struct ComparisonJSON {
  /// Rises when a key is taken away or changes its meaning; new keys may come at any time.
  static let formatVersion = 1

  let set: ComparisonSet
  let source: ComparisonSource

  /// The document.
  var document: String {
    JSONNode.object([
      ("formatVersion", .integer(Self.formatVersion)), ("kind", "comparison"),
      ("program", .text(ProgramVersion.named)),
      (
        "source",
        .object([
          ("file", .text(source.file)), ("sha256", .text(source.sha256)),
          ("sheet", JSONNode(source.sheet)), ("rows", .integer(set.rowCount)),
        ])
      ),
      ("settings", settings),
      (
        "families",
        .array(
          set.families.map { family in
            .object([
              ("name", .text(family.kind.rawValue)), ("contents", .text(family.contents)),
              ("count", .integer(family.count)), ("adjust", .text(family.adjustment.rawValue)),
            ])
          })
      ),
      ("comparisons", .array(set.comparisons.map(node))),
    ]).document
  }

  private var settings: JSONNode {
    let margin: JSONNode =
      switch set.settings.equivalence {
      case nil: nil
      case .units(let value): .object([("value", .number(value)), ("unit", "outcome")])
      case .standardDeviations(let value):
        .object([("value", .number(value)), ("unit", "standardDeviations")])
      }
    return .object([
      ("level", .number(set.settings.level)),
      ("adjust", .text(set.settings.adjustment.rawValue)), ("equivalence", margin),
      ("power", .number(set.settings.power)), ("seed", .integer(Int(set.settings.seed))),
    ])
  }

  private func node(_ comparison: Comparison) -> JSONNode {
    let names = comparison.levels.map(\.name)
    func byLevel(_ value: (ComparedLevel) -> JSONNode) -> JSONNode {
      .object(comparison.levels.map { ($0.name, value($0)) })
    }
    let missing =
      comparison.estimates.compactMap { Self.reason($0) }
      + comparison.tests.compactMap { Self.reason($0) }
    return .object([
      ("outcome", .text(comparison.outcome)), ("outcomeLabel", JSONNode(comparison.outcomeLabel)),
      ("by", .text(comparison.by)), ("reference", JSONNode(comparison.reference)),
      ("levels", JSONNode(names)), ("measure", .text(comparison.measure.rawValue)),
      ("measureBecause", .text(comparison.measureBecause)),
      ("n", byLevel { .integer($0.count) }), ("missing", byLevel { .integer($0.missing) }),
      (
        "missingByReason",
        byLevel { level in
          .object(level.missingByReason.map { ($0.reason.name, .integer($0.count)) })
        }
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
      ("estimates", .array(comparison.estimates.compactMap(Self.node))),
      ("tests", .array(comparison.tests.compactMap(Self.node))),
      ("notEstimable", .array(missing)),
      ("readings", .array(readings(comparison))),
      ("choice", Self.node(comparison.choice)),
      (
        "warnings",
        .array(
          comparison.cautions.map {
            .object([("code", .text($0.code)), ("message", .text($0.message))])
          })
      ),
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
      ])
    }
  }

  private static func node(_ named: NamedEstimate) -> JSONNode? {
    guard let estimate = named.result.value else { return nil }
    let method = estimate.interval?.method ?? estimate.method
    return .object([
      ("name", .text(named.name)), ("levels", JSONNode(named.levels)),
      ("answer", JSONNode(named.answer)), ("value", .number(estimate.value)),
      ("lower", JSONNode(estimate.interval?.lower)), ("upper", JSONNode(estimate.interval?.upper)),
      ("level", JSONNode(estimate.interval?.level)), ("method", .text(method.name)),
      ("unit", .text(estimate.unit.rawValue)), ("n", .integer(estimate.count)),
      ("basis", .text(named.basis.rawValue)), ("title", .text(estimate.method.title)),
      ("intervalTitle", JSONNode(estimate.interval?.method.title)),
      ("source", JSONNode(method.citation?.short)),
    ])
  }

  private static func node(_ named: NamedTest) -> JSONNode? {
    guard let test = named.result.value else { return nil }
    let degrees: JSONNode =
      switch test.degreesOfFreedom.count {
      case 0: nil
      case 1: .number(test.degreesOfFreedom[0])
      default: .array(test.degreesOfFreedom.map(JSONNode.number))
      }
    return .object([
      ("name", .text(named.name)), ("levels", JSONNode(named.levels)),
      ("statistic", .number(test.statistic)), ("df", degrees), ("p", .number(test.p)),
      ("pAdjusted", JSONNode(test.adjustedP)), ("family", JSONNode(named.family?.rawValue)),
      ("method", .text(test.method.name)), ("basis", .text(named.basis.rawValue)),
      ("title", .text(test.method.title)), ("source", JSONNode(test.method.citation?.short)),
    ])
  }

  private static func reason(_ named: NamedEstimate) -> JSONNode? {
    guard case .notEstimable(let reason) = named.result else { return nil }
    return absent("estimate", named.name, named.levels, reason)
  }

  private static func reason(_ named: NamedTest) -> JSONNode? {
    guard case .notEstimable(let reason) = named.result else { return nil }
    return absent("test", named.name, named.levels, reason)
  }

  private static func absent(
    _ kind: String, _ name: String, _ levels: [String], _ reason: String
  ) -> JSONNode {
    .object([
      ("kind", .text(kind)), ("name", .text(name)), ("levels", JSONNode(levels)),
      ("because", .text(reason)),
    ])
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

  private static func node(_ choice: MethodChoice) -> JSONNode {
    .object([
      ("test", .text(choice.test)), ("estimate", .text(choice.estimate)),
      ("title", .text(choice.title)), ("because", .text(choice.because)),
      (
        "alternatives",
        .array(
          choice.alternatives.map {
            .object([
              ("name", .text($0.name)), ("title", .text($0.title)), ("whyNot", .text($0.whyNot)),
            ])
          })
      ),
    ])
  }
}

/// The file that was compared.
struct ComparisonSource {
  let file: String
  let sha256: String
  let sheet: String?
}
