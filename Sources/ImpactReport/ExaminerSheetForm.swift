public import EvaluationModel

/// The sheet that goes with an examiner's report, before it is filled in.
public struct ExaminerSheetForm: Hashable, Sendable {
  /// One row that an examiner is asked about.
  public struct Row: Hashable, Sendable, Identifiable {
    /// What a row is about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case finding
      case recommendation
    }

    /// The id of the finding or recommendation.
    public let id: String
    /// What it is about.
    public let kind: Kind
    /// What the examiner agrees with or not.
    public let statement: String

    public init(id: String, kind: Kind, statement: String) {
      self.id = id
      self.kind = kind
      self.statement = statement
    }
  }

  /// An answer that can be chosen.
  public struct Choice: Hashable, Sendable {
    public let choice: ExaminerChoice
    /// The answer as the form prints it.
    public let words: String

    public init(choice: ExaminerChoice, words: String) {
      self.choice = choice
      self.words = words
    }
  }

  /// The SHA-256 of the report, in hexadecimal.
  public let report: String
  /// The day that the report bears.
  public let date: CalendarDate
  /// The id of the cohort that the report is about.
  public let cohort: String
  /// The name of the disclosure profile that the report was made with.
  public let profile: String
  /// The rows in the order of the form.
  public let rows: [Row]
  /// The answers in the order of the form.
  public let choices: [Choice]

  public init(
    report: String, date: CalendarDate, cohort: String, profile: String, rows: [Row],
    choices: [Choice]
  ) {
    self.report = report
    self.date = date
    self.cohort = cohort
    self.profile = profile
    self.rows = rows
    self.choices = choices
  }

  /// The ids of the rows that every sheet has beside those about the report's statements.
  public enum Signature: String, Hashable, Sendable, CaseIterable {
    /// Whether the examiner agrees with the report as a whole.
    case overall
    /// In which role the examiner signs.
    case role
    /// The day on which the examiner signs.
    case signed
  }
}
