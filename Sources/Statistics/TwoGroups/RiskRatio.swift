public import Evidence
import Foundation
import GSLKit

/// The ratio of two independent proportions.
public enum RiskRatio {
  /// The share of the first group divided by that of the second, with the score interval.
  ///
  /// The bounds are the ratios φ at which (p₁ − φp₂)/√V is ±z, with V the variance at the likeliest shares of
  /// that ratio. Koopman (1984) takes V as it is, Miettinen and Nurminen (1985) multiply it by N/(N − 1).
  /// Where the first group has no successes the lower bound is 0, where the second has none the upper
  /// bound is ∞.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - isCorrected: Whether as Miettinen and Nurminen have it, else as Koopman has it.
  /// - Returns: An estimate in `Unit.riskRatio`, or `.notEstimable` where a group is empty or neither has
  ///   successes.
  public static func score(
    _ successes: Int, of count: Int, over otherSuccesses: Int, of otherCount: Int, level: Double,
    isCorrected: Bool = true
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      let ratio = try ratio(shares)
      func excess(_ target: Double) -> (Double) -> Double {
        { atan(shares.score(ratio: exp($0), isCorrected: isCorrected)) - atan(target) }
      }
      let interval = Interval(
        lower: successes == 0 ? 0 : try root(of: excess(z), near: ratio),
        upper: otherSuccesses == 0 ? .infinity : try root(of: excess(-z), near: ratio),
        level: level, method: isCorrected ? miettinenNurminenMethod : koopmanMethod)
      return estimate(ratio, interval, shares)
    }
  }

  /// The share of the first group divided by that of the second, with the interval on the log scale.
  ///
  /// The bounds are exp(ln(p₁/p₂) ± z√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)) (Katz and others 1978). There is no interval
  /// where a group has no successes, or where both have nothing else; see `score` for one.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.riskRatio`, or `.notEstimable` where a group is empty or neither has
  ///   successes.
  public static func katz(
    _ successes: Int, of count: Int, over otherSuccesses: Int, of otherCount: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      let ratio = try ratio(shares)
      let variance =
        (1 - shares.first) / shares.successes.first + (1 - shares.second) / shares.successes.second
      guard variance > 0, variance.isFinite else { return estimate(ratio, nil, shares) }
      let half = z * variance.squareRoot()
      return estimate(
        ratio,
        Interval(
          lower: ratio * exp(-half), upper: ratio * exp(half), level: level, method: katzMethod),
        shares)
    }
  }

  private static func ratio(_ shares: TwoShares) throws -> Double {
    guard shares.hits > 0 else { throw Inestimable("neither group has any") }
    return shares.first / shares.second
  }

  /// The root of a falling function of the logarithm of the ratio, found outwards from the estimate.
  private static func root(of function: (Double) -> Double, near ratio: Double) throws -> Double {
    let start = ratio > 0 && ratio.isFinite ? log(ratio) : 0
    var reach = 1.0
    while function(start - reach) < 0 || function(start + reach) > 0 {
      reach *= 2
      guard reach < 500 else { throw GSLError.noSignChange }
    }
    return exp(try BrentSolver().root(of: function, in: start - reach...start + reach))
  }

  private static func estimate(
    _ ratio: Double, _ interval: Interval?, _ shares: TwoShares
  ) -> Estimate {
    Estimate(
      ratio, interval: interval, unit: .riskRatio, count: shares.count,
      groupCounts: shares.groupCounts,
      method: Method(name: "risk_ratio", title: "ratio of proportions"))
  }

  private static let koopmanMethod = Method(
    name: "koopman", title: "Koopman's score interval", citation: .koopman1984)
  private static let miettinenNurminenMethod = Method(
    name: "miettinen_nurminen", title: "Miettinen and Nurminen's score interval of the ratio",
    citation: .miettinenNurminen1985)
  private static let katzMethod = Method(
    name: "katz", title: "Katz' interval on the logarithmic scale", citation: .katz1978)
}
