public import Evidence
import Foundation

/// The ratio of the odds of two independent proportions, without its margins taken as given.
///
/// `FisherExact.oddsRatio` is the conditional estimate, with an exact interval.
public enum OddsRatio {
  /// The odds in the first group divided by those in the second, with Woolf's interval.
  ///
  /// The bounds are exp(ln(ad/bc) ± z√(1/a + 1/b + 1/c + 1/d)) (Woolf 1955). An empty cell makes the ratio 0
  /// or ∞, and leaves no interval: none is made by adding a half.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.oddsRatio`, or `.notEstimable` where a group is empty, or where all
  ///   things or none are successes.
  public static func woolf(
    _ successes: Int, of count: Int, over otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      guard shares.hits > 0, shares.hits < shares.total else {
        throw Inestimable("both groups are alike in having all or none")
      }
      let failures = (
        first: shares.counts.first - shares.successes.first,
        second: shares.counts.second - shares.successes.second
      )
      let odds = shares.successes.first / failures.first
      let otherOdds = shares.successes.second / failures.second
      let ratio = odds / otherOdds
      let variance =
        1 / shares.successes.first + 1 / failures.first + 1 / shares.successes.second
        + 1 / failures.second
      let half = z * variance.squareRoot()
      let interval =
        variance.isFinite
        ? Interval(
          lower: ratio * exp(-half), upper: ratio * exp(half), level: level,
          method: Method(name: "woolf", title: "Woolf's interval", citation: .woolf1955))
        : nil
      return Estimate(
        ratio, interval: interval, unit: .oddsRatio, count: shares.count,
        groupCounts: shares.groupCounts,
        method: Method(name: "odds_ratio", title: "odds ratio", citation: .woolf1955))
    }
  }
}
