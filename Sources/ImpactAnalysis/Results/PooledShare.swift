public import EvaluationModel

/// The favourable answers of one group of people to one item, over all cohorts that were asked the same.
public struct PooledShare: Hashable, Sendable, Identifiable {
  /// The instrument's id, a slash, and the item's.
  public let id: String
  /// Who answered.
  public let source: FeedbackSource
  /// The item as the cohort of the report saw it.
  public let item: Item
  /// The item's scale.
  public let scale: Scale
  /// The cohorts that answered the same question, from the earliest.
  public let cohorts: [Cohort]
  /// The share of favourable answers in the group.
  public internal(set) var favourable: Share
  /// The same in all groups together.
  public internal(set) var everywhere: Share
  /// The share in the group minus that of all others.
  public internal(set) var comparison: Comparison
}
