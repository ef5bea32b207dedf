public import Evidence
import Foundation
import GSLKit

/// Pearson's χ² analysis of a table of counts.
public enum ChiSquare {
  /// The test of independence of rows and columns, without correction for continuity.
  ///
  /// The statistic is Σ (observed − expected)² / expected on (r − 1)(c − 1) degrees of freedom; rows and
  /// columns that hold nothing are left out. The approximation is rough where expected counts are below
  /// 5: see `leastExpected(_:)`.
  ///
  /// - Parameter counts: The rows of the table, each as long as the first, of counts not negative.
  /// - Returns: The test with the totals of the rows as group counts, or `.notEstimable`.
  public static func test(_ counts: [[Int]]) -> Reported<TestResult> {
    reported {
      let table = try Contingency(counts)
      return TestResult(
        statistic: table.statistic, degreesOfFreedom: [table.degreesOfFreedom],
        p: try ChiSquareDistribution(degreesOfFreedom: table.degreesOfFreedom)
          .upperTail(table.statistic),
        groupCounts: table.rowTotals, method: method)
    }
  }

  /// The G test of independence, the likelihood ratio: 2 Σ observed · ln(observed/expected).
  ///
  /// It has the same degrees of freedom as Pearson's test and the same want of large counts (Wilks 1935).
  ///
  /// - Parameter counts: The rows of the table, each as long as the first, of counts not negative.
  /// - Returns: The test with the totals of the rows as group counts, or `.notEstimable`.
  public static func gTest(_ counts: [[Int]]) -> Reported<TestResult> {
    reported {
      let table = try Contingency(counts)
      let g = table.likelihoodRatio
      return TestResult(
        statistic: g, degreesOfFreedom: [table.degreesOfFreedom],
        p: try ChiSquareDistribution(degreesOfFreedom: table.degreesOfFreedom).upperTail(g),
        groupCounts: table.rowTotals,
        method: Method(name: "g_test", title: "G test", citation: .wilks1935))
    }
  }

  /// The least count expected under independence, by which the approximation is judged.
  ///
  /// - Parameter counts: The rows of the table, each as long as the first, of counts not negative.
  /// - Returns: The count, or `nil` for a table that cannot be tested.
  public static func leastExpected(_ counts: [[Int]]) -> Double? {
    guard let table = try? Contingency(counts), let row = table.rowTotals.min(),
      let column = table.columnTotals.min()
    else { return nil }
    return Double(row) * Double(column) / table.total
  }

  /// Where the cells of a table differ from what independence would make them.
  ///
  /// - Parameter counts: The rows of the table, each as long as the first, of counts not negative.
  /// - Returns: Expected counts and residuals, or `.notEstimable` for a table that cannot be tested.
  public static func cells(_ counts: [[Int]]) -> Reported<TableCells> {
    reported { TableCells(try Contingency(counts), in: counts) }
  }

  static let method = Method(
    name: "chi_square", title: "Pearson's χ² test", citation: .pearson1900)
}
