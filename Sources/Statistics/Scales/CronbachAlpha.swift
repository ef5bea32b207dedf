public import Evidence
import GSLKit

/// Cronbach's α, the internal consistency of a scale made of several items.
public enum CronbachAlpha {
  /// α = k/(k − 1) · (1 − Σ item variances / variance of the total), with Feldt's interval.
  ///
  /// The bounds are 1 − (1 − α)F, where F are quantiles of the F distribution on n − 1 and (n − 1)(k − 1)
  /// degrees of freedom (Feldt 1965). Items scored the other way round must be turned before. Items that
  /// rank everyone alike have α = 1 and no interval.
  ///
  /// - Parameters:
  ///   - items: Two or more items, each with the finite values of the same people in the same order.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func estimate(items: [[Double]], level: Double) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard items.count > 1 else { throw Inestimable("there are fewer than two items") }
      let count = items[0].count
      guard items.allSatisfy({ $0.count == count }) else {
        throw Inestimable("the items differ in their numbers of values")
      }
      let samples = try items.map { try Sample($0, atLeast: 2, of: "the items") }
      let total = try Sample((0..<count).map { row in compensatedSum(items.map { $0[row] }) })
      guard !total.isConstant else { throw Inestimable("the total does not vary") }
      let k = Double(items.count)
      let share = compensatedSum(samples.map(\.squares)) / total.squares
      let alpha = min(k / (k - 1) * (1 - share), 1)
      return Estimate(
        alpha, interval: try interval(alpha, Double(count), k, level: level),
        unit: .dimensionless, count: count,
        method: Method(name: "cronbach_alpha", title: "Cronbach's α", citation: .cronbach1951))
    }
  }

  private static func interval(
    _ alpha: Double, _ n: Double, _ k: Double, level: Double
  ) throws -> Interval? {
    guard alpha < 1 else { return nil }
    let distribution = try FDistribution(numerator: n - 1, denominator: (n - 1) * (k - 1))
    let tail = (1 - level) / 2
    return Interval(
      lower: 1 - (1 - alpha) * (try distribution.quantile(1 - tail)),
      upper: 1 - (1 - alpha) * (try distribution.quantile(tail)), level: level,
      method: Method(name: "feldt", title: "Feldt's interval", citation: .feldt1965))
  }
}
