import Evidence

extension Estimate {
  /// The same estimate times a positive factor, bounds and all, under another name.
  ///
  /// - Parameters:
  ///   - factor: Positive.
  ///   - method: What the product means.
  /// - Returns: The estimate.
  func scaled(by factor: Double, method: Method) -> Estimate {
    Estimate(
      factor * value,
      interval: interval.map {
        Interval(
          lower: factor * $0.lower, upper: factor * $0.upper, level: $0.level, method: $0.method)
      },
      unit: unit, count: count, groupCounts: groupCounts, base: base, method: method)
  }
}
