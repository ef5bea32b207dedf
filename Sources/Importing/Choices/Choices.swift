import EvaluationModel

/// What a cell says that holds all ticked options of a multiple-choice question.
enum Choices: Hashable {
  /// The options that are ticked, by their place in the question, and what is none of them.
  case chosen([Int], other: OtherText?)
  /// Why none is ticked.
  case none(AnswerState)
}

/// The text beside "Other" that stands among the options of one cell.
struct OtherText: Hashable {
  let text: String
  /// That it reads almost like an option, or `nil`: a changed wording looks like an "Other" that
  /// many have thought of.
  let warning: Fault?
}
