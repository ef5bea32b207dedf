import Evidence
import Statistics

/// Describes one column.
struct DescriptionStep {
  let column: MeasuredColumn
  let by: Grouping?
  let weights: RowWeights?
  let topBox: TopBox?
  let level: Double

  func description() -> ColumnDescription {
    ColumnDescription(
      name: column.column.name, label: column.column.label, measure: column.measure,
      because: column.because, answers: column.levels, topBox: topBox,
      groups: GroupRows.all(column, by: by).map(described),
      cautions: column.measure == .nominal
        ? [] : [Caution.ambiguousNumbers(column.column)].compactMap { $0 })
  }

  private func described(_ group: GroupRows) -> GroupDescription {
    var counts = [Int](repeating: 0, count: column.levels.count)
    for row in group.answered {
      if let place = column.place(row: row) { counts[place] += 1 }
    }
    return GroupDescription(
      level: group.level, count: group.count, missing: group.missing,
      estimates: estimates(of: group, counts) + precision(group),
      distribution: column.levels.indices.map { place in
        GroupDescription.AnswerCount(
          answer: column.levels[place], count: counts[place],
          shares: shares("proportion", [place], of: group, counts))
      })
  }

  private func estimates(of group: GroupRows, _ counts: [Int]) -> [NamedEstimate] {
    switch column.measure {
    case .continuous: return moments(group)
    case .ordinal:
      var estimates = moments(group)
      if let topBox { estimates += shares("top_box", topBox.places, of: group, counts) }
      return estimates + shares("floor", [0], of: group, counts)
        + shares("ceiling", [column.levels.count - 1], of: group, counts)
    case .binary, .themes:
      return column.levels.count < 2
        ? [] : shares("proportion", [column.levels.count - 1], of: group, counts)
    case .nominal: return []
    }
  }

  /// Centre, spread and shape of the numbers.
  private func moments(_ group: GroupRows) -> [NamedEstimate] {
    let values = group.answered.compactMap { column.score(row: $0) }
    let sorted = values.sorted()
    func quantile(_ probability: Double) -> Reported<Estimate> {
      Quantile.estimate(of: sorted, probability: probability)
    }
    let named: [(String, Reported<Estimate>)] = [
      ("mean", Mean.estimate(of: values, level: level)),
      ("sd", Mean.standardDeviation(of: values)), ("minimum", quantile(0)),
      ("lower_quartile", quantile(0.25)), ("median", Median.estimate(of: sorted, level: level)),
      ("upper_quartile", quantile(0.75)), ("maximum", quantile(1)),
      ("skewness", Shape.skewness(of: values)),
    ]
    return named.map { self.named($0, group, $1) } + weightedMoments(group)
  }

  private func weightedMoments(_ group: GroupRows) -> [NamedEstimate] {
    guard let weights, let design = design(group) else { return [] }
    let rows = group.answered.filter { column.score(row: $0) != nil }
    let values = rows.compactMap { column.score(row: $0) }
    let counting = rows.map { weights.values[$0] }
    let mean = WeightedMean.estimate(
      column.column.rows.indices.map { column.score(row: $0) }, design: design.plan,
      domain: design.domain, level: level)
    let named: [(String, Reported<Estimate>)] = [
      ("mean", mean.map(\.estimate)),
      ("sd", WeightedDeviation.standardDeviation(of: values, weights: counting)),
      ("median", WeightedQuantile.estimate(of: values, weights: counting, probability: 0.5)),
    ]
    return named.map { self.named($0, group, $1, basis: .weighted) }
  }

  /// The share of some answers.
  private func shares(
    _ name: String, _ places: [Int], of group: GroupRows, _ counts: [Int]
  ) -> [NamedEstimate] {
    let plain = named(
      name, group,
      Proportion.wilson(
        successes: places.reduce(0) { $0 + counts[$1] }, count: counts.reduce(0, +),
        level: level))
    guard let design = design(group) else { return [plain] }
    let share = WeightedProportion.estimate(
      column.column.rows.indices.map { row in column.place(row: row).map(places.contains) },
      design: design.plan, domain: design.domain, level: level)
    return [plain, named(name, group, share.map(\.estimate), basis: .weighted)]
  }

  /// What unequal weights leave of the number of answers.
  private func precision(_ group: GroupRows) -> [NamedEstimate] {
    guard let weights else { return [] }
    return [
      named(
        "effective_sample_size", group,
        KishEffectiveSize.estimate(group.answered.map { weights.values[$0] }), basis: .weighted)
    ]
  }

  /// How all rows were drawn, and which of them are the group's.
  private func design(_ group: GroupRows) -> (plan: SurveyDesign, domain: [Bool])? {
    guard let weights else { return nil }
    var domain = [Bool](repeating: false, count: column.column.rows.count)
    for row in group.answered { domain[row] = true }
    return (SurveyDesign(weights: weights.values), domain)
  }

  private func named(
    _ name: String, _ group: GroupRows, _ result: Reported<Estimate>,
    basis: NumberBasis = .answers
  ) -> NamedEstimate {
    NamedEstimate(
      name: name, levels: group.level.map { [$0] } ?? [], basis: basis, result: result)
  }
}
