public import EvaluationModel

/// What was ticked of one multiple-choice question.
public struct ChoiceResult: Hashable, Sendable, Identifiable {
  /// One of the answers that could be ticked.
  public struct Option: Hashable, Sendable, Identifiable {
    public let id: String
    /// The wording as respondents read it.
    public let label: String
    /// The share of those who saw the question who ticked it.
    public internal(set) var share: Share
    /// The same in the cohort before.
    public internal(set) var previous: Share
  }

  /// The instrument's id.
  public let instrument: String
  /// Who was asked.
  public let source: FeedbackSource
  /// The question as this cohort saw it.
  public let question: MultipleChoiceQuestion
  /// The answers, in the order of the questionnaire.
  public internal(set) var options: [Option]
  /// Whether nobody ticked more than one, so that the counts add up.
  public let isSingle: Bool

  /// The instrument's id, a slash, and the question's.
  public var id: String { "\(instrument)/\(question.id)" }
}
