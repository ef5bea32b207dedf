import EvaluationModel

/// A multiple-choice question with the columns that hold it.
struct BoundQuestion {
  let question: MultipleChoiceQuestion
  /// A column for each option, in the order of the question; empty where one holds all.
  var separate: [ColumnReader<Tick>] = []
  /// The column that holds all ticked options, or `nil`.
  var joined: ColumnReader<Choices>?
  /// The column of the text beside "Other", or `nil`.
  let otherText: Int?
  private let uncheckedSaysNothing: Bool
  private let blank: SelectionState

  /// The question's columns in a task whose mapping passed `BindingRules`, or `nil` where the
  /// mapping does not bind it.
  init?(_ question: MultipleChoiceQuestion, of task: ImportTask) {
    let mapping = task.mapping
    let rules = ExportRules(mapping.export)
    let states = CellStates(mapping)
    let otherText = mapping.columns.first { $0.role == .otherText(question: question.id) }
    for column in mapping.columns {
      guard case .options(question.id, let separator) = column.role else { continue }
      let reader = ChoicesReader(
        question, binding: column,
        separator: separator.map { OptionSeparator($0) } ?? rules.separator,
        takesOther: question.otherPrompt != nil && otherText == nil, mapping: mapping)
      joined = ColumnReader(position: column.position, understand: reader.reading(of:))
    }
    for option in question.options {
      let role = ColumnBinding.Role.option(question: question.id, option: option.id)
      guard let column = mapping.columns.first(where: { $0.role == role }) else { continue }
      let reader = OptionReader(
        option, of: question.id, binding: column, states: states, rules: rules)
      separate.append(ColumnReader(position: column.position, understand: reader.reading(of:)))
    }
    guard joined != nil || !separate.isEmpty else { return nil }
    self.question = question
    self.otherText = otherText?.position
    uncheckedSaysNothing = rules.uncheckedSaysNothing
    blank = SelectionState(unticked: mapping.blankMeans)
  }

  /// The positions of the question's columns.
  var positions: [Int] {
    separate.map(\.position) + [joined?.position, otherText].compactMap { $0 }
  }

  /// What became of the options of a row that are not ticked and of which no cell says why.
  ///
  /// A box that is not marked was left empty where something else shows that the question was put
  /// to the respondent: a tick at another option, other text, or a mark that says "no" or "seen". In
  /// Jisc's exports "no" shows nothing, since who was never asked has it in every box; there it is
  /// taken at its word where the respondent answered both the question before and the one after, as
  /// `Neighbours` says, and is unknown elsewhere. Without any such sign the state is what the mapping
  /// says of empty cells.
  ///
  /// - Parameters:
  ///   - ticks: What each cell says by itself.
  ///   - hasOtherText: Whether there is a text beside "Other".
  ///   - isBesideAnswers: Whether the questions before and after were answered.
  /// - Returns: The state of the options that are not marked.
  func unmarked(
    among ticks: [Tick], hasOtherText: Bool, isBesideAnswers: @autoclosure () -> Bool
  ) -> SelectionState {
    let saysNo = ticks.contains(.unticked)
    if hasOtherText || ticks.contains(.ticked) || ticks.contains(.stated(.unticked)) {
      return .unticked
    }
    guard saysNo else { return blank }
    return !uncheckedSaysNothing || isBesideAnswers() ? .unticked : .unknown
  }
}
