import EvaluationModel

/// What the cell of an item says.
struct Rating: Hashable {
  let state: AnswerState
  /// The value on the scale, turned round where the item is reversed; `nil` unless answered.
  let value: Int?
}
