public import Evidence
import GSLKit

/// The predictors of a model as columns of numbers, each with a name, in which no column follows from
/// the ones before it.
///
/// A number is its own column; levels take a column each but for the reference (treatment coding), which
/// is 1 in the rows of that level, so that its coefficient is the difference from the reference; an
/// interaction takes the products of the columns of its predictors. A column that is a sum of multiples
/// of earlier columns, but for 10⁻⁷ of its length as in R's `lm`, is left out and named in `collinear`.
public struct DesignMatrix: Hashable, Sendable {
  /// A predictor or an interaction, with the columns that stand for it.
  public struct Term: Hashable, Sendable {
    /// The predictor's name, or those of an interaction joined by `×`.
    public let name: String
    /// The places of its columns that were kept.
    public let columns: Range<Int>
  }

  /// The name of the column of ones.
  public static let interceptName = "(intercept)"
  /// What a column may be from a sum of the earlier ones, as a share of its length, to be left out.
  static let collinearity = 1e-7

  /// The names of the columns, as `cohort: 2024`.
  public let columnNames: [String]
  /// The predictors and interactions in the order given, without the intercept.
  public let terms: [Term]
  /// The names of the columns that follow from those before them and were left out.
  public let collinear: [String]
  /// The names of the levels that no row has.
  public let emptyLevels: [String]
  /// Whether the first column is the intercept.
  public let hasIntercept: Bool

  /// The entries, a row for each row of the data.
  let matrix: Matrix
  /// R of the decomposition X = Q R.
  let triangle: UpperTriangle
  let coding: DesignCoding

  /// How many rows there are.
  public var rowCount: Int { matrix.rowCount }
  /// How many columns there are, the intercept counted.
  public var columnCount: Int { matrix.columnCount }

  /// The design of the predictors given.
  ///
  /// - Parameters:
  ///   - predictors: The properties, as many rows in each, each name once; none gives the intercept
  ///     alone.
  ///   - interactions: The names of the predictors of each interaction; their own columns are in the
  ///     design besides.
  ///   - hasIntercept: Whether there is a column of ones.
  ///   - rowCount: How many rows there are.
  /// - Returns: The design, or `.notEstimable` where a value is missing, a reference level has no rows,
  ///   or there are more columns than rows.
  public static func of(
    _ predictors: [Predictor], interactions: [[String]] = [], hasIntercept: Bool = true,
    rowCount: Int
  ) -> Reported<DesignMatrix> {
    reported {
      try DesignMatrix(
        DesignCoding(predictors, interactions: interactions, hasIntercept: hasIntercept),
        rowCount: rowCount)
    }
  }

  init(_ coding: DesignCoding, rowCount: Int) throws {
    guard coding.predictors.allSatisfy({ $0.rowCount == rowCount }) else {
      throw Inestimable("the predictors and the outcome have different numbers of rows")
    }
    let names = coding.columnNames
    guard !names.isEmpty else { throw Inestimable("there is no predictor") }
    guard rowCount >= names.count else {
      throw Inestimable("there are more columns (\(names.count)) than rows (\(rowCount))")
    }
    let all = Matrix(
      rowCount: rowCount, columnCount: names.count, values: coding.entries(rowCount: rowCount))
    let (kept, triangle) = try Self.independent(all)
    matrix = kept.count == names.count ? all : all.selecting(columns: kept)
    self.triangle = triangle
    self.coding = coding.keeping(columns: kept)
    columnNames = kept.map { names[$0] }
    let left = Set(names.indices).subtracting(kept)
    collinear = left.sorted().map { names[$0] }
    emptyLevels = coding.coded.flatMap(\.emptyLevels)
    hasIntercept = coding.hasIntercept
    terms = coding.terms.map { term in
      let places = kept.indices.filter { term.columns.contains(kept[$0]) }
      let first = places.first ?? kept.count { $0 < term.columns.lowerBound }
      return Term(name: term.name, columns: first..<first + places.count)
    }
  }

  /// The columns that do not follow from those before them, with their triangle.
  private static func independent(_ matrix: Matrix) throws -> ([Int], UpperTriangle) {
    var kept = Array(0..<matrix.columnCount)
    // Reflections keep lengths and angles, so that the triangle stands for the columns from here on.
    var triangle = try UpperTriangle(decomposing: matrix)
    while true {
      let lengths = kept.indices.map { column in
        (0..<kept.count).reduce(0) { $0 + triangle.matrix[$1, column].squared }.squareRoot()
      }
      guard lengths.allSatisfy(\.isFinite) else {
        throw Inestimable("the values are too extreme")
      }
      let follows = kept.indices.first {
        abs(triangle.matrix[$0, $0]) <= collinearity * lengths[$0]
      }
      guard let follows else { return (kept, triangle) }
      kept.remove(at: follows)
      guard !kept.isEmpty else { throw Inestimable("every predictor is 0 in all rows") }
      let others = (0...kept.count).filter { $0 != follows }
      triangle = try UpperTriangle(decomposing: triangle.matrix.selecting(columns: others))
    }
  }

  /// The design without the columns of a term.
  ///
  /// - Parameter term: The place of the term among `terms`.
  /// - Throws: `Inestimable` where no column is left.
  /// - Returns: The design of the others.
  func without(term: Int) throws -> DesignMatrix {
    let dropped = terms[term].columns
    let kept = (0..<columnCount).filter { !dropped.contains($0) }
    guard !kept.isEmpty else { throw Inestimable("there is no other predictor") }
    return try DesignMatrix(self, columns: kept)
  }

  /// The design of some of the columns.
  ///
  /// - Parameters:
  ///   - design: The design.
  ///   - columns: The columns to keep, from 0, in rising order.
  /// - Throws: `GSLError`.
  init(_ design: DesignMatrix, columns: [Int]) throws {
    matrix = design.matrix.selecting(columns: columns)
    triangle = try UpperTriangle(
      decomposing: design.triangle.matrix.selecting(columns: columns))
    coding = design.coding.keeping(columns: columns)
    columnNames = columns.map { design.columnNames[$0] }
    collinear = design.collinear
    emptyLevels = design.emptyLevels
    hasIntercept = design.hasIntercept && columns.first == 0
    terms = design.terms.compactMap { term in
      let places = columns.indices.filter { term.columns.contains(columns[$0]) }
      guard let first = places.first else { return nil }
      return Term(name: term.name, columns: first..<first + places.count)
    }
  }

  /// The entries of a row, a number a column.
  func entries(ofRow row: Int) -> [Double] { Array(matrix.row(row)) }

  /// The multiples of the coefficients whose sum is that of one column.
  func contrast(ofColumn column: Int) -> [Double] {
    (0..<columnCount).map { $0 == column ? 1 : 0 }
  }

  /// Refuses an outcome that the design does not fit.
  ///
  /// - Parameter count: How many rows the outcome has.
  /// - Throws: `Inestimable` where that is another number than the design's, or no more than there are
  ///   columns.
  func check(outcomeCount count: Int) throws {
    guard count == rowCount else {
      throw Inestimable("the predictors and the outcome have different numbers of rows")
    }
    guard rowCount > columnCount else {
      throw Inestimable("there are no more rows (\(rowCount)) than columns (\(columnCount))")
    }
  }

  /// R⁻ᵀ x for the vector x, by which x′ (X′X)⁻¹ x is a sum of squares.
  func orthogonalised(_ vector: [Double]) -> [Double] { triangle.solveTransposed(vector) }
}

extension DesignMatrix: NumericResult {
  var isNumeric: Bool { true }
}
