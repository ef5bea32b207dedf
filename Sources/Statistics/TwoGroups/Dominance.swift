public import Evidence

/// How often a value of one group is higher than a value of another.
public enum Dominance {
  /// Cliff's δ: the share of pairs in which the first group is higher minus that in which it is lower.
  ///
  /// The interval is Cliff's asymmetric one, (δ − δ³ ± t·s√((1 − δ²)² + t²s²)) / (1 − δ² + t²s²), with the
  /// unbiased variance s² and t on n₁ + n₂ − 2 degrees of freedom. Where every pair is ordered the same
  /// way, the inner bound is (n − t²)/(n + t²) for the smaller group's n (Feng and Cliff 2004). A group
  /// of one value has no interval.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable` where a group is empty.
  public static func cliffsDelta(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let comparisons = try Comparisons(JointOrder(values, others))
      return estimate(
        comparisons, comparisons.delta, try comparisons.cliffBounds(level: level), level,
        .dimensionless, (deltaMethod, cliffInterval))
    }
  }

  /// The chance that a value of the first group is higher than one of the second, ties counting half.
  ///
  /// It is (1 + δ)/2 with δ of Cliff, and so are its bounds.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.probability`, or `.notEstimable` where a group is empty.
  public static func probabilityOfSuperiority(
    _ values: [Double], _ others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let comparisons = try Comparisons(JointOrder(values, others))
      let bounds = try comparisons.cliffBounds(level: level).map {
        (lower: (1 + $0.lower) / 2, upper: (1 + $0.upper) / 2)
      }
      return estimate(
        comparisons, comparisons.superiority, bounds, level, .probability,
        (superiorityMethod, cliffInterval))
    }
  }

  static func estimate(
    _ comparisons: Comparisons, _ value: Double, _ bounds: (lower: Double, upper: Double)?,
    _ level: Double, _ unit: Unit, _ methods: (estimate: Method, interval: Method)
  ) -> Estimate {
    Estimate(
      value,
      interval: bounds.map {
        Interval(lower: $0.lower, upper: $0.upper, level: level, method: methods.interval)
      },
      unit: unit, count: comparisons.counts.reduce(0, +), groupCounts: comparisons.counts,
      method: methods.estimate)
  }

  private static let deltaMethod = Method(
    name: "cliffs_delta", title: "Cliff's δ", citation: .cliff1993)
  static let superiorityMethod = Method(
    name: "probability_of_superiority", title: "probability of superiority", citation: .cliff1993)
  private static let cliffInterval = Method(
    name: "cliff", title: "Cliff's interval", citation: .fengCliff2004)
}
