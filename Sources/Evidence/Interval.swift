/// A range that holds the true value with a stated confidence.
public struct Interval: Hashable, Sendable {
  /// The lower bound, in the unit of the estimate.
  public let lower: Double
  /// The upper bound, in the unit of the estimate.
  public let upper: Double
  /// The confidence level, 0 < `level` < 1.
  public let level: Double
  /// How the bounds were computed.
  public let method: Method

  public init(lower: Double, upper: Double, level: Double, method: Method) {
    self.lower = lower
    self.upper = upper
    self.level = level
    self.method = method
  }

  /// Whether `value` lies between the bounds, these included.
  ///
  /// - Parameter value: A value in the unit of the estimate.
  /// - Returns: Whether it does.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }
}
