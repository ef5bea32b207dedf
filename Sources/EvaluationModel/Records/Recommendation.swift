/// One numbered recommendation of an examiner's report.
public struct Recommendation: Hashable, Sendable, Identifiable {
  /// The report's response id, a colon, `r`, and the number.
  public var id: String { "\(report):r\(number)" }
  /// The id of the report's response.
  public let report: String
  /// The number in the report, from 1.
  public let number: Int
  /// What is recommended, in the examiner's words.
  public let text: String
  /// How strongly, where the report says so, as `essential`, `advisable`, `desirable`; or `nil`.
  public let priority: String?

  public init(report: String, number: Int, text: String, priority: String? = nil) {
    self.report = report
    self.number = number
    self.text = text
    self.priority = priority
  }
}

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
  /// The recommendation's number in the report.
  public let number: Int
  /// What came of it.
  public let status: Status
  /// What the provider answered, or `nil`.
  public let response: String?
  /// Who sees to it, by role; or `nil`.
  public let owner: String?
  /// When it is due, or `nil`.
  public let due: CalendarDate?

  public init(
    source: String, number: Int, status: Status, response: String? = nil, owner: String? = nil,
    due: CalendarDate? = nil
  ) {
    self.source = source
    self.number = number
    self.status = status
    self.response = response
    self.owner = owner
    self.due = due
  }
}
