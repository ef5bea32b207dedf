import Evidence
import Statistics

/// What is computed of the groups of one stretch.
struct TrendBattery {
  let answers: GroupedAnswers
  /// The places of the groups, all with answers.
  let places: [Int]
  let names: [String]
  let scores: [Double]
  let isShare: Bool
  let measure: Measure
  /// The weighted figure of each group, or `nil`.
  let weighted: [Reported<SurveyEstimate>]?
  let level: Double

  private var groups: [[Double]] { places.map { answers.scores[$0] } }
  private var successes: [Int] { places.map { answers.counts[$0].last ?? 0 } }
  private var counts: [Int] { places.map { answers.levels[$0].count } }

  // MARK: - Estimates

  var estimates: [NamedEstimate] {
    slopes + series(figures, spreads: variances, basis: .answers)
      + (weighted.map { reported -> [NamedEstimate] in
        let known = reported.compactMap(\.value)
        guard known.count == reported.count else { return [] }
        return series(
          known.map(\.estimate.value), spreads: known.map { $0.standardError * $0.standardError },
          basis: .weighted)
      } ?? [])
  }

  private var slopes: [NamedEstimate] {
    isShare
      ? [
        named(
          "slope_of_proportions",
          LinearTrend.slopeOfProportions(
            successes: successes, counts: counts, scores: scores, level: level))
      ]
      : [
        named("slope", LinearTrend.slope(groups, scores: scores, level: level)),
        named("slope_of_means", LinearTrend.slopeOfMeans(groups, scores: scores, level: level)),
      ]
  }

  /// What is made of one figure a group: the slope that is no guess of a line, and all groups together.
  private func series(
    _ figures: [Double], spreads: [Double], basis: NumberBasis
  ) -> [NamedEstimate] {
    let pooled = PooledEffect(
      figures, variances: spreads, level: level, unit: isShare ? .proportion : .scalePoints)
    let sen = MannKendall.senSlope(figures, times: scores, level: level)
    let regression = MetaRegression.slope(
      figures, variances: spreads, on: scores, level: level,
      unit: isShare ? .proportionDifference : .scalePointsPerStep)
    return [
      named("sen_slope", isShare ? sen.map(\.asShares) : sen, basis),
      named("meta_regression_slope", regression, basis),
      named("pooled_effect", pooled.effect, basis), named("tau_squared", pooled.tauSquared, basis),
      named("i_squared", pooled.iSquared, basis),
      named("prediction_interval", pooled.prediction, basis),
    ]
  }

  private var figures: [Double] {
    isShare
      ? zip(successes, counts).map { Double($0) / Double($1) }
      : groups.map { Mean.estimate(of: $0, level: level).value?.value ?? .nan }
  }

  /// The variance of each figure; not a number where it cannot be estimated.
  private var variances: [Double] {
    isShare
      ? zip(figures, counts).map { $0 * (1 - $0) / Double($1) }
      : groups.map { group in
        Mean.standardDeviation(of: group).value.map {
          $0.value * $0.value / Double(group.count)
        } ?? .nan
      }
  }

  // MARK: - Tests

  /// The first answers the question.
  var tests: [NamedTest] {
    let kendall = named("mann_kendall", MannKendall.test(figures))
    let variation = named(
      "cochran_q",
      PooledEffect(figures, variances: variances, level: level, unit: .dimensionless).heterogeneity)
    switch measure {
    case .binary, .themes:
      let armitage = CochranArmitage.test(successes: successes, counts: counts, scores: scores)
      return [named("cochran_armitage", armitage, .trends), kendall, variation]
    case .continuous, .ordinal, .nominal:
      let line = LinearTrend.test(groups, scores: scores)
      let ranks = JonckheereTerpstra.test(groups)
      return
        (measure == .continuous
        ? [named("linear_trend", line, .trends), named("jonckheere_terpstra", ranks)]
        : [named("jonckheere_terpstra", ranks, .trends), named("linear_trend", line)])
        + [kendall, variation]
    }
  }

  private func named(
    _ name: String, _ result: Reported<Estimate>, _ basis: NumberBasis = .answers
  ) -> NamedEstimate {
    NamedEstimate(name: name, levels: names, basis: basis, result: result)
  }

  private func named(
    _ name: String, _ result: Reported<TestResult>, _ family: TestFamily.Kind? = nil
  ) -> NamedTest {
    NamedTest(name: name, levels: names, result: result, family: family)
  }

  // MARK: - A break

  /// What a break does to level and slope.
  ///
  /// - Parameters:
  ///   - answers: The answers of all groups; choices between two count 0 and 1.
  ///   - isShare: Whether they are choices between two.
  ///   - held: The places of the groups with answers.
  ///   - scores: The places of all groups on the scale of the trend.
  ///   - start: The place of the first group after the break.
  ///   - names: The names of the groups with answers.
  ///   - level: The confidence level.
  /// - Returns: Estimates and tests.
  static func broken(
    _ answers: GroupedAnswers, isShare: Bool, at held: [Int], scores: [Double], from start: Int,
    names: [String], level: Double
  ) -> (estimates: [NamedEstimate], tests: [NamedTest]) {
    let trend = SegmentedTrend(
      held.map { answers.scores[$0] }, scores: held.map { scores[$0] }, from: scores[start],
      level: level)
    return (
      [
        ("slope_before", trend.slopeBefore), ("slope_after", trend.slopeAfter),
        ("slope_change", trend.slopeChange), ("level_change", trend.levelChange),
      ].map {
        NamedEstimate(name: $0.0, levels: names, result: isShare ? $0.1.map(\.asShares) : $0.1)
      },
      [
        ("level_change", trend.levelTest), ("slope_change", trend.slopeTest),
      ].map { NamedTest(name: $0.0, levels: names, result: $0.1) }
    )
  }
}
