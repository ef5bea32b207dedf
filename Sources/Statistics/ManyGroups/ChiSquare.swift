public import Evidence
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

  /// Cramér's V, the strength of the association between rows and columns, from 0 to 1.
  ///
  /// V = √(χ² / (n · min(r − 1, c − 1))), without correction for its bias.
  ///
  /// - Parameter counts: The rows of the table, each as long as the first, of counts not negative.
  /// - Returns: An estimate in `Unit.dimensionless` without an interval, or `.notEstimable`.
  public static func cramersV(_ counts: [[Int]]) -> Reported<Estimate> {
    reported {
      let table = try Contingency(counts)
      let smaller = Double(min(table.rows.count, table.columnTotals.count) - 1)
      return Estimate(
        min((table.statistic / (table.total * smaller)).squareRoot(), 1), interval: nil,
        unit: .dimensionless, count: Int(table.total), groupCounts: table.rowTotals,
        method: cramersVMethod)
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

  static let method = Method(
    name: "chi_square", title: "Pearson's χ² test", citation: .pearson1900)
  private static let cramersVMethod = Method(
    name: "cramers_v", title: "Cramér's V", citation: .cramer1946)
}

/// A table of counts without its empty rows and columns.
private struct Contingency {
  let rows: [[Int]]
  let rowTotals: [Int]
  let columnTotals: [Int]
  let total: Double

  init(_ counts: [[Int]]) throws {
    let width = counts.first?.count ?? 0
    guard counts.allSatisfy({ $0.count == width }) else {
      throw Inestimable("the rows of the table differ in length")
    }
    guard counts.allSatisfy({ $0.allSatisfy { 0...Int(UInt32.max) ~= $0 } }) else {
      throw Inestimable("a count is negative or too large")
    }
    let columns = (0..<width).filter { column in counts.contains { $0[column] > 0 } }
    rows = counts.map { row in columns.map { row[$0] } }.filter { $0.contains { $0 > 0 } }
    guard rows.count > 1, columns.count > 1 else {
      throw Inestimable("fewer than two rows or columns hold anything")
    }
    rowTotals = rows.map { $0.reduce(0, +) }
    let rows = rows
    columnTotals = columns.indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    total = Double(rowTotals.reduce(0, +))
  }

  var degreesOfFreedom: Double { Double((rows.count - 1) * (columnTotals.count - 1)) }

  var statistic: Double {
    compensatedSum(
      rows.indices.flatMap { row in
        columnTotals.indices.map { column in
          let expected = Double(rowTotals[row]) * Double(columnTotals[column]) / total
          return (Double(rows[row][column]) - expected).squared / expected
        }
      })
  }
}
