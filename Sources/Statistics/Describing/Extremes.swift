public import Evidence

/// The ends of the values.
public enum Extremes {
  /// The smallest value.
  ///
  /// - Parameter values: One or more finite numbers, in points of a scale.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func minimum(of values: [Double]) -> Reported<Estimate> {
    extreme(of: values, "min", "smallest value") { $0.min() }
  }

  /// The greatest value.
  ///
  /// - Parameter values: One or more finite numbers, in points of a scale.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func maximum(of values: [Double]) -> Reported<Estimate> {
    extreme(of: values, "max", "greatest value") { $0.max() }
  }

  private static func extreme(
    of values: [Double], _ name: String, _ title: String, _ pick: ([Double]) -> Double?
  ) -> Reported<Estimate> {
    reported {
      guard let value = pick(try Sample(values).values) else {
        throw Inestimable("the data hold no values")
      }
      return Estimate(
        value, interval: nil, unit: .scalePoints, count: values.count,
        method: Method(name: name, title: title))
    }
  }
}
