public import Evidence

extension PairedDifference {
  /// d_av: the mean change in standard deviations of the measurements, with Bonett's interval.
  ///
  /// The standardiser is √((s₁² + s₂²)/2), not the mean of both deviations of Lakens (2013), so the result compares
  /// with differences between independent groups. With d the estimate, s² its standardiser squared and
  /// s_d² the variance of the changes, the variance of d is
  /// d²(s₁⁴ + s₂⁴ + 2c²)/(8(n − 1)s⁴) + s_d²/((n − 1)s²), where c is the covariance (Bonett 2008).
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs
  ///   or nothing varies.
  public static func averageVarianceD(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try averageVariance(before, after, level: level) }
  }

  /// g_av: d_av without its bias, times Hedges' exact J(n − 1), bounds and all.
  ///
  /// Pingouin takes J at 2(n − 1) degrees of freedom, as if the groups were independent.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `averageVarianceD(before:after:level:)`.
  public static func averageVarianceG(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try averageVariance(before, after, level: level).unbiased(averageGMethod) }
  }

  private static func averageVariance(
    _ before: [Double], _ after: [Double], level: Double
  ) throws -> Estimate {
    let z = try Critical.normal(level)
    let pairs = try PairedSample(before, after, atLeast: 3)
    let a = pairs.before.variance
    let b = pairs.after.variance
    guard a > 0 || b > 0 else { throw Inestimable("the values do not vary") }
    let average = (a + b) / 2
    let d = pairs.changes.mean / average.squareRoot()
    // The variances enter as shares of their average, which keeps fourth powers in range.
    let spread =
      (a / average).squared + (b / average).squared + 2 * (pairs.covariance / average).squared
    let variance =
      (d * d * spread / 8 + pairs.changes.variance / average) / pairs.degreesOfFreedom
    return standardised(
      d, half: z * variance.squareRoot(), pairs, level, averageMethod, bonettInterval)
  }

  /// An estimate with bounds at the same distance on either side.
  static func standardised(
    _ value: Double, half: Double, _ pairs: PairedSample, _ level: Double, _ method: Method,
    _ interval: Method
  ) -> Estimate {
    Estimate(
      value,
      interval: Interval(
        lower: value - half, upper: value + half, level: level, method: interval),
      unit: .standardDeviations, count: pairs.changes.count, method: method)
  }

  private static let averageMethod = Method(
    name: "d_av", title: "mean change in average standard deviations", citation: .bonett2008)
  private static let averageGMethod = Method(
    name: "g_av", title: "mean change in average standard deviations, unbiased",
    citation: .hedges1981)
  static let bonettInterval = Method(
    name: "bonett", title: "Bonett's interval", citation: .bonett2008)
}

extension Estimate {
  /// The standardised change times Hedges' J on n − 1 degrees of freedom.
  ///
  /// - Parameter method: The name of the product.
  /// - Throws: `Inestimable` where there are fewer than three pairs: J(1) is 0.
  /// - Returns: The estimate.
  func unbiased(_ method: Method) throws -> Estimate {
    guard count > 2 else { throw Inestimable("the pairs hold only \(count) values") }
    return scaled(
      by: try StandardisedDifference.correction(degreesOfFreedom: Double(count - 1)),
      method: method)
  }
}
