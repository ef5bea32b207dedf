import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// How far each item moved since the cohort before, in standard deviations: a forest plot.
  var effectSizes: [Block] {
    let items = evaluation.items.filter {
      $0.source != .examiner && $0.effectSize.value != nil && $0.comparison.test.value != nil
    }
    guard let previous = evaluation.previous, !items.isEmpty else { return [] }
    var instruments: [String] = []
    for item in items where !instruments.contains(item.instrument) {
      instruments.append(item.instrument)
    }
    let beyond = items.filter(\.comparison.verdict.isBeyondChance)
    let caption = say("cohorts.effects", ["before": .init(previous.shortName)])
    return [
      .figure(
        Figure(
          id: "fig-effects",
          title: beyond.isEmpty
            ? say("cohorts.effects-none", ["before": .init(previous.shortName)])
            : say(
              "cohorts.effects-some",
              ["n": .init(beyond.count), "before": .init(previous.shortName)]),
          subtitle: say(
            "cohorts.effects-subtitle",
            [
              "now": .init(evaluation.cohort.shortName), "before": .init(previous.shortName),
              "level": .init(levelInWords),
            ]),
          description: say("cohorts.effects-description", ["n": .init(items.count)]),
          chart: .differences(
            DifferenceChart(
              groups: instruments.map { instrument in
                DifferenceChart.Group(
                  title(ofInstrument: instrument),
                  items.filter { $0.instrument == instrument }.map { item in
                    DifferenceChart.Item(
                      Text(item.item.label), item.effectSize,
                      strength: Wording.strength(
                        of: item.comparison,
                        smallestDifference: plan.reporting.smallestDifference,
                        hasLowResponse: hasLowResponse(item.instrument)))
                  })
              },
              axis: .covering(items.map(\.effectSize), unit: .standardDeviations),
              lowerMeaning: sayPlainly(
                "cohorts.effects-lower", ["before": .init(previous.shortName)]),
              upperMeaning: sayPlainly(
                "cohorts.effects-upper", ["before": .init(previous.shortName)]),
              measure: sayPlainly("cohorts.effects-measure"))),
          table: Table(
            id: "fig-effects-data", caption: caption,
            columns: [
              .text(sayPlainly("words.item")), .number(sayPlainly("cohorts.effects-measure")),
            ] + boundColumns() + [
              .number(sayPlainly("words.people")), .text(sayPlainly("words.verdict")),
            ],
            rows: items.map { item in
              Row(
                instruments.count == 1
                  ? Text(item.item.label)
                  : say(
                    "cohorts.effects-row",
                    [
                      "form": .init(title(ofInstrument: item.instrument)),
                      "item": .init(item.item.label),
                    ]
                  ),
                Cell.pieces(of: item.effectSize, isDifference: true)
                  + [.text(words(for: item.comparison.verdict))])
            }, notes: [say("cohorts.effects-note")])))
    ]
  }
}
