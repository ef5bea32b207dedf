public import Evidence
import GSLKit

extension Power {
  /// The largest number of possible tables that are added up one by one.
  static let mostTables = 4_000_000

  /// The power of the score test of two independent shares, added up over all possible tables.
  ///
  /// Σ P(k) P(l) over the successes k and l of the groups for which χ² without correction exceeds its
  /// critical value. It is not smooth: with few responses more of them can have less power. The normal
  /// approximation, `proportionDifference(_:_:_:_:level:)`, needs large groups; this needs none.
  ///
  /// - Parameters:
  ///   - share: The true share of the first group, 0 ... 1.
  ///   - otherShare: The true share of the second group, 0 ... 1.
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable`, also where there are more than four
  ///   million tables.
  public static func exactProportionDifference(
    _ share: Double, _ otherShare: Double, _ count: Int, _ otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let critical = try Critical.normal(level).squared
      try GroupSizes.check([count, otherCount], level: level)
      for share in [share, otherShare] {
        guard share >= 0, share <= 1 else { throw Inestimable("a share is not between 0 and 1") }
      }
      guard count < mostTables / otherCount else {
        throw Inestimable("there are too many tables to add up")
      }
      let first = try chances(count, share)
      let second = try chances(otherCount, otherShare)
      let m = Double(count)
      let n = Double(otherCount)
      var power = 0.0
      for (k, chance) in first.enumerated() where chance > 0 {
        let rejected = second.enumerated().lazy.filter { l, _ in
          let hits = Double(k + l)
          let difference = Double(k) * n - Double(l) * m
          return difference.squared * (m + n) > critical * m * n * hits * (m + n - hits)
        }
        power += chance * compensatedSum(rejected.map(\.element))
      }
      return estimate(power, [count, otherCount], .fleissTytunUry1980)
    }
  }

  private static func chances(_ count: Int, _ share: Double) throws -> [Double] {
    let distribution = try BinomialDistribution(trials: count, chance: share)
    return try (0...count).map { try distribution.probability(of: $0) }
  }
}
