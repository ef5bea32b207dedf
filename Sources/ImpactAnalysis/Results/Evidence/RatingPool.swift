public import EvaluationModel
public import Evidence

/// The ratings that one source gave to all items that are evidence for the same thing.
public struct RatingPool: Hashable, Sendable {
  /// What the items are evidence for.
  public enum Subject: Hashable, Sendable {
    /// An aim of the course, by its id.
    case aim(String)
    /// One of Guskey's five levels of evaluation.
    case level(Int)
  }

  /// What the items are evidence for.
  public let subject: Subject
  /// Who rated them.
  public let source: FeedbackSource
  /// The items, as `ItemResult` identifies them.
  public let items: [ItemResult.ID]
  /// How many people gave any of the ratings.
  public internal(set) var people: Reported<Int>
  /// The share of favourable ratings among all ratings; its count is that of ratings, and its interval
  /// allows for those of one person being alike.
  public internal(set) var favourable: Reported<Estimate>
}
