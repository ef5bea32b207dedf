public import Evidence
import Foundation
import GSLKit

/// A linear model in which each cluster, as a school or a location, has a level of its own.
///
/// y = x′β + u + e, with u the same for all rows of a cluster; the variances of u and e are estimated by
/// restricted maximum likelihood (Patterson and Thompson 1971) or by maximum likelihood, over their ratio
/// alone, since all else follows from it. R's `lme4::lmer` gives the same numbers. (`MixedLM` of
/// statsmodels does not: it stops short of the maximum on real data.)
public struct RandomIntercept: Hashable, Sendable {
  /// Which likelihood the variances maximise.
  public enum Likelihood: Hashable, Sendable {
    /// That of contrasts free of the coefficients, which allows for their number: the usual choice.
    case restricted
    /// That of the rows, for comparing models with different predictors.
    case full
  }

  /// Which distribution the coefficients' intervals and tests are taken from.
  public enum DegreesOfFreedom: Hashable, Sendable {
    /// Student's t by Satterthwaite's approximation with the observed information (Giesbrecht and Burns
    /// 1985), as R's `lmerTest`.
    case satterthwaite
    /// Student's t with the degrees of freedom and the errors of Kenward and Roger (1997), for few
    /// clusters; with the restricted likelihood only.
    case kenwardRoger
    /// The normal distribution.
    case normal
  }

  /// The coefficients in the order of the design's columns, in points of the outcome.
  public let coefficients: [Coefficient]
  /// The variance between clusters, in squared points.
  public let betweenVariance: Estimate
  /// The variance within clusters, in squared points.
  public let withinVariance: Estimate
  /// The share of the variance that lies between clusters, with its profile interval.
  public let intraclassCorrelation: Estimate
  /// How many times larger the variance of a mean is than without clusters, 1 + (m̄ − 1) ICC with the mean
  /// number m̄ of rows a cluster (Kish 1965).
  public let designEffect: Estimate
  /// The natural logarithm of the likelihood; of the restricted one where that is maximised.
  public let logLikelihood: Double
  /// Whether the variance between clusters is estimated as 0, the least that it can be: the clusters then
  /// differ no more than chance makes them, and the coefficients are those of least squares.
  public let isAtBoundary: Bool
  /// How many clusters there are.
  public let clusterCount: Int
  /// The columns that follow from others and were left out.
  public let collinear: [String]

  let weights: [Double]
  let uncertainty: RandomInterceptUncertainty
  let design: DesignMatrix
  let intervalMethod: Method

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - outcome: A finite number a row.
  ///   - design: The predictors.
  ///   - clusters: Which cluster each row belongs to, by any numbers.
  ///   - likelihood: Which likelihood the variances maximise.
  ///   - degreesOfFreedom: Which distribution intervals and tests are taken from.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The fit, or `.notEstimable` where there are fewer than two clusters, as many clusters as
  ///   rows, no more rows than columns, or nothing varies within the clusters.
  public static func fit(
    _ outcome: [Double], on design: DesignMatrix, clusters: [Int],
    likelihood: Likelihood = .restricted, degreesOfFreedom: DegreesOfFreedom = .satterthwaite,
    level: Double
  ) -> Reported<RandomIntercept> {
    reported {
      try RandomIntercept(outcome, design, clusters, likelihood, degreesOfFreedom, level)
    }
  }

  init(
    _ outcome: [Double], _ design: DesignMatrix, _ clusters: [Int], _ likelihood: Likelihood,
    _ degreesOfFreedom: DegreesOfFreedom, _ level: Double
  ) throws {
    try Inestimable.check(level: level)
    _ = try Sample(outcome, of: "the outcome")
    let rows = design.rowCount
    try design.check(outcomeCount: outcome.count)
    guard degreesOfFreedom != .kenwardRoger || likelihood == .restricted else {
      throw Inestimable("the errors of Kenward and Roger need the restricted likelihood")
    }
    let groups = try RowClusters(clusters, rowCount: rows)
    guard groups.count < rows else { throw Inestimable("every cluster has only one row") }
    let model = try RandomInterceptLikelihood(
      outcome, design, groups, isRestricted: likelihood == .restricted)
    guard !model.isExact(square: outcome.reduce(0) { $0 + $1.squared }) else {
      throw Inestimable("the model fits every row exactly")
    }
    guard !model.isExactWithin else { throw Inestimable(RandomInterceptLikelihood.nothingWithin) }
    let ratio = try model.bestRatio()
    let state = try model.state(at: ratio)
    let variance = state.square / model.degrees
    let uncertainty = try RandomInterceptUncertainty(
      model, ratio: ratio, state: state, design: design, degreesOfFreedom)
    let (leastSquares, _) = LinearRegression.solve(outcome, design)
    let weights = zip(leastSquares, design.triangle.solve(state.coefficients)).map { $0 + $1 }
    let counts = groups.sizes
    let method = degreesOfFreedom.method

    func estimate(_ value: Double, _ interval: Interval? = nil, _ method: Method) -> Estimate {
      Estimate(
        value, interval: interval, unit: .dimensionless, count: rows, groupCounts: counts,
        method: method)
    }
    let units = (0..<design.columnCount).map(design.contrast)
    coefficients = try zip(uncertainty.precisions(of: units), weights).enumerated().map {
      column, pair in
      Coefficient(
        name: design.columnNames[column],
        estimate: Estimate(
          pair.1, interval: try pair.0.interval(around: pair.1, level: level, method),
          unit: .scalePoints, count: rows, groupCounts: counts, method: Self.coefficientMethod),
        standardError: pair.0.standardError,
        test: reported {
          try pair.0.test(
            pair.1, counts: [rows],
            Method(
              name: "regression_t", title: "test of a coefficient, \(method.title)",
              citation: method.citation))
        })
    }
    let correlation = ratio / (1 + ratio)
    betweenVariance = estimate(ratio * variance, nil, Self.betweenMethod)
    withinVariance = estimate(variance, nil, Self.withinMethod)
    intraclassCorrelation = estimate(
      correlation, try model.profile(ratio, state.deviance, level: level),
      Self.correlationMethod(likelihood))
    designEffect = estimate(
      1 + (Double(rows) / Double(groups.count) - 1) * correlation, nil,
      Method(name: "design_effect", title: "design effect", citation: .kish1965Clusters))
    logLikelihood = -state.deviance / 2
    isAtBoundary = ratio == 0
    clusterCount = groups.count
    collinear = design.collinear
    self.weights = weights
    self.uncertainty = uncertainty
    self.design = design
    intervalMethod = method
  }

