public import Evidence
import Foundation
import GSLKit

/// The difference between the means of two independent groups in standard deviations.
public enum StandardisedDifference {
  /// Hedges' g: Cohen's d without its bias, with an interval from the non-central t distribution.
  ///
  /// g = J(n₁ + n₂ − 2) · (m₁ − m₂)/s, with s pooled within the groups and Hedges' (1981) exact
  /// J(ν) = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)). The bounds are those of the non-centrality, times
  /// √(1/n₁ + 1/n₂) and J.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where a group is too small
  ///   or neither varies.
  public static func hedgesG(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let pair = try Pair(values, others)
      let j = try correction(degreesOfFreedom: pair.pooledDegreesOfFreedom)
      return try estimate(pair, level: level, factor: j, method: hedgesMethod)
    }
  }

  /// Cohen's d, the difference in pooled standard deviations of the groups as they are.
  ///
  /// In small groups it is biased away from 0; see `hedgesG(_:_:level:)`.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where a group is too small
  ///   or neither varies.
  public static func cohensD(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      try estimate(try Pair(values, others), level: level, factor: 1, method: cohenMethod)
    }
  }

  /// Hedges' exact correction J(ν) for the bias of a standardised difference.
  ///
  /// - Parameter degreesOfFreedom: ν, 2 or more.
  /// - Throws: `GSLError`.
  /// - Returns: The factor, less than 1.
  static func correction(degreesOfFreedom: Double) throws -> Double {
    let half = degreesOfFreedom / 2
    return try exp(
      SpecialFunction.logGamma(half) - log(half) / 2 - SpecialFunction.logGamma(half - 0.5))
  }

  private static func estimate(
    _ pair: Pair, level: Double, factor: Double, method: Method
  ) throws -> Estimate {
    guard !pair.isConstant else { throw Inestimable("the values do not vary within the groups") }
    let scale = pair.inverseCounts.squareRoot()
    let d = pair.difference / pair.pooledDeviation
    let bounds = try Noncentrality.bounds(
      t: d / scale, degreesOfFreedom: pair.pooledDegreesOfFreedom, level: level)
    return Estimate(
      factor * d,
      interval: Interval(
        lower: factor * scale * bounds.lower, upper: factor * scale * bounds.upper, level: level,
        method: noncentralInterval),
      unit: .standardDeviations, count: pair.first.count + pair.second.count,
      groupCounts: pair.counts, method: method)
  }

  static let noncentralInterval = Method(
    name: "noncentral_t", title: "non-central t interval", citation: .steigerFouladi1997)
  private static let hedgesMethod = Method(
    name: "hedges_g", title: "Hedges' g", citation: .hedges1981)
  private static let cohenMethod = Method(
    name: "cohens_d", title: "Cohen's d", citation: .cohen1988)
}
