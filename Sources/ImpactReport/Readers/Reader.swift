/// Whom a report is for.
public enum Reader: String, Hashable, Sendable, CaseIterable {
  /// The consortium's committee: the annual evaluation.
  case committee
  /// A researcher: all estimates, tests and checks.
  case researcher
  /// The external examiner: two pages before the board, and a sheet to sign.
  case examiner

  /// The name of the report's files, without an ending.
  public var fileName: String {
    switch self {
    case .committee: "annual-evaluation"
    case .researcher: "researcher-report"
    case .examiner: "examiner-report"
    }
  }
}
