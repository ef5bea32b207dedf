import GSLKit

/// The values that cut off the tails outside a two-sided interval.
enum Critical {
  /// The normal quantile at (1 + `level`) / 2.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The value, positive.
  static func normal(_ level: Double) throws -> Double {
    try Inestimable.check(level: level)
    return try -NormalDistribution().quantile((1 - level) / 2)
  }

  /// The quantile of Student's t at (1 + `level`) / 2.
  ///
  /// - Parameters:
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - degreesOfFreedom: Positive.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The value, positive.
  static func student(_ level: Double, degreesOfFreedom: Double) throws -> Double {
    try Inestimable.check(level: level)
    return try -StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 - level) / 2)
  }

  /// The probability of a t at least as far from 0, on either side.
  ///
  /// - Parameters:
  ///   - t: The statistic.
  ///   - degreesOfFreedom: Positive.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  static func twoSided(t: Double, degreesOfFreedom: Double) throws -> Double {
    try min(1, 2 * StudentDistribution(degreesOfFreedom: degreesOfFreedom).upperTail(abs(t)))
  }

  /// The probability of a standard normal value at least as far from 0, on either side.
  ///
  /// - Parameter z: The statistic.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  static func twoSided(z: Double) throws -> Double {
    try min(1, 2 * NormalDistribution().upperTail(abs(z)))
  }
}
