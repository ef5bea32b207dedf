/// A level of what is compared, with how many rows and answers it has.
public struct ComparedLevel: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The rows with an answer to the outcome.
  public let count: Int
  /// How often each of the outcome's answers was given, in their order; empty where they are amounts.
  public let answerCounts: [Int]
  /// The rows without, by the reason; only reasons that occur, in the order of their names.
  public let missingByReason: [MissingCount]

  /// How many rows have no answer for one reason.
  public struct MissingCount: Hashable, Sendable {
    /// The reason.
    public let reason: MissingReason
    /// The rows.
    public let count: Int

    /// Counts by the reason, in the order of the reasons' names.
    static func list(_ counts: [MissingReason: Int]) -> [MissingCount] {
      counts.sorted { $0.key.name < $1.key.name }.map { MissingCount(reason: $0, count: $1) }
    }
  }

  /// The rows without an answer.
  public var missing: Int { missingByReason.reduce(0) { $0 + $1.count } }
  /// The rows that were asked: those that belong to a questionnaire without the question are none.
  public var askedCount: Int {
    missingByReason.reduce(count) { $1.reason == .notAsked ? $0 : $0 + $1.count }
  }
  /// The rows that were not asked.
  public var notAsked: Int { rowCount - askedCount }
  /// The rows that were asked and have no answer.
  public var unanswered: Int { askedCount - count }
  /// All rows of the level.
  public var rowCount: Int { count + missing }
}
