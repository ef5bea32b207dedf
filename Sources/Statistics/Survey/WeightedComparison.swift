public import Evidence

/// The same estimate without and with weights, side by side, so that a reader sees what they do.
public struct WeightedComparison: Hashable, Sendable {
  /// As if the rows were a simple random sample of an endless population.
  public let unweighted: Reported<Evidence.Estimate>
  /// With the weights and the design.
  public let weighted: Reported<SurveyEstimate>

  /// The weighted value minus the unweighted one, in their unit, or `nil` where one is missing.
  public var shift: Double? {
    guard let weighted = weighted.value, let unweighted = unweighted.value else { return nil }
    return weighted.estimate.value - unweighted.value
  }

  /// A mean, on the rows that have an answer and a positive weight.
  ///
  /// - Parameters:
  ///   - values: The answers in points of a scale, `nil` where there is none.
  ///   - design: How the rows were drawn.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Both means.
  public static func mean(
    _ values: [Double?], design: SurveyDesign, level: Double
  ) -> WeightedComparison {
    WeightedComparison(
      unweighted: Mean.estimate(of: counted(values, design), level: level),
      weighted: WeightedMean.estimate(values, design: design, level: level))
  }

  /// A share, on the rows that have an answer and a positive weight; unweighted with Wilson's interval.
  ///
  /// - Parameters:
  ///   - values: Whether each row has the property, `nil` where that is not known.
  ///   - design: How the rows were drawn.
  ///   - interval: Which interval goes with the weighted share.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: Both shares.
  public static func proportion(
    _ values: [Bool?], design: SurveyDesign,
    interval: WeightedProportion.IntervalKind = .wilson, level: Double
  ) -> WeightedComparison {
    let counted = counted(values, design)
    return WeightedComparison(
      unweighted: Proportion.wilson(
        successes: counted.count { $0 }, count: counted.count, level: level),
      weighted: WeightedProportion.estimate(
        values, design: design, interval: interval, level: level))
  }

  private static func counted<Value>(_ values: [Value?], _ design: SurveyDesign) -> [Value] {
    zip(values, design.weights).compactMap { $1 > 0 ? $0 : nil }
  }
}
