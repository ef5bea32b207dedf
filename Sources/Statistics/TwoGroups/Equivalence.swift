public import Evidence

/// Two one-sided tests of whether a difference is too small to matter (TOST).
///
/// A difference that is not significant is not thereby small. These tests say of two groups that they are
/// alike, as far as matters, only where the data exclude every greater difference, on both sides, each
/// at 1 − `level`; that is where the interval at 2 · `level` − 1 lies within ±`margin` (Schuirmann 1987).
public enum Equivalence {
  /// The difference of the means of two independent groups against a margin.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - margin: The smallest difference that matters, positive, in points of the scale.
  ///   - level: 1 minus the significance level of each test, 0.5 < `level` < 1.
  ///   - spread: What is taken to be true of the spread of the groups.
  /// - Returns: The tests with what they say, or `.notEstimable` where a group is too small or neither
  ///   varies.
  public static func means(
    _ values: [Double], _ others: [Double], margin: Double, level: Double,
    spread: MeanDifference.Spread = .welch
  ) -> Reported<EquivalenceResult> {
    reported {
      try EquivalenceResult(IndependentMeans(values, others, spread), margin, level)
    }
  }

  /// The mean change of pairs against a margin.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - margin: The smallest change that matters, positive, in points of the scale.
  ///   - level: 1 minus the significance level of each test, 0.5 < `level` < 1.
  /// - Returns: The tests with what they say, or `.notEstimable` where there are too few pairs or all
  ///   change alike.
  public static func changes(
    before: [Double], after: [Double], margin: Double, level: Double
  ) -> Reported<EquivalenceResult> {
    reported { try EquivalenceResult(PairedMeans(before: before, after: after), margin, level) }
  }

  /// The difference of two independent proportions against a margin, by the score statistic.
  ///
  /// The variance is that at the likeliest shares that differ by the margin, times N/(N − 1) as Miettinen and
  /// Nurminen (1985) have it, or as it is, as Farrington and Manning (1990) have it.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - margin: The smallest difference that matters, between 0 and 1.
  ///   - level: 1 minus the significance level of each test, 0.5 < `level` < 1.
  ///   - isCorrected: Whether the variance is multiplied by N/(N − 1).
  /// - Returns: The tests with what they say, or `.notEstimable` where a group is empty.
  public static func proportions(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int,
    margin: Double, level: Double, isCorrected: Bool = true
  ) -> Reported<EquivalenceResult> {
    reported {
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      guard margin < 1 else { throw Inestimable("the margin is not between 0 and 1") }
      return try EquivalenceResult(
        IndependentShares(shares, isCorrected: isCorrected), margin, level)
    }
  }
}

/// What the data say about whether a difference matters.
public enum EquivalenceVerdict: String, Hashable, Sendable, CaseIterable {
  /// The difference is shown to be smaller than what matters.
  case equivalent
  /// Neither is shown: the data are compatible with a difference that matters and with one that does not.
  case notShown = "not_shown"
  /// The difference is shown to be greater than what matters.
  case different
}

/// A difference held against the smallest one that matters.
public struct EquivalenceResult: Hashable, Sendable {
  /// The difference, with the interval at 2 · level − 1 that belongs to the tests.
  public let difference: Estimate
  /// The smallest difference that matters.
  public let margin: Double
  /// The greater p of the two one-sided tests, with its statistic.
  public let test: TestResult
  /// The p-value of the claim that the difference lies above −`margin`.
  public let lowerP: Double
  /// The p-value of the claim that the difference lies below `margin`.
  public let upperP: Double
  /// What the data say at the level asked for.
  public let verdict: EquivalenceVerdict

  /// Tests a difference against ±`margin`.
  ///
  /// - Parameters:
  ///   - difference: What is tested.
  ///   - margin: Positive and finite.
  ///   - level: 0.5 < `level` < 1.
  /// - Throws: `Inestimable` for another margin or level; `GSLError`.
  init(_ difference: some TestableDifference, _ margin: Double, _ level: Double) throws {
    try Inestimable.check(margin: margin, level: level)
    let estimate = try difference.estimate(level: intervalLevel(level))
    let lowerP = try difference.p(above: -margin)
    let upperP = try difference.p(below: margin)
    self.difference = estimate
    self.margin = margin
    self.lowerP = lowerP
    self.upperP = upperP
    test = difference.test(
      of: estimate, against: lowerP >= upperP ? -margin : margin, p: max(lowerP, upperP),
      Method(
        name: "tost", title: "two one-sided tests by \(difference.title)",
        citation: .schuirmann1987))
    let alpha = 1 - level
    if max(lowerP, upperP) < alpha {
      verdict = .equivalent
    } else if try difference.p(above: margin) < alpha || difference.p(below: -margin) < alpha {
      verdict = .different
    } else {
      verdict = .notShown
    }
  }
}

extension EquivalenceResult: NumericResult {
  var isNumeric: Bool {
    difference.isNumeric && test.isNumeric && !lowerP.isNaN && !upperP.isNaN
  }
}

/// The level of the two-sided interval that belongs to one-sided tests, as 0.9 of 0.95.
///
/// - Parameter level: 1 minus the significance level of each test.
/// - Returns: 2 · `level` − 1 without the last figures that the subtraction leaves.
func intervalLevel(_ level: Double) -> Double {
  ((2 * level - 1) * 1e12).rounded() / 1e12
}

extension Inestimable {
  /// Refuses a margin or a level that makes no one-sided test.
  ///
  /// - Parameters:
  ///   - margin: Should be positive and finite.
  ///   - level: Should lie between 0.5 and 1.
  /// - Throws: `Inestimable`.
  static func check(margin: Double, level: Double) throws {
    guard margin > 0, margin.isFinite else { throw Inestimable("the margin is not positive") }
    guard level > 0.5, level < 1 else {
      throw Inestimable("the confidence level is not between 0.5 and 1")
    }
  }
}
