public import Evidence

/// Whether the effect changes with a property of the cohorts, such as their year.
public enum MetaRegression {
  /// The slope of the effects on a moderator, with random effects by restricted likelihood and Hartung and
  /// Knapp's interval on k − 2 degrees of freedom (Knapp and Hartung 2003).
  ///
  /// - Parameters:
  ///   - effects: The estimate of each cohort, three or more.
  ///   - variances: The variance of each, positive and finite.
  ///   - moderator: The property of each, two or more of them different.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - unit: What one unit of effect for each unit of the moderator means.
  /// - Returns: The slope, or `.notEstimable`.
  public static func slope(
    _ effects: [Double], variances: [Double], on moderator: [Double], level: Double, unit: Unit
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let fit = try fit(effects, variances, moderator)
      let precision = precision(fit)
      return Estimate(
        fit.slope,
        interval: precision.standardError > 0
          ? try precision.interval(
            around: fit.slope, level: level, PooledEffect.hartungKnappMethod) : nil,
        unit: unit, count: effects.count, method: method)
    }
  }

  /// The test of whether that slope is 0.
  ///
  /// - Parameters:
  ///   - effects: The estimate of each cohort, three or more.
  ///   - variances: The variance of each, positive and finite.
  ///   - moderator: The property of each, two or more of them different.
  /// - Returns: Student's t on k − 2 degrees of freedom, or `.notEstimable`.
  public static func test(
    _ effects: [Double], variances: [Double], on moderator: [Double]
  ) -> Reported<TestResult> {
    reported {
      let fit = try fit(effects, variances, moderator)
      let precision = precision(fit)
      guard precision.standardError > 0 else {
        throw Inestimable("the effects do not vary about the line")
      }
      return try precision.test(fit.slope, counts: [effects.count], method)
    }
  }

  private static func precision(_ fit: EffectFit) -> Precision {
    Precision(
      standardError: (fit.hartungKnapp * fit.slopeVariance).squareRoot(),
      degreesOfFreedom: fit.degreesOfFreedom)
  }

  private static func fit(
    _ effects: [Double], _ variances: [Double], _ moderator: [Double]
  ) throws -> EffectFit {
    try EffectFit(effects, variances, moderator: moderator, model: .restrictedLikelihood)
  }

  private static let method = Method(
    name: "meta_regression_slope", title: "meta-regression slope", citation: .knappHartung2003)
}
