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
    reported {
      let split = try Split(onlyFirst, onlySecond, pairs)
      return TestResult(
        statistic: Double(split.fewer), degreesOfFreedom: [],
        p: min(1, split.moreUneven + split.asUneven), groupCounts: [pairs, pairs],
        method: exactMethod)
    }
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
    reported {
      let split = try Split(onlyFirst, onlySecond, pairs)
      let p = split.disagreeing == 0 ? 1 : split.moreUneven + split.asUneven / 2
      return TestResult(
        statistic: Double(split.fewer), degreesOfFreedom: [], p: min(1, p),
        groupCounts: [pairs, pairs], method: midPMethod)
    }
  }

  /// How the pairs that disagree are split, and how probable that is.
  private struct Split {
    let fewer: Int
    let disagreeing: Int
    /// The probability of splits more uneven than this one, either way.
    let moreUneven: Double
    /// The probability of splits just as uneven, either way.
    let asUneven: Double

    init(_ onlyFirst: Int, _ onlySecond: Int, _ pairs: Int) throws {
      guard pairs > 0 else { throw Inestimable("there is no pair") }
      guard onlyFirst >= 0, onlySecond >= 0, pairs <= Int(UInt32.max), onlyFirst <= pairs,
        onlySecond <= pairs - onlyFirst
      else { throw Inestimable("the counts of pairs do not fit together") }
      fewer = min(onlyFirst, onlySecond)
      disagreeing = onlyFirst + onlySecond
      guard disagreeing > 0 else {
        moreUneven = 0
        asUneven = 1
        return
      }
      let binomial = try BinomialDistribution(trials: disagreeing, chance: 0.5)
      moreUneven = fewer == 0 ? 0 : 2 * (try binomial.cumulative(fewer - 1))
      asUneven = (onlyFirst == onlySecond ? 1 : 2) * (try binomial.probability(of: fewer))
    }
  }

  private static let exactMethod = Method(
    name: "mcnemar_exact", title: "McNemar's test, exact", citation: .mcNemar1947)
  private static let midPMethod = Method(
    name: "mcnemar_mid_p", title: "McNemar's test, mid-p",
    citation: .fagerlandLydersenLaake2013)
}
