public import Evidence

/// Mann and Whitney's test of whether values of one group tend to be higher than those of another.
public enum MannWhitney {
  /// How the p-value is found.
  public enum Form: Hashable, Sendable {
    /// `exact` where n₁n₂ ≤ 900, else `normal(isCorrected: true)`.
    case bySize
    /// By the share of all divisions into two groups, given the ranks.
    case exact
    /// By the normal distribution, with or without correction for continuity.
    case normal(isCorrected: Bool)
  }

  /// The product of the sizes of the groups up to which `Form.bySize` is exact.
  static let mostExact = 900
  /// The product of the sizes of the groups up to which the exact distribution can be asked for.
  static let mostExactOnDemand = 10_000

  /// Tests whether two groups have the same distribution.
  ///
  /// The statistic is U of the first group: the pairs in which its value is the higher, ties counting
  /// half. The exact p is the share of all divisions into two groups of these sizes whose U lies as
  /// far from its mean, given the ranks, ties included, by the shift algorithm of Streitberg and Röhmel
  /// (1986); coin for R has the same, while R's `wilcox.test` and SciPy are exact only without ties. The
  /// normal p has the variance corrected for ties, and moves U half a pair towards its mean where it is
  /// corrected for continuity, as R and SciPy do unless told otherwise. The method says which.
  ///
  /// - Parameters:
  ///   - values: The first group: one or more finite numbers.
  ///   - others: The second group: one or more finite numbers.
  ///   - form: How the p-value is found.
  /// - Returns: The test, or `.notEstimable` where a group is empty or all values are equal.
  public static func test(
    _ values: [Double], _ others: [Double], form: Form = .bySize
  ) -> Reported<TestResult> {
    reported {
      let order = try JointOrder(values, others)
      guard !order.isConstant else { throw Inestimable("all values are equal") }
      let u = order.u
      switch form == .bySize && order.pairs <= Double(mostExact) ? .exact : form {
      case .exact:
        guard order.pairs <= Double(mostExactOnDemand) else {
          throw Inestimable("the groups are too large for their divisions to be counted")
        }
        return result(u, p: exactP(order), order, exactMethod)
      case .bySize, .normal(isCorrected: true):
        return result(u, p: try normalP(order, correction: 0.5), order, normalMethod)
      case .normal(isCorrected: false):
        return result(u, p: try normalP(order, correction: 0), order, uncorrectedMethod)
      }
    }
  }

  private static func result(
    _ u: Double, p: Double, _ order: JointOrder, _ method: Method
  ) -> TestResult {
    TestResult(
      statistic: u, degreesOfFreedom: [], p: p, groupCounts: order.counts, method: method)
  }

  private static func normalP(_ order: JointOrder, correction: Double) throws -> Double {
    let distance = max(abs(order.net) / 2 - correction, 0)
    return try Critical.twoSided(z: distance / order.varianceOfU.squareRoot())
  }

  /// The share of the ways to choose the first group whose rank sum is as far from its mean.
  ///
  /// - Parameter order: The values.
  /// - Returns: The p-value.
  private static func exactP(_ order: JointOrder) -> Double {
    // Twice the mid-ranks, which are whole: values that share ranks s + 1 ... e have s + 1 + e.
    var ranks: [Int] = []
    for (count, other) in zip(order.first, order.second) {
      let start = ranks.count
      ranks += [Int](repeating: 2 * start + 1 + count + other, count: count + other)
    }
    // The sums of the smaller group mirror those of the larger.
    let chosen = order.counts.min() ?? 0
    let width = ranks.suffix(chosen).reduce(0, +) + 1
    // ways[k · width + s]: how many choices of k of the values seen so far have the sum s.
    var ways = [Double](repeating: 0, count: (chosen + 1) * width)
    ways[0] = 1
    var greatest = [Int](repeating: 0, count: chosen + 1)
    for (index, rank) in ranks.enumerated() {
      for k in stride(from: min(chosen, index + 1), to: 0, by: -1) {
        // The ranks rise, so the greatest sum of k takes this rank and the greatest of k − 1.
        for sum in 0...greatest[k - 1] {
          ways[k * width + sum + rank] += ways[(k - 1) * width + sum]
        }
        greatest[k] = greatest[k - 1] + rank
      }
    }
    let row = ways[(chosen * width)...]
    let centre = chosen * (ranks.count + 1)
    // The doubled sum of ranks lies as far from its mean as wins less losses from 0.
    let distance = Int(abs(order.net))
    let all = compensatedSum(row)
    let extreme = compensatedSum(
      row.enumerated().lazy.filter { abs($0.offset - centre) >= distance }.map(\.element))
    return min(1, extreme / all)
  }

  private static let exactMethod = Method(
    name: "mann_whitney", title: "Mann and Whitney's test, exact",
    citation: .streitbergRohmel1986)
  private static let normalMethod = Method(
    name: "mann_whitney", title: "Mann and Whitney's test, normal approximation",
    citation: .mannWhitney1947)
  private static let uncorrectedMethod = Method(
    name: "mann_whitney",
    title: "Mann and Whitney's test, normal approximation without correction for continuity",
    citation: .mannWhitney1947)
}
