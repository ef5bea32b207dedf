public import Evidence
import GSLKit

/// Tests of whether the mean change between paired measurements is too small to matter.
public enum PairedEquivalence {
  /// Schuirmann's (1987) two one-sided t tests of whether the mean change lies between two bounds.
  ///
  /// p is the greater of the two one-sided p-values, and the statistic the t that belongs to it: the change is
  /// equivalent to none at level α where p ≤ α, that is where the interval at level 1 − 2α lies inside
  /// the bounds.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - bounds: The changes between which none matters, in points of the scale.
  /// - Returns: The test, or `.notEstimable` where there are too few pairs, all change alike or a bound is
  ///   not finite.
  public static func test(
    before: [Double], after: [Double], within bounds: ClosedRange<Double>
  ) -> Reported<TestResult> {
    reported {
      let pairs = try PairedSample(before, after, atLeast: 2)
      let lower = try oneSided(pairs, above: bounds.lowerBound)
      let upper = try oneSided(pairs, above: bounds.upperBound)
      let isLower = lower.above >= upper.below
      return TestResult(
        statistic: isLower ? lower.t : upper.t, degreesOfFreedom: [pairs.degreesOfFreedom],
        p: max(lower.above, upper.below), groupCounts: [pairs.changes.count], method: tostMethod)
    }
  }

  /// The one-sided t test of whether the mean change is above a bound.
  ///
  /// With a bound below 0 it tests that the second measurement is not worse by more than that: where p ≤ α,
  /// the lower bound of the interval at level 1 − 2α lies above the bound.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - bound: The change to be above, in points of the scale, finite.
  /// - Returns: The test, whose p is one-sided, or `.notEstimable` as `test(before:after:within:)`.
  public static func nonInferiority(
    before: [Double], after: [Double], above bound: Double
  ) -> Reported<TestResult> {
    reported {
      let pairs = try PairedSample(before, after, atLeast: 2)
      let result = try oneSided(pairs, above: bound)
      return TestResult(
        statistic: result.t, degreesOfFreedom: [pairs.degreesOfFreedom], p: result.above,
        groupCounts: [pairs.changes.count], method: nonInferiorityMethod)
    }
  }

  /// The t of the mean change against a bound, with the p-values of its being above and below.
  private static func oneSided(
    _ pairs: PairedSample, above bound: Double
  ) throws -> (t: Double, above: Double, below: Double) {
    guard bound.isFinite else { throw Inestimable("a bound of equivalence is infinite") }
    guard !pairs.changes.isConstant else { throw Inestimable("every pair changes by the same") }
    let error = (pairs.changes.variance / Double(pairs.changes.count)).squareRoot()
    let t = (pairs.changes.mean - bound) / error
    let distribution = try StudentDistribution(degreesOfFreedom: pairs.degreesOfFreedom)
    return (t, try distribution.upperTail(t), try distribution.cumulative(t))
  }

  private static let tostMethod = Method(
    name: "tost", title: "two one-sided paired t tests", citation: .schuirmann1987)
  private static let nonInferiorityMethod = Method(
    name: "non_inferiority", title: "one-sided paired t test of non-inferiority",
    citation: .schuirmann1987)
}
