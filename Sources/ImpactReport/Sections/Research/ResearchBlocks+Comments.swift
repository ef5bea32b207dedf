import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension ResearchBlocks {
  /// How many answers have no theme, and some of them.
  var uncoded: [Block] {
    let percent = sayPlainly("researcher.unit.percent")
    return [
      table(
        "uncoded", say("researcher.uncoded.caption"),
        [
          .text(sayPlainly("researcher.columns.source")),
          .number(sayPlainly("researcher.columns.written")),
          .number(sayPlainly("researcher.columns.without-theme")),
          .number(sayPlainly("researcher.columns.share"), unit: percent),
          .number(sayPlainly("researcher.columns.from"), unit: percent),
          .number(sayPlainly("researcher.columns.to"), unit: percent),
        ],
        detail.uncoded.map { uncoded in
          Row(
            Text(who(uncoded.source)),
            [
              .base(of: uncoded.share.estimate), .count(uncoded.share.successes),
              .value(of: uncoded.share.estimate), .lowerBound(of: uncoded.share.estimate),
              .upperBound(of: uncoded.share.estimate),
            ])
        }, else: say("researcher.uncoded.none"))
    ]
      + detail.uncoded.compactMap { uncoded in
        quotations(
          "uncoded-\(uncoded.source.rawValue)", uncoded.sample,
          rule: say(
            "researcher.uncoded.rule",
            ["source": .init(report.name(uncoded.source).plural), "seed": .init(seed)]))
      }
  }

  /// Whether themes hang on how much people write.
  var lengths: [Block] {
    let percent = sayPlainly("researcher.unit.percent")
    return detail.lengths.filter { $0.source != .examiner }.flatMap { length -> [Block] in
      let source = report.name(length.source).plural
      return [
        .paragraph(
          say(
            "researcher.length.text",
            [
              "source": .init(source), "median": .init(length.medianWords),
              "correlation": .init(NumberFormat.phrase(length.correlation, isDifference: true)),
            ])),
        table(
          "length-\(length.source.rawValue)",
          say("researcher.length.caption", ["source": .init(source)]),
          [
            .text(sayPlainly("researcher.columns.theme")),
            .number(sayPlainly("researcher.columns.shorter"), unit: percent),
            .number(sayPlainly("researcher.columns.longer"), unit: percent),
            .number(
              sayPlainly("researcher.columns.difference"),
              unit: sayPlainly("researcher.unit.short-points")),
            .number(sayPlainly("researcher.columns.from")),
            .number(sayPlainly("researcher.columns.to")),
          ],
          length.themes.filter { !$0.difference.isHidden }.map { theme in
            Row(
              Text(theme.label),
              [
                .value(of: theme.shorter.estimate), .value(of: theme.longer.estimate),
                .value(of: theme.difference, isDifference: true),
                .lowerBound(of: theme.difference, isDifference: true),
                .upperBound(of: theme.difference, isDifference: true),
              ])
          },
          notes: [
            say("researcher.length.note", ["median": .init(length.medianWords)]),
            leftOut(length.themes.count { $0.difference.isHidden }),
          ], else: say("researcher.length.none")),
        table(
          "rates-\(length.source.rawValue)",
          say("researcher.length.rates", ["source": .init(source)]),
          [
            .text(sayPlainly("researcher.columns.theme")),
            .number(sayPlainly("researcher.columns.share"), unit: percent),
            .number(sayPlainly("researcher.columns.share-before"), unit: percent),
            .number(sayPlainly("researcher.columns.hundred")),
            .number(sayPlainly("researcher.columns.hundred-before")),
          ],
          length.themes.filter { !$0.perHundredWords.isHidden }.map { theme in
            let result = evaluation.themes.first {
              $0.source == length.source && $0.theme == theme.theme
            }
            return Row(
              Text(theme.label),
              [
                result.map { .value(of: $0.prevalence.estimate) } ?? .shorthand(.notAvailable),
                result.map { .value(of: $0.previous.estimate) } ?? .shorthand(.notAvailable),
                Self.cell(theme.perHundredWords), Self.cell(theme.previousPerHundredWords),
              ])
          },
          notes: [
            say("researcher.length.rates-note"),
            leftOut(length.themes.count { $0.perHundredWords.isHidden }),
          ], else: say("researcher.length.none")),
      ]
    }
  }

  /// How many rows a table is without, since few people stand behind them.
  private func leftOut(_ count: Int) -> Text {
    count == 0
      ? say("researcher.words.none-left-out")
      : say("researcher.words.left-out", ["count": .init(count)])
  }

  /// Which themes stand in the same answers.
  var pairings: [Block] {
    [FeedbackSource.headteacher, .senco].compactMap { source in
      let pairs = detail.pairings.filter { $0.source == source }
      guard detail.lengths.contains(where: { $0.source == source }) else { return nil }
      return table(
        "pairings-\(source.rawValue)",
        say("researcher.pairings.caption", ["source": .init(report.name(source).plural)]),
        [
          .text(sayPlainly("researcher.columns.two-themes")),
          .number(sayPlainly("researcher.columns.both")),
          .number(sayPlainly("researcher.columns.expected")),
          .number(sayPlainly("researcher.columns.lift")),
          .number(sayPlainly("researcher.columns.odds")),
          .number(sayPlainly("researcher.columns.from")),
          .number(sayPlainly("researcher.columns.to")),
        ],
        pairs.map { pair in
          Row(
            say(
              "researcher.words.both",
              ["first": .init(pair.firstLabel), "second": .init(pair.secondLabel)]),
            [
              .count(pair.both), Self.cell(pair.expected, places: 1), Self.cell(pair.lift),
              .value(of: pair.oddsRatio), .lowerBound(of: pair.oddsRatio),
              .upperBound(of: pair.oddsRatio),
            ])
        },
        notes: [say("researcher.pairings.note", ["fewest": .init(ThemePairing.fewest)])],
        else: say(
          "researcher.pairings.none",
          [
            "source": .init(report.name(source).plural), "fewest": .init(ThemePairing.fewest),
          ]))
    }
  }

  /// Cases of one kind, with some of them in words.
  func cases(_ kind: CaseSample.Kind) -> [Block] {
    guard let found = detail.cases.first(where: { $0.kind == kind }) else {
      return [.paragraph(say("researcher.uncoded.none"))]
    }
    let values: (count: Phrase.Value, all: Phrase.Value) = (
      shown(found.sample.count), shown(found.all)
    )
    let sentence =
      switch kind {
      case .deviant: say("researcher.cases.deviant", ["count": values.count, "all": values.all])
      case .rival: say("researcher.cases.rival", ["count": values.count, "all": values.all])
      }
    return [.paragraph(sentence)]
      + (quotations(
        kind.rawValue, found.sample, rule: say("researcher.cases.rule", ["seed": .init(seed)])
      ).map { [$0] } ?? [.paragraph(say("researcher.cases.none-shown"))])
  }

  private func shown(_ count: Reported<Int>) -> Phrase.Value {
    .init(count.value.map { NumberFormat.count($0) } ?? Shorthand.confidential.mark)
  }

  private var seed: String { String(detail.seed) }

  private func quotations(_ name: String, _ sample: CommentSample, rule: Text) -> Block? {
    guard !sample.shown.isEmpty else { return nil }
    return .quotations(
      QuotationSet(
        id: id("quotations-\(name)"), rule: rule,
        quotations: sample.shown.enumerated().map { place, entry in
          Quotation(
            id: id("quotation-\(name)-\(place + 1)"),
            text: report.highlighted(entry.text, entry.passages),
            attribution: "[\(entry.attribution)]", theme: entry.theme)
        },
        passedOver: say(
          "researcher.cases.passed-over",
          [
            "all": shown(sample.count), "quotable": shown(sample.quotable),
            "shown": .init(sample.shown.count),
          ])))
  }
}

extension Reported {
  /// Whether the disclosure control hid the result.
  fileprivate var isHidden: Bool { if case .suppressed = self { true } else { false } }
}
