/// Whether one option of a multiple-choice question was ticked in a response.
public struct Selection: Hashable, Sendable {
  /// The response's id.
  public let response: String
  /// The question's id within the instrument's version.
  public let question: String
  /// The option's id within the question.
  public let option: String
  /// Whether it was ticked, and if not what that means.
  public let state: SelectionState

  public init(response: String, question: String, option: String, state: SelectionState) {
    self.response = response
    self.question = question
    self.option = option
    self.state = state
  }
}

/// What an export says of one option.
///
/// An empty box is no "no" where the export cannot tell whether the question was asked.
public enum SelectionState: String, Hashable, Sendable, CaseIterable {
  /// The option was ticked.
  case ticked
  /// The option was shown and not ticked.
  case unticked
  /// The option was not shown.
  case notShown = "not-shown"
  /// The option is not ticked, and the export does not say whether it was shown.
  case unknown

  /// What an answer state says of an option that is not ticked.
  ///
  /// A question that was passed over, or that the respondent set aside in words, was shown: its
  /// options are unticked.
  public init(unticked state: AnswerState) {
    switch state {
    case .answered, .skipped, .notApplicable, .tooEarly: self = .unticked
    case .notShown: self = .notShown
    case .unknown: self = .unknown
    }
  }
}
