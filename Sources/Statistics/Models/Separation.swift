import GSLKit

/// The data leave a likelihood without a maximum: some coefficient is infinite.
struct Separation: Error {
  /// The last step, which points to where the likelihood goes on rising.
  let direction: [Double]
  /// The log likelihood by then, which differs from its limit by less than 10⁻¹⁰ a row.
  let logLikelihood: Double
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
