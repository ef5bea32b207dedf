public import Evidence
import GSLKit

/// The chance that a two-sided test at 1 − `level` detects a true difference.
///
/// In every case both tails count: a true difference is also detected, if seldom, with the wrong sign.
/// R's `power.t.test` leaves that tail out unless it is told not to.
public enum Power {
  /// The power of Student's t test of two independent groups.
  ///
  /// P(|T| > t) of the non-central t distribution on n₁ + n₂ − 2 degrees of freedom with the
  /// non-centrality |`difference`|/√(1/n₁ + 1/n₂) (Cohen 1988, section 2.3).
  ///
  /// - Parameters:
  ///   - difference: The true difference in standard deviations.
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`.
  public static func meanDifference(
    _ difference: Double, _ count: Int, _ otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check([count, otherCount], level: level)
      return estimate(
        try Noncentrality.power(
          abs(difference) / GroupSizes.inverse(count, otherCount).squareRoot(),
          degreesOfFreedom: Double(count) + Double(otherCount) - 2, level: level),
        [count, otherCount], .cohen1988)
    }
  }

  /// The power of the paired t test.
  ///
  /// - Parameters:
  ///   - difference: The true mean change in standard deviations of the changes, d_z.
  ///   - pairs: The number of pairs, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`.
  public static func pairedDifference(
    _ difference: Double, pairs: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check([pairs], level: level)
      return estimate(
        try Noncentrality.power(
          abs(difference) * Double(pairs).squareRoot(), degreesOfFreedom: Double(pairs) - 1,
          level: level),
        [pairs], .cohen1988)
    }
  }

  /// The power of the score test of two independent shares, which is the χ² test without correction.
  ///
  /// Φ((|p₁ − p₂| − z·s₀)/s₁) + Φ((−|p₁ − p₂| − z·s₀)/s₁), where s₀² = p̄(1 − p̄)(1/n₁ + 1/n₂) with p̄ the
  /// mean weighted by n, and s₁² = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂ (Fleiss, Tytun and Ury 1980). R's
  /// `power.prop.test(strict = TRUE)` is the same for groups of one size.
  ///
  /// - Parameters:
  ///   - share: The true share of the first group, 0 ... 1.
  ///   - otherShare: The true share of the second group, 0 ... 1.
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`.
  public static func proportionDifference(
    _ share: Double, _ otherShare: Double, _ count: Int, _ otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      try GroupSizes.check([count, otherCount], level: level)
      for share in [share, otherShare] {
        guard share >= 0, share <= 1 else { throw Inestimable("a share is not between 0 and 1") }
      }
      let m = Double(count)
      let n = Double(otherCount)
      let pooled = (share * m + otherShare * n) / (m + n)
      let null = z * (pooled * (1 - pooled) * GroupSizes.inverse(count, otherCount)).squareRoot()
      let alternative =
        (share * (1 - share) / m + otherShare * (1 - otherShare) / n).squareRoot()
      let distance = abs(share - otherShare)
      guard alternative > 0 else {
        // Both shares are 0 or 1, so that the outcome is certain.
        return estimate(distance > null ? 1 : 0, [count, otherCount], .fleissTytunUry1980)
      }
      let normal = NormalDistribution()
      return estimate(
        try normal.cumulative((distance - null) / alternative)
          + normal.cumulative((-distance - null) / alternative),
        [count, otherCount], .fleissTytunUry1980)
    }
  }

  /// The power of Mann and Whitney's test by the normal approximation of Noether (1987).
  ///
  /// Φ(√(12 c(1 − c) N)·|p − ½| − z) with c = n₁/N, plus the other tail. Noether takes the variance to be
  /// that without a difference, so the power of a large difference is understated.
  ///
  /// - Parameters:
  ///   - superiority: The true chance that a value of the first group is higher, ties counting half,
  ///     0 ... 1.
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`.
  public static func mannWhitney(
    superiority: Double, _ count: Int, _ otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      try GroupSizes.check([count, otherCount], level: level)
      guard superiority >= 0, superiority <= 1 else {
        throw Inestimable("the chance of superiority is not between 0 and 1")
      }
      let distance = abs(superiority - 0.5) * GroupSizes.noether(count, otherCount)
      let normal = NormalDistribution()
      return estimate(
        try normal.cumulative(distance - z) + normal.cumulative(-distance - z),
        [count, otherCount], .noether1987)
    }
  }

  static func estimate(
    _ power: Double, _ counts: [Int], _ citation: Citation
  ) -> Estimate {
    Estimate(
      min(power, 1), interval: nil, unit: .probability, count: counts.reduce(0, +),
      groupCounts: counts.count > 1 ? counts : [],
      method: Method(name: "power", title: "power of the test", citation: citation))
  }
}

/// What plans of two groups have in common.
enum GroupSizes {
  static func check(_ counts: [Int], level: Double) throws {
    try Inestimable.check(level: level)
    guard counts.allSatisfy({ $0 >= 2 }) else { throw Inestimable("a group has fewer than two") }
    guard counts.allSatisfy({ $0 < 1 << 52 }) else { throw Inestimable("a group is too large") }
  }

  static func check(power: Double, level: Double) throws {
    try Inestimable.check(level: level)
    guard power > 1 - level, power < 1 else {
      throw Inestimable("the power is not between the significance level and 1")
    }
  }

  /// 1/n₁ + 1/n₂.
  static func inverse(_ count: Int, _ otherCount: Int) -> Double {
    1 / Double(count) + 1 / Double(otherCount)
  }

  /// √(12 c(1 − c) N) with c = n₁/N.
  static func noether(_ count: Int, _ otherCount: Int) -> Double {
    (12 / (inverse(count, otherCount))).squareRoot()
  }
}
