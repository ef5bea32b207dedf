public import Evidence
import GSLKit

/// Approximate tests of whether two independent proportions differ.
///
/// `ProportionDifference.test` chooses between the first of them and Fisher's exact test.
public enum TwoByTwoTest {
  /// What is done about the rough approximation of counts by χ².
  public enum Correction: Hashable, Sendable, CaseIterable {
    /// Nothing: Pearson's statistic.
    case none
    /// Half a count is taken from each deviation, at most all of it (Yates 1934).
    case yates
    /// The statistic is multiplied by (N − 1)/N; rough only where expected counts are below 1 (Campbell
    /// 2007).
    case nMinusOne
  }

  /// Pearson's χ² of a table of two groups by success and failure, on 1 degree of freedom.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  ///   - correction: What is done about the approximation.
  /// - Returns: The test, or `.notEstimable` where a group is empty, or where all things or none are
  ///   successes.
  public static func chiSquare(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int,
    correction: Correction
  ) -> Reported<TestResult> {
    reported {
      let shares = try TwoShares(successes, count, otherSuccesses, otherCount)
      guard shares.hits > 0, shares.hits < shares.total else {
        throw Inestimable("both groups are alike in having all or none")
      }
      return try chiSquare(shares, correction)
    }
  }

  /// Pearson's χ² of two shares that are not both 0 or both 1.
  static func chiSquare(_ shares: TwoShares, _ correction: Correction) throws -> TestResult {
    // Every cell deviates by |p₁ − p₂| · n₁n₂/N from what is expected.
    let reach = shares.counts.first * shares.counts.second / shares.total
    let deviation =
      abs(
        shares.successes.first * shares.counts.second
          - shares.successes.second * shares.counts.first) / shares.total
    let kept = correction == .yates ? max(deviation - 0.5, 0) : deviation
    let pooled = shares.hits / shares.total * (1 - shares.hits / shares.total)
    let statistic = kept / reach * kept / pooled
    let scaled = correction == .nMinusOne ? statistic * (1 - 1 / shares.total) : statistic
    return TestResult(
      statistic: scaled, degreesOfFreedom: [1],
      p: try ChiSquareDistribution(degreesOfFreedom: 1).upperTail(scaled),
      groupCounts: shares.groupCounts, method: method(correction))
  }

  private static func method(_ correction: Correction) -> Method {
    switch correction {
    case .none: ChiSquare.method
    case .yates:
      Method(
        name: "chi_square_yates", title: "χ² test with Yates' correction", citation: .yates1934)
    case .nMinusOne:
      Method(name: "chi_square_n_minus_1", title: "N − 1 χ² test", citation: .campbell2007)
    }
  }
}
