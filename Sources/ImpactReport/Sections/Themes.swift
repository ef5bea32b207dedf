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
    var blocks: [Block] = [
      .paragraph(
        """
        A theme counts once in each answer that speaks of it. The percentages are of answers with \
        text; not to mention a theme is not a “no”. \(baseSentence)
        """)
    ]
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
      id: "themes", title: "What the comments speak of", blocks: blocks,
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
      return
        "\(Wording.counted(answers, "answer", "answers")) by \(NumberFormat.count(people)) \(name(base.source).plural)"
    }
    return parts.isEmpty ? "" : Text("There are \(Wording.list(parts)).")
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
          "\(name(source).plural) most often of \(Wording.lowerFirst(best.label)) (\(NumberFormat.percentage($0.value)))"
        }
      }
    }
    let title: Text =
      results.first { $0.theme == ids.first }.map { best in
        Text("“\(best.label)” is what comments speak of most")
      } ?? "What comments speak of"
    return Figure(
      id: "fig-themes", title: title,
      subtitle: Text(
        "Share of answers with text, \(evaluation.cohort.name), with "
          + "\(NumberFormat.percentage(plan.reporting.level)) intervals; the twelve most frequent themes"
      ),
      description: Text(
        "how often comments speak of each theme: \(Wording.list(top)). The whiskers are wide "
          + "where few people wrote."),
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
        id: "fig-themes-data", caption: "Theme prevalence by source",
        columns: [.text("Theme")]
          + sources.flatMap { source -> [Column] in
            let who = name(source).capitalisedPlural
            return [
              .number(who, unit: "per cent"), .number("\(who): from", unit: "per cent"),
              .number("\(who): to", unit: "per cent"),
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
      caption: Text("Themes in comments by \(name(source).plural), this cohort and the one before"),
      columns: [
        .text("Theme"), .number("Answers"),
        .number(evaluation.cohort.shortName, unit: "per cent"),
        .number(evaluation.previous?.shortName ?? "Cohort before", unit: "per cent"),
      ] + ThemeDirection.allCases.map { .number(Wording.direction($0)) } + [.text("Verdict")],
      rows: ranked.filter(isListed).map { theme in
        Row(
          Text(theme.isTentative ? "\(theme.label) (tentative)" : theme.label),
          [
            linked(.count(theme.prevalence.successes), toCommentsOn: theme),
            .value(of: theme.prevalence.estimate), .value(of: theme.previous.estimate),
          ]
            + ThemeDirection.allCases.map { .count(theme.directions[$0] ?? .result(0)) }
            + [.text(Wording.verdict(theme.comparison.verdict))])
      },
      notes: [
        "Directions count answers. The verdict is on the share of answers, corrected by Holm’s method."
      ]
        + (unlisted.isEmpty
          ? []
          : [
            Text(
              "Spoken of in fewer than \(fewest) answers, or in none, and not listed: "
                + "\(Wording.list(unlisted)).")
          ]) + reliabilityNotes(ranked))
  }
}
