public import Evidence
import GSLKit

/// Logistic regression: how the odds of an outcome that is yes or no depend on predictors, with the
/// uncertainty of each.
///
/// The model for reporting effects: maximum likelihood, without a penalty, on a design with few columns.
/// (`LogisticRegression` is the one for learning from texts: penalised, on thousands of columns, without
/// errors.)
public struct BinaryRegression: Hashable, Sendable {
  /// The coefficients in the order of the design's columns, as log odds ratios; without an interval where
  /// the bound of a profile is out of reach.
  public let coefficients: [Coefficient]
  /// The coefficients but for the intercept as odds ratios, exp of the coefficients and of their bounds.
  public let oddsRatios: [Coefficient]
  /// The likelihood-ratio test of each term of the design; with clustered errors Wald's F on G − 1 degrees of
  /// freedom, since a likelihood ratio takes the rows as independent.
  public let termTests: [TermTest]
  /// The test of all predictors together, of the same kind.
  public let modelTest: Reported<TestResult>
  /// The natural logarithm of the likelihood.
  public let logLikelihood: Double
  /// The columns that follow from others and were left out.
  public let collinear: [String]

  let design: DesignMatrix
  let weights: [Double]
  let precision: LikelihoodPrecision

  /// Fits the coefficients by Newton's method, which for this model is iterated weighted least squares.
  ///
  /// - Parameters:
  ///   - outcome: Whether each row is a yes.
  ///   - design: The predictors.
  ///   - errors: How intervals and tests are made.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The fit, or `.notEstimable` where there are no more rows than columns, all outcomes are the
  ///   same, or predictors separate the outcomes completely or in part (Albert and Anderson 1984), so that
  ///   a coefficient is infinite; the reason names the columns.
  public static func fit(
    _ outcome: [Bool], on design: DesignMatrix, errors: LikelihoodErrors, level: Double
  ) -> Reported<BinaryRegression> {
    reported { try BinaryRegression(outcome, design, errors, level) }
  }

  init(_ outcome: [Bool], _ design: DesignMatrix, _ errors: LikelihoodErrors, _ level: Double)
    throws
  {
    try Inestimable.check(level: level)
    try design.check(outcomeCount: outcome.count)
    guard outcome.contains(true), outcome.contains(false) else {
      throw Inestimable("all outcomes are the same")
    }
    let model = BinaryLikelihood(design: design, outcome: outcome)
    let maximum = try model.fit()
    let counts = [outcome.count { !$0 }, outcome.count { $0 }]
    let precision = try LikelihoodPrecision(model, maximum, errors)
    let profile = ProfileLikelihood(model: model, maximum: maximum)
    coefficients = try (0..<design.columnCount).map { column in
      let value = maximum.parameters[column]
      let own = precision.precision(of: column)
      let interval =
        errors == .profile
        ? profile.interval(of: column, level: level)
        : try own.interval(around: value, level: level, errors.intervalMethod)
      return Coefficient(
        name: design.columnNames[column],
        estimate: Estimate(
          value, interval: interval, unit: .dimensionless, count: outcome.count,
          groupCounts: counts, method: Self.coefficientMethod),
        standardError: own.standardError,
        test: reported { try own.test(value, counts: counts, errors.testMethod) })
    }
    oddsRatios = coefficients.dropFirst(design.hasIntercept ? 1 : 0).map {
      $0.exponentiated(name: "odds_ratio", title: "odds ratio", citation: .cox1958)
    }
    termTests = design.terms.indices.filter { !design.terms[$0].columns.isEmpty }.map { term in
      TermTest(
        term: design.terms[term].name,
        test: reported {
          if let clustered = try precision.waldTest(
            design.terms[term].columns, of: maximum.parameters, counts: counts)
          {
            return clustered
          }
          let smaller = try BinaryLikelihood(
            design: design.without(term: term), outcome: outcome
          ).fit()
          return try LikelihoodRatio.test(
            smaller.logLikelihood, within: maximum.logLikelihood,
            parameters: design.terms[term].columns.count, counts: counts, TermTest.method)
        })
    }
    modelTest = reported {
      guard design.hasIntercept else { throw Inestimable("the model has no intercept") }
      guard design.columnCount > 1 else {
        throw Inestimable("there is no predictor but the intercept")
      }
      if let clustered = try precision.waldTest(
        1..<design.columnCount, of: maximum.parameters, counts: counts)
      {
        return clustered
      }
      let smaller = try BinaryLikelihood(
        design: DesignMatrix(design, columns: [0]), outcome: outcome
      ).fit()
      return try LikelihoodRatio.test(
        smaller.logLikelihood, within: maximum.logLikelihood, parameters: design.columnCount - 1,
        counts: counts, TermTest.method)
    }
    logLikelihood = maximum.logLikelihood
    collinear = design.collinear
    self.design = design
    weights = maximum.parameters
    self.precision = precision
  }

  static let coefficientMethod = Method(
    name: "log_odds_ratio", title: "coefficient of logistic regression", citation: .cox1958)
}

extension BinaryRegression: NumericResult {
  var isNumeric: Bool { coefficients.allSatisfy(\.isNumeric) }
}

extension BinaryLikelihood {
  /// The maximum, or why there is none.
  func fit() throws -> LikelihoodMaximum {
    do {
      return try maximum(from: [Double](repeating: 0, count: parameterCount))
    } catch let separation as Separation {
      let isComplete = margins(separation.direction).allSatisfy { $0 > 0.5 }
      throw Inestimable(
        separationReason(
          columns: design.columnNames, direction: separation.direction,
          spreads: design.matrix.columnSpreads, isComplete: isComplete))
    }
  }
}
