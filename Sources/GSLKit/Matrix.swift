internal import CGSL

/// A dense matrix of numbers, held row by row.
public struct Matrix: Hashable, Sendable {
  /// How many rows there are.
  public let rowCount: Int
  /// How many columns there are.
  public let columnCount: Int
  /// The entries, row by row.
  public private(set) var values: [Double]

  /// A matrix of zeros.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows there are, 0 or more.
  ///   - columnCount: How many columns there are, 0 or more.
  public init(rowCount: Int, columnCount: Int) {
    self.init(
      rowCount: rowCount, columnCount: columnCount,
      values: [Double](repeating: 0, count: rowCount * columnCount))
  }

  /// A matrix with the entries given.
  ///
  /// - Parameters:
  ///   - rowCount: How many rows there are, 0 or more.
  ///   - columnCount: How many columns there are, 0 or more.
  ///   - values: The entries, row by row.
  public init(rowCount: Int, columnCount: Int, values: [Double]) {
    precondition(values.count == rowCount * columnCount, "the entries do not fill the matrix")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.values = values
  }

  /// The square matrix with 1 on the diagonal and 0 elsewhere.
  ///
  /// - Parameter size: The number of rows and columns.
  /// - Returns: The matrix.
  public static func identity(_ size: Int) -> Matrix {
    var matrix = Matrix(rowCount: size, columnCount: size)
    for index in 0..<size { matrix[index, index] = 1 }
    return matrix
  }

  /// The entry in a row and a column, both from 0.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  public subscript(row: Int, column: Int) -> Double {
    get { values[row * columnCount + column] }
    set { values[row * columnCount + column] = newValue }
  }

  /// The entries of a row.
  ///
  /// - Parameter row: The row, from 0.
  /// - Returns: The entries, in the order of the columns.
  public func row(_ row: Int) -> ArraySlice<Double> {
    values[row * columnCount..<(row + 1) * columnCount]
  }

  /// The entries on the diagonal.
  public var diagonal: [Double] { (0..<min(rowCount, columnCount)).map { self[$0, $0] } }

  /// The matrix of some of the columns.
  ///
  /// - Parameter columns: The columns to keep, from 0.
  /// - Returns: The matrix.
  public func selecting(columns: [Int]) -> Matrix {
    var kept: [Double] = []
    kept.reserveCapacity(rowCount * columns.count)
    for row in 0..<rowCount {
      for column in columns { kept.append(values[row * columnCount + column]) }
    }
    return Matrix(rowCount: rowCount, columnCount: columns.count, values: kept)
  }

  /// The square matrix of some of the rows and the same columns.
  ///
  /// - Parameter places: The rows to keep, from 0, and the columns.
  /// - Returns: The matrix.
  public func block(_ places: [Int]) -> Matrix {
    Matrix(
      rowCount: places.count, columnCount: places.count,
      values: places.flatMap { row in places.map { self[row, $0] } })
  }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix { transposedTimes(.identity(rowCount)) }

  /// The matrix with every entry multiplied by a number.
  ///
  /// - Parameter factor: The number.
  /// - Returns: The product.
  public func scaled(by factor: Double) -> Matrix {
    Matrix(rowCount: rowCount, columnCount: columnCount, values: values.map { $0 * factor })
  }

  /// The matrix times a vector.
  ///
  /// - Parameter vector: A number a column.
  /// - Returns: A number a row.
  public func times(_ vector: [Double]) -> [Double] {
    product(CblasNoTrans, vector, count: rowCount, needed: columnCount)
  }

  /// The transpose of the matrix times a vector.
  ///
  /// - Parameter vector: A number a row.
  /// - Returns: A number a column.
  public func transposedTimes(_ vector: [Double]) -> [Double] {
    product(CblasTrans, vector, count: columnCount, needed: rowCount)
  }

  /// The matrix times another.
  ///
  /// - Parameter other: A matrix with a row for each column of this one.
  /// - Returns: The product.
  public func times(_ other: Matrix) -> Matrix {
    product(CblasNoTrans, other, rows: rowCount, needed: columnCount)
  }

  /// The transpose of the matrix times another.
  ///
  /// - Parameter other: A matrix with as many rows.
  /// - Returns: The product.
  public func transposedTimes(_ other: Matrix) -> Matrix {
    product(CblasTrans, other, rows: columnCount, needed: rowCount)
  }

  /// The form x′ A x of a square matrix A.
  ///
  /// - Parameter vector: A number a row.
  /// - Returns: The number.
  public func quadraticForm(_ vector: [Double]) -> Double {
    zip(times(vector), vector).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func product(
    _ transposition: CBLAS_TRANSPOSE_t, _ vector: [Double], count: Int, needed: Int
  ) -> [Double] {
    precondition(vector.count == needed, "the vector does not fit the matrix")
    var result = [Double](repeating: 0, count: count)
    guard count > 0, needed > 0 else { return result }
    cblas_dgemv(
      CblasRowMajor, transposition, Int32(rowCount), Int32(columnCount), 1, values,
      Int32(columnCount), vector, 1, 0, &result, 1)
    return result
  }

  private func product(
    _ transposition: CBLAS_TRANSPOSE_t, _ other: Matrix, rows: Int, needed: Int
  ) -> Matrix {
    precondition(other.rowCount == needed, "the matrices do not fit together")
    var result = Matrix(rowCount: rows, columnCount: other.columnCount)
    guard !result.values.isEmpty, needed > 0 else { return result }
    cblas_dgemm(
      CblasRowMajor, transposition, CblasNoTrans, Int32(rows), Int32(other.columnCount),
      Int32(needed), 1, values, Int32(columnCount), other.values, Int32(other.columnCount), 0,
      &result.values, Int32(other.columnCount))
    return result
  }

  /// Lends the entries to the library, which may change them.
  ///
  /// - Parameters:
  ///   - subject: What is computed, for the message of a domain error.
  ///   - body: Calls the library and returns its status.
  /// - Throws: `GSLError` for a matrix without entries, or where the library fails.
  mutating func withLibraryView(
    _ subject: String, _ body: (UnsafeMutablePointer<gsl_matrix>) -> Int32
  ) throws(GSLError) {
    guard Library.errorsAreReturned, !values.isEmpty else { throw .domain(subject) }
    let rows = rowCount
    let columns = columnCount
    let status = values.withUnsafeMutableBufferPointer { buffer in
      var view = gsl_matrix_view_array(buffer.baseAddress, rows, columns)
      return body(&view.matrix)
    }
    try GSLError.check(status, of: subject)
  }
}
