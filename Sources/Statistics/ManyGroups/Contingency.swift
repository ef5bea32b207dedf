/// A table of counts without its empty rows and columns.
struct Contingency {
  /// The counts in the rows and columns that hold anything.
  let rows: [[Int]]
  /// The places of these rows in the table that was given.
  let rowPlaces: [Int]
  /// The places of these columns in the table that was given.
  let columnPlaces: [Int]
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
    rowPlaces = counts.indices.filter { row in counts[row].contains { $0 > 0 } }
    columnPlaces = columns
    rows = rowPlaces.map { row in columns.map { counts[row][$0] } }
    guard rows.count > 1, columns.count > 1 else {
      throw Inestimable("fewer than two rows or columns hold anything")
    }
    rowTotals = rows.map { $0.reduce(0, +) }
    let rows = rows
    columnTotals = columns.indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    total = Double(rowTotals.reduce(0, +))
  }

  var degreesOfFreedom: Double { Double((rows.count - 1) * (columnTotals.count - 1)) }

  /// The lesser of the numbers of rows and columns, less 1.
  var smaller: Double { Double(min(rows.count, columnTotals.count) - 1) }

  /// What a cell would hold on average if rows and columns had nothing to do with each other.
  func expected(_ row: Int, _ column: Int) -> Double {
    Double(rowTotals[row]) * Double(columnTotals[column]) / total
  }

  /// Pearson's χ².
  var statistic: Double {
    sum { observed, expected in (observed - expected).squared / expected }
  }

  /// The likelihood ratio statistic G².
  var likelihoodRatio: Double {
    2
      * compensatedSum(
        rows.indices.flatMap { row in
          columnTotals.indices.map { column in
            LikelihoodRatioCell.part(
              rows[row][column], row: rowTotals[row], column: columnTotals[column],
              total: rowTotals.reduce(0, +))
          }
        })
  }

  /// The sum over the cells of a function of the observed and the expected count.
  func sum(_ term: (_ observed: Double, _ expected: Double) -> Double) -> Double {
    compensatedSum(
      rows.indices.flatMap { row in
        columnTotals.indices.map { column in
          term(Double(rows[row][column]), expected(row, column))
        }
      })
  }
}
