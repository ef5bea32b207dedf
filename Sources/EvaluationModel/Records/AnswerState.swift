/// Why an item has a rating or has none.
///
/// None of them is silently "missing".
public enum AnswerState: String, Hashable, Sendable, CaseIterable {
  /// The item was rated.
  case answered
  /// The item was shown and passed over.
  case skipped
  /// The item was not shown.
  case notShown = "not-shown"
  /// The respondent said that the item does not apply.
  case notApplicable = "not-applicable"
  /// The respondent said that it is too early to say.
  case tooEarly = "too-early"
  /// The cell is empty, and the export does not say whether the item was shown.
  case unknown
}

/// When, in a respondent's course, a rating was given or refers to.
public enum Occasion: String, Hashable, Sendable, CaseIterable {
  /// Before the course.
  case pre
  /// After the course, of the time before it: the retrospective rating.
  case then
  /// At the end of the course.
  case post
  /// Once, with no before and after.
  case single
  /// Some time after the course.
  case followUp = "follow-up"
}
