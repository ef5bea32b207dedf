import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Every theme of which a share can be shown beside every source, tinted by how often it is spoken of.
  var themeHeatMap: [Block] {
    let all = evaluation.evidence.themes
    let themes = all.filter { highest($0) > 0 }
    let sources = evaluation.evidence.sources.filter { source in
      evaluation.comments.contains { $0.source == source }
    }
    guard !themes.isEmpty, sources.count > 1 else { return [] }
    let tints = TintScale.shares
    let ranked = themes.enumerated().sorted { left, right in
      let a = highest(left.element)
      let b = highest(right.element)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    return folded(
      Table(
        id: "table-theme-map", caption: say("themes.map"),
        columns: [.text(sayPlainly("triangulation.theme"))]
          + sources.map { .number(name($0).capitalisedPlural, unit: "per cent") },
        rows: ranked.map { theme in
          Row(
            Text(theme.label),
            sources.map { source in
              theme.voices.first { $0.source == source }
                .map { tints.cell(of: $0.share.estimate) } ?? .shorthand(.notApplicable)
            })
        }, tints: tints,
        notes: [say("themes.map-note")]
          + (themes.count == all.count
            ? [] : [say("themes.map-unspoken", ["n": .init(all.count - themes.count)])])
          + (sources.contains(.examiner)
            ? [say("themes.map-examiners", ["examiners": .init(name(.examiner).plural)])] : [])),
      inSight: 20
    ) { say("themes.map-others", ["n": .init($0)]) }
  }

  private func highest(_ theme: ThemeTriangulation) -> Double {
    theme.voices.compactMap { $0.share.estimate.value?.value }.max() ?? 0
  }

  /// The themes that each source speaks of most, cohort by cohort, as small charts of one scale.
  var themesOverCohorts: [Block] {
    FeedbackSource.allCases.compactMap { source in
      let trends = evaluation.themeTrends.filter { trend in
        trend.source == source && latest(trend) > 0
          && trend.points.count { $0.figure.value != nil } >= 2
      }
      let shown = trends.enumerated().sorted { left, right in
        let a = latest(left.element)
        let b = latest(right.element)
        return a == b ? left.offset < right.offset : a > b
      }.map(\.element).prefix(Self.followedThemes)
      return shown.isEmpty ? nil : .figure(trendFigure(Array(shown), source))
    }
  }

  /// How many themes of a source are followed over the cohorts.
  private static let followedThemes = 8

  private func latest(_ trend: ThemeTrend) -> Double {
    trend.points.last?.figure.value?.value ?? -1
  }

  private func trendFigure(_ trends: [ThemeTrend], _ source: FeedbackSource) -> Figure {
    let cohorts = plan.cohorts.filter { cohort in
      trends.contains { $0.points.contains { $0.cohort.id == cohort.id } }
    }
    let id = anchor("fig-theme-trends", source.rawValue)
    let who = name(source).plural
    let caption = say("themes.trend-caption", ["who": .init(who)])
    let figures = trends.flatMap { $0.points.map(\.figure) }
    return Figure(
      id: id,
      title: say(
        "themes.trend-title",
        ["who": .init(Wording.sentenceStart(who)), "theme": .init(trends[0].label)]),
      subtitle: say("themes.trend-subtitle", ["level": .init(levelInWords)]),
      description: say(
        "themes.trend-description", ["n": .init(trends.count), "who": .init(who)]),
      chart: .trend(
        TrendChart(
          periods: cohorts.map(\.shortName),
          panels: trends.map { trend in
            TrendChart.Panel(
              trend.label,
              [
                TrendChart.Series(
                  name(source).capitalisedPlural,
                  cohorts.map { cohort in
                    trend.points.first { $0.cohort.id == cohort.id }.map {
                      .measured($0.figure, afterBreak: $0.breakReason != nil)
                    } ?? .absent(.notApplicable)
                  })
              ])
          }, axis: .covering(figures, unit: .proportion), intervals: .bands)),
      table: trendTable(trends, cohorts, id: "\(id)-data", caption: caption))
  }

  /// The shares behind small charts, with the longer of themes and cohorts as rows.
  private func trendTable(
    _ trends: [ThemeTrend], _ cohorts: [Cohort], id: String, caption: Text
  ) -> Table {
    func share(_ trend: ThemeTrend, _ cohort: Cohort) -> Cell {
      trend.points.first { $0.cohort.id == cohort.id }
        .map { .value(of: $0.figure) } ?? .shorthand(.notApplicable)
    }
    let notes = trendNotes(trends)
    guard cohorts.count > Self.followedThemes else {
      return Table(
        id: id, caption: caption,
        columns: [.text(sayPlainly("triangulation.theme"))]
          + cohorts.map { .number($0.shortName, unit: perCent) },
        rows: trends.map { trend in Row(Text(trend.label), cohorts.map { share(trend, $0) }) },
        notes: notes)
    }
    return Table(
      id: id, caption: caption,
      columns: [.text(sayPlainly("who-answered.cohort"))]
        + trends.map { .number($0.label, unit: perCent) },
      rows: cohorts.map { cohort in
        Row(Text(cohort.shortName), trends.map { share($0, cohort) })
      }, notes: notes)
  }

  private func trendNotes(_ trends: [ThemeTrend]) -> [Text] {
    var notes: [Text] = []
    for point in trends.flatMap(\.points) {
      guard let reason = point.breakReason else { continue }
      let note = say(
        "themes.trend-break", ["cohort": .init(point.cohort.name), "reason": .init(reason)])
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}
