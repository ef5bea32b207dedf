public import Evidence

/// The difference between the means of two independent groups.
public enum MeanDifference {
  /// What is taken to be true of the spread of two groups.
  public enum Spread: Hashable, Sendable, CaseIterable {
    /// Each group has its own (Welch 1947).
    case welch
    /// Both have the same (Student 1908).
    case student
  }

  /// The mean of the first group minus that of the second, with Welch's interval.
  ///
  /// The standard error is √(s₁²/n₁ + s₂²/n₂), on the degrees of freedom of Welch (1947), so the groups may
  /// differ in spread. There is no interval where neither group shows any spread.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func welch(
    _ values: [Double], minus others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try Pair(values, others).estimate(.welch, level: level) }
  }

  /// Welch's test of whether two means differ.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is too small or neither varies.
  public static func welchTest(_ values: [Double], _ others: [Double]) -> Reported<TestResult> {
    reported { try Pair(values, others).test(.welch) }
  }

  /// The mean of the first group minus that of the second, with Student's interval.
  ///
  /// The groups are taken to have the same spread, which is estimated from both together.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable`.
  public static func student(
    _ values: [Double], minus others: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try Pair(values, others).estimate(.student, level: level) }
  }

  /// Student's test of whether two means differ.
  ///
  /// - Parameters:
  ///   - values: The first group: two or more finite numbers.
  ///   - others: The second group: two or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is too small or neither varies.
  public static func studentTest(_ values: [Double], _ others: [Double]) -> Reported<TestResult> {
    reported { try Pair(values, others).test(.student) }
  }
}

extension MeanDifference.Spread {
  var interval: Method {
    switch self {
    case .welch: Method(name: "welch", title: "Welch's t interval", citation: .welch1947)
    case .student: Mean.studentInterval
    }
  }

  var test: Method {
    switch self {
    case .welch: Method(name: "welch_t", title: "Welch's t test", citation: .welch1947)
    case .student: Method(name: "student_t", title: "Student's t test", citation: .student1908)
    }
  }
}

/// Two independent groups of two or more values each.
struct Pair {
  let first: Sample
  let second: Sample
  /// The first mean less the second, from whole numbers where all values are decimals, so that it keeps its
  /// figures where the means are large.
  let difference: Double

  init(_ values: [Double], _ others: [Double]) throws {
    first = try Sample(values, atLeast: 2, of: "the values of the first group")
    second = try Sample(others, atLeast: 2, of: "the values of the second group")
    let total = values.count + others.count
    if let decimals = DecimalValues([values, others]),
      let moments = decimals.moments(of: values, total: total),
      let otherMoments = decimals.moments(of: others, total: total)
    {
      difference = moments.mean(minus: otherMoments)
    } else {
      difference = first.mean - second.mean
    }
  }

  var counts: [Int] { [first.count, second.count] }
  var isConstant: Bool { first.isConstant && second.isConstant }
  /// n₁ + n₂ − 2.
  var pooledDegreesOfFreedom: Double { Double(first.count + second.count - 2) }
  /// 1/n₁ + 1/n₂.
  var inverseCounts: Double { 1 / Double(first.count) + 1 / Double(second.count) }
  /// The standard deviation within the groups, pooled.
  var pooledDeviation: Double {
    ((first.squares + second.squares) / pooledDegreesOfFreedom).squareRoot()
  }

  /// The standard error of the difference and its degrees of freedom.
  func precision(
    _ spread: MeanDifference.Spread
  ) -> (error: Double, degreesOfFreedom: Double) {
    switch spread {
    case .student:
      return (pooledDeviation * inverseCounts.squareRoot(), pooledDegreesOfFreedom)
    case .welch:
      let precision = WelchPrecision(first, second)
      return (precision.variance.squareRoot(), precision.degreesOfFreedom)
    }
  }

  func estimate(_ spread: MeanDifference.Spread, level: Double) throws -> Estimate {
    try Inestimable.check(level: level)
    var interval: Interval?
    if !isConstant {
      let precision = precision(spread)
      let half =
        try Critical.student(level, degreesOfFreedom: precision.degreesOfFreedom)
        * precision.error
      interval = Interval(
        lower: difference - half, upper: difference + half, level: level, method: spread.interval)
    }
    return Estimate(
      difference, interval: interval, unit: .scalePoints, count: first.count + second.count,
      groupCounts: counts,
      method: Method(
        name: "mean_difference", title: "difference of means",
        citation: spread.interval.citation))
  }

  fileprivate func test(_ spread: MeanDifference.Spread) throws -> TestResult {
    guard !isConstant else { throw Inestimable("the values do not vary within the groups") }
    let precision = precision(spread)
    let t = difference / precision.error
    return TestResult(
      statistic: t, degreesOfFreedom: [precision.degreesOfFreedom],
      p: try Critical.twoSided(t: t, degreesOfFreedom: precision.degreesOfFreedom),
      groupCounts: counts, method: spread.test)
  }
}
