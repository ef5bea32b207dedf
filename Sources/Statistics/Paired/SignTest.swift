public import Evidence

/// The sign test: whether paired values rise as often as they fall.
public enum SignTest {
  /// Tests exactly whether a change is as often a rise as a fall; pairs that do not change are left out.
  ///
  /// The statistic is the number of rises, binomial with chance ½ among the pairs that change (Dixon and
  /// Mood 1946). p is the chance of a split at least as uneven.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  /// - Returns: The test, or `.notEstimable` where no pair changes.
  public static func test(before: [Double], after: [Double]) -> Reported<TestResult> {
    reported {
      let changes = try Directions(before, after)
      guard changes.rises + changes.falls > 0 else { throw Inestimable("no pair changes") }
      let split = try EvenSplit(changes.rises, changes.falls)
      return TestResult(
        statistic: Double(changes.rises), degreesOfFreedom: [], p: split.p,
        groupCounts: [changes.count], method: method)
    }
  }

  private static let method = Method(
    name: "sign", title: "sign test, exact", citation: .dixonMood1946)
}
