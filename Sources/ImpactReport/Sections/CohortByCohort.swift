import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Headline items and domains from cohort to cohort, with breaks marked.
  var cohortByCohort: Section? {
    let shares = evaluation.trends.filter {
      if case .favourable = $0.measure { true } else { false }
    }
    let scores = evaluation.trends.filter { if case .domain = $0.measure { true } else { false } }
    let effects = effectSizes
    guard !shares.isEmpty || !scores.isEmpty || !effects.isEmpty else { return nil }
    var blocks: [Block] = effects + [.paragraph(trendIntroduction)]
    blocks += panels(
      shares, id: "fig-trend-items", axis: .proportion,
      measure: sayPlainly("cohorts.items"))
    for (position, instrument) in instruments(of: scores).enumerated() {
      let trends = scores.filter { domain($0)?.instrument == instrument }
      blocks += panels(
        trends, id: position == 0 ? "fig-trend-domains" : anchor("fig-trend", instrument),
        axis: axis(of: trends),
        measure: sayPlainly(
          "cohorts.domains", ["instrument": .init(title(ofInstrument: instrument))]))
    }
    return Section(id: "cohort-by-cohort", title: sayPlainly("cohorts.title"), blocks: blocks)
  }

  private var trendIntroduction: Text {
    let introduction = say("cohorts.intro", ["level": .init(level)])
    let hasBreak = evaluation.trends.contains { $0.points.contains { $0.breakReason != nil } }
    return hasBreak ? introduction + " " + say("cohorts.intro-break") : introduction
  }

  private func domain(_ trend: Trend) -> Domain? {
    if case .domain(let domain) = trend.measure { domain } else { nil }
  }

  private func instruments(of trends: [Trend]) -> [String] {
    var found: [String] = []
    for id in trends.compactMap({ domain($0)?.instrument }) where !found.contains(id) {
      found.append(id)
    }
    return found
  }

  private func axis(of trends: [Trend]) -> Axis {
    let scales = trends.compactMap { domain($0) }.compactMap { domain -> Scale? in
      guard let instrument = plan.instrument(domain.instrument),
        let version = instrument.versions.last(where: { domain.items[$0.id] != nil }),
        let item = domain.items[version.id]?.first.flatMap({ version.item($0) })
      else { return nil }
      return plan.scale(item.scale)
    }
    let low = scales.compactMap { $0.levels.first?.value }.min() ?? 1
    let high = scales.compactMap { $0.levels.last?.value }.max() ?? 5
    return .scale(low...max(high, low + 1))
  }

  private func panels(_ trends: [Trend], id: String, axis: Axis, measure: String) -> [Block] {
    // Of more panels nobody sees which belong together.
    let parts = (trends.count + 15) / 16
    let figures = (0..<parts).map { part in
      let range = (trends.count * part / parts)..<(trends.count * (part + 1) / parts)
      let place =
        parts > 1
        ? sayPlainly("cohorts.part", ["n": .init(part + 1), "all": .init(parts)]) : ""
      return panels(
        Array(trends[range]), id: part == 0 ? id : "\(id)-\(part + 1)", axis: axis,
        caption: measure + place)
    }
    guard parts > 1 else { return figures }
    return [
      figures[0],
      .disclosure(
        summary: say("cohorts.others", ["n": .init(trends.count - trends.count / parts)]),
        blocks: Array(figures.dropFirst())),
    ]
  }

  private func panels(_ shown: [Trend], id: String, axis: Axis, caption measure: String) -> Block {
    let cohorts = plan.cohorts.filter { cohort in
      shown.contains { $0.points.contains { $0.cohort.id == cohort.id } }
    }
    let breaks = cohorts.filter { cohort in
      shown.contains { trend in
        trend.points.contains { $0.cohort.id == cohort.id && $0.breakReason != nil }
      }
    }
    return .figure(
      Figure(
        id: id, title: trendTitle(shown, breaks),
        subtitle: Text(measure),
        description: trendDescription(shown, breaks),
        chart: .trend(
          TrendChart(
            periods: cohorts.map(\.shortName),
            panels: shown.map { trend in
              TrendChart.Panel(
                label(trend),
                [
                  TrendChart.Series(
                    name(trend.source).capitalisedPlural, cohorts.map { point(trend, at: $0) })
                ])
            }, axis: axis)),
        table: trendTable(shown, cohorts, id: "\(id)-data", measure: measure)))
  }

  private func label(_ trend: Trend) -> String {
    switch trend.measure {
    case .favourable(let item):
      telling(
        Wording.sentenceStart(item.label), ofItem: trend.id, called: item.label,
        apartFrom: evaluation.trends.compactMap { other in
          if case .favourable(let item) = other.measure { (other.id, item.label) } else { nil }
        })
    case .domain(let domain): domain.name
    }
  }

  private func point(_ trend: Trend, at cohort: Cohort) -> TrendChart.Point {
    guard let point = trend.points.first(where: { $0.cohort.id == cohort.id }) else {
      return .absent(.notApplicable)
    }
    return .measured(point.figure, afterBreak: point.breakReason != nil)
  }

  private func trendTitle(_ trends: [Trend], _ breaks: [Cohort]) -> Text {
    guard let first = trends.first, let point = first.points.last, let last = point.figure.value
    else { return say("cohorts.figure.title-none") }
    let value = NumberFormat.value(last.value, last.unit)
    let latest = trends.compactMap { trend in
      trend.points.last { $0.cohort.id == point.cohort.id }?.figure.value?.value
    }
    if breaks.isEmpty, let lowest = latest.min(), let highest = latest.max() {
      let range = [lowest, highest].map { NumberFormat.value($0, last.unit) }
      if range[0] != range[1] {
        return say(
          "cohorts.figure.title-range",
          [
            "lowest": .init(range[0]), "highest": .init(range[1]),
            "cohort": .init(point.cohort.shortName),
          ])
      }
    }
    // Only a break of the series that the title names.
    let ownBreaks = breaks.filter { cohort in
      first.points.contains { $0.cohort.id == cohort.id && $0.breakReason != nil }
    }
    return ownBreaks.first.map {
      say(
        "cohorts.figure.title-break",
        [
          "measure": .init(label(first)), "value": .init(value), "cohort": .init($0.shortName),
        ])
    }
      ?? say(
        "cohorts.figure.title",
        [
          "measure": .init(label(first)), "value": .init(value),
          "cohort": .init(point.cohort.shortName),
        ])
  }

  private func trendDescription(_ trends: [Trend], _ breaks: [Cohort]) -> Text {
    breaks.isEmpty
      ? say("cohorts.figure.description", ["n": .init(trends.count)])
      : say(
        "cohorts.figure.description-break",
        ["n": .init(trends.count), "cohorts": .init(Wording.list(breaks.map(\.name)))])
  }

  private func trendTable(_ trends: [Trend], _ cohorts: [Cohort], id: String, measure: String)
    -> Table
  {
    let isShare = trends.contains { $0.points.contains { $0.figure.value?.unit == .proportion } }
    let unit = isShare ? perCent : nil
    return Table(
      id: id, caption: Text(measure),
      columns: [
        .text(sayPlainly("cohorts.table.measure")),
        .number(sayPlainly("cohorts.table.figure"), unit: unit),
      ] + boundColumns(unit: unit) + [
        .number(sayPlainly("cohorts.table.people")), .text(sayPlainly("cohorts.table.comparable")),
      ],
      rows: trends.flatMap { trend in
        trend.points.enumerated().map { position, point in
          Row(
            say(
              "cohorts.table.row",
              ["measure": .init(label(trend)), "cohort": .init(point.cohort.shortName)]),
            Cell.pieces(of: point.figure)
              + [
                point.breakReason != nil
                  ? .shorthand(.breakInSeries)
                  : .text(
                    position == 0 ? say("cohorts.table.first") : say("cohorts.table.yes"))
              ])
        }
      },
      notes: breakNotes(trends))
  }

  private func breakNotes(_ trends: [Trend]) -> [Text] {
    var notes: [Text] = []
    for point in trends.flatMap(\.points) {
      guard let reason = point.breakReason else { continue }
      let note = say(
        "cohorts.table.break", ["cohort": .init(point.cohort.name), "reason": .init(reason)])
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}
