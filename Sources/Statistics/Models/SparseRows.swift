/// A matrix of which most entries are 0, held row by row.
public struct SparseRows: Hashable, Sendable {
  /// How many columns there are.
  public let columnCount: Int
  private var starts: [Int] = [0]
  private var columns: [Int32] = []
  private var values: [Double] = []

  /// A matrix without rows.
  ///
  /// - Parameter columnCount: How many columns there are.
  public init(columnCount: Int) {
    self.columnCount = columnCount
  }

  /// How many rows there are.
  public var count: Int { starts.count - 1 }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - columns: The columns that are not 0, from 0, each once.
  ///   - values: Their values, as many.
  public mutating func append(columns: [Int32], values: [Double]) {
    precondition(columns.count == values.count, "a column has no value")
    self.columns += columns
    self.values += values
    starts.append(self.columns.count)
  }

  /// The matrix of some rows.
  ///
  /// - Parameter kept: The rows, from 0, in the order in which they are to stand.
  /// - Returns: A matrix of as many columns.
  public func rows(_ kept: [Int]) -> SparseRows {
    var rows = SparseRows(columnCount: columnCount)
    for row in kept {
      rows.columns += columns[starts[row]..<starts[row + 1]]
      rows.values += values[starts[row]..<starts[row + 1]]
      rows.starts.append(rows.columns.count)
    }
    return rows
  }

  /// The sum of a row's entries, each times the entry of `vector` for its column.
  ///
  /// - Parameters:
  ///   - row: The row, from 0.
  ///   - vector: A number a column.
  /// - Returns: The sum.
  public func product(ofRow row: Int, with vector: [Double]) -> Double {
    var sum = 0.0
    for place in starts[row]..<starts[row + 1] {
      sum += values[place] * vector[Int(columns[place])]
    }
    return sum
  }

  /// Adds to `result` each row times its factor.
  ///
  /// - Parameters:
  ///   - factors: A number a row.
  ///   - result: A number a column.
  func addRows(times factors: [Double], to result: inout [Double]) {
    for row in 0..<count where factors[row] != 0 {
      let factor = factors[row]
      for place in starts[row]..<starts[row + 1] {
        result[Int(columns[place])] += factor * values[place]
      }
    }
  }
}
