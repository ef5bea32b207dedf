internal import CGSL

/// Finds the eigenvalues and eigenvectors of symmetric matrices of one size.
public struct SymmetricEigensystem: ~Copyable {
  private let workspace: UnsafeMutablePointer<gsl_eigen_symmv_workspace>
  private let size: Int
  private static let subject = "the eigenvalues"

  /// Makes the workspace.
  ///
  /// - Parameter size: The number of rows and columns, 1 or more.
  /// - Throws: `GSLError.domain` for another size, `.noMemory`.
  public init(size: Int) throws(GSLError) {
    workspace = try Library.enter {
      () throws(GSLError) -> UnsafeMutablePointer<gsl_eigen_symmv_workspace> in
      guard size > 0 else { throw .domain(Self.subject) }
      guard let workspace = gsl_eigen_symmv_alloc(size) else { throw .noMemory }
      return workspace
    }
    self.size = size
  }

  deinit {
    gsl_eigen_symmv_free(workspace)
  }

  /// The eigenvalues and eigenvectors of a matrix.
  ///
  /// - Parameter matrix: Symmetric; the entries above the diagonal are not read.
  /// - Throws: `GSLError.domain` for another size or entries that are not finite.
  /// - Returns: The eigenvalues in no particular order, and the matrix whose columns are their
  ///   eigenvectors of length 1.
  public borrowing func decompose(
    _ matrix: Matrix
  ) throws(GSLError) -> (values: [Double], vectors: Matrix) {
    guard matrix.rowCount == size, matrix.columnCount == size,
      matrix.values.allSatisfy(\.isFinite)
    else { throw .domain(Self.subject) }
    var consumed = matrix
    var vectors = Matrix(rowCount: size, columnCount: size)
    var values = [Double](repeating: 0, count: size)
    let workspace = workspace
    var failure: GSLError?
    try consumed.withLibraryView(Self.subject) { view in
      values.withUnsafeMutableBufferPointer { values in
        var vector = gsl_vector_view_array(values.baseAddress, values.count)
        do throws(GSLError) {
          try vectors.withLibraryView(Self.subject) {
            gsl_eigen_symmv(view, &vector.vector, $0, workspace)
          }
        } catch {
          failure = error
        }
        return Int32(GSL_SUCCESS)
      }
    }
    if let failure { throw failure }
    return (values, vectors)
  }
}
