public import Evidence

/// Whether a series, such as the means of successive cohorts, rises or falls, and how fast.
public enum MannKendall {
  /// Mann and Kendall's test of a monotone trend.
  ///
  /// S is the number of pairs that rise less the number that fall. Up to 50 values its distribution is exact, over
  /// all orders of the values and their ties (see `KendallDistribution`); above, z = (S ∓ 1)/√Var S with the
  /// variance for ties (Mann 1945; Kendall 1970, 4.3). The statistic is S. `pymannkendall` has the normal
  /// approximation at any length, which is rough for the 8 cohorts of a report.
  ///
  /// - Parameter series: Two or more finite numbers in the order of time.
  /// - Returns: The test, or `.notEstimable` where all are equal.
  public static func test(_ series: [Double]) -> Reported<TestResult> {
    reported {
      let trend = try Series(series)
      guard series.count <= mostExact else { return try approximate(trend) }
      return TestResult(
        statistic: Double(trend.s), degreesOfFreedom: [],
        p: KendallDistribution(ties: trend.ties).twoSided(trend.s), groupCounts: [series.count],
        method: Method(
          name: "mann_kendall", title: "Mann and Kendall's exact trend test",
          citation: .kendall1970))
    }
  }

  /// Mann and Kendall's test by the normal approximation, whatever the length.
  ///
  /// - Parameter series: Two or more finite numbers in the order of time.
  /// - Returns: The test with the statistic z, or `.notEstimable` where all are equal.
  public static func approximateTest(_ series: [Double]) -> Reported<TestResult> {
    reported { try approximate(Series(series)) }
  }

  /// Sen's slope: the median of the slopes between all pairs of values.
  ///
  /// The bounds are slopes too: with C such that P(|S| > C) ≤ 1 − `level`, those in places (M − C)/2 and
  /// (M + C)/2 + 1 of the M slopes in order (Sen 1968; Gilbert 1987, 16.5). C is exact up to 50 values, by
  /// which the interval covers at least as often as `level` says, and has none for so few that no C does.
  ///
  /// - Parameters:
  ///   - series: Two or more finite numbers.
  ///   - times: When each was taken, rising; 0, 1, 2, … by default.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePointsPerStep`, or `.notEstimable`.
  public static func senSlope(
    _ series: [Double], times: [Double]? = nil, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let times = times ?? series.indices.map(Double.init)
      let slopes = try slopes(series, times)
      return Estimate(
        Quantile.value(at: 0.5, ofSorted: slopes),
        interval: try interval(slopes, series, level: level), unit: .scalePointsPerStep,
        count: series.count,
        method: Method(name: "sen_slope", title: "Sen's slope", citation: .sen1968))
    }
  }

  private static let mostExact = 50
  /// Every pair is a slope that is kept: no more than these.
  private static let mostTimes = 5000

  private static func approximate(_ trend: Series) throws -> TestResult {
    let distance = max(abs(trend.s) - 1, 0)
    let z = Double(trend.s.signum() * distance) / trend.variance.squareRoot()
    return TestResult(
      statistic: z, degreesOfFreedom: [], p: try Critical.twoSided(z: z),
      groupCounts: [trend.count],
      method: Method(
        name: "mann_kendall", title: "Mann and Kendall's trend test", citation: .mann1945))
  }

  private static func slopes(_ series: [Double], _ times: [Double]) throws -> [Double] {
    guard series.count == times.count else { throw Inestimable("the lists differ in length") }
    guard series.count > 1 else { throw Inestimable("there are fewer than two values") }
    guard series.count <= mostTimes else { throw Inestimable("the series is too long") }
    guard series.allSatisfy(\.isFinite), times.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw Inestimable("the times do not rise")
    }
    var slopes: [Double] = []
    slopes.reserveCapacity(series.count * (series.count - 1) / 2)
    for later in series.indices {
      for earlier in 0..<later {
        slopes.append((series[later] - series[earlier]) / (times[later] - times[earlier]))
      }
    }
    return slopes.sorted()
  }

  private static func interval(
    _ slopes: [Double], _ series: [Double], level: Double
  ) throws -> Interval? {
    let reach: Int
    if series.count <= mostExact {
      let distribution = KendallDistribution(ties: series.map { _ in 1 })
      // S has the parity of the number of pairs.
      guard
        let found = stride(from: slopes.count % 2, to: slopes.count, by: 2).first(where: {
          distribution.twoSided($0 + 2) <= 1 - level
        })
      else { return nil }
      reach = found
    } else {
      reach = Int(try Critical.normal(level) * Series(series, varies: false).variance.squareRoot())
    }
    let below = (slopes.count - reach) / 2
    guard below > 0 else { return nil }
    return Interval(
      lower: slopes[below - 1], upper: slopes[slopes.count - below], level: level,
      method: Method(
        name: "order_statistics", title: "interval between slopes in order", citation: .sen1968))
  }
}

/// A series with the number of its pairs that rise less those that fall.
private struct Series {
  let count: Int
  let s: Int
  let ties: [Int]

  init(_ series: [Double], varies: Bool = true) throws {
    guard series.count > 1 else { throw Inestimable("there are fewer than two values") }
    guard series.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    ties = Ranks(series).ties
    guard !varies || ties.count > 1 else { throw Inestimable("all values are equal") }
    count = series.count
    guard ties.count > 1 else {
      s = 0
      return
    }
    s = try Concordance(series.indices.map(Double.init), series).excess
  }

  /// (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5))/18.
  var variance: Double {
    func cubic(_ count: Int) -> Double {
      let n = Double(count)
      return n * (n - 1) * (2 * n + 5)
    }
    return (cubic(count) - ties.reduce(0) { $0 + cubic($1) }) / 18
  }
}
