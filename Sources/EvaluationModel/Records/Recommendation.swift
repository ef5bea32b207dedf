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
