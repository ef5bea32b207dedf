public import Evidence
import GSLKit

/// How far values of one group lie above those of another, without regard to form.
public enum HodgesLehmann {
  /// The median of all differences of a value of the first group and one of the second, with an interval.
  ///
  /// The bounds are differences too: the k-th from the smallest and the k-th from the largest. Up to
  /// n₁n₂ = 900 and without ties, k is the greatest for which the exact distribution of U leaves no more
  /// than (1 − `level`)/2 below k, as in R; else k is n₁n₂/2 − z·√v rounded down, with v the variance of U
  /// corrected for ties. R's `wilcox.test` solves for a root there, which on an answer scale lies
  /// arbitrarily near the value of which it should be (0.99998 for 1, 6·10⁻⁶ for 0). Where k is below 1 the
  /// groups are too small for the level, and there is no interval.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where a group is empty.
  public static func shift(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let differences = Differences(
        try CountedValues(values, of: "the values of the first group"),
        try CountedValues(others, of: "the values of the second group"))
      let order = JointOrder(differences.rows, differences.columns)
      let pairs = differences.count
      let median =
        pairs % 2 == 1
        ? differences.value(at: pairs / 2)
        : differences.value(at: pairs / 2 - 1) / 2 + differences.value(at: pairs / 2) / 2
      let k =
        pairs <= MannWhitney.mostExact && order.first.count == order.counts.reduce(0, +)
        ? exactRank(order.counts[0], order.counts[1], tail: (1 - level) / 2)
        : Int((Double(pairs) / 2 - z * order.varianceOfU.squareRoot()).rounded(.down))
      return Estimate(
        median,
        interval: k < 1
          ? nil
          : Interval(
            lower: differences.value(at: k - 1), upper: differences.value(at: pairs - k),
            level: level, method: intervalMethod),
        unit: .scalePoints, count: order.counts.reduce(0, +), groupCounts: order.counts,
        method: method)
    }
  }

  /// The greatest k with P(U < k) ≤ `tail`, where no two values are equal.
  ///
  /// The number of divisions with each U is built up by Mann and Whitney's (1947) recurrence as a product
  /// of polynomials, Π (1 − qⁿ⁺ⁱ)/(1 − qⁱ).
  private static func exactRank(_ m: Int, _ n: Int, tail: Double) -> Int {
    var ways = [Double](repeating: 0, count: m * n + 1)
    ways[0] = 1
    for i in 1...m {
      for u in stride(from: m * n, through: n + i, by: -1) { ways[u] -= ways[u - n - i] }
      for u in stride(from: i, through: m * n, by: 1) { ways[u] += ways[u - i] }
    }
    let all = compensatedSum(ways)
    var below = 0.0
    for (u, count) in ways.enumerated() {
      below += count / all
      if below > tail { return u }
    }
    return 0
  }

  private static let method = Method(
    name: "hodges_lehmann", title: "Hodges and Lehmann's shift", citation: .hodgesLehmann1963)
  private static let intervalMethod = Method(
    name: "order_statistics", title: "order statistics of the differences", citation: .lehmann2006)
}
