public import Evidence
import Foundation

/// The rank-biserial correlation of paired measurements: how far rises outweigh falls.
public enum MatchedRankBiserial {
  /// How the bounds are found.
  public enum Bounds: Hashable, Sendable {
    /// From the spread of the ranks' directions in the data, by leaving out one pair after another.
    case jackknife
    /// From the spread that the signed-rank sum would have if there were no change, as R's effectsize.
    case null
  }

  /// The rank sum of the rises minus that of the falls, divided by the sum of all ranks.
  ///
  /// With `dropped` zeros it is the coefficient of King, Rosopa and Minium (2011) over the pairs that change,
  /// which overstates the change where many do not; its name is `rank_biserial`, as other programs have
  /// it. With zeros after `pratt` these pairs are ranked and count as neither, so that the coefficient is
  /// P(d + d′ > 0) − P(d + d′ < 0) for two changes of the data; its name is `rank_biserial_pratt`.
  ///
  /// Both bounds are set on the scale of Fisher's z. The jackknife variance is 4 Σ(aᵢ − ā)² / (n³(n − 1)),
  /// where aᵢ is the number of changes that a change outweighs less the number that outweigh it (Sen 1960);
  /// it is divided by (1 − r²)², and the bounds taken from t on n − 1 degrees of freedom. Under no change the
  /// variance is that of the signed-rank sum of the n pairs that change, (2n³ + 3n² + n)/6 / (n(n + 1)/2)²,
  /// with normal bounds: where the change is large these are far too narrow, and with many ties among the
  /// sizes or many zeros they are off even where it is not. There is no interval where all that change go
  /// the same way.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - zeros: What happens to pairs that do not change.
  ///   - bounds: How the bounds are found.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable` where no pair changes.
  public static func estimate(
    before: [Double], after: [Double], zeros: WilcoxonSignedRank.Zeros,
    bounds: Bounds = .jackknife, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let steps = try PairedSample(before, after).steps
      let ranks = try SignedRanks(steps, zeros: zeros)
      let n = ranks.rankedCount
      // Ranks 1 ... n sum to n(n + 1)/2 with ties too, and are doubled here.
      let value = Double(ranks.rises - ranks.falls) / (Double(n) * Double(n + 1))
      var interval: Interval?
      if ranks.rises > 0, ranks.falls > 0, n > 2 {
        let half =
          switch bounds {
          case .jackknife:
            try Critical.student(level, degreesOfFreedom: Double(n - 1))
              * jackknifeError(zeros == .dropped ? steps.filter { $0 != 0 } : steps)
              / (1 - value * value)
          case .null: try Critical.normal(level) * nullError(ranks.count)
          }
        interval = Interval(
          lower: tanh(atanh(value) - half), upper: tanh(atanh(value) + half), level: level,
          method: bounds == .jackknife ? jackknifeMethod : nullMethod)
      }
      return Estimate(
        value, interval: interval, unit: .dimensionless, count: n, method: method(zeros))
    }
  }

  private static func nullError(_ count: Int) -> Double {
    let n = Double(count)
    return (n * (n + 1) * (2 * n + 1) / 6).squareRoot() / (n * (n + 1) / 2)
  }

  /// The standard error of the mean sign of d + d′ over all pairs of changes.
  private static func jackknifeError(_ changes: [Double]) throws -> Double {
    let sorted = risingOrder(changes)
    let n = Double(sorted.count)
    // For rising d the partners above −d only grow: both borders move once through the list.
    var firstNotBelow = sorted.count
    var firstAbove = sorted.count
    let outweighed = try Sample(
      sorted.map { change in
        while firstNotBelow > 0, sorted[firstNotBelow - 1] >= -change { firstNotBelow -= 1 }
        while firstAbove > 0, sorted[firstAbove - 1] > -change { firstAbove -= 1 }
        return Double(sorted.count - firstAbove - firstNotBelow)
      })
    return (4 * outweighed.squares / (n * n * n * (n - 1))).squareRoot()
  }

  private static func method(_ zeros: WilcoxonSignedRank.Zeros) -> Method {
    switch zeros {
    case .dropped:
      Method(
        name: "rank_biserial", title: "matched rank-biserial correlation, pairs that change",
        citation: .kingRosopaMinium2011)
    case .pratt:
      Method(
        name: "rank_biserial_pratt", title: "matched rank-biserial correlation, all pairs",
        citation: .pratt1959)
    }
  }
  private static let jackknifeMethod = Method(
    name: "jackknife_fisher_z", title: "jackknife interval on Fisher's z", citation: .sen1960)
  private static let nullMethod = Method(
    name: "fisher_z", title: "interval on Fisher's z with the variance of no change",
    citation: .kingRosopaMinium2011)
}
