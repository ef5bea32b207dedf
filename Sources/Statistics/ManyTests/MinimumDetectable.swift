public import Evidence
import GSLKit

/// The smallest true difference that a comparison of two groups would be likely to detect.
public enum MinimumDetectable {
  /// The smallest fall from a share that a two-sided test detects with the given power.
  ///
  /// The fall δ solves Φ((δ − z√(p̄(1−p̄)(1/n₁+1/n₂))) / √(p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂)) = `power`, where
  /// p₂ = `baseline`, p₁ = p₂ − δ, p̄ is their mean weighted by n, and z is the two-sided critical value
  /// (Fleiss, Tytun and Ury 1980). A baseline nearer to 0 or 1 than half a thing in its group is moved
  /// there: a share that happens to be complete says no more than that exceptions are rare.
  ///
  /// - Parameters:
  ///   - baseline: The share before, 0 ... 1.
  ///   - count: The size of the group whose share may have fallen, 2 or more.
  ///   - otherCount: The size of the group with the baseline, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: The fall as a positive estimate in `Unit.proportionDifference`, or `.notEstimable` where
  ///   not even a fall to 0 would be detected.
  public static func proportionDifference(
    baseline: Double, _ count: Int, _ otherCount: Int, level: Double, power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      try GroupSizes.check([count, otherCount], level: level)
      try GroupSizes.check(power: power, level: level)
      guard baseline >= 0, baseline <= 1 else {
        throw Inestimable("the baseline is not between 0 and 1")
      }
      let least = 0.5 / Double(otherCount)
      let before = min(max(baseline, least), 1 - least)
      let reached = try NormalDistribution().quantile(power)
      func excess(_ fall: Double) -> Double {
        let after = max(before - fall, 0)
        let m = Double(count)
        let n = Double(otherCount)
        let pooled = (after * m + before * n) / (m + n)
        let null = (pooled * (1 - pooled) * GroupSizes.inverse(count, otherCount)).squareRoot()
        let alternative = (after * (1 - after) / m + before * (1 - before) / n).squareRoot()
        return fall - z * null - reached * alternative
      }
      guard excess(before) >= 0 else {
        throw Inestimable("with so few not even a fall to zero would be detected")
      }
      return estimate(
        try BrentSolver().root(of: excess, in: 0...before), .proportionDifference,
        [count, otherCount], .fleissTytunUry1980)
    }
  }

  /// The smallest difference of means that a two-sided t test detects with the given power.
  ///
  /// The power is that of the non-central t distribution on n₁ + n₂ − 2 degrees of freedom, in both tails;
  /// the result is its non-centrality times √(1/n₁ + 1/n₂).
  ///
  /// - Parameters:
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: A positive estimate in `Unit.standardDeviations`, or `.notEstimable`.
  public static func meanDifference(
    _ count: Int, _ otherCount: Int, level: Double, power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check([count, otherCount], level: level)
      try GroupSizes.check(power: power, level: level)
      let noncentrality = try Noncentrality.detectable(
        degreesOfFreedom: Double(count) + Double(otherCount) - 2, level: level, power: power)
      return estimate(
        noncentrality * GroupSizes.inverse(count, otherCount).squareRoot(), .standardDeviations,
        [count, otherCount], .bloom1995)
    }
  }

  static func estimate(
    _ value: Double, _ unit: Unit, _ counts: [Int], _ citation: Citation
  ) -> Estimate {
    Estimate(
      value, interval: nil, unit: unit, count: counts.reduce(0, +),
      groupCounts: counts.count > 1 ? counts : [],
      method: Method(
        name: "minimum_detectable_difference", title: "minimum detectable difference",
        citation: citation))
  }
}
