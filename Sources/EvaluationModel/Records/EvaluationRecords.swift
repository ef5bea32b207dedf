/// Everything that one or more files hold, without anything that names a person.
public struct EvaluationRecords: Hashable, Sendable {
  public var enrolments: [Enrolment]
  public var responses: [Response]
  public var answers: [Answer]
  public var selections: [Selection]
  public var comments: [Comment]
  public var recommendations: [Recommendation]
  /// Passages of the comments and recommendations that may identify somebody.
  public var redactionMarks: [RedactionMark]

  public init(
    enrolments: [Enrolment] = [], responses: [Response] = [], answers: [Answer] = [],
    selections: [Selection] = [], comments: [Comment] = [], recommendations: [Recommendation] = [],
    redactionMarks: [RedactionMark] = []
  ) {
    self.enrolments = enrolments
    self.responses = responses
    self.answers = answers
    self.selections = selections
    self.comments = comments
    self.recommendations = recommendations
    self.redactionMarks = redactionMarks
  }
}
