public import EvaluationModel
public import Evidence

/// How the same people rated themselves before and after.
public struct GainResult: Hashable, Sendable, Identifiable {
  /// The instrument's id, a slash, and the item's.
  public var id: String { "\(instrument)/\(item.id)" }
  /// The instrument's id.
  public let instrument: String
  /// The item.
  public let item: Item
  /// The item's scale.
  public let scale: Scale
  /// Ratings given before the course, matched or not.
  public internal(set) var beforeCount: Reported<Int>
  /// Ratings given after the course, matched or not.
  public internal(set) var afterCount: Reported<Int>
  /// The mean before, of those who rated both times.
  public internal(set) var before: Reported<Estimate>
  /// The mean of the retrospective rating, of those who rated both times; `nil` where none was
  /// asked for.
  public internal(set) var then: Reported<Estimate>?
  /// The mean after, of those who rated both times.
  public internal(set) var after: Reported<Estimate>
  /// After minus before.
  public internal(set) var gain: Reported<Estimate>
  /// The retrospective rating minus the one before: how far the yardstick moved.
  public internal(set) var responseShift: Reported<Estimate>?
  /// After minus the retrospective rating: the gain by today's yardstick.
  public internal(set) var adjustedGain: Reported<Estimate>?
  /// The gain in standard deviations (average of the two occasions).
  public internal(set) var effectSize: Reported<Estimate>
  /// The signed-rank test of no change.
  public internal(set) var test: Reported<TestResult>
  /// The share who rated themselves higher after than before.
  public internal(set) var improved: Share
  /// The share who rated themselves the same.
  public internal(set) var same: Share
  /// The share who rated themselves lower.
  public internal(set) var declined: Share
}
