public import EvaluationModel
public import TextCoding

/// Everything that the analysis looks at.
public struct AnalysisInput: Sendable {
  /// What is evaluated, and with which settings.
  public let plan: EvaluationPlan
  /// What the files held.
  public let records: EvaluationRecords
  /// The themes found in the comments: by people where people have read one, else by rule.
  public let codings: [StoredCoding]
  /// What people found beside what the rules did, or `nil` where nobody has read a comment.
  public let people: HumanCodings?
  /// The codebook that the codings were made with.
  public let codebook: Codebook
  /// The comments that a person has approved for quotation: the approval by comment id.
  public let approvals: [String: QuotationApproval]
  /// What external examiners sent back, in the order in which it was taken back.
  public let examinerSheets: [ExaminerSheet]
  /// What became of every row of every file.
  public let ledgers: [ImportLedger]

  public init(
    plan: EvaluationPlan, records: EvaluationRecords, codings: [StoredCoding],
    people: HumanCodings? = nil, codebook: Codebook,
    approvals: [String: QuotationApproval] = [:], examinerSheets: [ExaminerSheet] = [],
    ledgers: [ImportLedger] = []
  ) {
    self.plan = plan
    self.records = records
    self.codings = codings
    self.people = people
    self.codebook = codebook
    self.approvals = approvals
    self.examinerSheets = examinerSheets
    self.ledgers = ledgers
  }
}
