public import Evidence
import GSLKit

/// How many units coders must code in common for κ to be known well enough.
public enum DoubleCoding {
  /// The source of the formula.
  public static let citation = Citation.donnerRotondi2010

  /// The number of units with which the lower bound of κ's interval is expected at `lowerBound`.
  ///
  /// Under the common-correlation model all coders say yes with probability πᶜ(1 − κ) + πκ, none does
  /// with (1 − π)ᶜ(1 − κ) + (1 − π)κ, and they differ otherwise. The number is z² over Σ (o − e)²/e of
  /// these three at the expected κ and at the bound, rounded up (Donner and Rotondi 2010, equation 4).
  /// A theme that is rarer or more frequent than half of the units needs more of them.
  ///
  /// - Parameters:
  ///   - kappa: The κ expected, as found so far, −1 < `kappa` ≤ 1.
  ///   - lowerBound: The bound wanted, below `kappa` and 0 or more: `kappa` less the half-width.
  ///   - prevalence: The share of units that have the property, 0 < `prevalence` < 1.
  ///   - coders: How many code each unit, 2 or more.
  ///   - level: The confidence level of the two-sided interval, 0 < `level` < 1; with 0.9 the bound is
  ///     that of a one-sided interval of 95 %.
  /// - Returns: The number of units, or `.notEstimable` where no number of units will do.
  public static func units(
    kappa: Double, lowerBound: Double, prevalence: Double, coders: Int = 2, level: Double
  ) -> Reported<Int> {
    reported {
      let z = try Critical.normal(level)
      guard prevalence > 0, prevalence < 1 else {
        throw Inestimable("all units or none have the property")
      }
      guard coders > 1 else { throw Inestimable("there are fewer than two coders") }
      guard kappa <= 1, lowerBound < kappa else {
        throw Inestimable("the bound wanted is not below the κ expected")
      }
      guard lowerBound >= 0 else { throw Inestimable("the bound wanted is below 0") }
      let found = cells(kappa, prevalence, coders)
      let bound = cells(lowerBound, prevalence, coders)
      let distance = compensatedSum(
        zip(found, bound).lazy.filter { $1 > 0 }.map { ($0 - $1).squared / $1 })
      let needed = (z.squared / distance).rounded(.up)
      guard needed < Double(Int32.max) else { throw Inestimable("no number of units will do") }
      return Int(needed)
    }
  }

  /// The chances that all coders say no, that they differ, and that all say yes.
  private static func cells(_ kappa: Double, _ prevalence: Double, _ coders: Int) -> [Double] {
    func all(_ share: Double) -> Double {
      (0..<coders).reduce(1.0) { power, _ in power * share } * (1 - kappa) + kappa * share
    }
    let none = all(1 - prevalence)
    let every = all(prevalence)
    return [none, 1 - none - every, every]
  }
}

extension Int: NumericResult {
  var isNumeric: Bool { true }
}
