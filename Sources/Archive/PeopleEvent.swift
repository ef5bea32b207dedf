public import EvaluationModel
import GRDB

/// How much an archive holds of a person, or held.
public struct Holdings: Hashable, Sendable {
  public var enrolments: Int
  public var responses: Int
  public var answers: Int
  public var selections: Int
  public var comments: Int
  public var codings: Int
  /// Marks of passages that may identify somebody.
  public var marks: Int

  public init(
    enrolments: Int = 0, responses: Int = 0, answers: Int = 0, selections: Int = 0,
    comments: Int = 0,
    codings: Int = 0, marks: Int = 0
  ) {
    self.enrolments = enrolments
    self.responses = responses
    self.answers = answers
    self.selections = selections
    self.comments = comments
    self.codings = codings
    self.marks = marks
  }

  /// Whether there is nothing.
  public var isEmpty: Bool { enrolments == 0 && responses == 0 }
}

/// Something that was done about a person: a line of the audit trail, without who it was.
public struct PeopleEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// A person was deleted everywhere.
    case withdrawn
    /// Two pseudonyms became one.
    case relinked
    /// A new key took the place of one that is gone.
    case newKey = "new-key"
  }

  /// The day that the caller gave.
  public let date: CalendarDate
  /// What was done.
  public let action: Action
  /// How much was deleted or changed.
  public let holdings: Holdings

  public init(date: CalendarDate, action: Action, holdings: Holdings) {
    self.date = date
    self.action = action
    self.holdings = holdings
  }

  /// Adds the line to the audit trail.
  func insert(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO people_events
          (date, action, enrolments, responses, answers, selections, comments, codings, marks)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        date.description, action.rawValue, holdings.enrolments, holdings.responses,
        holdings.answers, holdings.selections, holdings.comments, holdings.codings, holdings.marks,
      ])
  }
}
