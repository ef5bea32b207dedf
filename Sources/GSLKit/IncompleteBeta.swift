/// The regularised incomplete beta function where the library's own loses figures: far out in a tail, with
/// shapes of hundreds and more.
///
/// It is the term of `SaddlePointTerm` times the continued fraction of Abramowitz and Stegun (1964), 26.5.8,
/// summed by Lentz's method, on the side of the mean on which that converges.
enum IncompleteBeta {
  /// I_y(a, b).
  ///
  /// - Parameters:
  ///   - a: The first shape, positive and finite.
  ///   - b: The second shape, positive and finite.
  ///   - y: 0 ... 1.
  ///   - rest: 1 − `y`, given for its figures.
  /// - Throws: `GSLError`.
  /// - Returns: The value, 0 ... 1, small ones to 10⁻¹¹ of themselves with a million degrees of freedom, else to 10⁻¹³.
  static func value(
    _ a: Double, _ b: Double, at y: Double, rest: Double
  ) throws(GSLError) -> Double {
    guard y > 0 else { return 0 }
    guard rest > 0 else { return 1 }
    guard y * (a + b + 2) > a + 1 else { return try tail(a, b, at: y, rest: rest) }
    return 1 - (try tail(b, a, at: rest, rest: y))
  }

  private static func tail(
    _ a: Double, _ b: Double, at y: Double, rest: Double
  ) throws(GSLError) -> Double {
    let term = try SaddlePointTerm.beta(a, b, at: y, rest: rest)
    guard term > 0 else { return 0 }
    let least = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < least ? least : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * y / (a + 1))
    var fraction = d
    for m in stride(from: 1.0, to: 1e6, by: 1) {
      let even = m * (b - m) * y / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * y / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      let step = d * c
      fraction *= step
      if abs(step - 1) < 1e-16 { return min(term * fraction, 1) }
    }
    throw .noConvergence
  }
}
