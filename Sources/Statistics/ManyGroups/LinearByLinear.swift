public import Evidence
import GSLKit

/// Mantel's test of a linear association between two ordered answers.
public enum LinearByLinear {
  /// The test of pairs of values: M² = (n − 1)r² on 1 degree of freedom, with Pearson's r of the values (Mantel
  /// 1963).
  ///
  /// - Parameters:
  ///   - first: Two or more finite numbers.
  ///   - second: As many.
  /// - Returns: The test, or `.notEstimable` where either list does not vary.
  public static func test(_ first: [Double], _ second: [Double]) -> Reported<TestResult> {
    reported {
      guard first.count == second.count else { throw Inestimable("the lists differ in length") }
      let x = try Sample(first, atLeast: 2)
      let y = try Sample(second, atLeast: 2)
      guard !x.isConstant, !y.isConstant else { throw Inestimable("all values are equal") }
      return try result(
        Correlation.pearson(x, y), counts: [first.count], total: Double(first.count))
    }
  }

  /// The test of a table of counts, with a score for each row and each column.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table, each as long as the first, of counts not negative.
  ///   - rowScores: The places of the rows on their scale; 1, 2, … by default.
  ///   - columnScores: The places of the columns on theirs; 1, 2, … by default.
  /// - Returns: The test, or `.notEstimable`.
  public static func test(
    _ counts: [[Int]], rowScores: [Double]? = nil, columnScores: [Double]? = nil
  ) -> Reported<TestResult> {
    reported {
      let table = try Contingency(counts)
      let rowScores = rowScores ?? counts.indices.map { Double($0 + 1) }
      let columnScores = columnScores ?? counts[0].indices.map { Double($0 + 1) }
      guard rowScores.count == counts.count, columnScores.count == counts[0].count else {
        throw Inestimable("there is not a score for each row and column")
      }
      guard rowScores.allSatisfy(\.isFinite), columnScores.allSatisfy(\.isFinite) else {
        throw Inestimable("a score is not finite")
      }
      let rows = Centred(table.rowPlaces.map { rowScores[$0] }, table.rowTotals)
      let columns = Centred(table.columnPlaces.map { columnScores[$0] }, table.columnTotals)
      guard rows.squares > 0, columns.squares > 0 else {
        throw Inestimable("fewer than two scores differ")
      }
      let products = compensatedSum(
        table.rows.indices.flatMap { row in
          table.columnTotals.indices.map { column in
            Double(table.rows[row][column]) * rows.scores[row] * columns.scores[column]
          }
        })
      return try result(
        products / (rows.squares.squareRoot() * columns.squares.squareRoot()),
        counts: table.rowTotals, total: table.total)
    }
  }

  private static func result(
    _ r: Double, counts: [Int], total: Double
  ) throws -> TestResult {
    let statistic = (total - 1) * r * r
    return TestResult(
      statistic: statistic, degreesOfFreedom: [1],
      p: try ChiSquareDistribution(degreesOfFreedom: 1).upperTail(statistic),
      groupCounts: counts,
      method: Method(
        name: "linear_by_linear", title: "linear-by-linear association", citation: .mantel1963))
  }
}

/// Scores less their mean, over the things that have them.
private struct Centred {
  let scores: [Double]
  let squares: Double

  init(_ scores: [Double], _ counts: [Int]) {
    let total = counts.reduce(0) { $0 + Double($1) }
    let mean = compensatedSum(zip(scores, counts).map { $0 * Double($1) }) / total
    self.scores = scores.map { $0 - mean }
    squares = compensatedSum(zip(self.scores, counts).map { $0.squared * Double($1) })
  }
}
