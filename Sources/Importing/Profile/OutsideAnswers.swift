import EvaluationModel

/// The usual answers that are no rating, and what each means.
enum OutsideAnswers {
  private static let states: [String: AnswerState] = {
    let groups: [(AnswerState, [String])] = [
      (
        .notApplicable,
        [
          "n/a", "na", "n.a", "not applicable", "does not apply", "not relevant",
          "not applicable to me", "no basis", "no basis for evaluation", "no basis for judgement",
          "unable to comment", "cannot comment", "can't comment", "unable to answer",
          "no experience",
          "did not use", "did not participate", "did not attend", "-",
        ]
      ),
      (
        .tooEarly,
        [
          "too early", "too early to say", "too early to tell", "too soon to say",
          "too soon to tell",
          "too soon", "not yet", "not yet known",
        ]
      ),
      (
        .unknown,
        [
          "don't know", "do not know", "dont know", "i don't know", "dk", "not sure", "unsure",
          "i am not sure", "i'm not sure", "i don't remember", "don't remember", "can't remember",
          "can't say", "no opinion", "no answer",
        ]
      ),
      (
        .skipped,
        ["prefer not to say", "rather not say", "prefer not to answer", "seen but unanswered"]
      ),
    ]
    return Dictionary(
      groups.flatMap { state, labels in labels.map { ($0, state) } }
    ) { first, _ in first }
  }()

  /// What an answer means, or `nil` where it is none of the usual ones.
  ///
  /// - Parameter key: The answer as `AnswerKey` makes it.
  /// - Returns: The state, or `nil`.
  static func state(of key: String) -> AnswerState? { states[key] }
}
