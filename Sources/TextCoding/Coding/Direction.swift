/// What a comment says became of a theme.
public enum Direction: String, CaseIterable, Hashable, Sendable, Codable {
  /// Better than before, or good; for a theme about a course, a strength.
  case gain
  /// As before, not yet, only intended, or credited to something else.
  case noChange = "no_change"
  /// Worse than before, or than another group.
  case decline
  /// A deficit, an obstacle or a criticism, without a comparison.
  case barrier
}

extension Direction {
  /// The direction's place among all.
  package var place: Int {
    switch self {
    case .gain: 0
    case .noChange: 1
    case .decline: 2
    case .barrier: 3
    }
  }
}
