import EvaluationModel

/// Notes while a table is understood what each cell of a bound column was understood as.
struct TypingLog {
  /// The columns that are bound and not dropped, by position.
  let bindings: [ColumnBinding]
  /// What the cells of the row in hand were understood as, by position from 1; `nil` for a misfit.
  var row: [ColumnTyping.CellState?]
  /// The same for all rows, in the order of `bindings`.
  private var states: [ColumnTyping.CellState?] = []
  /// The hash values of the texts of columns that no `ColumnReader` collects, by position: the
  /// texts themselves would keep a file's comments in memory twice.
  private(set) var texts: [Int: Set<Int>] = [:]
  private(set) var lengths: [Int: ClosedRange<Int>] = [:]
  /// What `end` needs of each column: copies of whole bindings would cost more than the rest.
  private let kinds: [(position: Int, isFilledOrBlank: Bool, isOpen: Bool)]

  /// A log for a mapping and a table with so many columns.
  init(_ mapping: FileMapping, width: Int) {
    bindings = mapping.columns.filter { !$0.role.isDropped }.sorted { $0.position < $1.position }
    kinds = bindings.map { ($0.position, $0.role.isFilledOrBlank, $0.role.isOpen) }
    row = Array(repeating: nil, count: max(width, bindings.last?.position ?? 0) + 1)
    for binding in bindings where binding.role.isOpen { texts[binding.position] = [] }
  }

  /// Notes the text of a comment.
  mutating func note(comment text: String, at position: Int) {
    row[position] = .answered
    let count = text.count
    let range = lengths[position] ?? count...count
    lengths[position] = min(range.lowerBound, count)...max(range.upperBound, count)
  }

  /// Ends a row whose cells of items, questions and comments are noted.
  mutating func end(_ parsed: ParsedRow, _ cells: [String], states cellStates: CellStates) {
    for (position, isFilledOrBlank, isOpen) in kinds {
      if isFilledOrBlank {
        let isBlank = RowParser.isBlank(cellStates.answer(in: cells[position - 1]))
        row[position] = parsed.hasFault(in: position) ? nil : isBlank ? .blank : .answered
      }
      if isOpen, !RowParser.isBlank(cells[position - 1]) {
        texts[position]?.insert(cells[position - 1].hashValue)
      }
      states.append(row[position])
    }
  }

  /// Ends a row that was not understood.
  mutating func skip() { states += repeatElement(nil, count: bindings.count) }

  /// How many cells of a column were understood as what, in some of the rows, and how many as
  /// nothing.
  func counts(
    ofColumn column: Int, in rows: [Int]
  ) -> (states: [ColumnTyping.CellState: Int], misfits: Int) {
    var counts: [ColumnTyping.CellState: Int] = [:]
    var misfits = 0
    for row in rows {
      if let state = states[row * bindings.count + column] {
        counts[state, default: 0] += 1
      } else {
        misfits += 1
      }
    }
    return (counts, misfits)
  }
}

extension ColumnTyping.CellState {
  /// What the cell of an item or of a whole question was understood as.
  init(_ state: AnswerState) {
    switch state {
    case .answered: self = .answered
    case .skipped: self = .skipped
    case .notShown: self = .notShown
    case .notApplicable: self = .notApplicable
    case .tooEarly: self = .tooEarly
    case .unknown: self = .unknown
    }
  }

  /// What the cell of an option was understood as.
  init(_ state: SelectionState) {
    switch state {
    case .ticked: self = .ticked
    case .unticked: self = .unticked
    case .notShown: self = .notShown
    case .unknown: self = .unknown
    }
  }
}

extension ColumnTyping.CellState {
  /// What a cell with all options of a question was understood as.
  init(_ choices: Choices) {
    switch choices {
    case .chosen: self = .answered
    case .none(let state): self.init(state)
    }
  }
}
