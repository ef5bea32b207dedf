public import Evidence

extension WeightedProportion {
  /// The weighted share with Wilson's interval at the effective number of Kish (1965), where nothing is
  /// known of the drawing but the weights.
  ///
  /// The n of Wilson's formula is (Σ w)²/Σ w², by which unequal weights cost precision whatever the answers.
  /// Things of weight 0 are left out.
  ///
  /// - Parameters:
  ///   - successes: Whether each thing has the property.
  ///   - weights: As many, finite and not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where nothing has a weight.
  public static func kish(
    _ successes: [Bool], weights: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let sample = try WeightedSample(successes.map { $0 ? 1 : 0 }, weights: weights)
      let share = min(max(sample.mean, 0), 1)
      let bounds = try Proportion.score(
        share: share, effective: KishEffectiveSize.value(sample.weights), level: level)
      return Estimate(
        share,
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: wilsonKish),
        unit: .proportion, count: sample.count, method: kishMethod)
    }
  }

  private static let kishMethod = Method(
    name: "weighted_proportion", title: "weighted proportion", citation: .kish1965)
  private static let wilsonKish = Method(
    name: "wilson_kish", title: "Wilson's score interval at Kish's effective number",
    citation: .kish1965)
}
