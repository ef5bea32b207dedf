/// What an external examiner sent back: the sheet at the end of a report, filled in and signed.
///
/// It says in which role it was signed and when, and never who signed it.
public struct ExaminerSheet: Hashable, Sendable {
  /// What the examiner says of one row of the sheet.
  public struct Verdict: Hashable, Sendable {
    /// What it is about: the id of a recommendation or of a finding.
    public let subject: String
    /// What the examiner chose.
    public let choice: ExaminerChoice
    /// What the examiner added, or `nil`.
    public let comment: String?

    public init(subject: String, choice: ExaminerChoice, comment: String? = nil) {
      self.subject = subject
      self.choice = choice
      self.comment = comment
    }
  }

  /// The SHA-256 of the report that the sheet belongs to, in hexadecimal.
  public let report: String
  /// The cohort that the report is about.
  public let cohort: String
  /// The day that the report bears.
  public let reportDate: CalendarDate
  /// The name of the disclosure profile that the report was made with.
  public let profile: String
  /// In which role it was signed, as `External examiner, University of Exeter`.
  public let role: String
  /// The day on which it was signed.
  public let signed: CalendarDate
  /// The day on which it was taken back.
  public let read: CalendarDate
  /// Whether the examiner agrees with the report as a whole.
  public let overall: ExaminerChoice
  /// What the examiner says of it as a whole, or `nil`.
  public let comment: String?
  /// The rows that were filled in, in the order of the sheet.
  public let verdicts: [Verdict]

  public init(
    report: String, cohort: String, reportDate: CalendarDate, profile: String, role: String,
    signed: CalendarDate, read: CalendarDate, overall: ExaminerChoice, comment: String? = nil,
    verdicts: [Verdict] = []
  ) {
    self.report = report
    self.cohort = cohort
    self.reportDate = reportDate
    self.profile = profile
    self.role = role
    self.signed = signed
    self.read = read
    self.overall = overall
    self.comment = comment
    self.verdicts = verdicts
  }
}
