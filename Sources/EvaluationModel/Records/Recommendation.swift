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
  /// The section of the report that it stands in, by the plan's name for it, as `E10`; or `nil`.
  public let section: String?
  /// The year in which it was made, or `nil` where that is not known.
  public let year: Int?

  public init(
    report: String, number: Int, text: String, priority: String? = nil, section: String? = nil,
    year: Int? = nil
  ) {
    self.section = section
    self.year = year
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
  /// The number of the report in the file, from 1; a document is one, a table holds several.
  public let record: Int
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
    source: String, record: Int = 1, number: Int, status: Status, response: String? = nil,
    owner: String? = nil, due: CalendarDate? = nil
  ) {
    self.source = source
    self.record = record
    self.number = number
    self.status = status
    self.response = response
    self.owner = owner
    self.due = due
  }
}
