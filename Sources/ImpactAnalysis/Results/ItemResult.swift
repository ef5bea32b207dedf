public import EvaluationModel
public import Evidence

/// What one item says of a cohort, beside the cohort before.
public struct ItemResult: Hashable, Sendable, Identifiable {
  /// The instrument's id, a slash, and the item's.
  public var id: String { "\(instrument)/\(item.id)" }
  /// The instrument's id.
  public let instrument: String
  /// Who rated it.
  public let source: FeedbackSource
  /// The item as this cohort saw it.
  public let item: Item
  /// The item's scale.
  public let scale: Scale
  /// When the ratings were given.
  public let occasion: Occasion
  /// How many rated each level, from the lowest to the highest.
  public internal(set) var distribution: Reported<Distribution>
  /// How many gave no rating, by state.
  public internal(set) var unrated: [AnswerState: Reported<Int>]
  /// The share of favourable ratings.
  public internal(set) var favourable: Share
  /// The share of favourable ratings in the cohort before.
  public internal(set) var previous: Share
  /// The two beside each other.
  public internal(set) var comparison: Comparison
  /// The mean rating.
  public internal(set) var mean: Reported<Estimate>
  /// The standardised difference of the mean ratings.
  public internal(set) var effectSize: Reported<Estimate>
  /// Whether the front page may speak of it.
  public let isHeadline: Bool

  /// How many rated each level.
  public struct Distribution: Hashable, Sendable {
    /// The number of ratings of each level, from the lowest to the highest.
    public let counts: [Int]
    /// The share of each level, from 0 to 1, in the same order.
    public let shares: [Double]
    /// The share of all levels of each role, from 0 to 1.
    public let roleShares: [Scale.Role: Double]

    /// The number of ratings.
    public var total: Int { counts.reduce(0, +) }

    /// - Parameters:
    ///   - counts: The number of ratings of each level; at least one rating in all.
    ///   - scale: The scale, with as many levels.
    init(counts: [Int], scale: Scale) {
      self.counts = counts
      let total = Double(max(counts.reduce(0, +), 1))
      shares = counts.map { Double($0) / total }
      var roles: [Scale.Role: Int] = [:]
      for (level, count) in zip(scale.levels, counts) { roles[level.role, default: 0] += count }
      roleShares = roles.mapValues { Double($0) / total }
    }
  }
}
