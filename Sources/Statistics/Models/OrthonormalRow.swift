import GSLKit

/// A row of Q = X R⁻¹, the design with its columns made orthonormal.
struct OrthonormalRow {
  private let design: DesignMatrix
  private let inverse: Matrix
  /// The entries of the row read last.
  private(set) var entries: [Double]

  /// Reads rows of a design.
  ///
  /// - Parameters:
  ///   - design: The design.
  ///   - inverse: R⁻¹.
  init(_ design: DesignMatrix, _ inverse: Matrix) {
    self.design = design
    self.inverse = inverse
    entries = [Double](repeating: 0, count: design.columnCount)
  }

  /// The leverage of the row.
  var squaredLength: Double { entries.reduce(0) { $0 + $1.squared } }

  /// Computes the entries of a row.
  mutating func read(_ row: Int) {
    let size = entries.count
    let start = row * size
    design.matrix.values.withUnsafeBufferPointer { x in
      inverse.values.withUnsafeBufferPointer { inverse in
        for column in 0..<size {
          var sum = 0.0
          for place in 0...column { sum += x[start + place] * inverse[place * size + column] }
          entries[column] = sum
        }
      }
    }
  }
}
