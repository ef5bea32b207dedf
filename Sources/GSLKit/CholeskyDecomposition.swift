internal import CGSL
internal import Foundation

/// A symmetric positive definite matrix A as S⁻¹ L L′ S⁻¹, where the diagonal S makes that of S A S all 1.
///
/// The scaling keeps the figures of matrices whose rows are of very different sizes.
public struct CholeskyDecomposition: Sendable {
  private var factor: Matrix
  private var scale: [Double]
  private static let subject = "the Cholesky decomposition"

  /// Decomposes a matrix.
  ///
  /// - Parameter matrix: Symmetric; the entries above the diagonal are not read.
  /// - Throws: `GSLError.domain` where it is not square, not positive definite or holds other than
  ///   finite numbers.
  public init(_ matrix: Matrix) throws(GSLError) {
    guard matrix.rowCount == matrix.columnCount, matrix.values.allSatisfy(\.isFinite) else {
      throw .domain(Self.subject)
    }
    factor = matrix
    scale = [Double](repeating: 1, count: matrix.rowCount)
    var scale = scale
    try factor.withLibraryView(Self.subject) { view in
      scale.withUnsafeMutableBufferPointer { scale in
        var vector = gsl_vector_view_array(scale.baseAddress, scale.count)
        return gsl_linalg_cholesky_decomp2(view, &vector.vector)
      }
    }
    self.scale = scale
  }

  /// The natural logarithm of the determinant.
  public var logDeterminant: Double {
    factor.diagonal.reduce(0) { $0 + 2 * log($1) }
      - scale.reduce(0) { $0 + 2 * log($1) }
  }

  /// The solution x of A x = b.
  ///
  /// - Parameter rightSide: b, a number a row.
  /// - Throws: `GSLError`.
  /// - Returns: x.
  public func solve(_ rightSide: [Double]) throws(GSLError) -> [Double] {
    precondition(rightSide.count == scale.count, "the right side does not fit the matrix")
    // A x = b is L L′ (S⁻¹ x) = S b.
    var solution = zip(rightSide, scale).map { $0 * $1 }
    var lower = factor
    try lower.withLibraryView(Self.subject) { view in
      solution.withUnsafeMutableBufferPointer { solution in
        var vector = gsl_vector_view_array(solution.baseAddress, solution.count)
        return gsl_linalg_cholesky_svx(view, &vector.vector)
      }
    }
    return zip(solution, scale).map { $0 * $1 }
  }

  /// The form x′ A⁻¹ x, by which a vector is measured in the covariance A of its entries.
  ///
  /// - Parameter vector: A number a row.
  /// - Throws: `GSLError`.
  /// - Returns: The number.
  public func inverseForm(_ vector: [Double]) throws(GSLError) -> Double {
    zip(vector, try solve(vector)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The inverse of the matrix.
  ///
  /// - Throws: `GSLError`.
  /// - Returns: A⁻¹, symmetric.
  public func inverse() throws(GSLError) -> Matrix {
    var inverse = factor
    try inverse.withLibraryView(Self.subject) { gsl_linalg_cholesky_invert($0) }
    for row in scale.indices {
      for column in scale.indices { inverse[row, column] *= scale[row] * scale[column] }
    }
    return inverse
  }
}
