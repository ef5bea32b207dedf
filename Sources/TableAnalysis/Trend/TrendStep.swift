import Evidence
import Statistics

/// Follows one outcome.
struct TrendStep {
  let outcome: MeasuredColumn
  let by: Grouping
  let scores: [Double]
  let breaks: [TrendBreak]
  let weights: RowWeights?
  let level: Double

  private var isShare: Bool { outcome.measure == .binary || outcome.measure == .themes }

  func trend() -> OutcomeTrend {
    let answers = GroupedAnswers(outcome, by: by)
    let weighted = weightedFigures()
    let groups = by.levels.indices.map { place in
      OutcomeTrend.Group(
        level: answers.levels[place], score: scores[place],
        estimates: [figure(answers, place)]
          + (weighted.map { [named($0[place].map(\.estimate), [by.levels[place].name])] } ?? []))
    }
    let held = answers.heldLevels
    let stretches = stretches(of: held)
    var estimates: [NamedEstimate] = []
    var tests: [NamedTest] = []
    for stretch in stretches {
      let battery = TrendBattery(
        answers: answers, places: stretch, names: stretch.map { by.levels[$0].name },
        scores: stretch.map { scores[$0] }, isShare: isShare, measure: outcome.measure,
        weighted: weighted.map { figures in stretch.map { figures[$0] } }, level: level)
      estimates += battery.estimates
      tests += battery.tests
    }
    if breaks.count == 1, stretches.count == 2 {
      let broken = TrendBattery.broken(
        answers, isShare: isShare, at: held, scores: scores, from: breaks[0].place,
        names: held.map { by.levels[$0].name }, level: level)
      estimates += broken.estimates
      tests += broken.tests
    }
    return OutcomeTrend(
      outcome: outcome.column.name, label: outcome.column.label, measure: outcome.measure,
      because: outcome.because, answer: isShare ? outcome.levels.last?.name : nil, groups: groups,
      breaks: breaks, stretches: stretches.map { $0.map { by.levels[$0].name } },
      estimates: estimates, tests: tests, choice: .trend(outcome.measure),
      cautions: TrendCautions(
        groups: groups, stretches: stretches.map { $0.map { by.levels[$0].name } },
        breaks: breaks, outcome: outcome
      ).cautions)
  }

  /// The groups with answers, parted at the breaks.
  private func stretches(of held: [Int]) -> [[Int]] {
    var stretches: [[Int]] = []
    var starts = breaks.map(\.place)[...]
    var isNew = true
    for place in held {
      while let start = starts.first, place >= start {
        starts = starts.dropFirst()
        isNew = true
      }
      if isNew { stretches.append([]) }
      isNew = false
      stretches[stretches.count - 1].append(place)
    }
    return stretches
  }

  private func figure(_ answers: GroupedAnswers, _ place: Int) -> NamedEstimate {
    let name = by.levels[place].name
    guard isShare else {
      return NamedEstimate(
        name: "mean", levels: [name],
        result: Mean.estimate(of: answers.scores[place], level: level))
    }
    let counts = answers.counts[place]
    return NamedEstimate(
      name: "proportion", levels: [name],
      result: Proportion.wilson(
        successes: counts.last ?? 0, count: counts.reduce(0, +), level: level))
  }

  private func named(_ result: Reported<Estimate>, _ levels: [String]) -> NamedEstimate {
    NamedEstimate(
      name: isShare ? "proportion" : "mean", levels: levels, basis: .weighted, result: result)
  }

  /// The weighted mean or share of each group, or `nil` where rows have no weights.
  private func weightedFigures() -> [Reported<SurveyEstimate>]? {
    guard let weights else { return nil }
    let design = SurveyDesign(weights: weights.values)
    let rows = outcome.column.rows.indices
    let last = outcome.levels.count - 1
    let values = rows.map { outcome.score(row: $0) }
    return by.levels.indices.map { place in
      let domain = rows.map { by.place(row: $0) == place }
      return isShare
        ? WeightedProportion.estimate(
          rows.map { row in outcome.place(row: row).map { $0 == last } }, design: design,
          domain: domain, level: level)
        : WeightedMean.estimate(values, design: design, domain: domain, level: level)
    }
  }
}
