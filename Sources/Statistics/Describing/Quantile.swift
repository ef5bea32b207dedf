public import Evidence

/// The value below which a share of the values lies.
public enum Quantile {
  /// The quantile by definition 7 of Hyndman and Fan (1996): linear between the order statistics, with
  /// the smallest value at 0 and the largest at 1.
  ///
  /// - Parameters:
  ///   - values: One or more finite numbers, in points of a scale.
  ///   - probability: The share, 0 ... 1.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func estimate(
    of values: [Double], probability: Double
  ) -> Reported<Estimate> {
    reported {
      guard probability >= 0, probability <= 1 else {
        throw Inestimable("the share is not between 0 and 1")
      }
      let sample = try Sample(values)
      return Estimate(
        value(at: probability, ofSorted: sample.values.sorted()), interval: nil,
        unit: .scalePoints, count: sample.count, method: method)
    }
  }

  /// The quantile of values that are already in order.
  ///
  /// - Parameters:
  ///   - probability: The share, 0 ... 1.
  ///   - sorted: One or more values in rising order.
  /// - Returns: The quantile.
  static func value(at probability: Double, ofSorted sorted: [Double]) -> Double {
    let position = probability * Double(sorted.count - 1)
    let below = Int(position)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    let fraction = position - Double(below)
    return sorted[below] + fraction * (sorted[below + 1] - sorted[below])
  }

  private static let method = Method(
    name: "quantile", title: "quantile, definition 7", citation: .hyndmanFan1996)
}
