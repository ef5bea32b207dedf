import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The Guskey level from which an item is about what a school does.
  private static let schoolLevel = 4

  /// C1: what headteachers see in their schools, this year and last.
  var wholeSchoolAnswer: Reply {
    let items = self.items(of: .headteacher).filter {
      ($0.item.guskeyLevel ?? 0) >= Self.schoolLevel
    }
    guard !items.isEmpty else {
      return Reply([
        .paragraph(say("answers.chair.no-heads", ["people": .init(name(.headteacher).plural)]))
      ])
    }
    let apart = items.filter(\.comparison.verdict.isBeyondChance)
    let compared = items.filter { $0.comparison.test.value != nil }
    var blocks: [Block] = []
    if compared.isEmpty {
      blocks.append(.paragraph(say("answers.chair.school-alone")))
    } else {
      blocks.append(
        .paragraph(
          apart.isEmpty
            ? say(
              "answers.chair.school-chance",
              [
                "n": .init(compared.count), "people": .init(name(.headteacher).plural),
                "before": .init(evaluation.previous?.shortName ?? ""),
              ])
            : say(
              "answers.chair.school-apart",
              [
                "n": .init(compared.count), "before": .init(evaluation.previous?.shortName ?? ""),
                "items": .init(Wording.list(apart.map { "“\($0.item.label)”" })),
              ])))
    }
    blocks.append(.table(changeTable(items, id: "school", caption: say("answers.chair.school"))))
    blocks += responses(of: .headteacher)
    return Reply(blocks, Answer.Place(.committee, "headteachers"))
  }

  /// Shares of this cohort and the one before, with what may be said of the two.
  func changeTable(_ items: [ItemResult], id: String, caption: Text) -> Table {
    Table(
      id: "table-\(id)", caption: caption,
      columns: [
        .text(sayPlainly("words.item")), .number(sayPlainly("words.base")),
        .number(evaluation.cohort.shortName, unit: sayPlainly("words.per-cent")),
        .number(
          evaluation.previous?.shortName ?? sayPlainly("words.before"),
          unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.difference"), unit: sayPlainly("words.points")),
        .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.points")),
        .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.points")),
        .number(sayPlainly("words.adjusted-p")), .text(sayPlainly("words.verdict")),
      ],
      rows: items.map { item in
        Row(
          Text(item.item.label),
          [
            .base(of: item.favourable.estimate), .value(of: item.favourable.estimate),
            .value(of: item.previous.estimate),
            .value(of: item.comparison.difference, isDifference: true),
            .lowerBound(of: item.comparison.difference, isDifference: true),
            .upperBound(of: item.comparison.difference, isDifference: true),
            adjustedP(item.comparison), .text(verdict(item.comparison)),
          ])
      })
  }

  private func verdict(_ comparison: Comparison) -> Text {
    switch comparison.verdict {
    case .more: say("authority.verdict-higher")
    case .less: say("authority.verdict-lower")
    case .couldBeChance: say("authority.verdict-chance")
    case .cannotBeCompared(let reason):
      say("answers.chair.not-comparable", ["reason": .init(reason)])
    case .hidden: say("authority.verdict-hidden")
    }
  }

  /// How many of those asked answered, this year and last.
  private func responses(of source: FeedbackSource) -> [Block] {
    evaluation.participation.filter { $0.instrument.source == source }.compactMap { entry in
      guard let rate = entry.rate.value, let answered = entry.answered.value else { return nil }
      return .paragraph(
        say(
          "answers.chair.response",
          [
            "form": .init(entry.instrument.title), "answered": .init(answered),
            "asked": .init(rate.count), "rate": .init(NumberFormat.percentage(rate.value)),
            "before": .init(
              entry.previousRate.value.map { NumberFormat.percentage($0.value) }
                ?? sayPlainly("answers.chair.not-known")),
          ]))
    }
  }

  /// C12: the gains, the least first.
  var leastGainAnswer: Reply {
    let ranked = evaluation.gains.compactMap { gain in
      (gain.adjustedGain ?? gain.gain).value.map { (gain: gain, estimate: $0) }
    }.sorted { $0.estimate.value < $1.estimate.value }
    guard let least = ranked.first else {
      return Reply([.paragraph(say("answers.chair.no-gains"))])
    }
    let looksBack = least.gain.adjustedGain != nil
    return Reply(
      [
        .paragraph(
          say(
            "answers.chair.least",
            [
              "item": .init(least.gain.item.label),
              "gain": .init(
                NumberFormat.phrase(.result(least.estimate), isDifference: true)),
              "n": .init(least.estimate.count), "people": .init(name(.senco).plural),
            ])),
        .table(
          Table(
            id: "table-gains",
            caption: looksBack
              ? say("answers.chair.gains-back") : say("answers.chair.gains"),
            columns: [
              .text(sayPlainly("words.item")),
              .number(sayPlainly("answers.chair.gain"), unit: sayPlainly("words.points")),
              .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.points")),
              .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.points")),
              .number(sayPlainly("words.base")),
            ],
            rows: ranked.map { entry in
              Row(
                Text(entry.gain.item.label),
                Cell.pieces(of: .result(entry.estimate), isDifference: true))
            })),
      ], Answer.Place(.committee, "before-and-after"))
  }

  /// C11: whether those who were released gained more.
  var releaseAnswer: Reply {
    guard let release = participants?.release else {
      return Reply([.paragraph(say("answers.chair.no-release"))])
    }
    guard let slope = release.slope.value else {
      return Reply([
        .paragraph(
          say(
            "answers.chair.release-not",
            ["reason": .init(release.slope.absence ?? "")]))
      ])
    }
    let isApart = (release.test.value?.p ?? 1) < 1 - plan.reporting.level
    return Reply([
      .paragraph(
        say(
          "answers.chair.release",
          [
            "slope": .init(NumberFormat.phrase(release.slope, isDifference: true)),
            "n": .init(slope.count), "people": .init(name(.senco).plural),
          ])),
      .paragraph(
        isApart ? say("answers.chair.release-apart") : say("answers.chair.release-chance")),
      .paragraph(say("answers.chair.release-how")),
    ])
  }

  /// C19: how suitable the venues were, as far as the data tell.
  var venueAnswer: Reply {
    let item = evaluation.items.filter { $0.item.id.lowercased().contains("venue") }
    guard !item.isEmpty else { return Reply([.paragraph(say("answers.chair.no-venue"))]) }
    return Reply([
      .table(changeTable(item, id: "venue", caption: say("answers.chair.venue"))),
      .paragraph(say("answers.chair.venue-move")),
    ])
  }
}
