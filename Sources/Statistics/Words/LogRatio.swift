public import Evidence
import Foundation

/// How many times as common something is in one group as in another, as a power of two.
public enum LogRatio {
  /// The binary logarithm of the ratio of two shares: 1 means twice as common, −1 half as common.
  ///
  /// Hardie's (2014) measure of keyness, with ½ added to every count and to every size so that it is
  /// defined where something never occurs in one group: log₂ of ((x + ½)/(n + ½)) / ((y + ½)/(m + ½)). The
  /// interval is that of the normal distribution with the variance 1/(x + ½) − 1/(n + ½) + 1/(y + ½) −
  /// 1/(m + ½) of Pettigrew, Gart and Thomas (1986).
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable` where a group is empty. Where all
  ///   things in both groups are successes, the interval has no width.
  public static func estimate(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
      let x = Double(successes) + 0.5
      let n = Double(count) + 0.5
      let y = Double(otherSuccesses) + 0.5
      let m = Double(otherCount) + 0.5
      let value = log2(x / n) - log2(y / m)
      let variance = (1 / x - 1 / n) + (1 / y - 1 / m)
      let reach = try Critical.normal(level) * variance.squareRoot() / log(2)
      return Estimate(
        value,
        interval: Interval(
          lower: value - reach, upper: value + reach, level: level, method: intervalMethod),
        unit: .dimensionless, count: count + otherCount, groupCounts: [count, otherCount],
        method: method)
    }
  }

  private static let method = Method(
    name: "log_ratio", title: "Log ratio of shares to base 2", citation: .hardie2014)
  private static let intervalMethod = Method(
    name: "log_ratio_normal", title: "Normal interval of the logarithm of a ratio of shares",
    citation: .pettigrewGartThomas1986)
}
