import Foundation

/// Probabilities of single counts by Loader's saddle-point expansion, which keeps its figures where the
/// logarithms of gamma functions would have lost them: at counts of thousands and more.
///
/// Loader (2000), Fast and accurate computation of binomial probabilities. The counts need not be whole.
enum SaddlePointTerm {
  /// xᵃ e⁻ˣ / Γ(a + 1).
  ///
  /// - Parameters:
  ///   - a: Positive and finite.
  ///   - x: Positive and finite.
  /// - Throws: `GSLError`.
  /// - Returns: The term, 0 where it is too small.
  static func poisson(_ a: Double, mean x: Double) throws(GSLError) -> Double {
    exp(-(try stirlingError(a)) - deviance(a, from: x)) / (2 * Double.pi * a).squareRoot()
  }

  /// yᵃ (1 − y)ᵇ / (a B(a, b)).
  ///
  /// - Parameters:
  ///   - a: Positive and finite.
  ///   - b: Positive and finite.
  ///   - y: 0 < `y` < 1.
  ///   - rest: 1 − `y`, given for its figures.
  /// - Throws: `GSLError`.
  /// - Returns: The term, 0 where it is too small.
  static func beta(
    _ a: Double, _ b: Double, at y: Double, rest: Double
  ) throws(GSLError) -> Double {
    let n = a + b
    let exponent =
      try stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, from: n * y)
      - deviance(b, from: n * rest)
    return exp(exponent) * (b / (2 * Double.pi * a * n)).squareRoot()
  }

  /// ln Γ(z + 1) less Stirling's approximation to it, (z + ½) ln z − z + ½ ln 2π.
  ///
  /// - Parameter z: Positive and finite.
  /// - Throws: `GSLError`.
  /// - Returns: The error, near 1/(12z).
  static func stirlingError(_ z: Double) throws(GSLError) -> Double {
    guard z >= 15 else {
      return try SpecialFunction.logGamma(z + 1)
        - ((z + 0.5) * log(z) - z + log(2 * Double.pi) / 2)
    }
    let square = 1 / (z * z)
    let series =
      1.0 / 12
      - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188)))
    return series / z
  }

  /// a ln(a/x) + x − a, without cancellation where a and x are near each other.
  private static func deviance(_ a: Double, from x: Double) -> Double {
    let difference = a - x
    guard abs(difference) < 0.1 * (a + x) else { return a * log(a / x) - difference }
    let v = difference / (a + x)
    var sum = difference * v
    var term = 2 * a * v
    for odd in stride(from: 3.0, to: 2000, by: 2) {
      term *= v * v
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
