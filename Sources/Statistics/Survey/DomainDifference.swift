public import Evidence

/// The difference between the means of two parts of a population, from one sample drawn by a plan.
public enum DomainDifference {
  /// The mean of the first domain minus that of the second, with Student's t interval.
  ///
  /// The variance is that of the difference of the two linearised means, so that it takes account of
  /// clusters that hold rows of both. The degrees of freedom are one less than those of the design, as in
  /// R's `svyttest`; with a simple random sample they are n − 2.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - first: Which rows belong to the first domain.
  ///   - second: Which rows belong to the second; none to both.
  ///   - design: How the rows were drawn.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints` without a design effect, or `.notEstimable`.
  public static func estimate(
    _ values: [Double?], _ first: [Bool], minus second: [Bool], design: SurveyDesign,
    level: Double
  ) -> Reported<SurveyEstimate> {
    reported {
      try Inestimable.check(level: level)
      let difference = try Difference(values, first, second, design)
      return SurveyEstimate(
        estimate: Estimate(
          difference.value,
          interval: try WeightedMean.interval(
            difference.value, difference.error, difference.degrees, level: level),
          unit: .scalePoints, count: difference.counts.reduce(0, +),
          groupCounts: difference.counts, method: method),
        standardError: difference.error, degreesOfFreedom: difference.degrees,
        designEffect: nil, effectiveCount: difference.effectiveCount)
    }
  }

  /// The test of no difference: the difference over its standard error, by Student's t.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - first: Which rows belong to the first domain.
  ///   - second: Which rows belong to the second; none to both.
  ///   - design: How the rows were drawn.
  /// - Returns: The test, or `.notEstimable`.
  public static func test(
    _ values: [Double?], _ first: [Bool], minus second: [Bool], design: SurveyDesign
  ) -> Reported<TestResult> {
    reported {
      let difference = try Difference(values, first, second, design)
      guard difference.error > 0, difference.degrees > 0 else {
        throw Inestimable("the domains show no spread")
      }
      return try Precision(
        standardError: difference.error, degreesOfFreedom: difference.degrees
      ).test(difference.value, counts: difference.counts, testMethod)
    }
  }

  private static let method = Method(
    name: "weighted_mean_difference", title: "difference of weighted means",
    citation: .lumley2010)
  private static let testMethod = Method(
    name: "survey_t", title: "t test of weighted means with linearised standard error",
    citation: .lumley2010)
}

/// Two domains of one sample, and how their means differ.
private struct Difference {
  let value: Double
  let error: Double
  let degrees: Double
  let counts: [Int]
  let effectiveCount: Double

  init(_ values: [Double?], _ first: [Bool], _ second: [Bool], _ design: SurveyDesign) throws {
    guard !zip(first, second).contains(where: { $0 && $1 }) else {
      throw Inestimable("a row belongs to both domains")
    }
    let plan = try Linearisation(design, count: values.count)
    let one = try DomainMean(values, plan, first, subject: "the first domain")
    let other = try DomainMean(values, plan, second, subject: "the second domain")
    value = one.mean - other.mean
    error = try plan.variance(of: zip(one.deviations, other.deviations).map { $0 - $1 })
      .squareRoot()
    let rows = one.rows + other.rows
    degrees = plan.degreesOfFreedom(rows) - 1
    counts = [one.rows.count, other.rows.count]
    effectiveCount = KishEffectiveSize.value(rows.map { plan.weights[$0] })
  }
}
