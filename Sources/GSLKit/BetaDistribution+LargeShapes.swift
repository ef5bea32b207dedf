import Foundation

extension BetaDistribution {
  /// The shape from which on, in both, the tails are integrated.
  ///
  /// The library's continued fraction gives up at 512 steps, which is too few for the middle of large
  /// shapes: at 5 million and 1 million it keeps 8 figures in the tails, and finds no value at the mean.
  static let largeShape = 1000.0

  /// P(X ≤ x) or P(X > x) for two large shapes, by the integral of the density.
  ///
  /// The density is nearly normal, so that 128 Gauss–Legendre points over 15 standard deviations outward from
  /// `x` leave nothing to be seen of what lies beyond. It is written about the mean, where the powers of
  /// `x` and 1 − `x` cancel, with the series of Stirling for the gamma functions (Abramowitz and Stegun
  /// 1964, 6.1.41).
  ///
  /// - Parameters:
  ///   - x: Between 0 and 1.
  ///   - isUpper: Whether the upper tail is asked for.
  /// - Throws: `GSLError.noMemory`.
  /// - Returns: The probability, 0 ... 1.
  func largeTail(_ x: Double, isUpper: Bool) throws(GSLError) -> Double {
    let total = alpha + beta
    let mean = alpha / total
    let deviation = (mean * (beta / total) / (total + 1)).squareRoot()
    // The tail on the far side of the mean is what the near one leaves.
    if (x > mean) != isUpper { return 1 - (try largeTail(x, isUpper: !isUpper)) }
    let constant =
      try log(alpha / total * beta / (2 * Double.pi)) / 2
      + SaddlePointTerm.stirlingError(total) - SaddlePointTerm.stirlingError(alpha)
      - SaddlePointTerm.stirlingError(beta)
    func density(_ t: Double) -> Double {
      guard t > 0, t < 1 else { return 0 }
      let u = (t - mean) / mean
      let v = (mean - t) / (beta / total)
      let exponent = alpha * (log1p(u) - u) + beta * (log1p(v) - v)
      return exp(constant + exponent) / (t * (1 - t))
    }
    let reach = 15 * deviation
    let rule = try GaussLegendreRule(points: 128)
    let range = isUpper ? x...min(x + reach, 1) : max(x - reach, 0)...x
    guard let integral = try? rule.integral(of: density, over: range) else {
      throw .noConvergence
    }
    return min(max(integral, 0), 1)
  }
}
