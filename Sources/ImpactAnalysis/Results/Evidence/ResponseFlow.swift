public import EvaluationModel
public import Evidence

/// How many are left of those who enrolled, from the roll to the figures of one questionnaire.
///
/// Steps that lost nobody are there too, so that a reader sees that the check was made.
public struct ResponseFlow: Hashable, Sendable, Identifiable {
  /// Answers that are left out for one reason.
  public struct Loss: Hashable, Sendable {
    /// Why.
    public let reason: Reason
    /// How many.
    public internal(set) var count: Reported<Int>
  }

  /// Why answers are left out.
  public enum Reason: Hashable, Sendable {
    /// A rule of the plan, by its name.
    case rule(String)
    /// The row could not be read.
    case unreadable
    /// The respondent is the participant whom the answers are about.
    case selfReport
    /// The answers hold no rating on this occasion.
    case empty
  }

  /// The instrument.
  public let instrument: Instrument
  /// The occasion.
  public let occasion: Occasion
  /// How many are on the roll of the cohort.
  public internal(set) var enrolled: Reported<Int>
  /// How many of them withdrew.
  public internal(set) var withdrawn: Reported<Int>
  /// How many were asked.
  public internal(set) var asked: Reported<Int>
  /// Rows in the files, before anything is left out.
  public internal(set) var received: Reported<Int>
  /// What is left out of them, reason by reason.
  public internal(set) var losses: [Loss]
  /// Answers that count in the figures.
  public internal(set) var counted: Reported<Int>
  /// People whose answers before and after the course are matched; `nil` where the questionnaire is
  /// filled in once.
  public internal(set) var matched: Reported<Int>?
  /// The ids of the files that the rows are in; empty where it is not known how many came in.
  let files: [String]

  /// The instrument's id, a slash, and the occasion.
  public var id: String { "\(instrument.id)/\(occasion.rawValue)" }
}
