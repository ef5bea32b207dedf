import Evidence
import Statistics

/// Looks at one scale.
struct ReliabilityStep {
  let items: [MeasuredColumn]
  /// For each item the answer of each row, items turned that are to be.
  let answers: [[Double?]]
  let turned: Set<String>
  let ends: ClosedRange<Double>
  let endsAreAnswers: Bool
  let by: Grouping?
  let level: Double
  let resampling: UnitResampling

  func reliability() -> ScaleReliability {
    let rows = Array(answers[0].indices)
    var found = [group(rows, level: nil)]
    for (place, level) in (by?.levels ?? []).enumerated() {
      found.append(group(rows.filter { by?.place(row: $0) == place }, level: level.name))
    }
    return ScaleReliability(
      items: items.map {
        ScaleReliability.Item(
          name: $0.column.name, label: $0.column.label,
          isReversed: turned.contains($0.column.name), because: $0.because)
      }, ends: ends, endsAreAnswers: endsAreAnswers, groups: found.map(\.group),
      tests: tests(of: found.dropFirst().map(\.group)),
      cautions: ReliabilityCautions(
        items: items, turned: turned, ends: ends, endsAreAnswers: endsAreAnswers,
        group: found[0].group, negative: found[0].negative
      ).cautions)
  }

  /// What some rows say, and which items run against the others in them.
  private func group(
    _ rows: [Int], level name: String?
  ) -> (group: ScaleReliability.Group, negative: [Int]) {
    let kept = rows.filter { row in answers.contains { $0[row] != nil } }
    let given = answers.map { item in kept.map { item[$0] } }
    let analysis = ItemAnalysis(given, range: ends, level: level)
    let levels = name.map { [$0] } ?? []
    func named(_ name: String, _ result: Reported<Estimate>) -> NamedEstimate {
      NamedEstimate(name: name, levels: levels, result: result)
    }
    let group = ScaleReliability.Group(
      level: name, count: kept.count, complete: analysis.complete,
      rowsWithoutAnswer: rows.count - kept.count,
      estimates: [
        named("cronbach_alpha", analysis.alpha),
        named(
          "omega_total", McDonaldOmega.estimate(given, level: level, resampling: resampling)),
        named("cronbach_alpha_standardised", analysis.standardisedAlpha),
        named("cronbach_alpha_pairwise", analysis.pairwiseAlpha),
        named("guttman_lambda2", analysis.lambda2),
        named("mean_inter_item_correlation", analysis.meanCorrelation),
      ],
      items: zip(analysis.items, given).map { item, values in
        let values = values.compactMap { $0 }
        return [
          named("mean", Mean.estimate(of: values, level: level)),
          named("sd", Mean.standardDeviation(of: values)),
          named("item_rest_correlation", item.itemRest),
          named("alpha_if_dropped", item.alphaIfDropped), named("floor", item.floor),
          named("ceiling", item.ceiling),
        ]
      })
    return (group, analysis.negative)
  }

  /// Whether the groups that have an α have the same.
  private func tests(of groups: [ScaleReliability.Group]) -> [NamedTest] {
    let compared = groups.filter { $0.estimate("cronbach_alpha")?.result.value != nil }
    guard groups.count > 1 else { return [] }
    let values = compared.compactMap { group in
      group.estimate("cronbach_alpha")?.result.value.map {
        AlphaComparison.Group(alpha: $0.value, count: group.complete, items: items.count)
      }
    }
    let names = compared.compactMap(\.level)
    var tests = [
      NamedTest(
        name: "hakstian_whalen", levels: names, result: AlphaComparison.hakstianWhalen(values))
    ]
    if values.count == 2 {
      tests.append(
        NamedTest(
          name: "feldt_w", levels: names, result: AlphaComparison.feldt(values[0], values[1])))
    }
    return tests
  }
}
