public import Evidence

extension Bootstrap {
  /// The median of a group, with an interval from resamples.
  ///
  /// There is no studentized interval, for the jackknife does not find the standard error of a median
  /// (Efron and Tibshirani 1993, section 11.6); and no accelerated one where leaving out a value never
  /// changes the median, as with many equal answers.
  ///
  /// - Parameters:
  ///   - values: Two or more finite numbers.
  ///   - interval: How the interval is read off.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func median(
    of values: [Double], interval: BootstrapInterval = .percentile, level: Double
  ) -> Reported<Estimate> {
    reported {
      try estimate(
        [ResampledMedian(Sample(values, atLeast: 2))], interval, level,
        Method(name: "median", title: "median", citation: .davisonHinkley1997))
    }
  }

  /// The median of the first group minus that of the second, with an interval from resamples.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - interval: How the interval is read off; `median(of:interval:level:)` says which is refused.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public func medianDifference(
    _ values: [Double], minus others: [Double], interval: BootstrapInterval = .percentile,
    level: Double
  ) -> Reported<Estimate> {
    reported {
      let pair = try Pair(values, others)
      return try estimate(
        [ResampledMedian(pair.first), ResampledMedian(pair.second)], interval, level,
        Method(
          name: "median_difference", title: "difference of medians",
          citation: .davisonHinkley1997))
    }
  }

  private func estimate(
    _ groups: [ResampledMedian], _ form: BootstrapInterval, _ level: Double, _ method: Method
  ) throws -> Estimate {
    guard form != .studentized else {
      throw Inestimable("the jackknife does not find the standard error of a median")
    }
    let signs = [1.0, -1]
    let medians = groups.map(\.median)
    let value = zip(medians, signs).reduce(0) { $0 + $1.0 * $1.1 }
    let resampled = Resampled(
      estimate: Replicate(value: value),
      jackknife: {
        zip(groups, signs).map { group, sign in
          group.withoutEach.map { value + sign * ($0 - group.median) }
        }
      },
      draw: { generator, count in
        (0..<count).map { _ in
          var value = 0.0
          for (group, sign) in zip(groups, signs) { value += sign * group.draw(with: &generator) }
          return Replicate(value: value)
        }
      })
    return Estimate(
      value, interval: try interval(form, of: resampled, level: level), unit: .scalePoints,
      count: groups.reduce(0) { $0 + $1.count },
      groupCounts: groups.count > 1 ? groups.map(\.count) : [], method: method)
  }
}
