public import Evidence

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
    let degrees = try uncertainty.jointDegreesOfFreedom(of: term.columns)
    return try WaldTest.test(
      term.columns, of: weights, covariance: uncertainty.covariance,
      degreesOfFreedom: degrees.value, isHotelling: degrees.isHotelling,
      counts: [residuals.count], intervalMethod: intervalMethod)
  }
}
