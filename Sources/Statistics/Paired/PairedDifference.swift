public import Evidence

/// The change between two measurements of the same things, paired by position.
public enum PairedDifference {
  /// The mean of after − before, with Student's t interval of the changes.
  ///
  /// One pair has no interval, and neither have changes that are all equal.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func meanChange(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let pairs = try PairedSample(before, after)
      return try Mean.estimate(of: pairs.changes, level: level, method: meanMethod)
    }
  }

  /// Student's t test of whether the mean change differs from 0.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  /// - Returns: The test, or `.notEstimable` where there are too few pairs or all change alike.
  public static func pairedTest(before: [Double], after: [Double]) -> Reported<TestResult> {
    reported {
      let pairs = try PairedSample(before, after, atLeast: 2)
      let t = try pairs.t
      return TestResult(
        statistic: t, degreesOfFreedom: [pairs.degreesOfFreedom],
        p: try Critical.twoSided(t: t, degreesOfFreedom: pairs.degreesOfFreedom),
        groupCounts: [pairs.changes.count], method: testMethod)
    }
  }

  /// d_av: the mean change in standard deviations of the measurements, with Bonett's interval.
  ///
  /// The standardiser is √((s₁² + s₂²)/2), so the result compares with differences between independent
  /// groups. With d the estimate, s² its standardiser squared and s_d² the variance of the changes, the
  /// variance of d is d²(s₁⁴ + s₂⁴ + 2c²)/(8(n − 1)s⁴) + s_d²/((n − 1)s²), where c is the covariance (Bonett
  /// 2008).
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs
  ///   or nothing varies.
  public static func averageVarianceD(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let pairs = try PairedSample(before, after, atLeast: 3)
      let a = pairs.before.variance
      let b = pairs.after.variance
      guard a > 0 || b > 0 else { throw Inestimable("the values do not vary") }
      let average = (a + b) / 2
      let d = pairs.changes.mean / average.squareRoot()
      // The variances enter as shares of their average, which keeps fourth powers in range.
      let spread =
        (a / average).squared + (b / average).squared + 2 * (pairs.covariance / average).squared
      let variance =
        (d * d * spread / 8 + pairs.changes.variance / average) / pairs.degreesOfFreedom
      let half = z * variance.squareRoot()
      return Estimate(
        d,
        interval: Interval(lower: d - half, upper: d + half, level: level, method: bonettInterval),
        unit: .standardDeviations, count: pairs.changes.count, method: averageMethod)
    }
  }

  /// d_z: the mean change in standard deviations of the changes, with a non-central t interval.
  ///
  /// It measures how regular the change is rather than how large, and does not compare with
  /// differences between groups.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs
  ///   or all change alike.
  public static func dz(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let pairs = try PairedSample(before, after, atLeast: 2)
      let t = try pairs.t
      let root = Double(pairs.changes.count).squareRoot()
      let bounds = try Noncentrality.bounds(
        t: t, degreesOfFreedom: pairs.degreesOfFreedom, level: level)
      return Estimate(
        t / root,
        interval: Interval(
          lower: bounds.lower / root, upper: bounds.upper / root, level: level,
          method: StandardisedDifference.noncentralInterval),
        unit: .standardDeviations, count: pairs.changes.count, method: dzMethod)
    }
  }

  private static let meanMethod = Method(
    name: "mean_change", title: "mean change", citation: .student1908)
  private static let testMethod = Method(
    name: "paired_t", title: "paired t test", citation: .student1908)
  private static let averageMethod = Method(
    name: "d_av", title: "mean change in average standard deviations", citation: .bonett2008)
  private static let dzMethod = Method(
    name: "d_z", title: "mean change in standard deviations of the change", citation: .cohen1988)
  private static let bonettInterval = Method(
    name: "bonett", title: "Bonett's interval", citation: .bonett2008)
}
