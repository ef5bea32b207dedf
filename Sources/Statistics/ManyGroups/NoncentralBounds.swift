import GSLKit

/// The non-centralities of F and χ² that a statistic is compatible with.
enum NoncentralBounds {
  /// The bounds between which λ lies with the given confidence, once a statistic is observed.
  ///
  /// At the lower bound a statistic as large as the observed one has probability (1 − `level`)/2, at the upper
  /// bound one as small has; where even λ = 0 makes it too probable the bound is 0 (Steiger 2004).
  ///
  /// - Parameters:
  ///   - expected: About the λ that would make the observed statistic the middle one, not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - cumulative: The probability of a statistic at most the observed one, falling with λ.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The bounds, not negative.
  static func bounds(
    near expected: Double, level: Double, cumulative: (_ noncentrality: Double) throws -> Double
  ) throws -> (lower: Double, upper: Double) {
    try Inestimable.check(level: level)
    let tail = (1 - level) / 2
    let atZero = try cumulative(0)

    func bound(_ target: Double) throws -> Double {
      guard atZero > target else { return 0 }
      var low = 0.0
      var high = max(expected, 1)
      while try cumulative(high) > target {
        low = high
        high *= 2
      }
      return try BrentSolver().root(of: { try cumulative($0) - target }, in: low...high)
    }
    return (try bound(1 - tail), try bound(tail))
  }
}
