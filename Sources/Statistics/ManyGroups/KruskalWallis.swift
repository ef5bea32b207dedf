public import Evidence
import GSLKit

/// Kruskal and Wallis' test of whether several groups have the same distribution.
public enum KruskalWallis {
  /// The test, corrected for ties, on k − 1 degrees of freedom.
  ///
  /// H = (12/(N(N + 1)) Σ Rᵢ²/nᵢ − 3(N + 1)) / (1 − Σ(t³ − t)/(N³ − N)), with p from the χ² distribution.
  ///
  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Returns: The test, or `.notEstimable` where a group is empty or all values are equal.
  public static func test(_ groups: [[Double]]) -> Reported<TestResult> {
    reported {
      let degrees = Double(groups.count - 1)
      let h = try statistic(groups)
      return TestResult(
        statistic: h, degreesOfFreedom: [degrees],
        p: try ChiSquareDistribution(degreesOfFreedom: degrees).upperTail(h),
        groupCounts: groups.map(\.count), method: method)
    }
  }

  /// ε², the share of the variation of the ranks that lies between the groups, H/(N − 1).
  ///
  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Returns: An estimate in `Unit.dimensionless`, 0 ... 1, without an interval, or `.notEstimable`.
  public static func epsilonSquared(_ groups: [[Double]]) -> Reported<Estimate> {
    reported {
      let h = try statistic(groups)
      let count = groups.reduce(0) { $0 + $1.count }
      return Estimate(
        min(max(h / Double(count - 1), 0), 1), interval: nil, unit: .dimensionless, count: count,
        groupCounts: groups.map(\.count), method: epsilonMethod)
    }
  }

  private static func statistic(_ groups: [[Double]]) throws -> Double {
    let ranked = try RankedGroups(groups)
    // The deviations of the rank sums from their means are exact: both are halves of whole numbers.
    let between = compensatedSum(
      zip(ranked.excess, groups).lazy.map { (Double($0) / 2).squared / Double($1.count) })
    return between / ranked.variance
  }

  private static let method = Method(
    name: "kruskal_wallis", title: "Kruskal and Wallis' test", citation: .kruskalWallis1952)
  private static let epsilonMethod = Method(
    name: "epsilon_squared", title: "ε² of the ranks", citation: .kruskalWallis1952)
}
