import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What heads and SENCOs of the same school say of the same thing.
  var sameSchool: Section? {
    let items = evaluation.pairs.filter(\.isOfItems)
    let themes = evaluation.pairs.filter { !$0.isOfItems && !isUnspoken($0) }
    guard !items.isEmpty || !themes.isEmpty else { return nil }
    var blocks: [Block] = [.paragraph(say("triangulation.pairs-intro"))]
    if isAnyShown(items) {
      blocks.append(.figure(gapFigure(items)))
    } else if !items.isEmpty {
      blocks.append(.paragraph(say("triangulation.pairs-few")))
    }
    let shown = themes.filter { $0.comparison.difference.value != nil }
    if !shown.isEmpty {
      blocks += folded(
        gapTable(
          shown, id: "table-pairs-themes", caption: say("triangulation.pairs-themes"),
          heading: sayPlainly("triangulation.theme"))
      ) { say("triangulation.pairs-themes-others", ["n": .init($0)]) }
    }
    if !themes.isEmpty, shown.count < themes.count {
      blocks.append(
        .paragraph(
          say("triangulation.pairs-themes-hidden", ["n": .init(themes.count - shown.count)])))
    }
    return Section(id: "same-school", title: sayPlainly("triangulation.pairs"), blocks: blocks)
  }

  /// Whether neither speaks of a theme in any pair, so that there is nothing to compare.
  private func isUnspoken(_ gap: PairedGap) -> Bool {
    gap.headteachers.estimate.value?.value == 0 && gap.sencos.estimate.value?.value == 0
  }

  private func isAnyShown(_ gaps: [PairedGap]) -> Bool {
    gaps.contains { $0.comparison.difference.value != nil }
  }

  private func gapFigure(_ gaps: [PairedGap]) -> Figure {
    let heads = name(.headteacher).plural
    let sencos = name(.senco).plural
    let beyond = gaps.filter(\.comparison.verdict.isBeyondChance)
    let widest = beyond.max { width($0) < width($1) }
    let title =
      widest.map { gap in
        gap.comparison.verdict == .more
          ? say("triangulation.gap-sencos", ["label": .init(gap.label)])
          : say("triangulation.gap-heads", ["label": .init(gap.label)])
      } ?? say("triangulation.gap-none")
    return Figure(
      id: "fig-pairs", title: title,
      subtitle: say("triangulation.gap-subtitle", ["level": .init(levelInWords)]),
      description: say("triangulation.gap-description", ["n": .init(gaps.count)]),
      chart: .differences(
        DifferenceChart(
          items: gaps.map { gap in
            DifferenceChart.Item(
              Text(gap.label), gap.comparison.difference,
              strength: Wording.strength(
                of: gap.comparison, smallestDifference: plan.reporting.smallestDifference,
                hasLowResponse: true))
          },
          axis: .covering(gaps.map(\.comparison.difference), unit: .proportionDifference),
          lowerMeaning: sayPlainly("triangulation.gap-lower", ["who": .init(heads)]),
          upperMeaning: sayPlainly("triangulation.gap-lower", ["who": .init(sencos)]))),
      table: gapTable(
        gaps, id: "fig-pairs-data", caption: say("triangulation.gap-caption"),
        heading: sayPlainly("triangulation.item")))
  }

  private func width(_ gap: PairedGap) -> Double {
    abs(gap.comparison.difference.value?.value ?? 0)
  }

  private func gapTable(
    _ gaps: [PairedGap], id: String, caption: Text, heading: String
  ) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        .text(heading), .number(sayPlainly("triangulation.pair-count")),
        .number(name(.headteacher).capitalisedPlural, unit: perCent),
        .number(name(.senco).capitalisedPlural, unit: perCent),
        .number(sayPlainly("words.difference"), unit: points),
      ] + boundColumns(unit: points) + [
        .number(sayPlainly("words.adjusted-p")), .text(sayPlainly("words.verdict")),
      ],
      rows: gaps.map { gap in
        Row(
          Text(gap.label),
          [
            .count(gap.pairs), .value(of: gap.headteachers.estimate),
            .value(of: gap.sencos.estimate),
            .value(of: gap.comparison.difference, isDifference: true),
            .lowerBound(of: gap.comparison.difference, isDifference: true),
            .upperBound(of: gap.comparison.difference, isDifference: true),
            adjustedP(gap.comparison), .text(words(for: gap.comparison.verdict)),
          ])
      }, notes: [say("triangulation.pair-note")])
  }
}
