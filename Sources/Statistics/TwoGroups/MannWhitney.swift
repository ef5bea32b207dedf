public import Evidence

/// Mann and Whitney's test of whether values of one group tend to be higher than those of another.
public enum MannWhitney {
  /// The product of the sizes of the groups up to which the exact distribution is used.
  static let mostExact = 900

  /// Tests whether two groups have the same distribution.
  ///
  /// The statistic is U of the first group: the pairs in which its value is the higher, ties counting
  /// half. Where n₁n₂ ≤ 900, p is the share of all divisions into two groups of these sizes whose U lies as
  /// far from its mean, given the ranks, ties included, by the shift algorithm of Streitberg and Röhmel
  /// (1986); else it comes from the normal distribution with the variance corrected for ties and with
  /// correction for continuity. The method says which.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  /// - Returns: The test, or `.notEstimable` where a group is empty or all values are equal.
  public static func test(_ values: [Double], _ others: [Double]) -> Reported<TestResult> {
    reported {
      let first = try Sample(values, of: "the values of the first group")
      let second = try Sample(others, of: "the values of the second group")
      let ranks = Ranks(first.values + second.values)
      guard ranks.ties.count > 1 else { throw Inestimable("all values are equal") }
      let doubledSum = ranks.doubled[..<first.count].reduce(0, +)
      let u = Double(doubledSum - first.count * (first.count + 1)) / 2
      let (pairs, overflows) = first.count.multipliedReportingOverflow(by: second.count)
      let isExact = !overflows && pairs <= mostExact
      return TestResult(
        statistic: u, degreesOfFreedom: [],
        p: isExact
          ? exactP(doubledSum, ranks.doubled, first.count)
          : try normalP(u, ranks, Double(first.count), Double(second.count)),
        groupCounts: [first.count, second.count], method: isExact ? exactMethod : normalMethod)
    }
  }

  private static func normalP(
    _ u: Double, _ ranks: Ranks, _ m: Double, _ n: Double
  ) throws -> Double {
    let total = m + n
    let variance = m * n / 12 * (total + 1 - ranks.tieTerm / (total * (total - 1)))
    let distance = max(abs(u - m * n / 2) - 0.5, 0)
    return try Critical.twoSided(z: distance / variance.squareRoot())
  }

  /// The share of the ways to choose the first group whose rank sum is as far from its mean.
  ///
  /// - Parameters:
  ///   - observed: The sum of the doubled ranks of the first group.
  ///   - ranks: The doubled ranks of all values.
  ///   - size: The size of the first group.
  /// - Returns: The p-value.
  private static func exactP(_ observed: Int, _ ranks: [Int], _ size: Int) -> Double {
    let total = ranks.reduce(0, +)
    let distance = abs(2 * observed - size * (ranks.count + 1) * 2)
    // The sums of the smaller group mirror those of the larger.
    let chosen = min(size, ranks.count - size)
    let width = total + 1
    // ways[k · width + s]: how many choices of k of the values seen so far have the sum s.
    var ways = [Double](repeating: 0, count: (chosen + 1) * width)
    ways[0] = 1
    var greatest = [Int](repeating: 0, count: chosen + 1)
    for (index, rank) in ranks.sorted().enumerated() {
      for k in stride(from: min(chosen, index + 1), to: 0, by: -1) {
        // The ranks rise, so the greatest sum of k takes this rank and the greatest of k − 1.
        for sum in 0...greatest[k - 1] {
          ways[k * width + sum + rank] += ways[(k - 1) * width + sum]
        }
        greatest[k] = greatest[k - 1] + rank
      }
    }
    let row = ways[(chosen * width)...]
    let centre = chosen * (ranks.count + 1) * 2
    let all = compensatedSum(row)
    let extreme = compensatedSum(
      row.enumerated().lazy.filter { abs(2 * $0.offset - centre) >= distance }.map(\.element))
    return min(1, extreme / all)
  }

  private static let exactMethod = Method(
    name: "mann_whitney", title: "Mann and Whitney's test, exact",
    citation: .streitbergRohmel1986)
  private static let normalMethod = Method(
    name: "mann_whitney", title: "Mann and Whitney's test, normal approximation",
    citation: .mannWhitney1947)
}
