import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// How far weighting and missing answers move the shares, in a sentence.
  var sensitivitySentence: Text {
    let moved = detail.sensitivity.compactMap { item -> (ResponseSensitivity, Double, Double)? in
      guard let share = item.share.estimate.value,
        let weighted = item.byLocationAndType.share.value ?? item.byLocation.share.value
      else { return nil }
      return (item, weighted.value - share.value, share.value)
    }
    let widest = detail.sensitivity.compactMap { item in
      item.bounds.value.map { (item, $0) }
    }.max { $0.1.highest - $0.1.lowest < $1.1.highest - $1.1.lowest }
    guard let (item, bounds) = widest else { return say("researcher.response.none") }
    let range = say(
      "researcher.response.widest",
      [
        "label": .init(item.item.label),
        "source": .init(report.name(item.instrument.source).plural),
        "low": .init(NumberFormat.percentage(bounds.lowest)),
        "high": .init(NumberFormat.percentage(bounds.highest)),
      ])
    guard let most = moved.max(by: { abs($0.1) < abs($1.1) }) else { return range }
    return Text.joined([
      say(
        "researcher.response.moved",
        [
          "label": .init(most.0.item.label),
          "points": .init(NumberFormat.points(most.1, places: 1)),
          "share": .init(NumberFormat.percentage(most.2)),
        ]), range,
    ])
  }

  /// Each item's share as it is, weighted to the roll, and at worst and best.
  var sensitivity: [Block] {
    let percent = sayPlainly("researcher.unit.percent")
    return instruments.flatMap { instrument -> [Block] in
      let items = detail.sensitivity.filter { $0.instrument.id == instrument.id }
      // Where nothing is known of those who did not answer, no assumption can be made of them.
      guard items.contains(where: \.hasAssumptions) else { return [] }
      return [
        table(
          "sensitivity-\(instrument.id)",
          say("researcher.response.caption", ["form": .init(instrument.title)]),
          [
            .text(sayPlainly("researcher.columns.item")),
            .number(sayPlainly("researcher.columns.rated")),
            .number(sayPlainly("researcher.columns.unweighted"), unit: percent),
            .number(sayPlainly("researcher.columns.by-location"), unit: percent),
            .number(sayPlainly("researcher.columns.by-both"), unit: percent),
            .number(sayPlainly("researcher.columns.lowest"), unit: percent),
            .number(sayPlainly("researcher.columns.highest"), unit: percent),
          ],
          items.map { item in
            Row(
              Text(item.item.label),
              [
                .base(of: item.share.estimate), .value(of: item.share.estimate),
                .value(of: item.byLocation.share), .value(of: item.byLocationAndType.share),
                bound(item.bounds, \.lowest), bound(item.bounds, \.highest),
              ])
          }, notes: [say("researcher.response.note")], else: say("researcher.response.none")),
        .disclosure(
          summary: say(
            "researcher.response.intervals-summary", ["form": .init(instrument.title)]),
          blocks: [
            table(
              "intervals-\(instrument.id)",
              say("researcher.response.intervals", ["form": .init(instrument.title)]),
              [
                .text(sayPlainly("researcher.columns.item")),
                .number(sayPlainly("researcher.columns.endless-from")),
                .number(sayPlainly("researcher.columns.endless-to")),
                .number(sayPlainly("researcher.columns.finite-from")),
                .number(sayPlainly("researcher.columns.finite-to")),
                .number(sayPlainly("researcher.columns.weighted-from")),
                .number(sayPlainly("researcher.columns.weighted-to")),
                .number(sayPlainly("researcher.columns.effective")),
              ],
              items.map { item in
                Row(
                  Text(item.item.label),
                  [
                    .lowerBound(of: item.share.estimate), .upperBound(of: item.share.estimate),
                    .lowerBound(of: item.finite), .upperBound(of: item.finite),
                    .lowerBound(of: item.byLocationAndType.share),
                    .upperBound(of: item.byLocationAndType.share),
                    Self.cell(item.byLocationAndType.effectiveCount, places: 0),
                  ])
              }, notes: [say("researcher.response.intervals-note")],
              else: say("researcher.response.none"))
          ]),
      ]
    }
  }

  /// Who answered, by what is known of everybody on the roll.
  var balance: [Block] {
    [
      table(
        "balance", say("researcher.balance.caption"),
        [
          .text(sayPlainly("researcher.columns.form-fact")),
          .number(sayPlainly("researcher.columns.groups")),
          .number(sayPlainly("researcher.columns.p")),
          .number(sayPlainly("researcher.columns.representativity")),
        ],
        detail.balance.map { balance in
          Row(
            name(of: balance),
            [
              .count(balance.groups.count), Self.p(balance.test),
              .value(of: balance.representativity),
            ])
        }, notes: [say("researcher.balance.note")], else: say("researcher.balance.none"))
    ]
      + (detail.balance.isEmpty
        ? []
        : [
          .disclosure(
            summary: say("researcher.balance.groups-summary"),
            blocks: detail.balance.map(groups) + [.paragraph(say("researcher.balance.groups-note"))]
          )
        ])
  }

  private func groups(_ balance: ResponseBalance) -> Block {
    let percent = sayPlainly("researcher.unit.percent")
    return table(
      "balance-\(balance.id)",
      say("researcher.balance.groups", ["what": .init(name(of: balance))]),
      [
        .text(sayPlainly("researcher.columns.group")),
        .number(sayPlainly("researcher.columns.asked")),
        .number(sayPlainly("researcher.columns.answered")),
        .number(sayPlainly("researcher.columns.rate"), unit: percent),
        .number(sayPlainly("researcher.columns.from"), unit: percent),
        .number(sayPlainly("researcher.columns.to"), unit: percent),
      ],
      balance.groups.map { group in
        Row(
          Text(group.names.joined(separator: "; ")),
          [
            .count(group.asked), .count(group.answered), .value(of: group.rate),
            .lowerBound(of: group.rate), .upperBound(of: group.rate),
          ])
      }, else: say("researcher.balance.none"))
  }

  /// What became of answers that hold no rating.
  var missing: [Block] {
    let states: [AnswerState] = [.skipped, .notShown, .notApplicable, .tooEarly, .unknown]
    let rated = evaluation.items.filter { $0.source != .examiner }
    // A state that nobody is in would make every table wider for nothing.
    let used = states.filter { state in
      rated.contains { $0.unrated[state].map { $0 != .result(0) } ?? false }
    }
    return [.paragraph(say("researcher.missing.text"))]
      + instruments.map { instrument in
        table(
          "missing-\(instrument.id)",
          say("researcher.missing.caption", ["form": .init(instrument.title)]),
          [
            .text(sayPlainly("researcher.columns.item")),
            .number(sayPlainly("researcher.columns.rated")),
          ] + used.map { .number(report.heading(of: $0)) },
          rated.filter { $0.instrument == instrument.id }.map { item in
            Row(
              Text(item.item.label),
              [.base(of: item.favourable.estimate)]
                + used.map { .count(item.unrated[$0] ?? .result(0)) })
          }, else: say("researcher.missing.none"))
      }
  }

  /// The instruments that respondents rated items of.
  private var instruments: [Instrument] {
    plan.instruments.filter { instrument in
      detail.sensitivity.contains { $0.instrument.id == instrument.id }
    }
  }

  private func name(of balance: ResponseBalance) -> Text {
    say(
      "researcher.tests.response",
      [
        "form": .init(report.title(of: balance.instrument, on: balance.occasion)),
        "fact": .init(say(balance.fact)),
      ])
  }

  private func bound(
    _ bounds: Reported<ResponseSensitivity.Bounds>,
    _ end: (ResponseSensitivity.Bounds) -> Double
  ) -> Cell {
    switch bounds {
    case .result(let bounds): .percentage(end(bounds))
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notAvailable)
    }
  }
}

extension ResponseSensitivity {
  /// Whether the share can be told under another assumption than that all would answer alike.
  fileprivate var hasAssumptions: Bool {
    func isKnown<Value>(_ value: Reported<Value>) -> Bool {
      if case .notEstimable = value { false } else { true }
    }
    return isKnown(bounds) || isKnown(finite) || isKnown(byLocation.share)
      || isKnown(byLocationAndType.share)
  }
}
