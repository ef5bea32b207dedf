public import Evidence
import GSLKit

/// The χ² test of a table from a sample that was drawn by a plan.
public enum RaoScottTest {
  /// Pearson's χ² of the weighted table, corrected for the design in the second order (Rao and Scott
  /// 1984).
  ///
  /// The statistic is X²/Σδ, by F on (Σδ)²/Σδ² and (Σδ)²/Σδ² · d degrees of freedom, δ the generalised
  /// design effects of the table and d the clusters less the strata: R's `svychisq(statistic = "F")`.
  ///
  /// - Parameters:
  ///   - rows: The row of the table that each row of the data belongs to, `nil` where that is not known.
  ///   - columns: The column.
  ///   - design: How the rows of the data were drawn.
  /// - Returns: The test with the numbers of answers in the rows of the table as group counts, or
  ///   `.notEstimable`, also where a cell of the table is empty.
  public static func test(
    rows: [Int?], columns: [Int?], design: SurveyDesign
  ) -> Reported<TestResult> {
    reported {
      guard rows.count == columns.count else {
        throw Inestimable("the rows and the columns differ in number")
      }
      let plan = try Linearisation(design, count: rows.count)
      let table = try WeightedTable(rows, columns, plan.weights)
      let known = table.cells.indices.filter { table.cells[$0] != nil }
      try plan.requireSpread(known)
      let contrasts = table.contrasts
      let covariances = try plan.covariances(
        of: contrasts.map { contrast in
          table.cells.map { $0.map { contrast[$0] / table.shares[$0] / table.total } ?? 0 }
        })
      // What the covariances would be if one unit had been drawn at random.
      var simple = Matrix(rowCount: contrasts.count, columnCount: contrasts.count)
      for row in contrasts.indices {
        for column in contrasts.indices {
          simple[row, column] = table.shares.indices.reduce(0) {
            $0 + contrasts[row][$1] * contrasts[column][$1] / table.shares[$1]
          }
        }
      }
      let decomposed = try CholeskyDecomposition(simple)
      let effects = try contrasts.indices.map { try decomposed.solve(Array(covariances.row($0))) }
      let sum = effects.indices.reduce(0) { $0 + effects[$1][$1] }
      let squares = effects.indices.reduce(0) { total, row in
        effects.indices.reduce(total) { $0 + effects[row][$1] * effects[$1][row] }
      }
      guard sum > 0, squares > 0 else { throw Inestimable("the table shows no spread") }
      let numerator = sum.squared / squares
      let degrees = plan.degreesOfFreedom(known)
      guard degrees > 0 else { throw Inestimable("no degree of freedom is left") }
      let statistic = table.pearson / sum
      return TestResult(
        statistic: statistic, degreesOfFreedom: [numerator, numerator * degrees],
        p: try FDistribution(numerator: numerator, denominator: numerator * degrees)
          .upperTail(statistic), groupCounts: table.counts,
        method: Method(
          name: "rao_scott", title: "χ² test with Rao and Scott's correction for the design",
          citation: .raoScott1984))
    }
  }
}

/// The shares of the weights in the cells of a table.
private struct WeightedTable {
  /// The cell of each row of the data, rows of the table first.
  let cells: [Int?]
  /// The share of each cell.
  let shares: [Double]
  /// The sum of the weights.
  let total: Double
  /// How many rows of the data each row of the table has.
  let counts: [Int]
  private let width: Int

  init(_ rows: [Int?], _ columns: [Int?], _ weights: [Double]) throws {
    var pairs: [(row: Int, column: Int)?] = []
    for place in rows.indices {
      if let row = rows[place], let column = columns[place], weights[place] > 0 {
        pairs.append((row, column))
      } else {
        pairs.append(nil)
      }
    }
    let rowNames = Set(pairs.compactMap { $0?.row }).sorted()
    let columnNames = Set(pairs.compactMap { $0?.column }).sorted()
    guard rowNames.count > 1, columnNames.count > 1 else {
      throw Inestimable("fewer than two rows or columns hold anything")
    }
    let rowPlaces = Dictionary(uniqueKeysWithValues: rowNames.enumerated().map { ($1, $0) })
    let columnPlaces = Dictionary(uniqueKeysWithValues: columnNames.enumerated().map { ($1, $0) })
    let width = columnNames.count
    let cells = pairs.map { pair in
      pair.map { (rowPlaces[$0.row] ?? 0) * width + (columnPlaces[$0.column] ?? 0) }
    }
    var sums = [Double](repeating: 0, count: rowNames.count * width)
    var counts = [Int](repeating: 0, count: rowNames.count)
    for (place, cell) in cells.enumerated() {
      guard let cell else { continue }
      sums[cell] += weights[place]
      counts[cell / width] += 1
    }
    guard !sums.contains(0) else { throw Inestimable("a cell of the table is empty") }
    total = compensatedSum(sums)
    let total = total
    shares = sums.map { $0 / total }
    self.cells = cells
    self.counts = counts
    self.width = width
  }

  private var height: Int { counts.count }

  /// For each row and column but the last what tells them and the last apart, over the cells.
  var contrasts: [[Double]] {
    (0..<height - 1).flatMap { row in
      (0..<width - 1).map { column in
        shares.indices.map { cell in
          let (i, j) = cell.quotientAndRemainder(dividingBy: width)
          let down = i == row ? 1.0 : i == height - 1 ? -1 : 0
          let across = j == column ? 1.0 : j == width - 1 ? -1 : 0
          return down * across
        }
      }
    }
  }

  /// Pearson's χ² of the shares, as if of one answer.
  var pearson: Double {
    let rows = (0..<height).map { row in (0..<width).reduce(0) { $0 + shares[row * width + $1] } }
    let columns = (0..<width).map { column in
      (0..<height).reduce(0) { $0 + shares[$1 * width + column] }
    }
    return compensatedSum(
      shares.indices.map { cell in
        let expected = rows[cell / width] * columns[cell % width]
        return (shares[cell] - expected).squared / expected
      })
  }
}
