/// A file that is imported.
public struct SourceFile: Hashable, Sendable, Identifiable {
  /// The id that begins the ids of its responses; the file's name without ending by default.
  public let id: String
  /// The path, from the evaluation folder.
  public let path: String
  /// The sheet, where the file is a workbook; `nil` for the first that is not hidden.
  public let sheet: String?
  /// The path as lists of files show it: with the sheet, where the source is one of a workbook's.
  public var shownPath: String { sheet.map { "\(path) (sheet \"\($0)\")" } ?? path }
  /// The mapping's id.
  public let mapping: String
  /// The cohort of every row, or `nil` where a column or the date says it.
  public let cohort: String?
  /// Further cohorts that a report covers.
  public let alsoCovers: [String]
  /// How the questionnaire was filled in, as `paper`, where no column says it; or `nil`.
  public let mode: String?
  /// The id of the university that a report is about, or `nil` where the plan does not say.
  public let university: String?
  /// How the text of a report is attributed, as `External Examiner November 2016`; or `nil`.
  public let attribution: String?
  /// Whether the text of a report is published, so that it may be quoted.
  public let isPublished: Bool
  /// Changes against the earlier cohorts' files that a person has seen and accepts.
  public let acknowledged: [AcknowledgedChange]

  public init(
    id: String, path: String, sheet: String? = nil, mapping: String, cohort: String? = nil,
    alsoCovers: [String] = [], mode: String? = nil, university: String? = nil,
    attribution: String? = nil, isPublished: Bool = false, acknowledged: [AcknowledgedChange] = []
  ) {
    self.sheet = sheet
    self.acknowledged = acknowledged
    self.id = id
    self.path = path
    self.mapping = mapping
    self.cohort = cohort
    self.alsoCovers = alsoCovers
    self.mode = mode
    self.university = university
    self.attribution = attribution
    self.isPublished = isPublished
  }
}

/// A change against the earlier cohorts' files that a person has seen and accepts.
public struct AcknowledgedChange: Hashable, Sendable {
  /// What has changed.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// The wording of a question.
    case wording
    /// The answers that can be chosen.
    case options
    /// Which end of the scale is the favourable one.
    case direction
    /// A column that earlier files had not.
    case new
    /// A column that earlier files had.
    case lost
  }

  /// What has changed.
  public let change: Change
  /// What it is about: the id of an item, prompt or question, or the heading of a column.
  public let subject: String
  /// Why it is accepted, as the report's account of the data quality prints it.
  public let reason: String

  public init(change: Change, subject: String, reason: String) {
    self.change = change
    self.subject = subject
    self.reason = reason
  }
}
