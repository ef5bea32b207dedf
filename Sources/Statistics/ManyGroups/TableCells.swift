/// The cells of a table of counts, set against what they would hold if rows and columns had nothing to do
/// with each other.
public struct TableCells: Hashable, Sendable {
  /// The expected count of each cell; 0 in rows and columns that hold nothing.
  public let expected: [[Double]]
  /// The adjusted standardised residual of each cell, `nil` in rows and columns that hold nothing.
  ///
  /// (O − E)/√(E (1 − row share)(1 − column share)) is nearly a standard normal value under independence, so that
  /// about one in twenty passes ±1.96 by chance (Haberman 1973).
  public let residuals: [[Double?]]
  /// The least expected count among rows and columns that hold anything.
  public let leastExpected: Double
  /// The share of these cells whose expected count is below 5.
  public let shareBelowFive: Double

  /// Whether the χ² approximation can be trusted by Cochran's (1954) rule.
  ///
  /// No expected count may be below 1 and no more than a fifth of them below 5; in a table of two rows and two
  /// columns none may be below 5.
  public let isApproximationSound: Bool

  init(_ table: Contingency, in counts: [[Int]]) {
    var expected = counts.map { $0.map { _ in 0.0 } }
    var residuals = counts.map { $0.map { _ in Double?.none } }
    var least = Double.infinity
    var below = 0
    for (row, rowPlace) in table.rowPlaces.enumerated() {
      for (column, columnPlace) in table.columnPlaces.enumerated() {
        let count = table.expected(row, column)
        expected[rowPlace][columnPlace] = count
        least = min(least, count)
        if count < 5 { below += 1 }
        let rest =
          (1 - Double(table.rowTotals[row]) / table.total)
          * (1 - Double(table.columnTotals[column]) / table.total)
        residuals[rowPlace][columnPlace] =
          (Double(table.rows[row][column]) - count) / (count * rest).squareRoot()
      }
    }
    self.expected = expected
    self.residuals = residuals
    leastExpected = least
    let cells = table.rowTotals.count * table.columnTotals.count
    shareBelowFive = Double(below) / Double(cells)
    isApproximationSound = least >= 1 && below * 5 <= cells && (cells > 4 || below == 0)
  }
}

extension TableCells: NumericResult {
  var isNumeric: Bool { residuals.allSatisfy { $0.allSatisfy { !($0?.isNaN ?? false) } } }
}
