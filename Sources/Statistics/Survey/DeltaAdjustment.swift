public import Evidence

/// What becomes of a result if those who did not answer differ from those who did by so much.
public enum DeltaAdjustment {
  /// The mean of all if the missing answers are `delta` points higher on average: m + q·δ.
  ///
  /// q is the share of missing answers. The standard error is √(s²/n + δ²·q(1 − q)/N), to which Rubin's
  /// rules tend when each missing answer is imputed from the answers given, moved by δ, ever more often
  /// (van Buuren 2018, section 3.8); the interval is Student's on n − 1 degrees of freedom. At δ = 0 it is
  /// that of the answers given.
  ///
  /// - Parameters:
  ///   - answers: The answers given and how many are missing.
  ///   - delta: By how much the missing ones are higher on average, negative for lower.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints` whose count is that of the answers given, or
  ///   `.notEstimable` where there are none.
  public static func mean(
    _ answers: PartlyAnswered, delta: Double, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let side = try Adjusted(answers, delta)
      return Estimate(
        side.mean,
        interval: try interval(
          side.mean, side.variance, Double(answers.values.count - 1), level: level),
        unit: .scalePoints, count: answers.values.count, method: method)
    }
  }

  /// The difference of two groups' means, each with its own δ, with Welch's interval.
  ///
  /// - Parameters:
  ///   - answers: The first group.
  ///   - delta: By how much its missing answers are higher on average.
  ///   - other: The second group, independent of the first.
  ///   - otherDelta: By how much those of the second are.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The first mean minus the second, in `Unit.scalePoints`, or `.notEstimable`.
  public static func difference(
    _ answers: PartlyAnswered, delta: Double, minus other: PartlyAnswered, otherDelta: Double,
    level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let first = try Adjusted(answers, delta)
      let second = try Adjusted(other, otherDelta)
      let variance = first.variance + second.variance
      let counts = [answers.values.count, other.values.count]
      let parts = zip([first, second], counts).map { side, count in
        side.variance > 0 ? side.variance.squared / Double(count - 1) : 0
      }
      return Estimate(
        first.mean - second.mean,
        interval: counts.contains(1)
          ? nil
          : try interval(
            first.mean - second.mean, variance, variance.squared / compensatedSum(parts),
            level: level),
        unit: .scalePoints, count: counts.reduce(0, +), groupCounts: counts,
        method: differenceMethod)
    }
  }

  /// The δ at which the mean of all is `threshold`: how different those who did not answer would have to
  /// be for the result to turn.
  ///
  /// - Parameters:
  ///   - answers: The answers given and how many are missing.
  ///   - threshold: The mean at which a reader would draw another conclusion.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable` where no answer
  ///   is missing or none is given.
  public static func tippingPoint(
    _ answers: PartlyAnswered, threshold: Double
  ) -> Reported<Estimate> {
    reported {
      let side = try Adjusted(answers, 0)
      guard answers.missing > 0 else { throw Inestimable("no answer is missing") }
      guard threshold.isFinite else { throw Inestimable("the threshold is not a number") }
      return Estimate(
        (threshold - side.mean) / answers.missingShare, interval: nil, unit: .scalePoints,
        count: answers.values.count,
        method: Method(
          name: "tipping_point", title: "difference of the missing answers that turns the result",
          citation: .vanBuuren2018))
    }
  }

  private static func interval(
    _ value: Double, _ variance: Double, _ degrees: Double, level: Double
  ) throws -> Interval? {
    guard variance > 0, degrees > 0 else { return nil }
    return try Precision(standardError: variance.squareRoot(), degreesOfFreedom: degrees)
      .interval(around: value, level: level, Mean.studentInterval)
  }

  private static let method = Method(
    name: "delta_adjusted_mean", title: "mean with missing answers moved",
    citation: .vanBuuren2018)
  private static let differenceMethod = Method(
    name: "delta_adjusted_difference", title: "difference of means with missing answers moved",
    citation: .vanBuuren2018)
}

/// A mean moved for its missing answers, with its variance.
private struct Adjusted {
  let mean: Double
  let variance: Double

  init(_ answers: PartlyAnswered, _ delta: Double) throws {
    try answers.check()
    guard delta.isFinite else { throw Inestimable("the shift is not a number") }
    let sample = try Sample(answers.values)
    let share = answers.missingShare
    mean = sample.mean + share * delta
    variance =
      sample.variance / Double(sample.count)
      + delta.squared * share * (1 - share) / answers.size
  }
}
