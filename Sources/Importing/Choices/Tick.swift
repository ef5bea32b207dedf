import EvaluationModel

/// What the cell of one option says by itself.
enum Tick: Hashable {
  case ticked
  /// The cell says that the option was not ticked.
  case unticked
  /// The cell holds nothing.
  case blank
  /// The cell says in so many words why there is no tick.
  case stated(SelectionState)
}

extension Tick {
  /// What became of the option, where those that are not marked have the state `unmarked`.
  func state(unmarked: SelectionState) -> SelectionState {
    switch self {
    case .ticked: .ticked
    case .stated(let state): state
    case .unticked, .blank: unmarked
    }
  }
}
