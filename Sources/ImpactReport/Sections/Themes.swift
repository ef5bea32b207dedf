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
      blocks.append(themeFigure(shown, sources, results))
      blocks += themeHeatMap + themesOverCohorts
      blocks += sources.flatMap { source in
        themeTable(source, ids, results.filter { $0.source == source })
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

  /// Theme ids, those with the highest prevalence in any source first; a share that is hidden is more
  /// than none.
  private func rankedThemes(_ results: [ThemeResult]) -> [String] {
    var highest: [String: Double] = [:]
    var order: [String] = []
    for result in results {
      if highest[result.theme] == nil { order.append(result.theme) }
      let estimate = result.prevalence.estimate
      let share = estimate.value?.value ?? (result.isHidden ? .leastNonzeroMagnitude : 0)
      highest[result.theme] = max(highest[result.theme] ?? 0, share)
    }
    return order.enumerated().sorted { left, right in
      let a = highest[left.element] ?? 0
      let b = highest[right.element] ?? 0
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  /// The themes that most answers speak of, or that none can be shown.
  private func themeFigure(
    _ ranked: [String], _ sources: [FeedbackSource], _ results: [ThemeResult]
  ) -> Block {
    let ids = Array(
      ranked.filter { id in
        results.contains { $0.theme == id && ($0.prevalence.estimate.value?.value ?? 0) > 0 }
      }.prefix(12))
    guard !ids.isEmpty else {
      return .paragraph(
        results.contains(where: \.isHidden)
          ? say("themes.none-shown") : say("themes.none-spoken"))
    }
    let isAnyHidden = results.contains { !ids.contains($0.theme) && $0.isHidden }
    func result(_ id: String, _ source: FeedbackSource) -> ThemeResult? {
      results.first { $0.theme == id && $0.source == source }
    }
    func label(_ id: String) -> String { results.first { $0.theme == id }?.label ?? id }
    let top = sources.compactMap { source -> String? in
      let shares = ids.compactMap { id in
        result(id, source)?.prevalence.estimate.value.map { (id, $0) }
      }
      return shares.max { $0.1.value < $1.1.value }.map { id, share in
        sayPlainly(
          "themes.most-often",
          [
            "who": .init(name(source).plural), "theme": .init(Wording.lowerFirst(label(id))),
            "share": .init(NumberFormat.percentage(share.value)), "n": .init(share.count),
          ])
      }
    }
    let level = Phrase.Value(levelInWords)
    let cohort = Phrase.Value(evaluation.cohort.name)
    return .figure(
      Figure(
        id: "fig-themes", title: say("themes.most", ["theme": .init(label(ids[0]))]),
        subtitle: isAnyHidden
          ? say("themes.subtitle-shown", ["cohort": cohort, "level": level, "n": .init(ids.count)])
          : say("themes.subtitle", ["cohort": cohort, "level": level, "n": .init(ids.count)]),
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
                  sayPlainly("themes.from", ["who": .init(who)]), unit: sayPlainly("words.per-cent")
                ),
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
          })))
  }

  private func themeTable(_ source: FeedbackSource, _ ids: [String], _ results: [ThemeResult])
    -> [Block]
  {
    let previous = evaluation.previous
    let who = Phrase.Value(name(source).plural)
    let ranked = ids.compactMap { id in results.first { $0.theme == id } }
    let isListed = { (theme: ThemeResult) in (theme.prevalence.successes.value ?? 0) > 0 }
    let unlisted = ranked.filter { !isListed($0) && !$0.isWithheld }
      .map { Wording.lowerFirst($0.label) }
    let table = Table(
      id: anchor("table-themes", source.rawValue),
      caption: previous == nil
        ? say("themes.caption-alone", ["who": who]) : say("themes.caption", ["who": who]),
      columns: [
        .text(sayPlainly("triangulation.theme")), .number(sayPlainly("themes.answer-count")),
        .number(evaluation.cohort.shortName, unit: perCent),
      ] + (previous.map { [.number($0.shortName, unit: perCent)] } ?? [])
        + ThemeDirection.allCases.map { .number(heading(of: $0)) }
        + (previous == nil ? [] : [.text(sayPlainly("themes.verdict"))]),
      rows: ranked.filter(isListed).map { theme in
        Row(
          theme.isTentative
            ? say("themes.tentative", ["theme": .init(theme.label)]) : Text(theme.label),
          [
            linked(.count(theme.prevalence.successes), toCommentsOn: theme),
            .value(of: theme.prevalence.estimate),
          ] + (previous == nil ? [] : [.value(of: theme.previous.estimate)])
            + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) }
            + (previous == nil ? [] : [.text(words(for: theme.comparison.verdict))]))
      },
      notes: [previous == nil ? say("themes.note-alone") : say("themes.note")]
        + note(unlisted: unlisted, of: ranked.count) + reliabilityNotes(ranked))
    // Which themes are not listed says nothing where none is.
    guard !table.rows.isEmpty else { return reliabilityNotes(ranked).map { .paragraph($0) } }
    return folded(table) { say("themes.caption-others", ["who": who, "n": .init($0)]) }
  }

  /// Which themes a table leaves out: by name where they are few.
  private func note(unlisted: [String], of all: Int) -> [Text] {
    guard !unlisted.isEmpty else { return [] }
    let fewest = Phrase.Value(evaluation.disclosure.profile.minimumCell)
    return [
      unlisted.count > 12
        ? say(
          "themes.unlisted-many",
          ["fewest": fewest, "n": .init(unlisted.count), "all": .init(all)])
        : say("themes.unlisted", ["fewest": fewest, "themes": .init(Wording.list(unlisted))])
    ]
  }
}

extension ThemeResult {
  /// Whether the share is hidden, so that some answers speak of the theme.
  fileprivate var isHidden: Bool {
    if case .suppressed = prevalence.estimate { true } else { false }
  }
}
