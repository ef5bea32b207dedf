import Diagnostics
import EvaluationModel

/// Reads the cells of a column that holds one option of a multiple-choice question.
struct OptionReader {
  /// What stands for ticked where the plan does not say, beside the option's own label.
  private static let ticked = ["yes", "1", "true", "y", "x", "✓", "✔"]
  /// What stands for not ticked where the plan does not say.
  private static let unticked = ["0", "no", "n", "false"]

  private let question: String
  private let option: MultipleChoiceQuestion.Option
  private let states: CellStates
  private let values: [String: String]
  private var ticks: [String: Tick] = [:]
  private let allowed: [String]

  init(
    _ option: MultipleChoiceQuestion.Option, of question: String, binding: ColumnBinding,
    states: CellStates, rules: ExportRules
  ) {
    self.option = option
    self.question = question
    self.states = states
    values = binding.values
    let words = binding.ticks
    let ticked =
      words.ticked.isEmpty
      ? [option.label] + option.aliases + Self.ticked : words.ticked
    let unticked = words.unticked.isEmpty ? Self.unticked + rules.unticked : words.unticked
    allowed = (ticked + unticked).filter { !$0.isEmpty }
    for word in words.notShown { put(word, .stated(.notShown)) }
    for word in ticked { put(word, .ticked) }
    for word in unticked {
      // An empty text that the plan itself lists is a "no", whatever the other options say.
      put(word, LabelKey.key(of: word).isEmpty ? .stated(.unticked) : .unticked)
    }
    if ticks[""] == nil { ticks[""] = .blank }
  }

  private mutating func put(_ word: String, _ tick: Tick) {
    let key = LabelKey.key(of: word)
    if ticks[key] == nil { ticks[key] = tick }
  }

  /// What a cell says.
  func reading(of cell: String) -> Reading<Tick> {
    var key = LabelKey.key(of: cell)
    if let meaning = values[key] { key = LabelKey.key(of: meaning) }
    if let state = states.planned(key) { return .value(.stated(SelectionState(unticked: state))) }
    if let tick = ticks[key] ?? WholeNumber.digits(of: key).flatMap({ ticks[$0] }) {
      return .value(tick)
    }
    if let state = states.usual(key) { return .value(.stated(SelectionState(unticked: state))) }
    return .fault(fault(for: cell))
  }

  private func fault(for cell: String) -> Fault {
    let near = NearMiss.suggestion(for: cell, among: allowed)
    let add = "add what stands there to \"ticked\" or \"unticked\" of the column in the plan"
    return Fault(
      code: "option.unreadable",
      // What is like none of the words may be a respondent's own text in the wrong column.
      message: near == nil
        ? "the cell does not say whether option \"\(option.id)\" of \"\(question)\" is ticked"
        : """
        \(ShownValue.quoted(cell)) does not say whether option "\(option.id)" of "\(question)" is \
        ticked
        """,
      reason: "the plan does not know the mark of option \"\(option.id)\" of \"\(question)\"",
      expected: allowed.map { "\"\($0)\"" }.joined(separator: ", "),
      fix: near.map { "did you mean \"\($0)\"? If not, \(add)" } ?? add)
  }
}
