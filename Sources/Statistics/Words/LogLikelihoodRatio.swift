public import Evidence
import GSLKit

/// The log-likelihood ratio test G² of two groups by success and failure.
///
/// It is the usual test of corpus linguistics for words that set one text apart from another, where most
/// counts are small and Pearson's χ² is too ready to find something.
public enum LogLikelihoodRatio {
  /// The test of whether both groups have the same share of successes.
  ///
  /// G² = 2 Σ observed · ln(observed / expected) over the four cells, on one degree of freedom, without
  /// correction for continuity (Dunning 1993). Empty cells add nothing.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group.
  /// - Returns: The test, or `.notEstimable` where a group is empty. Where all things or none are
  ///   successes, G² is 0 and p is 1.
  public static func test(
    _ successes: Int, of count: Int, against otherSuccesses: Int, of otherCount: Int
  ) -> Reported<TestResult> {
    reported {
      try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
      let rows = [count, otherCount]
      let columns = [successes + otherSuccesses, count - successes + otherCount - otherSuccesses]
      let cells = [[successes, count - successes], [otherSuccesses, otherCount - otherSuccesses]]
      let parts = rows.indices.flatMap { row in
        columns.indices.map { column in
          columns[column] == 0
            ? 0
            : LikelihoodRatioCell.part(
              cells[row][column], row: rows[row], column: columns[column],
              total: count + otherCount)
        }
      }
      let statistic = 2 * compensatedSum(parts)
      return TestResult(
        statistic: statistic, degreesOfFreedom: [1],
        p: try ChiSquareDistribution(degreesOfFreedom: 1).upperTail(statistic),
        groupCounts: [count, otherCount], method: method)
    }
  }

  private static let method = Method(
    name: "log_likelihood_ratio", title: "Log-likelihood ratio test G²", citation: .dunning1993)
}
