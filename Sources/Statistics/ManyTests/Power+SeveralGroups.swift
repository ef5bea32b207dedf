public import Evidence
import GSLKit

extension Power {
  /// The power of the F test of whether the means of several groups differ.
  ///
  /// P(F > f) of the non-central F distribution on k − 1 and N − k degrees of freedom with non-centrality
  /// Σ nᵢ(mᵢ − m̄)², where m̄ is the mean of all (Cohen 1988, section 8.2; with groups of one size it is N
  /// times his f²).
  ///
  /// - Parameters:
  ///   - means: The true means of two or more groups, in standard deviations within the groups.
  ///   - counts: The sizes of the groups, 2 or more each.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`.
  public static func severalMeans(
    _ means: [Double], counts: [Int], level: Double
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check(counts, level: level)
      guard means.count == counts.count else { throw Inestimable("the lists differ in length") }
      guard means.count > 1 else { throw Inestimable("there are fewer than two groups") }
      let sizes = counts.map(Double.init)
      let total = sizes.reduce(0, +)
      let centre = compensatedSum(zip(means, sizes).map { $0 * $1 }) / total
      let noncentrality = compensatedSum(zip(means, sizes).map { $1 * ($0 - centre).squared })
      guard noncentrality.isFinite else { throw Inestimable("a mean is no number") }
      return estimate(
        try SeveralGroups(groups: means.count, total: total, level: level).power(noncentrality),
        counts, .cohen1988)
    }
  }
}

extension MinimumDetectable {
  /// The smallest spread of the means of several groups that the F test detects with the given power.
  ///
  /// - Parameters:
  ///   - groups: The number of groups, 2 or more.
  ///   - total: The size of all groups together, more than twice `groups` or as much.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: Cohen's f, the standard deviation of the means (each weighed by its group's size) in
  ///   standard deviations within the groups; or `.notEstimable`.
  public static func spreadOfMeans(
    groups: Int, total: Int, level: Double, power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check(power: power, level: level)
      guard groups > 1 else { throw Inestimable("there are fewer than two groups") }
      guard total < 1 << 30, total / 2 >= groups else {
        throw Inestimable("the groups are too small or too large")
      }
      let test = try SeveralGroups(groups: groups, total: Double(total), level: level)
      var upper = 10.0
      while try test.power(upper) < power {
        upper *= 2
        guard upper < 1e9 else { throw Inestimable("no spread of the means will do") }
      }
      let noncentrality = try BrentSolver().root(
        of: { try test.power($0) - power }, in: 0...upper)
      return estimate(
        (noncentrality / Double(total)).squareRoot(), .standardDeviations, [total], .cohen1988)
    }
  }
}

/// The F test of the means of several groups at a level.
private struct SeveralGroups {
  private let distribution: NoncentralFDistribution
  private let critical: Double

  init(groups: Int, total: Double, level: Double) throws {
    try Inestimable.check(level: level)
    let numerator = Double(groups - 1)
    let denominator = total - Double(groups)
    distribution = try NoncentralFDistribution(numerator: numerator, denominator: denominator)
    critical = try FDistribution(numerator: numerator, denominator: denominator).quantile(level)
  }

  func power(_ noncentrality: Double) throws -> Double {
    guard noncentrality <= 1e10 else { return 1 }
    return try distribution.upperTail(critical, noncentrality: noncentrality)
  }
}
