public import Evidence

/// The difference between two independent proportions.
public enum ProportionDifference {
  /// The share of the first group minus that of the second, with Newcombe's hybrid score interval.
  ///
  /// The bounds are p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²) and p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²), where
  /// l and u are Wilson's bounds of each share: method 10 of Newcombe (1998). They stay inside −1 ... 1.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable` where a group is empty.
  public static func newcombe(
    _ successes: Int, of count: Int, minus otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, count, otherSuccesses, otherCount)
      let first = try Proportion.score(
        successes, of: count, effective: Double(count), level: level)
      let second = try Proportion.score(
        otherSuccesses, of: otherCount, effective: Double(otherCount), level: level)
      let p = Double(successes) / Double(count)
      let q = Double(otherSuccesses) / Double(otherCount)
      let below = ((p - first.lower).squared + (second.upper - q).squared).squareRoot()
      let above = ((first.upper - p).squared + (q - second.lower).squared).squareRoot()
      return Estimate(
        p - q,
        interval: Interval(
          lower: max(p - q - below, -1), upper: min(p - q + above, 1), level: level,
          method: newcombeMethod),
        unit: .proportionDifference, count: count + otherCount, groupCounts: [count, otherCount],
        method: method)
    }
  }

  /// A test of whether two proportions differ.
  ///
  /// Where every expected count is 5 or more, this is Pearson's χ² without correction for continuity,
  /// on 1 degree of freedom; else Fisher's exact test, whose statistic is `successes`. The method says
  /// which (Cochran 1954).
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
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      let expected =
        min(shares.counts.first, shares.counts.second)
        * min(shares.hits, shares.total - shares.hits) / shares.total
      guard expected >= 5 else {
        return FisherExact.result(successes, count, otherSuccesses, otherCount)
      }
      return try TwoByTwoTest.chiSquare(shares, .none)
    }
  }

  /// Refuses counts that make no two shares.
  ///
  /// - Parameters:
  ///   - successes: Should lie in 0 ... `count`.
  ///   - count: Should be positive.
  ///   - otherSuccesses: Should lie in 0 ... `otherCount`.
  ///   - otherCount: Should be positive.
  /// - Throws: `Inestimable`.
  static func check(
    _ successes: Int, _ count: Int, _ otherSuccesses: Int, _ otherCount: Int
  ) throws {
    guard count != 0, otherCount != 0 else { throw Inestimable("one of the groups is empty") }
    try Proportion.check(successes, of: count)
    try Proportion.check(otherSuccesses, of: otherCount)
  }

  private static let method = Method(
    name: "difference_of_proportions", title: "difference of proportions",
    citation: .newcombe1998Difference)
  private static let newcombeMethod = Method(
    name: "newcombe", title: "Newcombe's hybrid score interval",
    citation: .newcombe1998Difference)
}

extension Double {
  /// The number times itself.
  var squared: Double { self * self }
}
