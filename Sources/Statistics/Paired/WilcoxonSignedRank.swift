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

  /// Where the p-value comes from.
  public enum Distribution: Hashable, Sendable {
    /// `exact` with 50 changing pairs or fewer, unless after Pratt there are some 100,000 pairs or more, else
    /// `normal(continuity: false)`.
    case automatic
    /// The distribution over all signs, given the ranks, ties included; up to 500 changing pairs and ten
    /// million sums.
    case exact
    /// The normal distribution with the variance for ties and zeros, with or without taking half a rank
    /// off the distance for continuity.
    case normal(continuity: Bool)
  }

  /// The number of changing pairs up to which `automatic` means the exact distribution.
  static let mostExact = 50
  /// The number of changing pairs up to which the exact distribution is computed at all: it costs a
  /// third of their number to the third power.
  static let mostExactOnRequest = 500
  /// The number of possible rank sums, doubled, up to which it is computed: after Pratt the ranks lie above
  /// those of the pairs that do not change, however many these are.
  static let mostSums = 10_000_000

  /// Tests whether the changes from `before` to `after` are symmetric about 0.
  ///
  /// The statistic is the sum of the mid-ranks of the rises. Exact p-values count all signs of the given
  /// ranks, so ties and zeros are allowed for, as in R's coin; R's `wilcox.test` falls back on the normal
  /// distribution as soon as there are any. The variance of the normal distribution is Σ rank² / 4, over
  /// the pairs that change, which holds the corrections for ties and for zeros. The method says which
  /// form was used.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - zeros: What happens to pairs that do not change.
  ///   - distribution: Where the p-value comes from.
  /// - Returns: The test, or `.notEstimable` where no pair changes, or too many for the exact
  ///   distribution asked for.
  public static func test(
    before: [Double], after: [Double], zeros: Zeros, distribution: Distribution = .automatic
  ) -> Reported<TestResult> {
    reported {
      let pairs = try PairedSample(before, after)
      let ranks = try SignedRanks(pairs.steps, zeros: zeros)
      let form = try Form(distribution, ranks)
      let p =
        switch form {
        case .exact: exactP(ranks)
        case .normal: try normalP(ranks, continuity: 0)
        case .corrected: try normalP(ranks, continuity: 0.5)
        }
      return TestResult(
        statistic: Double(ranks.rises) / 2, degreesOfFreedom: [], p: p,
        groupCounts: [before.count], method: method(zeros, form))
    }
  }

  /// The form that a distribution takes for a number of changing pairs.
  private enum Form: String {
    case exact = "exact"
    case normal = "normal approximation"
    case corrected = "normal approximation with continuity correction"

    init(_ distribution: Distribution, _ ranks: SignedRanks) throws {
      let isCountable = ranks.rises + ranks.falls <= mostSums
      switch distribution {
      case .automatic: self = ranks.count <= mostExact && isCountable ? .exact : .normal
      case .exact:
        guard ranks.count <= mostExactOnRequest else {
          throw Inestimable("more than \(mostExactOnRequest) pairs change")
        }
        guard isCountable else {
          throw Inestimable("too many pairs do not change for the rank sums to be counted")
        }
        self = .exact
      case .normal(let continuity): self = continuity ? .corrected : .normal
      }
    }
  }

  /// The two-sided p-value over all 2ⁿ signs.
  private static func exactP(_ ranks: SignedRanks) -> Double {
    let chances = signedSums(of: ranks.doubled)
    // The distribution is symmetric about half the total.
    return min(1, 2 * compensatedSum(chances[max(ranks.rises, ranks.falls)...]))
  }

  /// The probabilities of the sums that weights make when each is taken with chance ½, by counting
  /// (Streitberg and Röhmel 1986).
  ///
  /// - Parameter weights: Whole numbers, positive.
  /// - Returns: The probability of each sum from 0 to that of all weights.
  static func signedSums(of weights: [Int]) -> [Double] {
    var chances = [Double](repeating: 0, count: weights.reduce(0, +) + 1)
    chances[0] = 1
    var reached = 0
    for weight in weights.sorted() {
      reached += weight
      for sum in stride(from: reached, through: weight, by: -1) {
        chances[sum] = (chances[sum] + chances[sum - weight]) / 2
      }
      for sum in 0..<weight { chances[sum] /= 2 }
    }
    return chances
  }

  private static func normalP(_ ranks: SignedRanks, continuity: Double) throws -> Double {
    let variance = ranks.squares / 16
    let distance = Double(abs(ranks.rises - ranks.falls)) / 4
    return try Critical.twoSided(z: max(distance - continuity, 0) / variance.squareRoot())
  }

  private static func method(_ zeros: Zeros, _ form: Form) -> Method {
    switch zeros {
    case .dropped:
      Method(
        name: "wilcoxon_signed_rank",
        title: "Wilcoxon's signed-rank test, zeros dropped, \(form.rawValue)",
        citation: .wilcoxon1945)
    case .pratt:
      Method(
        name: "wilcoxon_pratt",
        title: "Wilcoxon's signed-rank test, zeros after Pratt, \(form.rawValue)",
        citation: .pratt1959)
    }
  }
}