  /// The effect of a column in standard deviations of the outcome, as the Education Endowment Foundation
  /// asks for it: the adjusted difference over the square root of the total variance, between and within
  /// clusters, of a model without predictors.
  ///
  /// Its interval is that of the coefficient, divided by the same deviation (Hedges 2007, with the
  /// deviation taken as known).
  ///
  /// - Parameters:
  ///   - column: The column's name, as `group: intervention`.
  ///   - unconditional: The fit of the same outcome and clusters on the intercept alone.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there is no such column.
  public func effectSize(
    of column: String, unconditional: RandomIntercept
  ) -> Reported<Estimate> {
    reported {
      guard let coefficient = coefficients.first(where: { $0.name == column }) else {
        throw Inestimable("there is no column \(column)")
      }
      guard unconditional.coefficients.count == 1,
        unconditional.coefficients[0].estimate.count == coefficient.estimate.count
      else { throw Inestimable("the other model is not that of the same rows without predictors") }
      let total = unconditional.betweenVariance.value + unconditional.withinVariance.value
      let deviation = total.squareRoot()
      let estimate = coefficient.estimate
      return Estimate(
        estimate.value / deviation,
        interval: estimate.interval.map {
          Interval(
            lower: $0.lower / deviation, upper: $0.upper / deviation, level: $0.level,
            method: $0.method)
        }, unit: .standardDeviations, count: estimate.count, groupCounts: estimate.groupCounts,
        method: Method(
          name: "total_variance_effect_size",
          title: "adjusted difference in total standard deviations", citation: .hedges2007))
    }
  }

  private static let coefficientMethod = Method(
    name: "regression_coefficient", title: "coefficient of the random-intercept model",
    citation: .lairdWare1982)
  private static let betweenMethod = Method(
    name: "variance_between", title: "variance between clusters", citation: .lairdWare1982)
  private static let withinMethod = Method(
    name: "variance_within", title: "variance within clusters", citation: .lairdWare1982)

  private static func correlationMethod(_ likelihood: Likelihood) -> Method {
    switch likelihood {
    case .restricted:
      Method(
        name: "icc", title: "intraclass correlation, REML", citation: .pattersonThompson1971)
    case .full: Method(name: "icc", title: "intraclass correlation, ML", citation: .lairdWare1982)
    }
  }
}

extension RandomIntercept: NumericResult {
  var isNumeric: Bool {
    coefficients.allSatisfy(\.isNumeric)
      && [betweenVariance, withinVariance, intraclassCorrelation, designEffect]
        .allSatisfy(\.isNumeric)
  }
}

extension RandomIntercept.DegreesOfFreedom {
  /// How intervals with these degrees of freedom are named.
  var method: Method {
    switch self {
    case .satterthwaite:
      Method(
        name: "satterthwaite", title: "t interval with Satterthwaite's degrees of freedom",
        citation: .giesbrechtBurns1985)
    case .kenwardRoger:
      Method(
        name: "kenward_roger", title: "t interval of Kenward and Roger",
        citation: .kenwardRoger1997)
    case .normal: Method(name: "wald", title: "Wald's interval", citation: .wald1943)
    }
  }
}

extension RandomInterceptLikelihood {
  /// The intraclass correlations that the likelihood does not speak against.
  fileprivate func profile(_ ratio: Double, _ least: Double, level: Double) throws -> Interval {
    let loss = try Critical.normal(level).squared
    func excess(_ correlation: Double) throws -> Double {
      try state(at: correlation / (1 - correlation)).deviance - least - loss
    }
    let correlation = ratio / (1 + ratio)
    let solver = try BrentSolver()
    let lower =
      correlation == 0
      ? 0
      : try excess(0) <= 0 ? 0 : try solver.root(of: excess, in: 0...correlation)
    let limit = 1 - 1e-12
    let upper =
      try excess(limit) <= 0 ? 1 : try solver.root(of: excess, in: correlation...limit)
    return Interval(
      lower: lower, upper: upper, level: level,
      method: LikelihoodErrors.profileMethod)
  }
}
