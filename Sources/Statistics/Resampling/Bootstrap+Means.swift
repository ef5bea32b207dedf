public import Evidence
import GSLKit

extension Bootstrap {
  /// The mean of a group, with an interval from resamples.
  ///
  /// - Parameters:
  ///   - values: Two or more finite numbers that differ.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func mean(
    of values: [Double], interval: BootstrapInterval = .bca, level: Double
  ) -> Reported<Estimate> {
    reported {
      let group = try ResampledMean(Sample(values, atLeast: 2), resamples: resamples)
      return try estimate(
        [group], interval, level, .scalePoints,
        Method(name: "mean", title: "mean", citation: .davisonHinkley1997))
    }
  }

  /// The mean of the first group minus that of the second, with an interval from resamples.
  ///
  /// A studentized interval takes Welch's standard error √(s₁²/n₁ + s₂²/n₂).
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func meanDifference(
    _ values: [Double], minus others: [Double], interval: BootstrapInterval = .bca, level: Double
  ) -> Reported<Estimate> {
    reported {
      let pair = try Pair(values, others)
      return try estimate(
        [
          ResampledMean(pair.first, resamples: resamples),
          ResampledMean(pair.second, resamples: resamples),
        ], interval, level, .scalePoints,
        Method(
          name: "mean_difference", title: "difference of means", citation: .davisonHinkley1997))
    }
  }

  /// The share of the first group minus that of the second, with an interval from resamples.
  ///
  /// - Parameters:
  ///   - successes: Responses of the first group that count, 0 ... `count`.
  ///   - count: Responses of the first group, 2 or more.
  ///   - otherSuccesses: Responses of the second group that count, 0 ... `otherCount`.
  ///   - otherCount: Responses of the second group, 2 or more.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable`.
  public func proportionDifference(
    _ successes: Int, of count: Int, minus otherSuccesses: Int, of otherCount: Int,
    interval: BootstrapInterval = .bca, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Proportion.check(successes, of: count)
      try Proportion.check(otherSuccesses, of: otherCount)
      guard min(count, otherCount) > 1 else { throw Inestimable("a group has fewer than two") }
      return try estimate(
        [
          ResampledMean(share: successes, of: count),
          ResampledMean(share: otherSuccesses, of: otherCount),
        ], interval, level, .proportionDifference,
        Method(
          name: "difference_of_proportions", title: "difference of proportions",
          citation: .davisonHinkley1997))
    }
  }

  /// The mean of one group, or the difference of those of two.
  private func estimate(
    _ groups: [ResampledMean], _ form: BootstrapInterval, _ level: Double, _ unit: Unit,
    _ method: Method
  ) throws -> Estimate {
    guard groups.contains(where: { $0.variance > 0 }) else {
      throw Inestimable("the values do not vary within the groups")
    }
    let resampled = Resampled(
      estimate: Replicate(
        value: groups.difference(of: groups.map(\.mean)),
        error: groups.map { $0.variance / Double($0.count) }.reduce(0, +).squareRoot()),
      jackknife: {
        let means = groups.map(\.mean)
        return groups.indices.map { group in
          groups[group].withoutEach.map { mean in
            var means = means
            means[group] = mean
            return groups.difference(of: means)
          }
        }
      },
      draw: { generator, count in
        var replicates = [Replicate](repeating: Replicate(value: 0), count: count)
        for (group, sign) in zip(groups, [1.0, -1]) {
          group.add(to: &replicates, sign: sign, with: &generator)
        }
        for index in replicates.indices { replicates[index].error.formSquareRoot() }
        return replicates
      })
    return Estimate(
      resampled.estimate.value, interval: try interval(form, of: resampled, level: level),
      unit: unit, count: groups.reduce(0) { $0 + $1.count },
      groupCounts: groups.count > 1 ? groups.map(\.count) : [], method: method)
  }
}

extension [ResampledMean] {
  /// The first value, less the second where there are two groups.
  fileprivate func difference(of values: [Double]) -> Double {
    values.count > 1 ? values[0] - values[1] : values[0]
  }
}
