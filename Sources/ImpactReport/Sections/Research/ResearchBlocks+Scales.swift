import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// How consistent the scales are in this cohort, in words.
  var scaleSentence: Text {
    let alphas = detail.reliability.filter { $0.cohort.id == evaluation.cohort.id }
      .compactMap { $0.alpha.value?.value }
    guard let least = alphas.min(), let most = alphas.max() else {
      return say("researcher.scales.none")
    }
    return say(
      "researcher.scales.range",
      [
        "scales": .init(alphas.count), "least": .init(number(least)), "most": .init(number(most)),
        "low": .init(alphas.count { $0 < Self.lowAlpha }), "bound": .init(number(Self.lowAlpha)),
      ])
  }

  /// The α below which a scale is commonly called too uneven for research (Nunnally and Bernstein 1994).
  private static let lowAlpha = 0.7

  /// The consistency of each domain in this cohort and in each before.
  var reliability: [Block] {
    guard !detail.reliability.isEmpty else { return [] }
    let now = detail.reliability.filter { $0.cohort.id == evaluation.cohort.id }
    return [
      table(
        "reliability", say("researcher.scales.caption", ["cohort": .init(evaluation.cohort.name)]),
        [.text(sayPlainly("researcher.columns.domain"))] + reliabilityColumns
          + [
            .number(sayPlainly("researcher.columns.least-rest"))
          ],
        now.map { scale in
          Row(
            Text(scale.domain.name),
            cells(of: scale) + [least(of: scale.items.map(\.correlation))])
        }, notes: [say("researcher.scales.note")], else: say("researcher.scales.none")),
      .disclosure(
        summary: say("researcher.scales.history-summary"),
        blocks: [
          table(
            "reliability-cohorts", say("researcher.scales.history"),
            [.text(sayPlainly("researcher.columns.domain-cohort"))] + reliabilityColumns,
            detail.reliability.filter { $0.items.count > 1 }.map { scale in
              Row(
                say(
                  "researcher.words.pair",
                  ["first": .init(scale.domain.name), "second": .init(scale.cohort.shortName)]),
                cells(of: scale))
            }, else: say("researcher.scales.none")),
          table(
            "item-rest", say("researcher.scales.items", ["cohort": .init(evaluation.cohort.name)]),
            [
              .text(sayPlainly("researcher.columns.item")),
              .text(sayPlainly("researcher.columns.domain")),
              .number(sayPlainly("researcher.columns.rest")),
              .number(sayPlainly("researcher.columns.from")),
              .number(sayPlainly("researcher.columns.to")),
            ],
            now.filter { $0.items.count > 1 }.flatMap { scale in
              scale.items.map { item in
                Row(
                  Text(item.item.label),
                  [
                    .text(Text(scale.domain.name)), .value(of: item.correlation),
                    .lowerBound(of: item.correlation), .upperBound(of: item.correlation),
                  ])
              }
            }, else: say("researcher.scales.none")),
        ]),
    ]
  }

  /// Whether the scales measured the same in this cohort and the one before.
  var invariance: [Block] {
    guard let previous = evaluation.previous, !detail.reliability.isEmpty else { return [] }
    return [
      table(
        "invariance",
        say(
          "researcher.scales.invariance",
          ["now": .init(evaluation.cohort.shortName), "before": .init(previous.shortName)]),
        [
          .text(sayPlainly("researcher.columns.domain")),
          .number(sayPlainly("researcher.columns.same-alpha")),
          .number(sayPlainly("researcher.columns.items")),
          .text(sayPlainly("researcher.columns.drifting")),
        ],
        detail.invariance.map { scale in
          let drifting = scale.items.filter {
            ($0.drift.value?.adjustedP ?? 1) < 1 - plan.reporting.level
          }
          return Row(
            Text(scale.domain.name),
            [
              Self.p(scale.alphaTest), .count(scale.items.count),
              .text(
                drifting.isEmpty
                  ? say("researcher.words.none")
                  : Text(Wording.list(drifting.map(\.item.label)))),
            ])
        }, notes: [say("researcher.scales.invariance-note")],
        else: say("researcher.scales.invariance-none"))
    ]
  }

  private var reliabilityColumns: [Column] {
    [
      .number(sayPlainly("researcher.columns.items")),
      .number(sayPlainly("researcher.columns.complete")), .number("α"),
      .number(sayPlainly("researcher.columns.from")),
      .number(sayPlainly("researcher.columns.to")), .number("ω"),
    ]
  }

  private func cells(of scale: ScaleReliability) -> [Cell] {
    [
      .count(scale.items.count), .base(of: scale.alpha), .value(of: scale.alpha),
      .lowerBound(of: scale.alpha), .upperBound(of: scale.alpha), .value(of: scale.omega),
    ]
  }

  private func least(of correlations: [Reported<Estimate>]) -> Cell {
    let known = correlations.compactMap(\.value)
    guard known.count == correlations.count, let least = known.min(by: { $0.value < $1.value })
    else { return correlations.first.map { .value(of: $0) } ?? .shorthand(.notAvailable) }
    return .value(of: .result(least))
  }
}
