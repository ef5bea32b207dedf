public import Evidence

/// The median distance from the median.
public enum MedianAbsoluteDeviation {
  /// The median of |x − median|, in the points of the scale as they are.
  ///
  /// R's `mad` multiplies by 1.4826 unless told not to, which makes it estimate the standard deviation of
  /// normal values; SciPy does not, and neither is it done here.
  ///
  /// - Parameter values: One or more finite numbers, in points of a scale.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func estimate(of values: [Double]) -> Reported<Estimate> {
    reported {
      let sorted = risingOrder(try Sample(values).values)
      let median = Quantile.value(at: 0.5, ofSorted: sorted)
      let distances = risingOrder(sorted.map { abs($0 - median) })
      return Estimate(
        Quantile.value(at: 0.5, ofSorted: distances), interval: nil, unit: .scalePoints,
        count: sorted.count, method: method)
    }
  }

  private static let method = Method(
    name: "mad", title: "median absolute deviation", citation: .hampel1974)
}
