import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What the comments speak of, with quotations chosen by rule.
  var themes: Section? {
    let results = evaluation.themes.filter { $0.source != .examiner }
    let sources = FeedbackSource.allCases.filter { source in
      results.contains { $0.source == source }
    }
    guard !sources.isEmpty else { return nil }
    let ids = rankedThemes(results)
    var blocks: [Block] = [.paragraph(say("themes.intro", ["base": .init(baseSentence)]))]
    let shown = ids.filter { id in !isWithheld(id, results) }
    if shown.isEmpty {
      let themes = ids.compactMap { id in results.first { $0.theme == id } }
      blocks += reliabilityNotes(themes).map { .paragraph($0) }
    } else {
      blocks.append(.figure(themeFigure(Array(shown.prefix(12)), sources, results)))
      blocks += themeHeatMap + themesOverCohorts
      blocks += sources.map { source in
        .table(themeTable(source, ids, results.filter { $0.source == source }))
      }
    }
    return Section(
      id: "themes", title: sayPlainly("themes.title"), blocks: blocks,
      subsections: codingQuality(ids, sources, results) + inTheirOwnWords)
  }

  private func isWithheld(_ theme: String, _ results: [ThemeResult]) -> Bool {
    results.filter { $0.theme == theme }.allSatisfy(\.isWithheld)
  }

  private var baseSentence: Text {
    let parts = evaluation.comments.filter { $0.source != .examiner }.compactMap {
      base -> String? in
      guard let answers = base.answers.value, let people = base.respondents.value else {
        return nil
      }
      return sayPlainly(
        "themes.answers",
        ["n": .init(answers), "people": .init(people), "who": .init(name(base.source).plural)])
    }
    return parts.isEmpty ? "" : say("themes.base", ["answers": .init(Wording.list(parts))])
  }

  /// Theme ids, those with the highest prevalence in any source first.
  private func rankedThemes(_ results: [ThemeResult]) -> [String] {
    var highest: [String: Double] = [:]
    var order: [String] = []
    for result in results {
      if highest[result.theme] == nil { order.append(result.theme) }
      highest[result.theme] = max(
        highest[result.theme] ?? 0, result.prevalence.estimate.value?.value ?? 0)
    }
    return order.enumerated().sorted { left, right in
      let a = highest[left.element] ?? 0
      let b = highest[right.element] ?? 0
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  private func themeFigure(_ ids: [String], _ sources: [FeedbackSource], _ results: [ThemeResult])
    -> Figure
  {
    func result(_ id: String, _ source: FeedbackSource) -> ThemeResult? {
      results.first { $0.theme == id && $0.source == source }
    }
    func label(_ id: String) -> String { results.first { $0.theme == id }?.label ?? id }
    let top = sources.compactMap { source -> String? in
      let best = results.filter { $0.source == source }.max {
        ($0.prevalence.estimate.value?.value ?? 0) < ($1.prevalence.estimate.value?.value ?? 0)
      }
      return best.flatMap { best in
        best.prevalence.estimate.value.map {
          sayPlainly(
            "themes.most-often",
            [
              "who": .init(name(source).plural), "theme": .init(Wording.lowerFirst(best.label)),
              "share": .init(NumberFormat.percentage($0.value)),
            ])
        }
      }
    }
    return Figure(
      id: "fig-themes", title: say("themes.most", ["theme": .init(label(ids[0]))]),
      subtitle: say(
        "themes.subtitle",
        [
          "cohort": .init(evaluation.cohort.name), "level": .init(levelInWords),
          "n": .init(ids.count),
        ]),
      description: say("themes.description", ["top": .init(Wording.list(top))]),
      chart: .prevalence(
        PrevalenceChart(
          series: sources.map { name($0).capitalisedPlural },
          items: ids.map { id in
            PrevalenceChart.Item(
              Text(label(id)),
              sources.map {
                result(id, $0)?.prevalence.estimate ?? .notEstimable(reason: "not coded")
              })
          },
          axis: .covering(
            ids.flatMap { id in sources.compactMap { result(id, $0)?.prevalence.estimate } },
            unit: .proportion))),
      table: Table(
        id: "fig-themes-data", caption: say("themes.prevalence"),
        columns: [.text(sayPlainly("triangulation.theme"))]
          + sources.flatMap { source -> [Column] in
            let who = name(source).capitalisedPlural
            return [
              .number(who, unit: sayPlainly("words.per-cent")),
              .number(
                sayPlainly("themes.from", ["who": .init(who)]), unit: sayPlainly("words.per-cent")),
              .number(
                sayPlainly("themes.to", ["who": .init(who)]), unit: sayPlainly("words.per-cent")),
            ]
          },
        rows: ids.map { id in
          Row(
            Text(label(id)),
            sources.flatMap { source -> [Cell] in
              let estimate =
                result(id, source)?.prevalence.estimate ?? .notEstimable(reason: "not coded")
              return [
                .value(of: estimate), .lowerBound(of: estimate), .upperBound(of: estimate),
              ]
            })
        }))
  }

  private func themeTable(_ source: FeedbackSource, _ ids: [String], _ results: [ThemeResult])
    -> Table
  {
    let ranked = ids.compactMap { id in results.first { $0.theme == id } }
    let isListed = { (theme: ThemeResult) in (theme.prevalence.successes.value ?? 0) > 0 }
    let unlisted = ranked.filter { !isListed($0) && !$0.isWithheld }
      .map { Wording.lowerFirst($0.label) }
    let fewest = evaluation.disclosure.profile.minimumCell
    return Table(
      id: anchor("table-themes", source.rawValue),
      caption: say("themes.caption", ["who": .init(name(source).plural)]),
      columns: [
        .text(sayPlainly("triangulation.theme")), .number(sayPlainly("themes.answer-count")),
        .number(evaluation.cohort.shortName, unit: sayPlainly("words.per-cent")),
        .number(
          evaluation.previous?.shortName ?? sayPlainly("who-answered.before"),
          unit: sayPlainly("words.per-cent")),
      ] + ThemeDirection.allCases.map { .number(heading(of: $0)) }
        + [.text(sayPlainly("themes.verdict"))],
      rows: ranked.filter(isListed).map { theme in
        Row(
          theme.isTentative
            ? say("themes.tentative", ["theme": .init(theme.label)]) : Text(theme.label),
          [
            linked(.count(theme.prevalence.successes), toCommentsOn: theme),
            .value(of: theme.prevalence.estimate), .value(of: theme.previous.estimate),
          ]
            + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) }
            + [.text(words(for: theme.comparison.verdict))])
      },
      notes: [say("themes.note")]
        + (unlisted.isEmpty
          ? []
          : [
            say(
              "themes.unlisted",
              ["fewest": .init(fewest), "themes": .init(Wording.list(unlisted))])
          ]) + reliabilityNotes(ranked))
  }
}
