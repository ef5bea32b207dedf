public import Evidence

extension PairedDifference {
  /// d_pre: the mean change in standard deviations of the first measurement (Becker 1988), with Bonett's
  /// interval.
  ///
  /// The spread before is not yet touched by what happened in between, so this answers how far the group
  /// moved on the scale it started from. The variance is d²/(2(n − 1)) + s_d²/((n − 1)s₁²), with s_d² the
  /// variance of the changes (Bonett 2008).
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs
  ///   or the first measurement does not vary.
  public static func baselineD(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try baseline(before, after, level: level) }
  }

  /// g_pre: d_pre without its bias, times Hedges' exact J(n − 1), bounds and all.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `baselineD(before:after:level:)`.
  public static func baselineG(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try baseline(before, after, level: level).unbiased(baselineGMethod) }
  }

  private static func baseline(
    _ before: [Double], _ after: [Double], level: Double
  ) throws -> Estimate {
    let z = try Critical.normal(level)
    let pairs = try PairedSample(before, after, atLeast: 3)
    guard !pairs.before.isConstant else {
      throw Inestimable("the first measurement does not vary")
    }
    let d = pairs.changes.mean / pairs.before.standardDeviation
    let variance =
      (d * d / 2 + pairs.changes.variance / pairs.before.variance) / pairs.degreesOfFreedom
    return standardised(
      d, half: z * variance.squareRoot(), pairs, level, baselineMethod, bonettInterval)
  }

  private static let baselineMethod = Method(
    name: "d_pre", title: "mean change in standard deviations of the first measurement",
    citation: .becker1988)
  private static let baselineGMethod = Method(
    name: "g_pre", title: "mean change in standard deviations of the first measurement, unbiased",
    citation: .becker1988)
}
