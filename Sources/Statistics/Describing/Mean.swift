public import Evidence

/// The arithmetic mean of values and their spread.
public enum Mean {
  /// The mean with Student's t interval: m ± t · s/√n on n − 1 degrees of freedom.
  ///
  /// One value has no interval, and neither have values that are all equal: they show no spread from
  /// which to say how far the true mean may be.
  ///
  /// - Parameters:
  ///   - values: Finite numbers, in points of a scale.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where there are no values.
  public static func estimate(of values: [Double], level: Double) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      return try estimate(of: Sample(values), level: level, method: method)
    }
  }

  /// The standard deviation, with divisor n − 1; 0 where all values are equal.
  ///
  /// - Parameter values: Two or more finite numbers, in points of a scale.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func standardDeviation(of values: [Double]) -> Reported<Estimate> {
    reported {
      let sample = try Sample(values, atLeast: 2)
      return Estimate(
        sample.standardDeviation, interval: nil, unit: .scalePoints, count: sample.count,
        method: standardDeviationMethod)
    }
  }

  /// The mean of a sample with Student's t interval, under a name of the caller's choice.
  ///
  /// - Parameters:
  ///   - sample: The values, one or more.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - method: What the mean means to the caller.
  /// - Throws: `GSLError`.
  /// - Returns: The estimate in `Unit.scalePoints`.
  static func estimate(
    of sample: Sample, level: Double, method: Method
  ) throws -> Estimate {
    var interval: Interval?
    if sample.count > 1, !sample.isConstant {
      let half =
        try Critical.student(level, degreesOfFreedom: Double(sample.count - 1))
        * sample.standardError
      interval = Interval(
        lower: sample.mean - half, upper: sample.mean + half, level: level,
        method: studentInterval)
    }
    return Estimate(
      sample.mean, interval: interval, unit: .scalePoints, count: sample.count, method: method)
  }

  static let studentInterval = Method(
    name: "student_t", title: "Student's t interval", citation: .student1908)
  private static let method = Method(name: "mean", title: "mean", citation: .student1908)
  private static let standardDeviationMethod = Method(
    name: "sd", title: "standard deviation", citation: .student1908)
}
