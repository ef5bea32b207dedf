public import Evidence
import GSLKit

/// Least squares: how the mean of an outcome depends on predictors.
///
/// The coefficients solve R′R b = X′y with the triangle R of X = Q R, and are corrected once by the
/// solution for the residuals (Björck 1987), which gives the figures of a full QR decomposition while X
/// is read only once more.
public struct LinearRegression: Hashable, Sendable {
  /// How the errors of the coefficients are estimated.
  public enum Errors: Hashable, Sendable {
    /// The rows vary independently, all by the same variance.
    case classical
    /// The rows vary independently, each by a variance of its own: HC3 of MacKinnon and White (1985),
    /// Σ e²/(1 − h)² x x′, on n − p degrees of freedom.
    case hc3
    /// The rows of a cluster vary together: which cluster each row belongs to, by any numbers.
    case clustered([Int], ClusterCorrection)
  }

  /// The coefficients in the order of the design's columns, in points of the outcome.
  public let coefficients: [Coefficient]
  /// The share of the outcome's variation that the predictors account for.
  public let rSquared: Reported<Estimate>
  /// R² less what as many predictors without any effect would account for.
  public let adjustedRSquared: Reported<Estimate>
  /// The classical test of whether any coefficient but the intercept differs from 0.
  public let fTest: Reported<TestResult>
  /// The standard deviation of the outcome around the fitted values, with divisor n − p.
  public let residualDeviation: Double
  /// n − p: the rows without the columns.
  public let residualDegreesOfFreedom: Int
  /// The columns that follow from others and were left out.
  public let collinear: [String]
  /// The outcome minus the fitted values, row by row.
  public let residuals: [Double]

  let uncertainty: LinearUncertainty
  let weights: [Double]
  let intervalMethod: Method

  /// Fits the coefficients.
  ///
  /// Where the fitted values meet the outcome exactly, there are no errors to estimate the uncertainty
  /// from: the coefficients then have no interval, and their tests say why.
  ///
  /// - Parameters:
  ///   - outcome: A finite number a row.
  ///   - design: The predictors.
  ///   - errors: How the errors of the coefficients are estimated.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The fit, or `.notEstimable` where there are no more rows than columns, a value is
  ///   missing, or there are fewer than two clusters.
  public static func fit(
    _ outcome: [Double], on design: DesignMatrix, errors: Errors, level: Double
  ) -> Reported<LinearRegression> {
    reported { try LinearRegression(outcome, design, errors, level) }
  }

  init(_ outcome: [Double], _ design: DesignMatrix, _ errors: Errors, _ level: Double) throws {
    try Inestimable.check(level: level)
    let sample = try Sample(outcome, of: "the outcome")
    let rows = design.rowCount
    let columns = design.columnCount
    try design.check(outcomeCount: outcome.count)
    let (weights, residuals) = Self.solve(outcome, design)
    let degrees = rows - columns
    let scale = outcome.reduce(0) { $0 + $1.squared }
    let square = compensatedSum(residuals.lazy.map(\.squared))
    // What is left of an exact fit is the rounding of the values themselves.
    let isExact = square <= Double(rows) * scale * 1e-30
    let uncertainty = try LinearUncertainty(
      design, residuals: residuals, variance: square / Double(degrees), errors: errors)
    let precisions: [Precision]? =
      isExact ? nil : try uncertainty.precisions(of: (0..<columns).map(design.contrast))

    coefficients = try (0..<columns).map { column in
      let precision = precisions?[column]
      return Coefficient(
        name: design.columnNames[column],
        estimate: Estimate(
          weights[column],
          interval: try precision?.interval(
            around: weights[column], level: level, errors.intervalMethod),
          unit: .scalePoints, count: rows, method: Self.coefficientMethod),
        standardError: precision?.standardError,
        test: reported {
          guard let precision else { throw Inestimable("the model fits every row exactly") }
          return try precision.test(weights[column], counts: [rows], errors.testMethod)
        })
    }
    let total = design.hasIntercept ? sample.squares : scale
    let tested = design.hasIntercept ? columns - 1 : columns
    rSquared = reported {
      guard total > 0 else { throw Inestimable("the outcome does not vary") }
      return Self.share(1 - square / total, rows, name: "r_squared", title: "R²")
    }
    adjustedRSquared = reported {
      guard total > 0 else { throw Inestimable("the outcome does not vary") }
      let ratio = square / Double(degrees) / (total / Double(degrees + tested))
      return Self.share(1 - ratio, rows, name: "adjusted_r_squared", title: "adjusted R²")
    }
    fTest = reported {
      guard tested > 0 else { throw Inestimable("there is no predictor but the intercept") }
      guard total > 0 else { throw Inestimable("the outcome does not vary") }
      guard !isExact else { throw Inestimable("the model fits every row exactly") }
      let f = (total - square) / Double(tested) / (square / Double(degrees))
      let distribution = try FDistribution(
        numerator: Double(tested), denominator: Double(degrees))
      return TestResult(
        statistic: f, degreesOfFreedom: [Double(tested), Double(degrees)],
        p: try distribution.upperTail(f), groupCounts: [rows],
        method: Method(
          name: "f_test", title: "F test of all predictors", citation: .fisher1925))
    }
    residualDeviation = isExact ? 0 : (square / Double(degrees)).squareRoot()
    residualDegreesOfFreedom = degrees
    collinear = design.collinear
    self.residuals = residuals
    self.weights = weights
    intervalMethod = errors.intervalMethod
    self.uncertainty = uncertainty
  }

  /// The coefficients and residuals of least squares.
  static func solve(_ outcome: [Double], _ design: DesignMatrix) -> ([Double], [Double]) {
    var weights = [Double](repeating: 0, count: design.columnCount)
    var residuals = outcome
    // The second turn is the correction.
    for _ in 0..<2 {
      let right = design.matrix.transposedTimes(residuals)
      let step = design.triangle.solve(design.triangle.solveTransposed(right))
      for column in weights.indices { weights[column] += step[column] }
      let fitted = design.matrix.times(weights)
      for row in residuals.indices { residuals[row] = outcome[row] - fitted[row] }
    }
    return (weights, residuals)
  }

  private static func share(
    _ value: Double, _ count: Int, name: String, title: String
  ) -> Estimate {
    Estimate(
      value, interval: nil, unit: .dimensionless, count: count,
      method: Method(name: name, title: title))
  }

  static let coefficientMethod = Method(
    name: "regression_coefficient", title: "coefficient of linear regression")
}

extension LinearRegression: NumericResult {
  var isNumeric: Bool { coefficients.allSatisfy(\.isNumeric) && !residualDeviation.isNaN }
}

extension LinearRegression.Errors {
  /// How the intervals are made.
  var intervalMethod: Method {
    switch self {
    case .classical:
      Method(name: "student_t", title: "Student's t interval", citation: .student1908)
    case .hc3:
      Method(
        name: "hc3", title: "t interval with HC3 errors", citation: .mackinnonWhite1985)
    case .clustered(_, let correction): correction.method
    }
  }

  /// How the coefficients are tested.
  var testMethod: Method {
    Method(
      name: "regression_t", title: "t test of a coefficient, \(intervalMethod.title)",
      citation: intervalMethod.citation)
  }
}
