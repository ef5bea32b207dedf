import Diagnostics
import EvaluationModel

/// Finds what a written answer is on a scale: by label, by alias, or by the number itself.
struct ScaleReader {
  private enum Answer: Equatable {
    case level(Int)
    case outside(AnswerState)
  }

  private let scale: Scale
  private let item: Item
  private let blankMeans: AnswerState
  private let values: [String: String]
  private let states: CellStates
  private var answers: [String: Answer] = [:]

  init(
    scale: Scale, item: Item, blankMeans: AnswerState, values: [String: String],
    states: CellStates = .none
  ) {
    self.states = states
    self.scale = scale
    self.item = item
    self.blankMeans = blankMeans
    self.values = values
    // Labels come first and numbers last: in an export that codes the other way round, the plan
    // gives the level 5 the alias "1", and that must win over the number 1.
    for level in scale.levels { put(level.label, .level(level.value)) }
    for answer in scale.outside { put(answer.label, .outside(answer.state)) }
    for level in scale.levels { for alias in level.aliases { put(alias, .level(level.value)) } }
    for answer in scale.outside {
      for alias in answer.aliases { put(alias, .outside(answer.state)) }
    }
    for level in scale.levels { put(String(level.value), .level(level.value)) }
  }

  private mutating func put(_ label: String, _ answer: Answer) {
    let key = LabelKey.key(of: label)
    if answers[key] == nil { answers[key] = answer }
  }

  /// What a cell says.
  func reading(of cell: String) -> Reading<Rating> {
    var key = LabelKey.key(of: cell)
    if let meaning = values[key] { key = LabelKey.key(of: meaning) }
    guard !key.isEmpty else { return .value(Rating(state: blankMeans, value: nil)) }
    if let state = states.planned(key) { return .value(Rating(state: state, value: nil)) }
    switch answer(key) {
    case .level(let value):
      return .value(
        Rating(state: .answered, value: item.isReversed ? scale.reversed(value) : value))
    case .outside(let state): return .value(Rating(state: state, value: nil))
    case nil:
      if let state = states.usual(key) { return .value(Rating(state: state, value: nil)) }
      return .fault(contradiction(key) ?? fault(for: cell))
    }
  }

  private func answer(_ key: String) -> Answer? {
    if let answer = answers[key] ?? WholeNumber.digits(of: key).flatMap({ answers[$0] }) {
      return answer
    }
    // Number and label must say the same: else the number is of another scale.
    guard let numbered = NumberedLabel(key), let answer = answers[numbered.label],
      answers[numbered.number] == answer || answers[numbered.number] == nil
    else { return nil }
    return answer
  }

  /// What is wrong with `1 - Strongly agree` on a scale on which 1 is "Strongly disagree".
  private func contradiction(_ key: String) -> Fault? {
    guard let numbered = NumberedLabel(key), answers[numbered.label] != nil else { return nil }
    return Fault(
      code: "answer.contradicts",
      message: """
        the label "\(numbered.label)" stands beside the number \(numbered.number), which is another \
        answer on the scale "\(scale.id)"
        """,
      fix: """
        if the file counts from the other end, add "\(numbered.number)" to the aliases of the level \
        that has this label
        """)
  }

  private func fault(for cell: String) -> Fault {
    let labels = scale.levels.map(\.label) + scale.outside.map(\.label)
    let aliases = scale.levels.flatMap(\.aliases) + scale.outside.flatMap(\.aliases)
    let near = NearMiss.suggestion(for: cell, among: labels + aliases)
    let alias = "add it to the aliases of a level of the scale \"\(scale.id)\" in the plan"
    return Fault(
      code: "answer.off-scale",
      message: "\(ShownValue.quoted(cell)) is no answer to item \"\(item.id)\"",
      reason: "the answer to item \"\(item.id)\" is not on its scale",
      expected: labels.map { "\"\($0)\"" }.joined(separator: ", "),
      fix: MangledRange.fix(
        for: cell, among: labels + aliases, values: "the aliases of the level in the plan")
        ?? near.map { "did you mean \"\($0)\"? If not, \(alias)" } ?? alias)
  }
}
