public import Evidence

extension WeightedQuantile {
  /// The quantile of a population, from a sample that was drawn by a plan, with Woodruff's (1952) interval.
  ///
  /// The bounds are the quantiles at p ± t·s, s the linearised standard error of the share of answers up to
  /// the quantile; with few categories they are often the quantile itself. A bound that would lie beyond
  /// all answers leaves no interval.
  ///
  /// R's `svyquantile` has the bounds at F ± t·s, where F is the share of answers up to the quantile. With
  /// answers in few categories F is far above p, and the interval that of another quantile. Woodruff
  /// has p.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - probability: The share, 0 < `probability` < 1; ½ for the median.
  ///   - design: How the rows were drawn.
  ///   - domain: Which rows the quantile is of, or `nil` for all; the others remain part of the design.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func estimate(
    of values: [Double?], probability: Double, design: SurveyDesign, domain: [Bool]? = nil,
    level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard probability > 0, probability < 1 else {
        throw Inestimable("the share is not between 0 and 1")
      }
      let plan = try Linearisation(design, count: values.count)
      let mean = try DomainMean(values, plan, domain)
      let answers = mean.rows.compactMap { values[$0] }
      let weights = mean.rows.map { plan.weights[$0] }
      func quantile(_ probability: Double) throws -> Double {
        let found = estimate(of: answers, weights: weights, probability: probability)
        guard let value = found.value?.value else { throw Inestimable("the data hold no values") }
        return value
      }
      let value = try quantile(probability)
      let share = try DomainMean(
        values.map { $0.map { $0 <= value ? 1 : 0 } }, plan, domain)
      let error = try plan.variance(of: share.deviations).squareRoot()
      let degrees = mean.degreesOfFreedom
      let half =
        error > 0 && degrees > 0
        ? try Critical.student(level, degreesOfFreedom: degrees) * error : 0
      var interval: Interval?
      if half > 0, probability > half, probability + half < 1 {
        interval = Interval(
          lower: try quantile(probability - half), upper: try quantile(probability + half),
          level: level,
          method: Method(
            name: "woodruff", title: "Woodruff's interval", citation: .woodruff1952))
      }
      return Estimate(
        value, interval: interval, unit: .scalePoints, count: answers.count,
        method: Method(
          name: probability == 0.5 ? "weighted_median" : "weighted_quantile",
          title: probability == 0.5 ? "weighted median" : "weighted quantile",
          citation: .woodruff1952))
    }
  }
}
