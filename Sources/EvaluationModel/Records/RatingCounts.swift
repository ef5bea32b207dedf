/// How often each rating of each item was given, and each reason for none.
public struct RatingCounts: Hashable, Sendable {
  /// What was counted of one item on one occasion.
  public struct Counts: Hashable, Sendable {
    /// How often each level was chosen, by its value.
    public fileprivate(set) var levels: [Int: Int] = [:]
    /// How often there is no rating, by the reason.
    public fileprivate(set) var states: [AnswerState: Int] = [:]

    /// How many ratings there are.
    public var rated: Int { levels.values.reduce(0, +) }

    /// The mean rating, or `nil` where there is none.
    public var mean: Double? {
      guard rated > 0 else { return nil }
      return Double(levels.reduce(0) { $0 + $1.key * $1.value }) / Double(rated)
    }
  }

  private struct Key: Hashable {
    let item: String
    let occasion: Occasion
  }

  private var counts: [Key: Counts] = [:]

  public init() {}

  /// The counts of answers.
  ///
  /// - Parameter answers: The answers.
  public init(_ answers: [Answer]) {
    for answer in answers {
      add(
        1, item: answer.item, occasion: answer.occasion, state: answer.state, value: answer.value)
    }
  }

  /// Adds answers that are alike.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - item: The item's id.
  ///   - occasion: When the rating was given or refers to.
  ///   - state: Whether it was rated, and if not why.
  ///   - value: The rating; `nil` unless answered.
  public mutating func add(
    _ count: Int, item: String, occasion: Occasion, state: AnswerState, value: Int?
  ) {
    let key = Key(item: item, occasion: occasion)
    if let value {
      counts[key, default: Counts()].levels[value, default: 0] += count
    } else {
      counts[key, default: Counts()].states[state, default: 0] += count
    }
  }

  /// The counts of an item on an occasion.
  ///
  /// - Parameters:
  ///   - item: The item's id.
  ///   - occasion: The occasion.
  /// - Returns: The counts; none where there is no answer.
  public func counts(of item: String, _ occasion: Occasion) -> Counts {
    counts[Key(item: item, occasion: occasion)] ?? Counts()
  }
}
