import Evidence

/// The standard error of an estimate, with the distribution that its interval and test are taken from.
struct Precision {
  let standardError: Double
  /// Of Student's t; `nil` where the normal distribution is used.
  let degreesOfFreedom: Double?

  /// The factor by which the error is multiplied at a confidence level.
  func critical(_ level: Double) throws -> Double {
    guard let degreesOfFreedom else { return try Critical.normal(level) }
    return try Critical.student(level, degreesOfFreedom: degreesOfFreedom)
  }

  /// The interval around a value.
  func interval(around value: Double, level: Double, _ method: Method) throws -> Interval {
    let half = try critical(level) * standardError
    return Interval(lower: value - half, upper: value + half, level: level, method: method)
  }

  /// The interval around a share, made on the scale of log odds so that it stays between 0 and 1.
  ///
  /// - Parameters:
  ///   - share: 0 < `share` < 1, of which this is the precision.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - method: How the interval is named.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The interval.
  func interval(
    aroundShare share: Double, level: Double, _ method: Method
  ) throws -> Interval {
    let bounds = try Precision(
      standardError: standardError / (share * (1 - share)), degreesOfFreedom: degreesOfFreedom
    ).interval(around: LogOdds.of(share), level: level, method)
    return Interval(
      lower: LogOdds.share(bounds.lower), upper: LogOdds.share(bounds.upper), level: level,
      method: method)
  }

  /// The test of whether the value behind an estimate is 0.
  func test(_ value: Double, counts: [Int], _ method: Method) throws -> TestResult {
    // What rounding leaves of a standard error of 0 would make any value certain.
    guard standardError > 1e-13 * abs(value) else {
      throw Inestimable("the standard error is 0")
    }
    let ratio = value / standardError
    guard let degreesOfFreedom else {
      return TestResult(
        statistic: ratio, degreesOfFreedom: [], p: try Critical.twoSided(z: ratio),
        groupCounts: counts, method: method)
    }
    return TestResult(
      statistic: ratio, degreesOfFreedom: [degreesOfFreedom],
      p: try Critical.twoSided(t: ratio, degreesOfFreedom: degreesOfFreedom), groupCounts: counts,
      method: method)
  }
}
