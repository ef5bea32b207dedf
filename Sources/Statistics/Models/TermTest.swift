public import Evidence
import GSLKit

/// The test of a predictor or an interaction as a whole.
public struct TermTest: Hashable, Sendable {
  /// The term's name, as `cohort`.
  public let term: String
  /// The test.
  public let test: Reported<TestResult>

  static let method = Method(
    name: "likelihood_ratio", title: "likelihood-ratio test", citation: .wilks1938)
}

/// Says which columns separate the outcomes.
///
/// - Parameters:
///   - columns: The columns' names.
///   - direction: Where the likelihood rises without end, a number a column.
///   - spreads: How much each column varies.
///   - isComplete: Whether the columns tell all rows apart, or only some.
/// - Returns: The reason why there is no fit.
func separationReason(
  columns: [String], direction: [Double], spreads: [Double], isComplete: Bool
) -> String {
  let parts = zip(direction, spreads).map { abs($0 * $1) }
  let least = 1e-3 * (parts.max() ?? 0)
  let named = columns.indices.filter { parts[$0] > least && spreads[$0] > 0 }.map { columns[$0] }
  return "\(named.joined(separator: ", ")) \(named.count == 1 ? "separates" : "separate")"
    + " the outcomes \(isComplete ? "completely" : "in part") (separation), so that a coefficient is infinite"
}

extension Matrix {
  /// The standard deviation of each column.
  var columnSpreads: [Double] {
    (0..<columnCount).map { column in
      let entries = (0..<rowCount).map { self[$0, column] }
      let mean = entries.reduce(0, +) / Double(rowCount)
      return (entries.reduce(0) { $0 + ($1 - mean).squared } / Double(rowCount)).squareRoot()
    }
  }
}
