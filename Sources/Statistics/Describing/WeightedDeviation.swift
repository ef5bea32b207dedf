public import Evidence

/// The spread of values of unequal weight.
public enum WeightedDeviation {
  /// The weighted standard deviation, √(n/(n − 1) · Σ w(x − m)²/Σ w), as in R's `svyvar`.
  ///
  /// Weights are those of a sample: their scale is of no account, and they are neither counts nor
  /// precisions. Values of weight 0 are left out.
  ///
  /// - Parameters:
  ///   - values: Two or more finite numbers with a weight, in points of a scale.
  ///   - weights: As many, finite and not negative.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, 0 where all values are equal, or
  ///   `.notEstimable`.
  public static func standardDeviation(
    of values: [Double], weights: [Double]
  ) -> Reported<Estimate> {
    reported {
      let sample = try WeightedSample(values, weights: weights, atLeast: 2)
      let n = Double(sample.count)
      let squares = compensatedSum(
        zip(sample.values, sample.weights).lazy.map { $1 * ($0 - sample.mean).squared })
      return Estimate(
        sample.isConstant ? 0 : (n / (n - 1) * squares / sample.total).squareRoot(),
        interval: nil, unit: .scalePoints, count: sample.count, method: method)
    }
  }

  private static let method = Method(
    name: "weighted_sd", title: "weighted standard deviation", citation: .lumley2010)
}
