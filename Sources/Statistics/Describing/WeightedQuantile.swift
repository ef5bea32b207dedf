public import Evidence

/// The value below which a share of the weight lies.
public enum WeightedQuantile {
  /// The smallest value with at least the share `probability` of the weight at or below it; the mean of it
  /// and the next where the weight is exactly that share.
  ///
  /// With equal weights this is definition 2 of Hyndman and Fan (1996), and the weighted median is the
  /// median as taught in school (`qrule = "school"` in R's survey, which up to 4.1.1 gives the second value
  /// where the first alone has more than the share). The definitions that draw lines between
  /// the values have no agreed meaning with weights.
  ///
  /// - Parameters:
  ///   - values: Finite numbers, in points of a scale.
  ///   - weights: As many, finite and not negative.
  ///   - probability: The share, 0 ... 1.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func estimate(
    of values: [Double], weights: [Double], probability: Double
  ) -> Reported<Estimate> {
    reported {
      guard probability >= 0, probability <= 1 else {
        throw Inestimable("the share is not between 0 and 1")
      }
      let sample = try WeightedSample(values, weights: weights)
      return Estimate(
        value(at: probability, of: sample), interval: nil, unit: .scalePoints,
        count: sample.count, method: method)
    }
  }

  private static func value(at probability: Double, of sample: WeightedSample) -> Double {
    let order = sample.values.indices.sorted { sample.values[$0] < sample.values[$1] }
    let target = probability * sample.total
    // Sums of weights carry rounding: a difference of that size is none.
    let grain = 8 * Double.ulpOfOne * sample.total
    var reached = 0.0
    for (place, index) in order.enumerated() {
      reached += sample.weights[index]
      if reached >= target - grain {
        let isEdge = reached <= target + grain && place + 1 < order.count
        let value = sample.values[index]
        return isEdge ? (value + sample.values[order[place + 1]]) / 2 : value
      }
    }
    return sample.values[order[order.count - 1]]
  }

  private static let method = Method(
    name: "weighted_quantile", title: "weighted quantile, definition 2",
    citation: .hyndmanFan1996)
}
