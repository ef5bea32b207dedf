public import Evidence

/// Wilcoxon's signed-rank test of whether paired values rise or fall.
public enum WilcoxonSignedRank {
  /// What happens to pairs that do not change.
  public enum Zeros: Hashable, Sendable {
    /// They are left out before the ranking (Wilcoxon 1945).
    case dropped
    /// They are ranked with the others, and their ranks left out of the sum (Pratt 1959).
    case pratt
  }

  /// The number of changing pairs up to which the exact distribution is used.
  static let mostExact = 50

  /// Tests whether the changes from `before` to `after` are symmetric about 0.
  ///
  /// The statistic is the sum of the mid-ranks of the rises. With 50 changing pairs or fewer, p comes from
  /// its exact distribution over all signs, given the ranks, ties included; with more from the normal
  /// distribution with variance Σ rank² / 4, without correction for continuity. The method says which.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - zeros: What happens to pairs that do not change.
  /// - Returns: The test, or `.notEstimable` where no pair changes.
  public static func test(
    before: [Double], after: [Double], zeros: Zeros
  ) -> Reported<TestResult> {
    reported {
      let pairs = try PairedSample(before, after)
      let changes = rounded(pairs)
      let ranked = zeros == .dropped ? changes.filter { $0 != 0 } : changes
      let ranks = Ranks(ranked.map(abs)).doubled
      let used = zip(ranked, ranks).filter { $0.0 != 0 }
      guard !used.isEmpty else { throw Inestimable("no pair changes") }
      let rises = used.reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
      let isExact = used.count <= mostExact
      let p =
        isExact
        ? exactP(rises: rises, ranks: used.map(\.1)) : try normalP(rises, used.map(\.1))
      return TestResult(
        statistic: Double(rises) / 2, degreesOfFreedom: [], p: p,
        groupCounts: [changes.count], method: method(zeros, isExact: isExact))
    }
  }

  /// The two-sided p-value over all 2ⁿ signs, by counting the sums that the ranks can make.
  ///
  /// - Parameters:
  ///   - rises: The sum of the doubled ranks of the rises.
  ///   - ranks: The doubled ranks of all that change.
  /// - Returns: The p-value.
  private static func exactP(rises: Int, ranks: [Int]) -> Double {
    let total = ranks.reduce(0, +)
    var chances = [Double](repeating: 0, count: total + 1)
    chances[0] = 1
    var reached = 0
    for rank in ranks {
      reached += rank
      for sum in stride(from: reached, through: 0, by: -1) {
        chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
      }
    }
    // The distribution is symmetric about half the total.
    let outer = max(rises, total - rises)
    return min(1, 2 * compensatedSum(chances[outer...]))
  }

  private static func normalP(_ rises: Int, _ ranks: [Int]) throws -> Double {
    let expected = Double(ranks.reduce(0, +)) / 2
    let variance = compensatedSum(ranks.map { Double($0).squared }) / 4
    return try Critical.twoSided(z: (Double(rises) - expected) / variance.squareRoot())
  }

  /// The changes in whole multiples of what rounding can blur, so that equal changes have equal ranks.
  private static func rounded(_ pairs: PairedSample) -> [Double] {
    let greatest = (pairs.before.values + pairs.after.values).map(abs).max() ?? 0
    // A power of two, with which division and multiplication are exact.
    let grain = greatest.binade * PairedSample.rounding * 2
    return zip(pairs.before.values, pairs.after.values).map { before, after in
      grain.isNormal ? ((after - before) / grain).rounded() * grain : after - before
    }
  }

  private static func method(_ zeros: Zeros, isExact: Bool) -> Method {
    let form = isExact ? "exact" : "normal approximation"
    return switch zeros {
    case .dropped:
      Method(
        name: "wilcoxon_signed_rank", title: "Wilcoxon's signed-rank test, zeros dropped, \(form)",
        citation: .wilcoxon1945)
    case .pratt:
      Method(
        name: "wilcoxon_pratt", title: "Wilcoxon's signed-rank test, zeros after Pratt, \(form)",
        citation: .pratt1959)
    }
  }
}
