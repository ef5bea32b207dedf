public import Evidence

/// Who answered: the response rates of groups, and how far the groups that answered stand for all.
public struct ResponseByGroup: Hashable, Sendable {
  /// The rate over all groups, with Wilson's interval.
  ///
  /// The rate itself is known, for the roll is; the interval is that of the tendency to answer behind it.
  public let overall: Reported<Evidence.Estimate>
  /// The rate of each group, with Wilson's interval.
  public let rates: [Reported<Evidence.Estimate>]
  /// Pearson's χ² test of whether the groups answered alike.
  public let test: Reported<TestResult>
  /// The R-indicator; see `representativity(answered:invited:)`.
  public let representativity: Reported<Evidence.Estimate>

  /// The rates of groups.
  ///
  /// - Parameters:
  ///   - answered: How many of each group answered.
  ///   - invited: How many each group has.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: The rates; each says for itself why it cannot be given.
  public static func rates(
    answered: [Int], invited: [Int], level: Double
  ) -> ResponseByGroup {
    let pairs = Array(zip(answered, invited))
    return ResponseByGroup(
      overall: Proportion.wilson(
        successes: pairs.reduce(0) { $0 &+ $1.0 }, count: pairs.reduce(0) { $0 &+ $1.1 },
        level: level),
      rates: pairs.map { Proportion.wilson(successes: $0, count: $1, level: level) },
      test: ChiSquare.test(pairs.map { [$0, $1 &- $0] }),
      representativity: representativity(answered: answered, invited: invited))
  }

  /// The R-indicator 1 − 2S, S the standard deviation of the groups' response rates over all members
  /// (Schouten, Cobben and Bethlehem 2009).
  ///
  /// 1 where all groups answered alike; 0 where half of the members, in groups of their own, answered all
  /// and half not at all. It says nothing about what the groups do not show, and chance alone lowers it
  /// where groups are small.
  ///
  /// - Parameters:
  ///   - answered: How many of each group answered.
  ///   - invited: How many each group has.
  /// - Returns: An estimate in `Unit.dimensionless` without an interval, or `.notEstimable`.
  public static func representativity(
    answered: [Int], invited: [Int]
  ) -> Reported<Evidence.Estimate> {
    reported {
      guard answered.count == invited.count else {
        throw Inestimable("the lists of groups differ in length")
      }
      let groups = zip(answered, invited).filter { $1 != 0 || $0 != 0 }
      for (answered, invited) in groups { try Proportion.check(answered, of: invited) }
      let members = compensatedSum(groups.map { Double($0.1) })
      guard members > 1 else { throw Inestimable("fewer than two were invited") }
      let rate = compensatedSum(groups.map { Double($0.0) }) / members
      let spread = compensatedSum(
        groups.map { answered, invited in
          Double(invited) * (Double(answered) / Double(invited) - rate).squared
        })
      return Estimate(
        1 - 2 * (spread / (members - 1)).squareRoot(), interval: nil, unit: .dimensionless,
        count: Int(members), groupCounts: invited,
        method: Method(
          name: "r_indicator", title: "R-indicator of representative response",
          citation: .schoutenCobbenBethlehem2009))
    }
  }
}
