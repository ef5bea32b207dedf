/// What the plan says of a recommendation: the response, who owns it, and what came of it.
public struct RecommendationFollowUp: Hashable, Sendable {
  /// What came of a recommendation.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case open
    case partly
    case closed
    case notAccepted = "not-accepted"
  }

  /// The source file's id of the report.
  public let source: String
  /// The number of the report in the file, from 1; a document is one, a table holds several.
  public let record: Int
  /// The recommendation's number in the report.
  public let number: Int
  /// What came of it.
  public let status: Status
  /// What the provider answered, or `nil`.
  public let response: String?
  /// The day of the answer, or `nil`.
  public let answered: CalendarDate?
  /// Who sees to it, by role; or `nil`.
  public let owner: String?
  /// When it is due, or `nil`.
  public let due: CalendarDate?
  /// The day on which it was closed, or on which it was settled that it is not accepted; or `nil`.
  public let closed: CalendarDate?
  /// What shows that it was done, as a paper or a minute; or `nil`.
  public let evidence: String?
  /// What an examiner has said since of how it was dealt with, or `nil`.
  public let verdict: ExaminerChoice?

  public init(
    source: String, record: Int = 1, number: Int, status: Status, response: String? = nil,
    answered: CalendarDate? = nil, owner: String? = nil, due: CalendarDate? = nil,
    closed: CalendarDate? = nil, evidence: String? = nil, verdict: ExaminerChoice? = nil
  ) {
    self.source = source
    self.record = record
    self.number = number
    self.status = status
    self.response = response
    self.answered = answered
    self.owner = owner
    self.due = due
    self.closed = closed
    self.evidence = evidence
    self.verdict = verdict
  }
}

/// What an external examiner says of a statement: of how a recommendation was dealt with, or of a
/// finding.
public enum ExaminerChoice: String, Hashable, Sendable, CaseIterable {
  case agree
  case agreeInPart = "agree-in-part"
  case disagree
  case cannotSay = "cannot-say"
}
