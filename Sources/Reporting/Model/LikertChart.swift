public import Evidence

/// Answers on a scale of ordered levels, one bar for each item.
public struct LikertChart: Hashable, Sendable {
  /// The side of the zero line on which a level stands.
  public enum Side: Hashable, Sendable {
    case negative
    /// Set aside in a column of its own.
    case neutral
    case positive
  }

  /// A level of the scale.
  public struct Level: Hashable, Sendable {
    /// The words of the level, as `Strongly agree`.
    public let label: String
    /// Where it stands.
    public let side: Side

    public init(_ label: String, _ side: Side) {
      self.label = label
      self.side = side
    }
  }

  /// How those who gave a substantive answer are spread over the levels.
  public struct Shares: Hashable, Sendable {
    /// The share of each level, between 0 and 1, in the order of the chart's levels.
    public let levels: [Double]
    /// The share of all negative levels together, from counts.
    public let negative: Double
    /// The share of all neutral levels together, from counts.
    public let neutral: Double
    /// The share of all positive levels together, from counts.
    public let positive: Double
    /// The number of answers behind the shares.
    public let count: Int

    public init(
      levels: [Double], negative: Double, neutral: Double, positive: Double, count: Int
    ) {
      self.levels = levels
      self.negative = negative
      self.neutral = neutral
      self.positive = positive
      self.count = count
    }
  }

  /// A statement and the answers to it.
  public struct Item: Hashable, Sendable {
    /// The statement, or the group or cohort whose answers these are.
    public let label: Text
    /// The answers, or why they are not shown.
    public let shares: Reported<Shares>
    /// The share of all positive levels together, which may be shown where those one by one are
    /// hidden.
    public let positive: Reported<Estimate>?
    /// A mark beside the statement, as `[b]` where its words have changed.
    public let shorthand: Shorthand?

    public init(
      _ label: Text, _ shares: Reported<Shares>, positive: Reported<Estimate>? = nil,
      shorthand: Shorthand? = nil
    ) {
      self.label = label
      self.shares = shares
      self.positive = positive
      self.shorthand = shorthand
    }

    /// The share of the positive levels together, where it is all that may be shown.
    package var positiveAlone: Estimate? {
      shares.mark == .confidential ? positive?.value : nil
    }
  }

  /// The levels from the most negative to the most positive; all are named, even those that nobody
  /// chose.
  public let levels: [Level]
  /// The items in reading order.
  public let items: [Item]
  /// What the negative levels are called together, as `disagree`.
  public let negativeName: String
  /// What the neutral levels are called together, as `neither`.
  public let neutralName: String
  /// What the positive levels are called together, as `agree`.
  public let positiveName: String

  public init(
    levels: [Level], items: [Item], negativeName: String = "disagree",
    neutralName: String = "neither", positiveName: String = "agree"
  ) {
    self.levels = levels
    self.items = items
    self.negativeName = negativeName
    self.neutralName = neutralName
    self.positiveName = positiveName
  }

  /// Whether the levels of an item are shown one by one.
  package var showsLevels: Bool {
    items.contains { $0.shares.value != nil } || !showsPositiveAlone
  }

  /// Whether of an item only the positive levels together are shown.
  package var showsPositiveAlone: Bool { items.contains { $0.positiveAlone != nil } }
}
