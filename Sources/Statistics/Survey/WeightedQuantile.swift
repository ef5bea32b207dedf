public import Evidence

/// Quantiles of a population, from a sample that was drawn by a plan.
public enum WeightedQuantile {
  /// The smallest answer up to which at least the given share of the weights lies, with Woodruff's (1952)
  /// interval.
  ///
  /// This is R's `svyquantile(qrule = "math")`: always an answer that was given, which `Quantile` with its
  /// interpolation is not. The bounds are the quantiles at p ± t·s, s the linearised standard error of the
  /// share of answers up to the quantile; with few categories they are often the quantile itself. A bound
  /// that would lie beyond all answers leaves no interval.
  ///
  /// R's bounds are those at F ± t·s, where F is the share of answers up to the quantile. With answers in
  /// few categories F is far above p, and the interval that of another quantile; Woodruff has p.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - probability: The share, 0 < `probability` < 1; ½ for the median.
  ///   - design: How the rows were drawn.
  ///   - domain: Which rows the quantile is of, or `nil` for all; the others remain part of the design.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func estimate(
    _ values: [Double?], probability: Double, design: SurveyDesign, domain: [Bool]? = nil,
    level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard probability > 0, probability < 1 else {
        throw Inestimable("the share is not between 0 and 1")
      }
      let plan = try Linearisation(design, count: values.count)
      let mean = try DomainMean(values, plan, domain)
      let sorted = Cumulative(
        mean.rows.map { (values[$0] ?? 0, plan.weights[$0]) }, total: mean.weight)
      let quantile = sorted.value(at: probability)
      let share = try DomainMean(
        values.map { value in value.map { $0 <= quantile ? 1 : 0 } }, plan, domain)
      let degrees = mean.degreesOfFreedom
      let error = try plan.variance(of: share.deviations).squareRoot()
      return Estimate(
        quantile, interval: try interval(sorted, probability, error, degrees, level: level),
        unit: .scalePoints, count: mean.rows.count,
        method: probability == 0.5 ? medianMethod : method)
    }
  }

  private static func interval(
    _ sorted: Cumulative, _ probability: Double, _ error: Double, _ degrees: Double, level: Double
  ) throws -> Interval? {
    guard error > 0, degrees > 0 else { return nil }
    let half = try Critical.student(level, degreesOfFreedom: degrees) * error
    guard probability > half, probability + half < 1 else { return nil }
    return Interval(
      lower: sorted.value(at: probability - half), upper: sorted.value(at: probability + half),
      level: level, method: intervalMethod)
  }

  private static let method = Method(
    name: "weighted_quantile", title: "weighted quantile", citation: .woodruff1952)
  private static let medianMethod = Method(
    name: "weighted_median", title: "weighted median", citation: .woodruff1952)
  private static let intervalMethod = Method(
    name: "woodruff", title: "Woodruff's interval", citation: .woodruff1952)
}

/// Answers in order with the shares of the weights up to each.
private struct Cumulative {
  private let values: [Double]
  private let shares: [Double]

  init(_ pairs: [(value: Double, weight: Double)], total: Double) {
    let sorted = pairs.sorted { $0.value < $1.value }
    var sum = 0.0
    values = sorted.map(\.value)
    shares = sorted.map { pair in
      sum += pair.weight
      return sum / total
    }
  }

  /// The smallest answer with at least the given share up to it, but for rounding.
  func value(at probability: Double) -> Double {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = (low + high) / 2
      if shares[middle] >= probability - 1e-12 { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}
