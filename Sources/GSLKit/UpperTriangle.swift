internal import CGSL
internal import Foundation

/// The triangle R of a decomposition X = Q R into orthonormal columns Q and an upper triangle R.
///
/// R holds what the columns of X have to do with each other: R′ R = X′ X, without the loss of half of
/// the figures that forming X′ X brings.
public struct UpperTriangle: Hashable, Sendable {
  /// The square matrix; the entries below the diagonal are 0.
  public let matrix: Matrix
  private static let subject = "the QR decomposition"

  /// Decomposes a matrix by Householder's reflections.
  ///
  /// - Parameter matrix: At least as many rows as columns, all entries finite.
  /// - Throws: `GSLError.domain` otherwise.
  public init(decomposing matrix: Matrix) throws(GSLError) {
    guard matrix.rowCount >= matrix.columnCount, matrix.values.allSatisfy(\.isFinite) else {
      throw .domain(Self.subject)
    }
    let size = matrix.columnCount
    var decomposed = matrix
    var reflections = [Double](repeating: 0, count: size)
    try decomposed.withLibraryView(Self.subject) { view in
      reflections.withUnsafeMutableBufferPointer { reflections in
        var vector = gsl_vector_view_array(reflections.baseAddress, reflections.count)
        return gsl_linalg_QR_decomp(view, &vector.vector)
      }
    }
    var triangle = Matrix(rowCount: size, columnCount: size)
    for row in 0..<size {
      for column in row..<size { triangle[row, column] = decomposed[row, column] }
    }
    self.matrix = triangle
  }

  /// The number of rows and columns.
  public var size: Int { matrix.columnCount }

  /// The natural logarithm of the absolute value of the determinant.
  public var logDeterminant: Double { matrix.diagonal.reduce(0) { $0 + log(abs($1)) } }

  /// The solution x of R x = b.
  ///
  /// - Parameter rightSide: b, a number a row.
  /// - Returns: x; not finite where R is singular.
  public func solve(_ rightSide: [Double]) -> [Double] {
    solve(CblasNoTrans, rightSide)
  }

  /// The solution x of R′ x = b.
  ///
  /// - Parameter rightSide: b, a number a column.
  /// - Returns: x; not finite where R is singular.
  public func solveTransposed(_ rightSide: [Double]) -> [Double] {
    solve(CblasTrans, rightSide)
  }

  /// R⁻¹.
  ///
  /// - Throws: `GSLError` where R is singular.
  /// - Returns: The inverse, an upper triangle.
  public func inverse() throws(GSLError) -> Matrix {
    var inverse = matrix
    try inverse.withLibraryView(Self.subject) {
      gsl_linalg_tri_invert(CblasUpper, CblasNonUnit, $0)
    }
    return inverse
  }

  private func solve(_ transposition: CBLAS_TRANSPOSE_t, _ rightSide: [Double]) -> [Double] {
    precondition(rightSide.count == size, "the right side does not fit the matrix")
    var solution = rightSide
    cblas_dtrsv(
      CblasRowMajor, CblasUpper, transposition, CblasNonUnit, Int32(size), matrix.values,
      Int32(size), &solution, 1)
    return solution
  }
}
