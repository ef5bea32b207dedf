import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Before, then and after: gain and response shift are separate numbers.
  var beforeAndAfter: Section? {
    let gains = evaluation.gains
    guard !gains.isEmpty else { return nil }
    return Section(
      id: "before-and-after", title: "Before and after",
      blocks: [
        .paragraph(
          """
          \(Wording.sentenceStart(name(.senco).plural)) rated themselves before the course and \
          after it, and after it also looked back: how do you now think you stood at the start? \
          People who learn what a task asks for often come to think that they knew less of it than \
          they had believed. The \(strong: "gain") is after minus before; the \
          \(strong: "response shift") is how far the look back differs from the first rating; the \
          \(strong: "gain by today’s yardstick") is after minus the look back.
          """),
        .figure(gainFigure(gains)),
        .table(gainTable(gains)),
      ])
  }

  private func gainFigure(_ gains: [GainResult]) -> Figure {
    let ranked = gains.enumerated().sorted { left, right in
      let a = left.element.gain.value?.value ?? -10
      let b = right.element.gain.value?.value ?? -10
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    let scale = ranked[0].scale
    let low = scale.levels.first?.value ?? 1
    let high = scale.levels.last?.value ?? 5
    let title: Text
    let description: Text
    if let best = ranked.first, let gain = best.gain.value, let last = ranked.last?.gain.value {
      title = Text("“\(best.item.label)” gained most, \(signed(gain.value)) points")
      description = Text(
        "the mean rating before, looking back, and after, of those who rated both times. Gains "
          + "range from \(signed(gain.value)) to \(signed(last.value)) points of the scale.")
    } else {
      title = "Too few people rated both times to show gains"
      description = "no gains, since too few people rated both times."
    }
    return Figure(
      id: "fig-gains", title: title,
      subtitle: Text(
        "Mean self-rating from \(low) to \(high), \(evaluation.cohort.name), matched ratings only"),
      description: description,
      chart: .change(
        ChangeChart(
          items: ranked.map { gain in
            ChangeChart.Item(
              Text(gain.item.label), before: gain.before, then: gain.then, after: gain.after,
              change: gain.gain)
          }, axis: .scale(low...max(high, low + 1)))),
      table: Table(
        id: "fig-gains-data", caption: "Mean ratings of those who rated both times",
        columns: [
          .text("Item"), .number("Rated both times"), .number("Before"),
          .number("Before, looking back"), .number("After"),
          .number("Rated higher", unit: "per cent"), .number("The same", unit: "per cent"),
          .number("Lower", unit: "per cent"),
        ],
        rows: ranked.map { gain in
          Row(
            Text(gain.item.label),
            [
              .base(of: gain.gain), .value(of: gain.before),
              gain.then.map { .value(of: $0) } ?? .shorthand(.notApplicable),
              .value(of: gain.after), .value(of: gain.improved.estimate),
              .value(of: gain.same.estimate), .value(of: gain.declined.estimate),
            ])
        }))
  }

  private func gainTable(_ gains: [GainResult]) -> Table {
    Table(
      id: "table-gains", caption: "Gain, response shift and gain by today’s yardstick",
      columns: [
        .text("Item"), .number("Gain"), .number("Gain: lower bound"), .number("Gain: upper bound"),
        .number("Response shift"), .number("Gain by today’s yardstick"),
        .number("Gain in SDs"),
      ],
      rows: gains.map { gain in
        Row(
          Text(gain.item.label),
          [
            .value(of: gain.gain, isDifference: true),
            .lowerBound(of: gain.gain, isDifference: true),
            .upperBound(of: gain.gain, isDifference: true),
            gain.responseShift.map { .value(of: $0, isDifference: true) }
              ?? .shorthand(.notApplicable),
            gain.adjustedGain.map { .value(of: $0, isDifference: true) }
              ?? .shorthand(.notApplicable),
            .value(of: gain.effectSize, isDifference: true),
          ])
      },
      notes: [
        "In points of the scale; the last column in standard deviations (average of the two occasions, Bonett’s interval in the methods)."
      ])
  }

  private func signed(_ value: Double) -> String {
    NumberFormat.decimal(value, places: 1, signed: true)
  }
}
