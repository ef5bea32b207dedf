public import Evidence

extension Mean {
  /// The standard error of the mean, s/√n; 0 where all values are equal.
  ///
  /// - Parameter values: Two or more finite numbers, in points of a scale.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func standardError(of values: [Double]) -> Reported<Estimate> {
    reported {
      let sample = try Sample(values, atLeast: 2)
      return Estimate(
        sample.standardError, interval: nil, unit: .scalePoints, count: sample.count,
        method: standardErrorMethod)
    }
  }

  private static let standardErrorMethod = Method(
    name: "se", title: "standard error of the mean", citation: .student1908)
}
