import GSLKit
import Testing

@Suite("Matrices")
struct MatrixTests {
  /// The Hilbert matrix of order 5, whose inverse is whole numbers (Hilbert 1894).
  static let hilbert = Matrix(
    rowCount: 5, columnCount: 5,
    values: (0..<25).map { (index: Int) -> Double in 1 / Double(index / 5 + index % 5 + 1) })
  static let tall = Matrix(
    rowCount: 4, columnCount: 2, values: [1, 2, 1, 5, 1, 7, 1, 8])

  private static func largest(_ a: Matrix, minus b: Matrix) -> Double {
    zip(a.values, b.values).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  @Test("Products of matrices and vectors")
  func products() {
    #expect(Self.tall.times([2, 3]) == [8, 17, 23, 26])
    #expect(Self.tall.transposedTimes([1, 0, 2, 1]) == [4, 24])
    let gram = Self.tall.transposedTimes(Self.tall)
    #expect(gram.values == [4, 22, 22, 142] && gram.diagonal == [4, 142])
    #expect(Self.tall.times(gram).row(1) == [114, 732])
    #expect(gram.quadraticForm([1, -1]) == 102)
    #expect(Self.tall.selecting(columns: [1]).values == [2, 5, 7, 8])
    #expect(Self.tall.transposed.values == [1, 1, 1, 1, 2, 5, 7, 8])
    let square = Matrix(rowCount: 3, columnCount: 3, values: [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(square.block([0, 2]).values == [1, 3, 7, 9])
    #expect(Matrix(rowCount: 0, columnCount: 2).transposedTimes([]) == [0, 0])
  }

  @Test("Cholesky's decomposition solves, inverts and gives the determinant, whatever the scale")
  func cholesky() throws {
    let decomposed = try CholeskyDecomposition(Self.hilbert)
    let inverse = try decomposed.inverse()
    #expect(abs(inverse[0, 0] - 25) < 1e-8 && abs(inverse[3, 3] - 179_200) < 1e-5)
    #expect(abs(decomposed.logDeterminant - (-26.309453258276)) < 1e-9)
    let wanted: [Double] = [1, -2, 3, -4, 5]
    let right = Self.hilbert.times(wanted)
    let found: [Double] = try decomposed.solve(right)
    for index in wanted.indices { #expect(abs(found[index] - wanted[index]) < 1e-9) }
    let form = try decomposed.inverseForm(right)
    #expect(abs(form - Self.hilbert.quadraticForm(wanted)) < 1e-10)
    let unequal = Matrix(rowCount: 2, columnCount: 2, values: [1e20, 1, 1, 4e-20])
    let solved = try CholeskyDecomposition(unequal).solve([2e10, 5e-10])
    #expect(abs(solved[0] * 1e10 - 1) < 1e-9 && abs(solved[1] / 1e10 - 1) < 1e-9)
  }

  @Test("The triangle of a matrix has its sums of products, and solves with them")
  func triangle() throws {
    let triangle = try UpperTriangle(decomposing: Self.tall)
    let product = triangle.matrix.transposedTimes(triangle.matrix)
    #expect(Self.largest(product, minus: Self.tall.transposedTimes(Self.tall)) < 1e-12)
    #expect(abs(triangle.matrix[1, 1].magnitude - 21.0.squareRoot()) < 1e-13)
    let inverse = try triangle.inverse()
    #expect(Self.largest(inverse.times(triangle.matrix), minus: .identity(2)) < 1e-14)
    #expect(
      triangle.solve(triangle.matrix.times([3, 4])).map { ($0 * 1e9).rounded() } == [3e9, 4e9])
    let back = triangle.solveTransposed(triangle.matrix.transposedTimes([3, 4]))
    #expect(abs(back[0] - 3) < 1e-13 && abs(back[1] - 4) < 1e-13)
  }

  @Test("Eigenvalues and eigenvectors make up the matrix again")
  func eigensystem() throws {
    let found = try SymmetricEigensystem(size: 5).decompose(Self.hilbert)
    // Largest eigenvalue of the Hilbert matrix of order 5 (Gregory and Karney 1969, example 3.8).
    #expect(abs((found.values.max() ?? 0) - 1.567050691098231) < 1e-14)
    var scaled = Matrix(rowCount: 5, columnCount: 5)
    for row in 0..<5 {
      for column in 0..<5 { scaled[row, column] = found.vectors[column, row] * found.values[row] }
    }
    #expect(Self.largest(found.vectors.times(scaled), minus: Self.hilbert) < 1e-15)
  }

  @Test("What cannot be decomposed is refused")
  func refusals() {
    let wide = Matrix(rowCount: 1, columnCount: 2)
    let singular = Matrix(rowCount: 2, columnCount: 2, values: [1, 2, 2, 1])
    let missing = Matrix(rowCount: 1, columnCount: 1, values: [.nan])
    for matrix in [wide, singular, missing, Matrix(rowCount: 0, columnCount: 0)] {
      #expect(throws: GSLError.self) { try CholeskyDecomposition(matrix) }
    }
    for matrix in [wide, missing] {
      #expect(throws: GSLError.self) { try UpperTriangle(decomposing: matrix) }
      #expect(throws: GSLError.self) { try SymmetricEigensystem(size: 1).decompose(matrix) }
    }
    #expect(throws: GSLError.self) { _ = try SymmetricEigensystem(size: 0) }
    #expect(throws: GSLError.self) {
      try UpperTriangle(decomposing: Matrix(rowCount: 2, columnCount: 2)).inverse()
    }
  }
}
