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
              unit: sayPlainly("researcher.unit.points")),
            .number(sayPlainly("researcher.columns.from")),
            .number(sayPlainly("researcher.columns.to")),
            .number(sayPlainly("researcher.columns.hundred")),
            .number(sayPlainly("researcher.columns.hundred-before")),
          ],
          length.themes.map { theme in
            Row(
              Text(theme.label),
              [
                .value(of: theme.shorter.estimate), .value(of: theme.longer.estimate),
                .value(of: theme.difference, isDifference: true),
                .lowerBound(of: theme.difference, isDifference: true),
                .upperBound(of: theme.difference, isDifference: true),
                Self.cell(theme.perHundredWords), Self.cell(theme.previousPerHundredWords),
              ])
          },
          notes: [say("researcher.length.note", ["median": .init(length.medianWords)])],
          else: say("researcher.length.none")),
      ]
    }
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

  /// Cases of one kind, theme by theme, with some of them in words.
  func cases(_ kind: CaseSample.Kind) -> [Block] {
    let found = detail.cases.filter { $0.kind == kind }
    let caption =
      switch kind {
      case .deviant: say("researcher.cases.deviant")
      case .rival: say("researcher.cases.rival")
      }
    return [
      table(
        "cases-\(kind.rawValue)", caption,
        [
          .text(sayPlainly("researcher.columns.theme")),
          .number(sayPlainly("researcher.columns.on-theme")),
          .number(sayPlainly("researcher.columns.against")),
          .number(sayPlainly("researcher.columns.quotable")),
        ],
        found.map { sample in
          Row(
            Text(sample.label),
            [
              .count(sample.all), .count(sample.sample.count), .count(sample.sample.quotable),
            ])
        },
        else: kind == .rival
          ? say("researcher.cases.no-rival") : say("researcher.cases.no-deviant"))
    ]
      + found.compactMap { sample in
        quotations(
          "\(kind.rawValue)-\(sample.theme)", sample.sample,
          rule: say(
            "researcher.cases.rule", ["theme": .init(sample.label), "seed": .init(seed)]))
      }
  }

  private var seed: String { String(detail.seed) }

  private func quotations(_ name: String, _ sample: CommentSample, rule: Text) -> Block? {
    guard !sample.shown.isEmpty else { return nil }
    func shown(_ count: Reported<Int>) -> Phrase.Value {
      .init(count.value.map { NumberFormat.count($0) } ?? Shorthand.confidential.mark)
    }
    return .quotations(
      QuotationSet(
        id: id("quotations-\(name)"), rule: rule,
        quotations: sample.shown.enumerated().map { place, entry in
          Quotation(
            id: id("quotation-\(name)-\(place + 1)"), text: Text(entry.text),
            attribution: "[\(entry.attribution)]")
        },
        passedOver: say(
          "researcher.cases.passed-over",
          [
            "all": shown(sample.count), "quotable": shown(sample.quotable),
            "shown": .init(sample.shown.count),
          ])))
  }
}
