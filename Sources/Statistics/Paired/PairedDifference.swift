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

  static let meanMethod = Method(
    name: "mean_change", title: "mean change", citation: .student1908)
  private static let testMethod = Method(
    name: "paired_t", title: "paired t test", citation: .student1908)
}
