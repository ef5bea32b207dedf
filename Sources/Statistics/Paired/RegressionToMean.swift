public import Evidence

/// How much of a change may be nothing but measurement that was off the first time.
///
/// Who happened to score low the first time scores higher the second without any change, and the other
/// way round. With reliability ρ of the measurement, the slope of the change on the first value is then
/// ρ − 1 (Barnett and others 2005).
public enum RegressionToMean {
  /// The slope of the change on the first measurement, with Student's t interval on n − 2 degrees of freedom.
  ///
  /// It is −1 + r s₂/s₁ (Draper and Smith 1998), and below 0 for every measurement that is not perfectly
  /// reliable, even where nothing has changed.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, points of change for each point at the start, or
  ///   `.notEstimable` where there are too few pairs or the first measurement does not vary.
  public static func slope(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try slope(before, after, level: level).estimate(slopeMethod) }
  }

  /// The slope of the true change on the true first value, once the error of measurement is taken out.
  ///
  /// With b the slope observed it is (b + 1 − ρ)/ρ (Blomqvist 1977), bounds likewise; ρ is taken for known. 0 means
  /// that all regression observed is what a measurement of this reliability gives.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - reliability: ρ of the first measurement, 0 < ρ ≤ 1.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `slope(before:after:level:)`; `.notEstimable` also for another reliability.
  public static func trueSlope(
    before: [Double], after: [Double], reliability: Double, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(reliability)
      let observed = try slope(before, after, level: level)
      return observed.moved { ($0 + 1 - reliability) / reliability }.estimate(trueSlopeMethod)
    }
  }

  /// The change that regression to the mean alone makes expected of a part of the group.
  ///
  /// It is (1 − ρ)(m − m′), with m the mean of all first measurements and m′ that of the part (Barnett and others
  /// 2005): those who started low are expected to rise.
  ///
  /// - Parameters:
  ///   - part: The first measurements of the part: one or more finite numbers.
  ///   - all: The first measurements of all: one or more finite numbers.
  ///   - reliability: ρ of the measurement, 0 < ρ ≤ 1.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func expectedChange(
    of part: [Double], among all: [Double], reliability: Double
  ) -> Reported<Estimate> {
    reported {
      try check(reliability)
      let part = try Sample(part, of: "the part")
      let all = try Sample(all)
      return Estimate(
        (1 - reliability) * (all.mean - part.mean), interval: nil, unit: .scalePoints,
        count: part.count, method: expectedMethod)
    }
  }

  /// The mean change of those who start at a given value, by analysis of covariance, with Student's t
  /// interval on n − 2 degrees of freedom.
  ///
  /// The second measurement is fitted to the first by a line, of which the value at `baseline` less
  /// `baseline` is the change, with standard error s√(1/n + (x₀ − x̄)²/Sₓₓ) (Draper and Smith 1998). At the mean of the
  /// group this is the mean change, with an interval from which the spread of the first measurement is
  /// gone; at the mean of several cohorts together it is the change on equal footing.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - baseline: The start for which to give the change; the mean of `before` where `nil`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where there are too few pairs or the
  ///   first measurement does not vary.
  public static func adjustedChange(
    before: [Double], after: [Double], at baseline: Double? = nil, level: Double
  ) -> Reported<Estimate> {
    reported {
      let pairs = try PairedSample(before, after, atLeast: 3)
      let line = try StraightLine(pairs.before, pairs.after)
      let start = baseline ?? line.centre.x
      guard start.isFinite else { throw Inestimable("the start is infinite") }
      return try Slope(
        value: line.value(at: start) - start, error: line.error(at: start), count: line.count,
        level: level
      ).estimate(adjustedMethod, unit: .scalePoints)
    }
  }

  private static func slope(
    _ before: [Double], _ after: [Double], level: Double
  ) throws -> Slope {
    let pairs = try PairedSample(before, after, atLeast: 3)
    let line = try StraightLine(pairs.before, pairs.changes)
    return try Slope(value: line.slope, error: line.slopeError, count: line.count, level: level)
  }

  private static func check(_ reliability: Double) throws {
    guard reliability > 0, reliability <= 1 else {
      throw Inestimable("the reliability is not between 0 and 1")
    }
  }

  /// A coefficient of a line with its bounds; without these where every pair lies on the line.
  private struct Slope {
    var value: Double
    var interval: Interval?
    let count: Int

    init(value: Double, error: Double, count: Int, level: Double) throws {
      let half = try Critical.student(level, degreesOfFreedom: Double(count - 2)) * error
      self.value = value
      self.count = count
      interval =
        error > 0
        ? Interval(
          lower: value - half, upper: value + half, level: level, method: Mean.studentInterval)
        : nil
    }

    func moved(_ transform: (Double) -> Double) -> Slope {
      var moved = self
      moved.value = transform(value)
      moved.interval = interval.map {
        Interval(
          lower: transform($0.lower), upper: transform($0.upper), level: $0.level,
          method: $0.method)
      }
      return moved
    }

    func estimate(_ method: Method, unit: Unit = .dimensionless) -> Estimate {
      Estimate(value, interval: interval, unit: unit, count: count, method: method)
    }
  }

  private static let slopeMethod = Method(
    name: "slope_of_change_on_baseline", title: "slope of the change on the first measurement",
    citation: .draperSmith1998)
  private static let trueSlopeMethod = Method(
    name: "true_slope_of_change_on_baseline",
    title: "slope of the change on the first measurement, without error of measurement",
    citation: .blomqvist1977)
  private static let expectedMethod = Method(
    name: "expected_regression_to_mean", title: "change expected by regression to the mean",
    citation: .barnett2005)
  private static let adjustedMethod = Method(
    name: "adjusted_mean_change", title: "mean change adjusted for the first measurement",
    citation: .draperSmith1998)
}
