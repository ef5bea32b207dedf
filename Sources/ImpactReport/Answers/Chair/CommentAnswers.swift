import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// C16: what examiners recommended and is not closed.
  var openRecommendations: Reply {
    let ledger = ledger
    guard !ledger.lines.isEmpty else {
      return Reply([
        .paragraph(
          hasExaminerReports
            ? say("answers.chair.no-recommendations") : say("examiner-brief.no-reports"))
      ])
    }
    return Reply(
      [.paragraph(ledgerSentence(ledger))]
        + (ledger.open.isEmpty
          ? []
          : [
            .table(
              ledgerTable(
                ledger.open, id: "table-open", caption: say("answers.chair.open"),
                isDetailed: true))
          ]),
      Answer.Place(.examiner, "ledger"))
  }

  /// How many strengths and concerns are named.
  private static let named = 5

  /// C8: what each source praises and criticises most.
  var strengthsAnswer: Reply {
    let blocks = FeedbackSource.allCases.flatMap { source -> [Block] in
      let themes = evaluation.themes.filter { $0.source == source && !$0.isWithheld }
      let strengths = ranked(themes) { $0.directions[.gain]?.value }
      let concerns = ranked(themes) { theme in
        let counts = ThemeDirection.allCases.filter(\.isCritical).compactMap {
          theme.directions[$0]?.value
        }
        return counts.isEmpty ? nil : counts.reduce(0, +)
      }
      let hidden = themes.count { theme in
        theme.prevalence.estimate.value != nil
          && theme.directions.contains { direction, count in
            count.value == nil && (direction == .gain || direction.isCritical)
          }
      }
      let note: [Block] =
        hidden == 0
        ? []
        : [
          .paragraph(
            say(
              "answers.chair.ranks-hidden",
              ["n": .init(hidden), "people": .init(name(source).plural)]))
        ]
      guard !strengths.isEmpty || !concerns.isEmpty else { return note }
      return [.table(rankTable(strengths, concerns, of: source))] + note
    }
    return blocks.isEmpty
      ? Reply([.paragraph(say("answers.chair.no-themes"))])
      : Reply(
        blocks + [.paragraph(say("answers.chair.ranks"))], Answer.Place(.committee, "themes"))
  }

  private func ranked(
    _ themes: [ThemeResult], by count: (ThemeResult) -> Int?
  ) -> [(theme: ThemeResult, count: Int)] {
    let counted = themes.compactMap { theme in count(theme).map { (theme: theme, count: $0) } }
      .filter { $0.count > 0 }
    let order = counted.enumerated().sorted { left, right in
      (right.element.count, left.offset) < (left.element.count, right.offset)
    }
    return order.map(\.element).prefix(Self.named).map { $0 }
  }

  private func rankTable(
    _ strengths: [(theme: ThemeResult, count: Int)], _ concerns: [(theme: ThemeResult, count: Int)],
    of source: FeedbackSource
  ) -> Table {
    func row(_ heading: Text, _ entry: (theme: ThemeResult, count: Int)) -> Row {
      Row(
        heading,
        [
          .text(Text(entry.theme.label)), .count(entry.count),
          .value(of: entry.theme.prevalence.estimate),
          .lowerBound(of: entry.theme.prevalence.estimate),
          .upperBound(of: entry.theme.prevalence.estimate),
          .base(of: entry.theme.prevalence.estimate),
        ])
    }
    return Table(
      id: "table-ranks-\(anchor(source.rawValue))",
      caption: say("answers.chair.ranked", ["people": .init(name(source).plural)]),
      columns: [
        .text(sayPlainly("answers.chair.rank")), .text(sayPlainly("words.theme")),
        .number(sayPlainly("answers.chair.answers-so")),
        .number(sayPlainly("answers.chair.in-any-way"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.base")),
      ],
      rows: strengths.enumerated().map { place, entry in
        row(say("answers.chair.strength", ["rank": .init(place + 1)]), entry)
      }
        + concerns.enumerated().map { place, entry in
          row(say("answers.chair.concern", ["rank": .init(place + 1)]), entry)
        })
  }

  /// C10 and C17: whether one theme is spoken of more, and how critically.
  ///
  /// - Parameters:
  ///   - id: The theme's id in the codebook.
  ///   - note: What must be said besides.
  /// - Returns: The reply.
  func themeAnswer(_ id: String, and note: Text? = nil) -> Reply {
    let themes = evaluation.themes.filter { $0.theme == id && $0.source != .examiner }
    guard let first = themes.first else {
      return Reply([.paragraph(say("answers.chair.no-theme", ["theme": .init(id)]))])
    }
    let apart = themes.filter(\.comparison.verdict.isBeyondChance)
    var blocks: [Block] = [
      .paragraph(
        apart.isEmpty
          ? say("answers.chair.theme-chance", ["theme": .init(first.label)])
          : say(
            "answers.chair.theme-apart",
            [
              "theme": .init(first.label),
              "people": .init(Wording.list(apart.map { name($0.source).plural })),
            ])), .table(themeTable(themes, id: id)),
    ]
    let trends = evaluation.themeTrends.filter { $0.theme == id && $0.source != .examiner }
    if !trends.isEmpty { blocks.append(.table(trendTable(trends, id: id, label: first.label))) }
    if let note { blocks.append(.paragraph(note)) }
    return Reply(blocks, Answer.Place(.committee, "themes"))
  }

  private func themeTable(_ themes: [ThemeResult], id: String) -> Table {
    Table(
      id: "table-theme-\(anchor(id))",
      caption: say("answers.chair.theme-table", ["theme": .init(themes[0].label)]),
      columns: [
        .text(sayPlainly("answers.chair.who")),
        .number(evaluation.cohort.shortName, unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.base")),
        .number(
          evaluation.previous?.shortName ?? sayPlainly("words.before"),
          unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("answers.chair.critical")), .number(sayPlainly("words.adjusted-p")),
      ],
      rows: themes.map { theme in
        Row(
          Text(name(theme.source).capitalisedPlural),
          Cell.pieces(of: theme.prevalence.estimate) + [
            .value(of: theme.previous.estimate), .count(critical(theme)),
            adjustedP(theme.comparison),
          ])
      })
  }

  /// How many answers speak of a theme critically; hidden where a part is.
  private func critical(_ theme: ThemeResult) -> Reported<Int> {
    let counts = ThemeDirection.allCases.filter(\.isCritical).map {
      theme.directions[$0] ?? .result(0)
    }
    let shown = counts.compactMap(\.value)
    return shown.count == counts.count
      ? .result(shown.reduce(0, +)) : .suppressed(minimum: plan.disclosure.minimumCell)
  }

  private func trendTable(_ trends: [ThemeTrend], id: String, label: String) -> Table {
    Table(
      id: "table-theme-trend-\(anchor(id))",
      caption: say("answers.chair.theme-trend", ["theme": .init(label)]),
      columns: [
        .text(sayPlainly("answers.chair.who")), .text(sayPlainly("answers.chair.cohort")),
        .number(sayPlainly("answers.chair.share"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.lower-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.upper-bound"), unit: sayPlainly("words.per-cent")),
        .number(sayPlainly("words.base")),
      ],
      rows: trends.flatMap { trend in
        trend.points.map { point in
          Row(
            Text(name(trend.source).capitalisedPlural),
            [.text(Text(point.cohort.shortName))] + Cell.pieces(of: point.figure))
        }
      })
  }
}
