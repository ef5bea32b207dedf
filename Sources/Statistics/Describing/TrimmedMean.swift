public import Evidence

/// The mean without the values at both ends.
public enum TrimmedMean {
  /// The mean of what is left once the same number of values is cut off at either end, with the interval of
  /// Tukey and McLaughlin (1963).
  ///
  /// Of n values the g = ⌊nγ⌋ lowest and highest are left out, as in R's `mean(trim =)`. The standard error
  /// is s_w/((1 − 2γ)√n), with s_w the standard deviation once the cut values are set to the outermost that are
  /// left, on n − 2g − 1 degrees of freedom. There is no interval where the values left do not vary.
  ///
  /// - Parameters:
  ///   - values: Finite numbers, in points of a scale.
  ///   - share: γ, the share to cut off at either end, 0 ≤ γ < ½.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where there are no values.
  public static func estimate(
    of values: [Double], share: Double = 0.2, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard share >= 0, share < 0.5 else {
        throw Inestimable("the share to cut off is not between 0 and one half")
      }
      let sorted = risingOrder(try Sample(values).values)
      let cut = Int(Double(sorted.count) * share)
      let kept = cut..<(sorted.count - cut)
      let mean = try Sample(Array(sorted[kept])).mean
      let low = sorted[kept.lowerBound]
      let high = sorted[kept.upperBound - 1]
      let winsorised = try Sample(sorted.map { min(max($0, low), high) })
      var interval: Interval?
      if kept.count > 1, !winsorised.isConstant {
        let half =
          try Critical.student(level, degreesOfFreedom: Double(kept.count - 1))
          * winsorised.standardDeviation
          / ((1 - 2 * share) * Double(sorted.count).squareRoot())
        interval = Interval(
          lower: mean - half, upper: mean + half, level: level, method: intervalMethod)
      }
      return Estimate(
        mean, interval: interval, unit: .scalePoints, count: sorted.count, method: method)
    }
  }

  private static let method = Method(
    name: "trimmed_mean", title: "trimmed mean", citation: .tukeyMcLaughlin1963)
  private static let intervalMethod = Method(
    name: "tukey_mclaughlin", title: "Tukey and McLaughlin's interval",
    citation: .tukeyMcLaughlin1963)
}
