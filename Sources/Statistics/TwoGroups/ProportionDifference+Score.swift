public import Evidence
import Foundation
import GSLKit

extension ProportionDifference {
  /// The share of the first group minus that of the second, with the score interval.
  ///
  /// The bounds are the differences δ at which (p₁ − p₂ − δ)/√V is ±z, with V the variance at the
  /// likeliest shares that differ by δ. Miettinen and Nurminen (1985) multiply V by N/(N − 1), Mee (1984)
  /// does not. R's `PropCIs::diffscoreci` has the former, to seven decimals; the bounds of statsmodels 0.15
  /// are neither, and it has none for 7 of 9 against 3 of 11. The interval stays inside −1 ... 1.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - isCorrected: Whether as Miettinen and Nurminen have it, else as Mee has it.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable` where a group is empty.
  public static func score(
    _ successes: Int, of count: Int, minus otherSuccesses: Int, of otherCount: Int, level: Double,
    isCorrected: Bool = true
  ) -> Reported<Estimate> {
    reported {
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      return Estimate(
        shares.difference,
        interval: try scoreInterval(shares, level: level, isCorrected: isCorrected),
        unit: .proportionDifference, count: shares.count, groupCounts: shares.groupCounts,
        method: differenceMethod)
    }
  }

  /// Cohen's h: the difference of shares on the scale of arcsines, with a normal interval.
  ///
  /// h = 2 arcsin √p₁ − 2 arcsin √p₂ (Cohen 1988, 6.2). On this scale the variance of a share is 1/n
  /// whatever the share, so the bounds are h ± z√(1/n₁ + 1/n₂), at most ±π.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable` where a group is empty.
  public static func cohensH(
    _ successes: Int, of count: Int, minus otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      let h = 2 * asin(shares.first.squareRoot()) - 2 * asin(shares.second.squareRoot())
      let half = z * (1 / shares.counts.first + 1 / shares.counts.second).squareRoot()
      return Estimate(
        h,
        interval: Interval(
          lower: max(h - half, -Double.pi), upper: min(h + half, Double.pi), level: level,
          method: Method(
            name: "arcsine", title: "normal interval on the scale of arcsines",
            citation: .cohen1988Proportions)),
        unit: .dimensionless, count: shares.count, groupCounts: shares.groupCounts,
        method: Method(name: "cohens_h", title: "Cohen's h", citation: .cohen1988Proportions))
    }
  }

  /// The score interval of the difference.
  ///
  /// - Parameters:
  ///   - shares: The two groups.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - isCorrected: Whether as Miettinen and Nurminen have it, else as Mee has it.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The interval.
  static func scoreInterval(
    _ shares: TwoShares, level: Double, isCorrected: Bool
  ) throws -> Interval {
    let z = try Critical.normal(level)
    let solver = try BrentSolver()
    // The score is infinite at the ends, its arctangent is not.
    func excess(_ target: Double) -> (Double) -> Double {
      { atan(shares.score(difference: $0, isCorrected: isCorrected)) - atan(target) }
    }
    let d = shares.difference
    return Interval(
      lower: d == -1 ? -1 : try solver.root(of: excess(z), in: -1...d),
      upper: d == 1 ? 1 : try solver.root(of: excess(-z), in: d...1),
      level: level, method: isCorrected ? miettinenNurminenMethod : meeMethod)
  }

  static let differenceMethod = Method(
    name: "difference_of_proportions", title: "difference of proportions")
  private static let miettinenNurminenMethod = Method(
    name: "miettinen_nurminen", title: "Miettinen and Nurminen's score interval",
    citation: .miettinenNurminen1985)
  private static let meeMethod = Method(
    name: "mee", title: "Mee's score interval", citation: .mee1984)
}
