import EvaluationModel

/// What stands in cells in place of answers: the plan's words first, then those of the kind of
/// export, which an answer scale may use for an answer of its own.
struct CellStates {
  private let ofPlan: [String: AnswerState]
  private let ofExport: [String: AnswerState]
  private let longest: Int

  /// Nothing stands in place of an answer.
  static let none = CellStates(ofPlan: [:], ofExport: [:])

  init(_ mapping: FileMapping) {
    self.init(ofPlan: mapping.states, ofExport: ExportRules(mapping.export).states)
  }

  private init(ofPlan: [String: AnswerState], ofExport: [String: AnswerState]) {
    self.ofPlan = ofPlan
    self.ofExport = ofExport
    longest = (Array(ofPlan.keys) + ofExport.keys).map(\.utf8.count).max() ?? 0
  }

  /// The state that the plan gives a label key.
  func planned(_ key: String) -> AnswerState? { ofPlan[key] }

  /// The state that the kind of export gives a label key.
  func usual(_ key: String) -> AnswerState? { ofExport[key] }

  /// The state that stands in a cell which no scale has a say in.
  func state(of cell: String) -> AnswerState? {
    // Comments are long, and what stands in their place is short.
    guard longest > 0, !cell.isEmpty, cell.utf8.count <= longest + 16 else { return nil }
    let key = LabelKey.key(of: cell)
    return ofPlan[key] ?? ofExport[key]
  }

  /// The cell, or nothing where something stands in place of an answer.
  func answer(in cell: String) -> String { state(of: cell) == nil ? cell : "" }
}
