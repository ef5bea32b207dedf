public import Evidence

/// One-sided tests of whether a first group is no worse than a second by a margin, or better by more.
///
/// A higher value is taken to be better; where a lower one is, exchange the groups. Each is at 1 − `level`, and
/// its claim holds where the lower bound of the interval at 2 · `level` − 1 lies above the margin.
public enum MarginTest {
  /// What is claimed of the first group.
  public enum Claim: Hashable, Sendable, CaseIterable {
    /// It is worse by less than the margin, if at all.
    case nonInferior
    /// It is better by more than the margin.
    case superior
  }

  /// The claim about the means of two independent groups.
  ///
  /// - Parameters:
  ///   - claim: What is claimed of the first group.
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - margin: The smallest difference that matters, positive, in points of the scale.
  ///   - level: 1 minus the significance level, 0.5 < `level` < 1.
  ///   - spread: What is taken to be true of the spread of the groups.
  /// - Returns: The test with what it says, or `.notEstimable` where a group is too small or neither
  ///   varies.
  public static func means(
    _ claim: Claim, _ values: [Double], _ others: [Double], margin: Double, level: Double,
    spread: MeanDifference.Spread = .welch
  ) -> Reported<MarginResult> {
    reported {
      try MarginResult(claim, IndependentMeans(values, others, spread), margin, level)
    }
  }

  /// The claim about the mean change of pairs, with what came after as the first group.
  ///
  /// - Parameters:
  ///   - claim: What is claimed of what came after.
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - margin: The smallest change that matters, positive, in points of the scale.
  ///   - level: 1 minus the significance level, 0.5 < `level` < 1.
  /// - Returns: The test with what it says, or `.notEstimable` where there are too few pairs or all change
  ///   alike.
  public static func changes(
    _ claim: Claim, before: [Double], after: [Double], margin: Double, level: Double
  ) -> Reported<MarginResult> {
    reported { try MarginResult(claim, PairedMeans(before: before, after: after), margin, level) }
  }

  /// The claim about two independent proportions, by the score statistic.
  ///
  /// - Parameters:
  ///   - claim: What is claimed of the first group.
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - margin: The smallest difference that matters, between 0 and 1.
  ///   - level: 1 minus the significance level, 0.5 < `level` < 1.
  ///   - isCorrected: Whether the variance is multiplied by N/(N − 1), as Miettinen and Nurminen have it.
  /// - Returns: The test with what it says, or `.notEstimable` where a group is empty.
  public static func proportions(
    _ claim: Claim, _ successes: Int, of count: Int, against otherSuccesses: Int,
    of otherCount: Int, margin: Double, level: Double, isCorrected: Bool = true
  ) -> Reported<MarginResult> {
    reported {
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      guard margin < 1 else { throw Inestimable("the margin is not between 0 and 1") }
      return try MarginResult(
        claim, IndependentShares(shares, isCorrected: isCorrected), margin, level)
    }
  }
}

/// What the data say about a claim.
public enum MarginVerdict: String, Hashable, Sendable, CaseIterable {
  /// The claim is shown.
  case shown
  /// Neither the claim nor its contrary is shown.
  case notShown = "not_shown"
  /// The contrary is shown.
  case refuted
}

/// A claim about a difference and a margin, tested.
public struct MarginResult: Hashable, Sendable {
  /// What was claimed.
  public let claim: MarginTest.Claim
  /// The difference, with the interval at 2 · level − 1 that belongs to the test.
  public let difference: Estimate
  /// The smallest difference that matters.
  public let margin: Double
  /// The one-sided test.
  public let test: TestResult
  /// What the data say at the level asked for.
  public let verdict: MarginVerdict

  /// Tests a claim.
  ///
  /// - Parameters:
  ///   - claim: What is claimed.
  ///   - difference: What it is claimed of.
  ///   - margin: Positive and finite.
  ///   - level: 0.5 < `level` < 1.
  /// - Throws: `Inestimable` for another margin or level; `GSLError`.
  init(
    _ claim: MarginTest.Claim, _ difference: some TestableDifference, _ margin: Double,
    _ level: Double
  ) throws {
    try Inestimable.check(margin: margin, level: level)
    let bound = claim == .superior ? margin : -margin
    let estimate = try difference.estimate(level: intervalLevel(level))
    let p = try difference.p(above: bound)
    self.claim = claim
    self.difference = estimate
    self.margin = margin
    test = difference.test(
      of: estimate, against: bound, p: p,
      claim == .superior
        ? Method(
          name: "superiority_by_margin",
          title: "one-sided test of superiority by a margin by \(difference.title)")
        : Method(
          name: "non_inferiority",
          title: "one-sided test of non-inferiority by \(difference.title)"))
    verdict =
      p < 1 - level ? .shown : try difference.p(below: bound) < 1 - level ? .refuted : .notShown
  }
}

extension MarginResult: NumericResult {
  var isNumeric: Bool { difference.isNumeric && test.isNumeric }
}
