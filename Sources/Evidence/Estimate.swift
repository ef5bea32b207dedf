/// A number with what is needed to judge it: its interval, unit, base and method.
public struct Estimate: Hashable, Sendable {
  /// The point estimate, in `unit`.
  public let value: Double
  /// The interval around `value`, in `unit`, or `nil` where none is defined.
  public let interval: Interval?
  /// What one unit of `value` means.
  public let unit: Unit
  /// The number of responses behind `value`, after exclusions.
  public let count: Int
  /// The numbers of responses group by group, where the estimate compares groups; else empty.
  public let groupCounts: [Int]
  /// What `count` counts, as `heads who gave a rating`; empty until the analysis has said it.
  public let base: String
  /// How `value` and `interval` were computed, with the source of the formula.
  public let method: Method

  public init(
    _ value: Double, interval: Interval?, unit: Unit, count: Int, groupCounts: [Int] = [],
    base: String = "", method: Method
  ) {
    self.value = value
    self.interval = interval
    self.unit = unit
    self.count = count
    self.groupCounts = groupCounts
    self.base = base
    self.method = method
  }

  /// The same estimate, with what its count counts.
  ///
  /// - Parameter base: What `count` counts, in the plural, as `heads who gave a rating`.
  /// - Returns: The estimate with that base.
  public func onBase(_ base: String) -> Estimate {
    Estimate(
      value, interval: interval, unit: unit, count: count, groupCounts: groupCounts, base: base,
      method: method)
  }
}
