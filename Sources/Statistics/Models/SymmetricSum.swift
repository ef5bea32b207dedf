import GSLKit

/// A weighted sum of the outer products v v′ of vectors.
struct SymmetricSum {
  private let size: Int
  /// The entries on and below the diagonal, row by row.
  private var lower: [Double]

  /// The sum of none.
  init(size: Int) {
    self.size = size
    lower = [Double](repeating: 0, count: size * (size + 1) / 2)
  }

  /// Adds `weight` times the outer product of a vector with itself.
  mutating func add(_ vector: [Double], weight: Double) {
    vector.withUnsafeBufferPointer { add($0, weight: weight) }
  }

  /// Adds `weight` times the outer product of a vector with itself.
  mutating func add(_ vector: UnsafeBufferPointer<Double>, weight: Double) {
    lower.withUnsafeMutableBufferPointer { lower in
      var place = 0
      for row in 0..<size {
        let factor = weight * vector[row]
        guard factor != 0 else {
          place += row + 1
          continue
        }
        for column in 0...row {
          lower[place] += factor * vector[column]
          place += 1
        }
      }
    }
  }

  /// The sum, with both its halves.
  var matrix: Matrix {
    var matrix = Matrix(rowCount: size, columnCount: size)
    var place = 0
    for row in 0..<size {
      for column in 0...row {
        matrix[row, column] = lower[place]
        matrix[column, row] = lower[place]
        place += 1
      }
    }
    return matrix
  }
}
