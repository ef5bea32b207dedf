/// A text to be coded, and what is known of how it came about.
public struct IdentifiedText: Hashable, Sendable {
  /// The caller's name for the text.
  public let id: String
  /// The text as the respondent wrote it.
  public let text: String
  /// What the question asked for.
  public let questionRole: QuestionRole
  /// Who speaks, in the words that the codebook's rules use, as `examiner`; empty where unknown.
  public let source: String

  public init(
    id: String, text: String, questionRole: QuestionRole = .other, source: String = ""
  ) {
    self.id = id
    self.text = text
    self.questionRole = questionRole
    self.source = source
  }
}
