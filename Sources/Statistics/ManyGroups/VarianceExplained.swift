public import Evidence
import GSLKit

/// The share of the variance of values that lies between groups.
///
/// Each estimate has the interval of Steiger (2004): the non-centralities λ with which the F of the classical
/// analysis is compatible, as λ/(λ + N). It is the same for all three, for they estimate the same share of the
/// population and differ in their bias alone. R's `effectsize` turns the bounds of λ into shares of
/// λ + N − k instead, which no share of a population is.
public enum VarianceExplained {
  /// η² = SSB/(SSB + SSW), the share in the sample, which is too great for the population.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, 0 ... 1, or `.notEstimable`.
  public static func etaSquared(_ groups: [[Double]], level: Double) -> Reported<Estimate> {
    estimate(groups, level, etaMethod) { $0.between / ($0.between + $0.within) }
  }

  /// ω² = (SSB − (k − 1) MSW)/(SSB + SSW + MSW), nearly without bias (Hays 1963).
  ///
  /// It is negative where the groups differ by less than chance alone would make them; 0 in its place would
  /// bring the bias back (Okada 2017).
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func omegaSquared(_ groups: [[Double]], level: Double) -> Reported<Estimate> {
    estimate(groups, level, omegaMethod) {
      ($0.between - $0.numerator * $0.residualVariance)
        / ($0.between + $0.within + $0.residualVariance)
    }
  }

  /// ε² = (SSB − (k − 1) MSW)/(SSB + SSW), the adjusted R² (Kelley 1935).
  ///
  /// The ε² of the ranks is `KruskalWallis.epsilonSquared(_:)`.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func epsilonSquared(_ groups: [[Double]], level: Double) -> Reported<Estimate> {
    estimate(groups, level, epsilonMethod) {
      ($0.between - $0.numerator * $0.residualVariance) / ($0.between + $0.within)
    }
  }

  private static func estimate(
    _ groups: [[Double]], _ level: Double, _ method: Method, _ share: (Variation) -> Double
  ) -> Reported<Estimate> {
    reported {
      let variation = try Variation(groups)
      return Estimate(
        share(variation), interval: try interval(variation, level: level), unit: .dimensionless,
        count: variation.groups.count, groupCounts: variation.groups.counts, method: method)
    }
  }

  private static func interval(_ variation: Variation, level: Double) throws -> Interval {
    try interval(
      f: variation.f, numerator: variation.numerator, denominator: variation.denominator,
      count: variation.groups.count, level: level)
  }

  /// The shares of variance λ/(λ + N) with whose non-centrality λ a statistic F is compatible.
  ///
  /// - Parameters:
  ///   - f: The statistic.
  ///   - numerator: Its first degrees of freedom.
  ///   - denominator: Its second.
  ///   - count: N, the number of values.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The interval.
  static func interval(
    f: Double, numerator: Double, denominator: Double, count: Int, level: Double
  ) throws -> Interval {
    let distribution = try NoncentralFDistribution(numerator: numerator, denominator: denominator)
    let bounds = try NoncentralBounds.bounds(near: numerator * f, level: level) {
      try distribution.cumulative(f, noncentrality: $0)
    }
    let count = Double(count)
    return Interval(
      lower: bounds.lower / (bounds.lower + count), upper: bounds.upper / (bounds.upper + count),
      level: level, method: intervalMethod)
  }

  private static let intervalMethod = Method(
    name: "noncentral_f", title: "non-central F interval", citation: .steiger2004)
  private static let etaMethod = Method(
    name: "eta_squared", title: "η²", citation: .fisher1925)
  private static let omegaMethod = Method(
    name: "omega_squared", title: "ω²", citation: .hays1963)
  private static let epsilonMethod = Method(
    name: "epsilon_squared", title: "ε²", citation: .kelley1935)
}
