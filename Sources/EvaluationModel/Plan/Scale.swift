/// An answer scale: its levels in order, each with its role, and the answers outside the order.
public struct Scale: Hashable, Sendable, Identifiable {
  /// What a level means for the summary of an item.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case negative
    case neutral
    case positive
  }

  /// One level of the scale.
  public struct Level: Hashable, Sendable {
    /// The number that the level counts as.
    public let value: Int
    /// The level as it stands in reports.
    public let label: String
    /// What the level means for the summary.
    public let role: Role
    /// Other ways in which files write it.
    public let aliases: [String]

    public init(value: Int, label: String, role: Role, aliases: [String] = []) {
      self.value = value
      self.label = label
      self.role = role
      self.aliases = aliases
    }
  }

  /// An answer that says why there is no rating, such as "too early to say".
  public struct OutsideAnswer: Hashable, Sendable {
    /// The answer as it stands in reports.
    public let label: String
    /// What it means.
    public let state: AnswerState
    /// Other ways in which files write it.
    public let aliases: [String]

    public init(label: String, state: AnswerState, aliases: [String] = []) {
      self.label = label
      self.state = state
      self.aliases = aliases
    }
  }

  public let id: String
  /// The levels from the least to the most favourable value; values rise strictly.
  public let levels: [Level]
  /// The answers outside the order.
  public let outside: [OutsideAnswer]
  /// What a positive answer says in a sentence, as `agreed`; reads on after "82 % of heads".
  public let positivePhrase: String

  public init(id: String, levels: [Level], outside: [OutsideAnswer] = [], positivePhrase: String) {
    self.id = id
    self.levels = levels
    self.outside = outside
    self.positivePhrase = positivePhrase
  }

  /// Whether a value is one that counts as favourable.
  ///
  /// - Parameter value: A level's value.
  /// - Returns: Whether its role is positive.
  public func isPositive(_ value: Int) -> Bool {
    levels.contains { $0.value == value && $0.role == .positive }
  }

  /// The value that the scale gives an answer to a reversed item.
  ///
  /// - Parameter value: A level's value.
  /// - Returns: The value of the level as far from the other end.
  public func reversed(_ value: Int) -> Int {
    guard let first = levels.first, let last = levels.last else { return value }
    return first.value + last.value - value
  }
}
