public import Evidence
import Foundation

/// Brunner and Munzel's test: whether values of one group tend to be higher, however they spread.
///
/// Mann and Whitney's test has the p-value of one common distribution; this one allows the groups to
/// differ in spread and form, as Welch's test does for means.
public enum BrunnerMunzel {
  /// Where the interval is symmetric about the estimate.
  public enum Scale: Hashable, Sendable, CaseIterable {
    /// On the scale of ln(p/(1 − p)), so that the bounds stay inside 0 ... 1.
    case logit
    /// On the scale of p itself, cut to 0 ... 1, as in R's lawstat; it holds ½ just where the test says so.
    case probability
  }

  /// Tests whether the probability of superiority is a half.
  ///
  /// The statistic is (p̂ − ½)/s on the degrees of freedom of Satterthwaite, where p̂ is the chance that a
  /// value of the first group is the higher, ties counting half, and s² = S₁²/(n₁n₂²) + S₂²/(n₂n₁²) from the
  /// variances S² of the placements of each group's values among those of the other. It is positive
  /// where the first group tends to be higher; SciPy and R's packages have the opposite sign.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is too small, all values are equal, or the groups
  ///   do not overlap.
  public static func test(_ values: [Double], _ others: [Double]) -> Reported<TestResult> {
    reported {
      let comparisons = try Comparisons(JointOrder(values, others, atLeast: 2))
      let precision = try precision(comparisons)
      let t = comparisons.delta / 2 / precision.error
      return TestResult(
        statistic: t, degreesOfFreedom: [precision.degreesOfFreedom],
        p: try Critical.twoSided(t: t, degreesOfFreedom: precision.degreesOfFreedom),
        groupCounts: comparisons.counts, method: method)
    }
  }

  /// The probability of superiority with an interval that belongs to the test.
  ///
  /// The bounds are p̂ ± t·s, with s and the degrees of freedom of the test, or those of
  /// ln(p̂/(1 − p̂)) ± t·s/(p̂(1 − p̂)). There is no interval where s is 0: where the groups do not overlap, or all
  /// values are equal.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - scale: Where the interval is symmetric.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable` where a group is too small.
  public static func probabilityOfSuperiority(
    _ values: [Double], _ others: [Double], level: Double, scale: Scale = .logit
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let comparisons = try Comparisons(JointOrder(values, others, atLeast: 2))
      let p = comparisons.superiority
      var bounds: (lower: Double, upper: Double)?
      if let precision = try? precision(comparisons) {
        let t = try Critical.student(level, degreesOfFreedom: precision.degreesOfFreedom)
        let half = t * precision.error
        // p/(p + (1 − p)eˣ) is the logistic function of logit p − x.
        let odds = exp(half / (p * (1 - p)))
        bounds =
          scale == .logit
          ? (p / (p + (1 - p) * odds), p / (p + (1 - p) / odds))
          : (max(p - half, 0), min(p + half, 1))
      }
      return Dominance.estimate(
        comparisons, p, bounds, level, .probability,
        (Dominance.superiorityMethod, scale == .logit ? logitMethod : intervalMethod))
    }
  }

  private static func precision(
    _ comparisons: Comparisons
  ) throws -> (error: Double, degreesOfFreedom: Double) {
    guard abs(comparisons.delta) < 1 else { throw Inestimable("the groups do not overlap at all") }
    let (m, n) = (Double(comparisons.counts[0]), Double(comparisons.counts[1]))
    // Wins less losses are twice the placements but for a constant: hence the 4.
    let a = comparisons.firstSquares / 4 / ((m - 1) * m * n * n)
    let b = comparisons.secondSquares / 4 / ((n - 1) * n * m * m)
    let precision = WelchPrecision((a, m - 1), (b, n - 1))
    guard precision.variance > 0 else {
      throw Inestimable("the values do not vary in how they compare")
    }
    return (precision.variance.squareRoot(), precision.degreesOfFreedom)
  }

  private static let method = Method(
    name: "brunner_munzel", title: "Brunner and Munzel's test", citation: .brunnerMunzel2000)
  private static let intervalMethod = Method(
    name: "brunner_munzel", title: "Brunner and Munzel's interval",
    citation: .brunnerMunzel2000)
  private static let logitMethod = Method(
    name: "brunner_munzel_logit", title: "Brunner and Munzel's interval on the logit scale",
    citation: .brunnerMunzel2000)
}
