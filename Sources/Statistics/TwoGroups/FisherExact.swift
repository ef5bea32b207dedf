public import Evidence

/// Fisher's exact analysis of two groups by success and failure.
public enum FisherExact {
  /// Fisher's exact test, two-sided by summing the probabilities of all tables no more probable.
  ///
  /// The statistic is the number of successes in the first group. Where all things or none are
  /// successes there is one possible table, and p is 1.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  /// - Returns: The test, or `.notEstimable` where a group is empty.
  public static func test(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int
  ) -> Reported<TestResult> {
    reported {
      try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
      return result(successes, count, otherSuccesses, otherCount)
    }
  }

  /// The conditional maximum-likelihood odds ratio with its exact interval.
  ///
  /// Given the margins, the estimate makes the expected count the observed one, and each bound gives a
  /// count as extreme as the observed one the probability (1 − `level`)/2 (Cornfield 1956). A count at the
  /// end of its range makes the estimate and one bound 0 or ∞.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.oddsRatio`, or `.notEstimable` where a group is empty, or where all
  ///   things or none are successes.
  public static func oddsRatio(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
      try Inestimable.check(level: level)
      let table = TwoByTwo(successes, of: count, otherSuccesses, of: otherCount)
      guard table.support.count > 1 else {
        throw Inestimable("both groups are alike in having all or none")
      }
      let bounds = try table.exactOddsRatios(tail: (1 - level) / 2)
      return Estimate(
        try table.conditionalOddsRatio(),
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: intervalMethod),
        unit: .oddsRatio, count: count + otherCount, groupCounts: [count, otherCount],
        method: oddsRatioMethod)
    }
  }

  static func result(
    _ successes: Int, _ count: Int, _ otherSuccesses: Int, _ otherCount: Int
  ) -> TestResult {
    TestResult(
      statistic: Double(successes), degreesOfFreedom: [],
      p: TwoByTwo(successes, of: count, otherSuccesses, of: otherCount).exactP,
      groupCounts: [count, otherCount], method: method)
  }

  private static let method = Method(
    name: "fisher_exact", title: "Fisher's exact test", citation: .fisher1935)
  private static let oddsRatioMethod = Method(
    name: "odds_ratio", title: "conditional maximum-likelihood odds ratio",
    citation: .cornfield1956)
  private static let intervalMethod = Method(
    name: "exact_conditional", title: "exact conditional interval", citation: .cornfield1956)
}
