public import Diagnostics

extension MeasuredColumn {
  /// Says what can be said of a column's answers, or takes them for what the user says that they are.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - measure: What the user says, or `nil` to find it from the answers.
  ///   - order: The answers from the lowest, by text or label, or `nil`.
  /// - Throws: A `Diagnostic` where the column has no answers, or cannot be what the user says, or where
  ///   its texts are neither a scale that is known nor few enough to be kinds.
  public init(
    _ column: Column, as measure: Measure? = nil, order: [String]? = nil
  ) throws(Diagnostic) {
    let answers = Answers(column)
    guard !answers.given.isEmpty else {
      throw Diagnostic(
        code: "column.no-answers", "no row has an answer in the column \"\(column.name)\"",
        fix: "check the column, and which codes are declared to be no answers")
    }
    if let declared = column.declared, order == nil, measure ?? declared.measure == declared.measure
    {
      self.init(column, declared: declared)
      return
    }
    if let order, measure != .continuous {
      self = try answers.ordered(by: order, as: measure)
      return
    }
    self =
      switch measure {
      case nil: try answers.detected()
      case .continuous: try answers.amounts(because: Self.asked)
      case .ordinal: try answers.scale(because: Self.asked)
      case .binary, .themes: try answers.choice(as: measure ?? .binary, because: Self.asked)
      case .nominal: try answers.kinds(because: Self.asked)
      }
  }

  private static let asked = "as asked for"
}
