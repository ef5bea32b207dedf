public import Evidence

/// A trend that is broken at a known place, as where a question was asked in new words.
///
/// A line of its own is laid through the groups before the break and through those from it on, by least squares
/// with HC3 variances (see `GroupLine`); the groups before and after are independent, so that variances add.
/// This is the interrupted time series of Wagner and others (2002). Intervals are Student's on N − 4 degrees
/// of freedom.
public struct SegmentedTrend: Hashable, Sendable {
  /// The rise from group to group before the break, in `Unit.scalePointsPerStep`.
  public let slopeBefore: Reported<Estimate>
  /// The rise from group to group from the break on.
  public let slopeAfter: Reported<Estimate>
  /// By how much the rise changed.
  public let slopeChange: Reported<Estimate>
  /// The value at the break less what the line before it would have come to there, in `Unit.scalePoints`.
  public let levelChange: Reported<Estimate>
  /// The test of whether the rise changed.
  public let slopeTest: Reported<TestResult>
  /// The test of whether the level changed.
  public let levelTest: Reported<TestResult>

  /// Fits both lines.
  ///
  /// - Parameters:
  ///   - groups: Groups of one or more finite numbers each.
  ///   - scores: The place of each group on the scale of the trend, as years.
  ///   - start: The first score after the break.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(_ groups: [[Double]], scores: [Double], from start: Double, level: Double) {
    let isFitting = groups.count == scores.count && scores.allSatisfy(\.isFinite)
    func side(_ isAfter: Bool) -> Result<GroupLine, any Error> {
      Result {
        guard isFitting else { throw Inestimable("there is not a finite score for each group") }
        let places = scores.indices.filter { (scores[$0] >= start) == isAfter }
        guard places.count > 1 else {
          throw Inestimable(
            "there are fewer than two groups \(isAfter ? "from the break on" : "before the break")")
        }
        return try GroupLine(
          SampleGroups(places.map { groups[$0] }), scores: places.map { scores[$0] })
      }
    }
    let before = side(false)
    let after = side(true)
    let counts = groups.map(\.count)
    let degrees = Double(counts.reduce(0, +) - 4)

    /// The change from a number of the first line to one of the second, with its variance.
    func change(
      _ value: (_ line: GroupLine, _ mean: Double) -> (value: Double, variance: Double)
    ) throws -> (value: Double, variance: Double) {
      let (earlier, later) = (try before.get(), try after.get())
      let first = value(earlier, 0)
      let second = value(later, try Self.distance(from: earlier, to: later))
      return (second.value - first.value, first.variance + second.variance)
    }
    func slopes() throws -> (value: Double, variance: Double) {
      try change { line, _ in (line.line.slope, line.slopeVariance) }
    }
    func levels() throws -> (value: Double, variance: Double) {
      try change { line, mean in (mean + line.line.value(at: start), line.variance(at: start)) }
    }
    func estimated(
      _ unit: Unit, _ method: Method, _ change: () throws -> (value: Double, variance: Double)
    ) -> Reported<Estimate> {
      reported {
        let change = try change()
        return try LinearTrend.estimate(
          change.value, variance: change.variance, degreesOfFreedom: degrees, counts: counts,
          level: level, interval: LinearTrend.hc3, unit: unit, method: method)
      }
    }
    func tested(
      _ method: Method, _ change: () throws -> (value: Double, variance: Double)
    ) -> Reported<TestResult> {
      reported {
        let change = try change()
        return try LinearTrend.test(
          change.value, variance: change.variance, degreesOfFreedom: degrees, counts: counts,
          method: method)
      }
    }
    slopeBefore = estimated(.scalePointsPerStep, Self.method("slope_before", "rise before")) {
      let line = try before.get()
      return (line.line.slope, line.slopeVariance)
    }
    slopeAfter = estimated(.scalePointsPerStep, Self.method("slope_after", "rise from")) {
      let line = try after.get()
      return (line.line.slope, line.slopeVariance)
    }
    let slopeMethod = Self.method("slope_change", "change of the rise at")
    let levelMethod = Self.method("level_change", "change of the level at")
    slopeChange = estimated(.scalePointsPerStep, slopeMethod, slopes)
    levelChange = estimated(.scalePoints, levelMethod, levels)
    slopeTest = tested(slopeMethod, slopes)
    levelTest = tested(levelMethod, levels)
  }

  /// By how much the mean of all values after the break passes that of all values before it: each line is
  /// counted from the mean of its own side.
  private static func distance(from before: GroupLine, to after: GroupLine) throws -> Double {
    let values = [before, after].map { side in side.samples.flatMap(\.values) }
    return try SampleGroups(values).difference(1, minus: 0)
  }

  private static func method(_ name: String, _ title: String) -> Method {
    Method(name: name, title: "\(title) the break", citation: .wagner2002)
  }
}
