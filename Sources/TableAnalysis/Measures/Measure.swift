/// What can be said of the answers of a column.
public enum Measure: String, Hashable, Sendable, CaseIterable {
  /// Amounts: differences and means have a meaning.
  case continuous
  /// Answers in an order, as on a scale of agreement.
  case ordinal
  /// One of two answers.
  case binary
  /// One of several answers without an order.
  case nominal
  /// Whether something was mentioned, one of several columns of 0 and 1.
  case themes
}
