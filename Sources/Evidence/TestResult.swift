/// The outcome of a significance test.
public struct TestResult: Hashable, Sendable {
  /// The test statistic.
  public let statistic: Double
  /// The degrees of freedom: none, one, or numerator and denominator.
  public let degreesOfFreedom: [Double]
  /// The two-sided p-value, from 0 to 1, before any correction for the number of tests.
  public let p: Double
  /// The p-value after correction within its family, or `nil` where it was not corrected.
  public let adjustedP: Double?
  /// The number of responses behind the test, group by group.
  public let groupCounts: [Int]
  /// Which test, in which form.
  public let method: Method

  public init(
    statistic: Double, degreesOfFreedom: [Double], p: Double, adjustedP: Double? = nil,
    groupCounts: [Int], method: Method
  ) {
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    self.p = p
    self.adjustedP = adjustedP
    self.groupCounts = groupCounts
    self.method = method
  }

  /// The same test with its p-value corrected for the number of tests in its family.
  ///
  /// - Parameter adjustedP: The corrected p-value, 0 ... 1.
  /// - Returns: The test with both p-values.
  public func adjusted(to adjustedP: Double) -> TestResult {
    TestResult(
      statistic: statistic, degreesOfFreedom: degreesOfFreedom, p: p, adjustedP: adjustedP,
      groupCounts: groupCounts, method: method)
  }
}
