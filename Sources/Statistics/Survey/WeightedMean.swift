public import Evidence

/// Means and totals of a population, from a sample that was drawn by a plan.
public enum WeightedMean {
  /// The mean Σwy/Σw with Student's t interval on the degrees of freedom of the design.
  ///
  /// The variance is that of the linearised ratio, (y − m)/Σw, between the clusters of each stratum. Where
  /// every unit of the population was seen, and where all values are equal, there is no interval.
  ///
  /// The design effect compares with a simple random sample without replacement where the sizes of the
  /// population are known, else with one with replacement; R's `svymean` does the former always.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - design: How the rows were drawn.
  ///   - domain: Which rows the mean is of, or `nil` for all; the others remain part of the design.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func estimate(
    _ values: [Double?], design: SurveyDesign, domain: [Bool]? = nil, level: Double
  ) -> Reported<SurveyEstimate> {
    reported {
      try Inestimable.check(level: level)
      let mean = try DomainMean(values, Linearisation(design, count: values.count), domain)
      let variance = try mean.plan.variance(of: mean.deviations)
      return try estimate(
        mean.mean, variance, mean, designEffect: mean.designEffect(variance), level: level,
        method: method)
    }
  }

  /// The total Σwy of the population with Student's t interval on the degrees of freedom of the design.
  ///
  /// The weights must count units of the population; weights that sum to the sample give its total.
  /// There is no design effect.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - design: How the rows were drawn.
  ///   - domain: Which rows the total is of, or `nil` for all; the others remain part of the design.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func total(
    _ values: [Double?], design: SurveyDesign, domain: [Bool]? = nil, level: Double
  ) -> Reported<SurveyEstimate> {
    reported {
      try Inestimable.check(level: level)
      let mean = try DomainMean(values, Linearisation(design, count: values.count), domain)
      let terms = mean.terms
      let total = compensatedSum(mean.rows.lazy.map { mean.plan.weights[$0] * terms[$0] })
      return try estimate(
        total, mean.plan.variance(of: terms), mean, designEffect: nil, level: level,
        method: totalMethod)
    }
  }

  private static func estimate(
    _ value: Double, _ variance: Double, _ mean: DomainMean, designEffect: Double?,
    level: Double, method: Method
  ) throws -> SurveyEstimate {
    let error = variance.squareRoot()
    let degrees = mean.degreesOfFreedom
    return SurveyEstimate(
      estimate: Estimate(
        value, interval: try interval(value, error, degrees, level: level), unit: .scalePoints,
        count: mean.rows.count, method: method),
      standardError: error, degreesOfFreedom: degrees, designEffect: designEffect,
      effectiveCount: mean.effectiveCount)
  }

  /// value ± t · error.
  ///
  /// - Parameters:
  ///   - value: The estimate.
  ///   - error: Its standard error.
  ///   - degrees: The degrees of freedom.
  ///   - level: The confidence level.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The interval, or `nil` where the error is 0 or no degree of freedom is left.
  static func interval(
    _ value: Double, _ error: Double, _ degrees: Double, level: Double
  ) throws -> Interval? {
    guard error > 0, degrees > 0 else { return nil }
    return try Precision(standardError: error, degreesOfFreedom: degrees)
      .interval(around: value, level: level, intervalMethod)
  }

  private static let method = Method(
    name: "weighted_mean", title: "weighted mean", citation: .lumley2010)
  private static let totalMethod = Method(
    name: "weighted_total", title: "weighted total", citation: .lumley2010)
  private static let intervalMethod = Method(
    name: "linearised_t", title: "Student's t interval with linearised standard error",
    citation: .binder1983)
}
