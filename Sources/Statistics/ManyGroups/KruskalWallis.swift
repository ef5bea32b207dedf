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
  /// The interval is that of the analysis of variance of the ranks, whose F is
  /// (H/(k − 1))/((N − 1 − H)/(N − k)) (Conover and Iman 1981), by the non-central F distribution. Of groups that
  /// differ in place, 8 to 100 values each, the nominal 95 % cover 92 to 97 %, and 98 % where no group differs.
  /// There is none where the ranks do not vary within the groups.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, 0 ... 1, or `.notEstimable`.
  public static func epsilonSquared(_ groups: [[Double]], level: Double) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let h = try statistic(groups)
      let count = groups.reduce(0) { $0 + $1.count }
      return Estimate(
        min(max(h / Double(count - 1), 0), 1),
        interval: try interval(h, groups: groups.count, count: count, level: level),
        unit: .dimensionless, count: count, groupCounts: groups.map(\.count),
        method: epsilonMethod)
    }
  }

  private static func interval(
    _ h: Double, groups: Int, count: Int, level: Double
  ) throws -> Interval? {
    let (numerator, denominator) = (Double(groups - 1), Double(count - groups))
    let within = Double(count - 1) - h
    // What is left of ranks that all lie between the groups is rounding.
    guard denominator > 0, within > Double(count) * 1e-12 else { return nil }
    return try VarianceExplained.interval(
      f: (h / numerator) / (within / denominator), numerator: numerator, denominator: denominator,
      count: count, level: level)
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
