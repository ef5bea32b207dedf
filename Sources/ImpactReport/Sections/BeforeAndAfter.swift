import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Before, then and after: gain and response shift are separate numbers.
  var beforeAndAfter: Section? {
    let gains = evaluation.gains
    guard !gains.isEmpty else { return nil }
    let people = name(.senco).capitalisedPlural
    return Section(
      id: "before-and-after", title: sayPlainly("before-after.title"),
      blocks: [
        .paragraph(
          hasLookBack(gains)
            ? say("before-after.intro", ["people": .init(people)])
            : say("before-after.intro-two", ["people": .init(people)])),
        .figure(gainFigure(gains)),
        .table(gainTable(gains)),
      ])
  }

  private func hasLookBack(_ gains: [GainResult]) -> Bool { gains.contains { $0.then != nil } }

  private func gainTitle(_ item: String, most: Double, isAlike: Bool, of items: Int) -> Text {
    guard most > 0 else { return say("before-after.figure.title-no-gain") }
    return isAlike && items > 1
      ? say("before-after.figure.title-alike", ["gain": .init(signed(most))])
      : say("before-after.figure.title", ["item": .init(item), "gain": .init(signed(most))])
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
    let shown = ranked.compactMap(\.gain.value)
    if let best = ranked.first, let gain = shown.first, let last = shown.last {
      let (most, least) = (signed(gain.value), signed(last.value))
      title = gainTitle(best.item.label, most: gain.value, isAlike: most == least, of: ranked.count)
      let range =
        most == least
        ? say("before-after.figure.alike", ["n": .init(shown.count), "gain": .init(most)])
        : say("before-after.figure.range", ["most": .init(most), "least": .init(least)])
      description = .joined([
        hasLookBack(gains)
          ? say("before-after.figure.description") : say("before-after.figure.description-two"),
        range,
      ])
    } else {
      title = say("before-after.figure.title-none")
      description = say("before-after.figure.description-none")
    }
    return Figure(
      id: "fig-gains", title: title,
      subtitle: say(
        "before-after.figure.subtitle",
        ["low": .init(low), "high": .init(high), "cohort": .init(evaluation.cohort.name)]),
      description: description,
      chart: .change(
        ChangeChart(
          items: ranked.map { gain in
            ChangeChart.Item(
              Text(gain.item.label), before: gain.before, then: gain.then, after: gain.after,
              change: gain.gain)
          }, axis: .scale(low...max(high, low + 1)))),
      table: Table(
        id: "fig-gains-data", caption: say("before-after.means.caption"),
        columns: [
          .text(sayPlainly("words.item")), .number(sayPlainly("before-after.means.both")),
          .number(sayPlainly("before-after.means.before")),
          .number(sayPlainly("before-after.means.then")),
          .number(sayPlainly("before-after.means.after")),
          .number(sayPlainly("before-after.means.higher"), unit: perCent),
          .number(sayPlainly("before-after.means.same"), unit: perCent),
          .number(sayPlainly("before-after.means.lower"), unit: perCent),
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
      id: "table-gains", caption: say("before-after.gains.caption"),
      columns: [
        .text(sayPlainly("words.item")), .number(sayPlainly("before-after.gains.gain")),
        .number(sayPlainly("before-after.gains.lower")),
        .number(sayPlainly("before-after.gains.upper")),
        .number(sayPlainly("before-after.gains.shift")),
        .number(sayPlainly("before-after.gains.adjusted")),
        .number(sayPlainly("before-after.gains.standardised")),
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
      notes: [say("before-after.gains.note")])
  }

  private func signed(_ value: Double) -> String {
    NumberFormat.decimal(value, places: 1, signed: true)
  }
}
