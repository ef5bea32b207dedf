public import Evidence

/// By how much values rise, or fall, from each of several ordered groups to the next.
public enum LinearTrend {
  /// The slope of the values on the scores of their groups, with an interval that holds for unequal spreads.
  ///
  /// The slope is that of least squares, its variance White's with residuals divided by 1 − h (HC3; MacKinnon and
  /// White 1985), and the interval Student's on N − 2 degrees of freedom. It takes the responses for the
  /// sample, and the groups for all there are: where each group has chance influences of its own, use
  /// `slopeOfMeans(_:scores:level:)`.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - scores: The place of each group on the scale of the trend, as years.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePointsPerStep`, or `.notEstimable`.
  public static func slope(
    _ groups: [[Double]], scores: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let line = try GroupLine(SampleGroups(groups), scores: scores)
      return try estimate(
        line.line.slope, variance: line.slopeVariance, degreesOfFreedom: Double(line.count - 2),
        counts: groups.map(\.count), level: level, interval: hc3)
    }
  }

  /// The test of whether that slope is 0.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - scores: The place of each group on the scale of the trend.
  /// - Returns: Student's t on N − 2 degrees of freedom, or `.notEstimable`.
  public static func test(_ groups: [[Double]], scores: [Double]) -> Reported<TestResult> {
    reported {
      let line = try GroupLine(SampleGroups(groups), scores: scores)
      return try test(
        line.line.slope, variance: line.slopeVariance, degreesOfFreedom: Double(line.count - 2),
        counts: groups.map(\.count))
    }
  }

  /// The slope of the means of the groups, weighted by their numbers, with an interval from how far the means
  /// lie off the line.
  ///
  /// With so few points as there are cohorts the interval is wide, but it holds where cohorts differ for reasons
  /// of their own: Student's on k − 2 degrees of freedom.
  ///
  /// - Parameters:
  ///   - groups: Three or more groups of one or more finite numbers each.
  ///   - scores: The place of each group on the scale of the trend.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePointsPerStep`, or `.notEstimable`.
  public static func slopeOfMeans(
    _ groups: [[Double]], scores: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let samples = try SampleGroups(groups, groups: 3)
      guard scores.count == groups.count else { throw Inestimable("the lists differ in length") }
      guard scores.allSatisfy(\.isFinite) else { throw Inestimable("a score is not finite") }
      let line = try WeightedLine(
        scores, samples.deviations, weights: samples.counts.map(Double.init))
      let degrees = Double(groups.count - 2)
      return try estimate(
        line.slope, variance: line.residue / degrees / line.spread, degreesOfFreedom: degrees,
        counts: samples.counts, level: level, interval: Mean.studentInterval)
    }
  }

  /// By how much a share rises, or falls, from each group to the next.
  ///
  /// The slope is that of least squares through the shares weighted by their numbers, the one that the
  /// Cochran–Armitage test asks about; its interval has HC3 variances and N − 2 degrees of freedom, as for
  /// `slope(_:scores:level:)` of values of 0 and 1.
  ///
  /// - Parameters:
  ///   - successes: In each group, 0 ... its count.
  ///   - counts: The sizes of the groups; empty groups have no weight.
  ///   - scores: The place of each group on the scale of the trend.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable`.
  public static func slopeOfProportions(
    successes: [Int], counts: [Int], scores: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      guard successes.count == counts.count, counts.count == scores.count else {
        throw Inestimable("the lists differ in length")
      }
      for (part, whole) in zip(successes, counts) where whole != 0 {
        try Proportion.check(part, of: whole)
      }
      let held = counts.indices.filter { counts[$0] > 0 }
      let groups = held.map { place in
        [Double](repeating: 1, count: successes[place])
          + [Double](repeating: 0, count: counts[place] - successes[place])
      }
      let line = try GroupLine(SampleGroups(groups), scores: held.map { scores[$0] })
      let estimate = try estimate(
        line.line.slope, variance: line.slopeVariance, degreesOfFreedom: Double(line.count - 2),
        counts: counts, level: level, interval: hc3)
      return Estimate(
        estimate.value, interval: estimate.interval, unit: .proportionDifference,
        count: estimate.count, groupCounts: counts,
        method: Method(
          name: "slope_of_proportions", title: "rise of the share from group to group",
          citation: .armitage1955))
    }
  }

  /// A slope or a step with Student's interval.
  static func estimate(
    _ value: Double, variance: Double, degreesOfFreedom: Double, counts: [Int], level: Double,
    interval: Method, unit: Unit = .scalePointsPerStep, method: Method = slopeMethod
  ) throws -> Estimate {
    try Inestimable.check(level: level)
    guard degreesOfFreedom > 0 else { throw Inestimable("there are too few values for a line") }
    let precision = Precision(
      standardError: variance.squareRoot(), degreesOfFreedom: degreesOfFreedom)
    return Estimate(
      value,
      interval: variance > 0
        ? try precision.interval(around: value, level: level, interval) : nil,
      unit: unit, count: counts.reduce(0, +), groupCounts: counts, method: method)
  }

  /// Student's test of a slope or a step.
  static func test(
    _ value: Double, variance: Double, degreesOfFreedom: Double, counts: [Int],
    method: Method = testMethod
  ) throws -> TestResult {
    guard degreesOfFreedom > 0 else { throw Inestimable("there are too few values for a line") }
    guard variance > 0 else { throw Inestimable("the values do not vary about the line") }
    return try Precision(
      standardError: variance.squareRoot(), degreesOfFreedom: degreesOfFreedom
    ).test(value, counts: counts, method)
  }

  static let slopeMethod = Method(
    name: "slope", title: "rise from group to group", citation: .mackinnonWhite1985)
  static let hc3 = Method(
    name: "hc3", title: "Student's t interval with HC3 variance", citation: .mackinnonWhite1985)
  private static let testMethod = Method(
    name: "linear_trend", title: "test of the slope with HC3 variance",
    citation: .mackinnonWhite1985)
}
