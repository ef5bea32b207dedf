public import Evidence

/// Standardised differences for groups that need not have the same spread.
extension StandardisedDifference {
  /// Glass' Δ: the difference in standard deviations of the second group, with a non-central t interval.
  ///
  /// The standardiser is s₂ alone, which suits a second group that nothing was done to. With
  /// h = √(1/n₂ + s₁²/(n₁s₂²)), Δ/h is taken as non-central t on n₂ − 1 degrees of freedom, and the bounds
  /// of its non-centrality are multiplied by h (Algina, Keselman and Penfield 2006), as effectsize for R
  /// has it. Where the spreads are equal in truth this is nearly exact, else it is an approximation.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group, whose standard deviation is the unit: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where a group is too small
  ///   or the second does not vary.
  public static func glassDelta(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let pair = try Pair(values, others)
      guard !pair.second.isConstant else {
        throw Inestimable("the values of the second group do not vary")
      }
      let delta = pair.difference / pair.second.standardDeviation
      let ratio = pair.first.standardDeviation / pair.second.standardDeviation
      let scale =
        (1 / Double(pair.second.count) + ratio.squared / Double(pair.first.count)).squareRoot()
      let bounds = try Noncentrality.bounds(
        t: delta / scale, degreesOfFreedom: Double(pair.second.count - 1), level: level)
      return estimate(
        delta, pair,
        Interval(
          lower: scale * bounds.lower, upper: scale * bounds.upper, level: level,
          method: Method(
            name: noncentralInterval.name, title: noncentralInterval.title, citation: .algina2006)),
        glassMethod)
    }
  }

  /// d with the average variance as unit, √((s₁² + s₂²)/2), and Bonett's interval.
  ///
  /// It gives both groups the same say however large they are, and compares with d_av of paired
  /// measurements. With s² the average variance, the variance of d is
  /// d²(s₁⁴/(n₁ − 1) + s₂⁴/(n₂ − 1))/(8s⁴) + (s₁²/(n₁ − 1) + s₂²/(n₂ − 1))/s² (Bonett 2008); d is not
  /// corrected for its bias.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where a group is too small
  ///   or neither varies.
  public static func averageVarianceD(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let pair = try Pair(values, others)
      guard !pair.isConstant else { throw Inestimable("the values do not vary within the groups") }
      let average = pair.first.variance / 2 + pair.second.variance / 2
      let d = pair.difference / average.squareRoot()
      // The variances enter as shares of their average, which keeps fourth powers in range.
      let variance = [pair.first, pair.second].reduce(0.0) { sum, group in
        let share = group.variance / average
        return sum + (d * d * share * share / 8 + share) / Double(group.count - 1)
      }
      let half = z * variance.squareRoot()
      return estimate(
        d, pair,
        Interval(
          lower: d - half, upper: d + half, level: level,
          method: PairedDifference.bonettInterval),
        averageMethod)
    }
  }

  private static func estimate(
    _ value: Double, _ pair: Pair, _ interval: Interval, _ method: Method
  ) -> Estimate {
    Estimate(
      value, interval: interval, unit: .standardDeviations,
      count: pair.first.count + pair.second.count, groupCounts: pair.counts, method: method)
  }

  private static let glassMethod = Method(
    name: "glass_delta", title: "Glass' Δ, in standard deviations of the second group",
    citation: .glass1976)
  private static let averageMethod = Method(
    name: "d_average_variance", title: "d, in square roots of the average variance",
    citation: .bonett2008)
}
