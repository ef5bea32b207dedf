public import Evidence
import GSLKit

/// McNemar's test of whether something is as common in one as in the other of matched pairs.
///
/// Pairs that agree say nothing about the difference: of the n pairs that disagree, those in which only the
/// first has the property follow the binomial distribution with chance ½ where there is none.
public enum McNemar {
  /// The exact test: the chance of a split of the pairs that disagree at least as uneven as this one.
  ///
  /// The statistic is the smaller of both numbers. Where no pair disagrees, p is 1.
  ///
  /// - Parameters:
  ///   - onlyFirst: Pairs in which only the first has the property, not negative.
  ///   - onlySecond: Pairs in which only the second has it, not negative.
  ///   - pairs: All pairs, those that agree too.
  /// - Returns: The test, or `.notEstimable` where there is no pair or a count is none.
  public static func exact(
    onlyFirst: Int, onlySecond: Int, pairs: Int
  ) -> Reported<TestResult> {
    binomial(onlyFirst, onlySecond, pairs, exactMethod, p: \.p)
  }

  /// The test by mid-p, which counts splits just as uneven as this one by half.
  ///
  /// It hardly ever exceeds its level and misses less than the exact test (Fagerland, Lydersen and Laake
  /// 2013).
  ///
  /// - Parameters:
  ///   - onlyFirst: Pairs in which only the first has the property, not negative.
  ///   - onlySecond: Pairs in which only the second has it, not negative.
  ///   - pairs: All pairs, those that agree too.
  /// - Returns: The test, or `.notEstimable` where there is no pair or a count is none.
  public static func midP(
    onlyFirst: Int, onlySecond: Int, pairs: Int
  ) -> Reported<TestResult> {
    binomial(onlyFirst, onlySecond, pairs, midPMethod, p: \.midP)
  }

  /// McNemar's own test, by χ² on one degree of freedom.
  ///
  /// The statistic is (b − c)²/(b + c), with correction for continuity (|b − c| − 1)²/(b + c), b and c the pairs that
  /// disagree (Edwards 1948). Where b = c both are 0, as in R; statsmodels corrects there to 1/(b + c).
  ///
  /// - Parameters:
  ///   - onlyFirst: Pairs in which only the first has the property, not negative.
  ///   - onlySecond: Pairs in which only the second has it, not negative.
  ///   - pairs: All pairs, those that agree too.
  ///   - continuity: Whether to correct for continuity.
  /// - Returns: The test, or `.notEstimable` where no pair disagrees or a count is none.
  public static func chiSquare(
    onlyFirst: Int, onlySecond: Int, pairs: Int, continuity: Bool
  ) -> Reported<TestResult> {
    reported {
      try PairedProportions.check(onlyFirst, onlySecond, pairs)
      let disagreeing = Double(onlyFirst) + Double(onlySecond)
      guard disagreeing > 0 else { throw Inestimable("no pair disagrees") }
      let distance = max(abs(Double(onlyFirst) - Double(onlySecond)) - (continuity ? 1 : 0), 0)
      let statistic = distance * distance / disagreeing
      return TestResult(
        statistic: statistic, degreesOfFreedom: [1],
        p: try ChiSquareDistribution(degreesOfFreedom: 1).upperTail(statistic),
        groupCounts: [pairs, pairs], method: continuity ? correctedMethod : chiSquareMethod)
    }
  }

  private static func binomial(
    _ onlyFirst: Int, _ onlySecond: Int, _ pairs: Int, _ method: Method, p: (EvenSplit) -> Double
  ) -> Reported<TestResult> {
    reported {
      try PairedProportions.check(onlyFirst, onlySecond, pairs)
      let split = try EvenSplit(onlyFirst, onlySecond)
      return TestResult(
        statistic: Double(split.fewer), degreesOfFreedom: [], p: p(split),
        groupCounts: [pairs, pairs], method: method)
    }
  }

  private static let chiSquareMethod = Method(
    name: "mcnemar", title: "McNemar's χ² test", citation: .mcNemar1947)
  private static let correctedMethod = Method(
    name: "mcnemar_continuity", title: "McNemar's χ² test with continuity correction",
    citation: .edwards1948)
  private static let exactMethod = Method(
    name: "mcnemar_exact", title: "McNemar's test, exact", citation: .mcNemar1947)
  private static let midPMethod = Method(
    name: "mcnemar_mid_p", title: "McNemar's test, mid-p",
    citation: .fagerlandLydersenLaake2013)
}
