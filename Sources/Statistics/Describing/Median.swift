public import Evidence
import GSLKit

/// The value with half of the values on either side.
public enum Median {
  /// The median with an interval between two of the values.
  ///
  /// The bounds are the values in place k from below and from above, with the greatest k for which
  /// P(B < k) ≤ (1 − `level`)/2, where B is binomial with chance ½ (Conover 1999). The interval covers the
  /// true median at least as often as `level` says, with ties more often; five values or fewer have
  /// none at level 0.95.
  ///
  /// - Parameters:
  ///   - values: Finite numbers, in points of a scale.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where there are no values.
  public static func estimate(of values: [Double], level: Double) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let sorted = risingOrder(try Sample(values).values)
      return Estimate(
        Quantile.value(at: 0.5, ofSorted: sorted), interval: try interval(sorted, level: level),
        unit: .scalePoints, count: sorted.count, method: method)
    }
  }

  private static func interval(_ sorted: [Double], level: Double) throws -> Interval? {
    let distribution = try BinomialDistribution(trials: sorted.count, chance: 0.5)
    let tail = (1 - level) / 2
    var low = 0
    var high = sorted.count / 2
    // The greatest k, by bisection: the probability rises with k.
    while low < high {
      let middle = (low + high + 1) / 2
      if try distribution.cumulative(middle - 1) <= tail {
        low = middle
      } else {
        high = middle - 1
      }
    }
    guard low > 0, sorted[0] < sorted[sorted.count - 1] else { return nil }
    return Interval(
      lower: sorted[low - 1], upper: sorted[sorted.count - low], level: level,
      method: intervalMethod)
  }

  private static let method = Method(name: "median", title: "median", citation: .conover1999)
  private static let intervalMethod = Method(
    name: "order_statistics", title: "interval between order statistics", citation: .conover1999)
}
