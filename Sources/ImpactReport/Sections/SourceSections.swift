import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What headteachers said.
  var headteachers: Section? { ratings(of: .headteacher, id: "headteachers") }

  /// What SENCOs said.
  var sencos: Section? { ratings(of: .senco, id: "sencos") }

  /// The anchor of the figure that shows an item.
  func figureID(_ item: ItemResult) -> String {
    anchor("fig", item.instrument, item.scale.id)
  }

  /// The anchor of the table that compares an item with the cohort before.
  func comparisonTableID(_ item: ItemResult) -> String { anchor("table-change", item.instrument) }

  private func ratings(of source: FeedbackSource, id: String) -> Section? {
    let results = items(of: source)
    let choices = choiceSections(of: source)
    guard !results.isEmpty || !choices.isEmpty else { return nil }
    var instruments: [String] = []
    for item in results where !instruments.contains(item.instrument) {
      instruments.append(item.instrument)
    }
    return Section(
      id: id, title: "What \(name(source).plural) said",
      subsections: instruments.map { instrument in
        subsection(instrument, results.filter { $0.instrument == instrument })
      } + choices)
  }

  private func subsection(_ instrument: String, _ results: [ItemResult]) -> Section {
    var scales: [String] = []
    for item in results where !scales.contains(item.scale.id) { scales.append(item.scale.id) }
    var blocks: [Block] = scales.map { scale in
      .figure(likert(results.filter { $0.scale.id == scale }))
    }
    if evaluation.previous != nil { blocks.append(.table(comparisonTable(results))) }
    return Section(
      id: anchor("ratings", instrument), title: title(ofInstrument: instrument), blocks: blocks)
  }

  private func likert(_ results: [ItemResult]) -> Figure {
    // The reader looks for the highest; ties stay in the order of the questionnaire.
    let ranked = results.enumerated().sorted { left, right in
      let a = left.element.favourable.estimate.value?.value ?? -1
      let b = right.element.favourable.estimate.value?.value ?? -1
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let scale = results[0].scale
    let id = figureID(results[0])
    let people = name(results[0].source)
    return Figure(
      id: id, title: likertTitle(ranked, people),
      subtitle: Text(
        "\(title(ofInstrument: results[0].instrument)), \(evaluation.cohort.name); "
          + "share of those who gave a rating. Rounded parts may not add up to 100%."),
      description: likertDescription(ranked, people),
      chart: .likert(
        LikertChart(
          levels: scale.levels.map { LikertChart.Level($0.label, side($0.role)) },
          items: ranked.map { item in
            LikertChart.Item(
              Text(item.item.text + (item.item.isReversed ? " (answers turned round)" : "")),
              item.distribution.map { distribution in
                LikertChart.Shares(
                  levels: distribution.shares, negative: distribution.roleShares[.negative] ?? 0,
                  neutral: distribution.roleShares[.neutral] ?? 0,
                  positive: distribution.roleShares[.positive] ?? 0, count: distribution.total)
              })
          }, negativeName: "less favourable", positiveName: "favourable")),
      table: Table(
        id: "\(id)-data", caption: Text("Ratings, \(title(ofInstrument: results[0].instrument))"),
        columns: [.text("Item"), .number("Rated")]
          + scale.levels.map { .number($0.label, unit: "per cent") }
          + [
            .number("Favourable", unit: "per cent"), .number("Lower bound", unit: "per cent"),
            .number("Upper bound", unit: "per cent"),
          ],
        rows: ranked.map { item in
          Row(
            Text(item.item.label),
            [Cell.base(of: item.favourable.estimate)]
              + levelCells(item, scale)
              + [
                .value(of: item.favourable.estimate), .lowerBound(of: item.favourable.estimate),
                .upperBound(of: item.favourable.estimate),
              ])
        }))
  }

  private func levelCells(_ item: ItemResult, _ scale: Scale) -> [Cell] {
    switch item.distribution {
    case .result(let distribution): distribution.shares.map { .percentage($0) }
    case .suppressed: scale.levels.map { _ in .shorthand(.confidential) }
    case .notEstimable: scale.levels.map { _ in .shorthand(.notAvailable) }
    }
  }

  private func side(_ role: Scale.Role) -> LikertChart.Side {
    switch role {
    case .negative: .negative
    case .neutral: .neutral
    case .positive: .positive
    }
  }

  private func likertTitle(_ ranked: [ItemResult], _ people: SourceName) -> Text {
    guard let best = ranked.first, let share = best.favourable.estimate.value else {
      return Text("Too few \(people.plural) answered to show ratings")
    }
    return Text(
      "\(people.capitalisedPlural) rate “\(best.item.label)” highest, at "
        + NumberFormat.percentage(share.value))
  }

  private func likertDescription(_ ranked: [ItemResult], _ people: SourceName) -> Text {
    let shown = ranked.filter { $0.favourable.estimate.value != nil }
    guard let best = shown.first?.favourable.estimate.value,
      let least = shown.last?.favourable.estimate.value, let last = shown.last
    else { return "no ratings, since too few people answered." }
    return Text(
      "the share of \(people.plural) who chose each answer, item by item, the most favourable "
        + "first. Favourable answers range from \(NumberFormat.percentage(best.value)) to "
        + "\(NumberFormat.percentage(least.value)) (“\(last.item.label)”). Neutral answers stand "
        + "in a column of their own; those who gave no rating are left out.")
  }

  private func comparisonTable(_ results: [ItemResult]) -> Table {
    let before = evaluation.previous?.shortName ?? "Before"
    return Table(
      id: comparisonTableID(results[0]),
      caption: Text(
        "This cohort and the one before, \(title(ofInstrument: results[0].instrument))"),
      columns: [
        .text("Item"), .number("\(evaluation.cohort.shortName)", unit: "per cent"),
        .number(before, unit: "per cent"), .number("Difference", unit: "points"),
        .number("Lower bound", unit: "points"), .number("Upper bound", unit: "points"),
        .number("Adjusted p"), .text("Verdict"),
      ],
      rows: results.map { item in
        Row(
          Text(item.item.label),
          [
            .value(of: item.favourable.estimate), .value(of: item.previous.estimate),
            .value(of: item.comparison.difference, isDifference: true),
            .lowerBound(of: item.comparison.difference, isDifference: true),
            .upperBound(of: item.comparison.difference, isDifference: true),
            adjustedP(item.comparison), .text(Wording.verdict(item.comparison.verdict)),
          ])
      },
      notes: [
        Text(
          "Share of favourable ratings; difference with Newcombe’s interval at "
            + "\(NumberFormat.percentage(plan.reporting.level)); p-values corrected by Holm’s method."
        )
      ])
  }

  /// The corrected p-value of a comparison.
  func adjustedP(_ comparison: Comparison) -> Cell {
    switch comparison.test {
    case .result(let test): .pValue(test.adjustedP ?? test.p)
    case .suppressed: .shorthand(.confidential)
    case .notEstimable: .shorthand(.notApplicable)
    }
  }
}
