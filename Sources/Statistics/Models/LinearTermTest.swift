public import Evidence
import GSLKit

extension LinearRegression {
  /// Wald's F test of whether all coefficients of a term are 0.
  ///
  /// F = b′V⁻¹b/q on q and n − p degrees of freedom, with the errors that the model was fitted with; with
  /// classical errors that is the comparison of the sums of squares with and without the term. With
  /// clustered errors the second number is G − 1; with CR2 errors it is that of Pustejovsky and Tipton
  /// (2018, section 3.2): F = (η − q + 1)/(ηq) b′V⁻¹b on q and η − q + 1 degrees of freedom, with
  /// Hotelling's T² in the place of F.
  ///
  /// - Parameter term: The term's name, as `cohort` or `cohort × region`.
  /// - Returns: The test, or `.notEstimable` where there is no such term or too few clusters for it.
  public func test(of term: String) -> Reported<TestResult> {
    reported { try termTest(term) }
  }

  func termTest(_ name: String) throws -> TestResult {
    guard let term = uncertainty.design.terms.first(where: { $0.name == name }) else {
      throw Inestimable("there is no term \(name)")
    }
    guard !term.columns.isEmpty else {
      throw Inestimable("all columns of \(name) follow from others")
    }
    guard residualDeviation > 0 else { throw Inestimable("the model fits every row exactly") }
    let count = term.columns.count
    var block = Matrix(rowCount: count, columnCount: count)
    for row in 0..<count {
      for column in 0..<count {
        block[row, column] =
          uncertainty.covariance[
            term.columns.lowerBound + row, term.columns.lowerBound + column]
      }
    }
    let tested = Array(weights[term.columns])
    guard let cholesky = try? CholeskyDecomposition(block) else {
      throw Inestimable("there are fewer clusters than coefficients to test")
    }
    let statistic = zip(tested, try cholesky.solve(tested)).reduce(0) { $0 + $1.0 * $1.1 }
    let eta = try uncertainty.jointDegreesOfFreedom(of: term.columns)
    let rank = Double(count)
    let degrees = eta.isHotelling ? eta.value - rank + 1 : eta.value
    guard degrees > 0 else { throw Inestimable("there are too few clusters for the test") }
    let f = statistic / rank * (eta.isHotelling ? degrees / eta.value : 1)
    return TestResult(
      statistic: f, degreesOfFreedom: [rank, degrees],
      p: try FDistribution(numerator: rank, denominator: degrees).upperTail(f),
      groupCounts: [residuals.count],
      method: Method(
        name: "wald_f", title: "F test of a term, \(intervalMethod.title)",
        citation: intervalMethod.citation))
  }
}
