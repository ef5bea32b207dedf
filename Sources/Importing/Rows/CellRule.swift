import EvaluationModel

/// A rule that leaves rows out by one of their cells.
struct CellRule {
  /// The index of the rule in the mapping.
  let index: Int
  /// The column's position, from 1.
  let position: Int
  /// The label keys of which the cell's must be one; `nil` where it must be the only filled cell.
  let keys: Set<String>?

  /// Whether a row is left out; one that is too short to have the cell is not.
  ///
  /// A cell in which something stands in place of an answer counts as empty too.
  func applies(to cells: [String], states: CellStates) -> Bool {
    guard position <= cells.count else { return false }
    let cell = cells[position - 1]
    if let keys {
      return keys.contains(LabelKey.key(of: cell))
        || (keys.contains("") && states.state(of: cell) != nil)
    }
    return !RowParser.isBlank(cell)
      && cells.indices.allSatisfy { $0 == position - 1 || RowParser.isBlank(cells[$0]) }
  }
}
