import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// Gain, response shift and gain by today's yardstick, domain by domain and item by item.
  var movements: [Block] {
    [
      table(
        "movements", say("researcher.gains.movements"),
        [
          .text(sayPlainly("researcher.columns.outcome")),
          .number(sayPlainly("researcher.columns.pairs")),
          .number(sayPlainly("researcher.columns.gain")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
          .number(sayPlainly("researcher.columns.shift")),
          .number(sayPlainly("researcher.columns.adjusted")),
          .number(sayPlainly("researcher.columns.p")),
        ],
        detail.gains.map { gain in
          Row(
            name(of: gain),
            [
              .count(gain.matched), .value(of: gain.gain, isDifference: true),
              .lowerBound(of: gain.gain, isDifference: true),
              .upperBound(of: gain.gain, isDifference: true), shown(gain.responseShift),
              shown(gain.adjustedGain), Self.p(gain.test),
            ])
        }, notes: [say("researcher.gains.movements-note")], else: say("researcher.gains.none"))
    ]
  }

  /// Whether the gain is one of the people or of their yardstick, in a sentence.
  var shiftSentence: Text? {
    let both = detail.gains.filter { gain in
      if case .domain = gain.outcome { return false }
      return gain.responseShift?.value != nil && gain.gain.value != nil
    }
    guard !both.isEmpty else { return nil }
    return say(
      "researcher.gains.shift",
      [
        "items": .init(both.count),
        "down": .init(both.count { ($0.responseShift?.value?.interval?.upper ?? 0) < 0 }),
        "up": .init(both.count { ($0.responseShift?.value?.interval?.lower ?? 0) > 0 }),
        "gained": .init(both.count { ($0.adjustedGain?.value?.interval?.lower ?? 0) > 0 }),
      ])
  }

  /// Effect sizes with their intervals.
  var effectSizes: [Block] {
    effectFigure.map { [.figure($0)] } ?? []
      + [
        table(
          "effects", say("researcher.gains.effects"),
          [
            .text(sayPlainly("researcher.columns.outcome")),
            .number("d_av"), .number(sayPlainly("researcher.columns.from")),
            .number(sayPlainly("researcher.columns.to")), .number("d_z"),
            .number("δ"), .number(sayPlainly("researcher.columns.delta-from")),
            .number(sayPlainly("researcher.columns.delta-to")),
            .number(
              sayPlainly("researcher.columns.rose"), unit: sayPlainly("researcher.unit.percent")),
          ],
          detail.gains.map { gain in
            Row(
              name(of: gain),
              [
                .value(of: gain.dAverage, isDifference: true),
                .lowerBound(of: gain.dAverage, isDifference: true),
                .upperBound(of: gain.dAverage, isDifference: true),
                .value(of: gain.dz, isDifference: true),
                .value(of: gain.cliffsDelta, isDifference: true),
                .lowerBound(of: gain.cliffsDelta, isDifference: true),
                .upperBound(of: gain.cliffsDelta, isDifference: true),
                .value(of: gain.improved.estimate),
              ])
          }, notes: [say("researcher.gains.effects-note")], else: say("researcher.gains.none"))
      ]
  }

  /// Whether those who came back began where the others did.
  var attrition: [Block] {
    let domains = detail.gains.filter { if case .domain = $0.outcome { true } else { false } }
    return [
      table(
        "attrition", say("researcher.gains.attrition"),
        [
          .text(sayPlainly("researcher.columns.outcome")),
          .number(sayPlainly("researcher.columns.pairs")),
          .number(sayPlainly("researcher.columns.before-only")),
          .number(sayPlainly("researcher.columns.difference-at-start")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
        ],
        (domains.isEmpty ? detail.gains : domains).map { gain in
          Row(
            name(of: gain),
            [
              .count(gain.matched), .count(gain.beforeOnly),
              .value(of: gain.attrition, isDifference: true),
              .lowerBound(of: gain.attrition, isDifference: true),
              .upperBound(of: gain.attrition, isDifference: true),
            ])
        }, notes: [say("researcher.gains.attrition-note")], else: say("researcher.gains.none"))
    ]
  }

  private var effectFigure: Figure? {
    let ranked = detail.gains.enumerated().sorted { left, right in
      let a = left.element.dAverage.value?.value ?? -.infinity
      let b = right.element.dAverage.value?.value ?? -.infinity
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let known = ranked.compactMap { gain in gain.dAverage.value.map { (gain, $0) } }
    guard let (best, most) = known.first, let (_, least) = known.last else { return nil }
    let columns = [
      Column.text(sayPlainly("researcher.columns.outcome")), .number("d_av"),
      .number(sayPlainly("researcher.columns.from")), .number(sayPlainly("researcher.columns.to")),
      .number(sayPlainly("researcher.columns.pairs")),
    ]
    return Figure(
      id: id("fig-effects"),
      title: say(
        "researcher.gains.figure",
        ["label": .init(best.label), "d": .init(number(most.value, places: 1))]),
      subtitle: say("researcher.gains.figure-measure"),
      description: say(
        "researcher.gains.figure-shows",
        [
          "most": .init(number(most.value, signed: true)),
          "least": .init(number(least.value, signed: true)),
        ]),
      chart: .differences(
        DifferenceChart(
          items: ranked.map { DifferenceChart.Item(name(of: $0), $0.dAverage) },
          axis: .covering(ranked.map(\.dAverage), unit: .standardDeviations),
          lowerMeaning: sayPlainly("researcher.gains.lower"),
          upperMeaning: sayPlainly("researcher.gains.higher"))),
      table: Table(
        id: id("fig-effects-data"), caption: say("researcher.gains.figure-data"), columns: columns,
        rows: ranked.map { gain in
          Row(name(of: gain), Cell.pieces(of: gain.dAverage, isDifference: true))
        }))
  }

  private func shown(_ estimate: Reported<Estimate>?) -> Cell {
    estimate.map { .value(of: $0, isDifference: true) } ?? .shorthand(.notApplicable)
  }

  private func name(of gain: GainDetail) -> Text {
    switch gain.outcome {
    case .domain(let domain): say("researcher.gains.domain", ["domain": .init(domain.name)])
    case .item(let item): Text(item.label)
    }
  }
}
