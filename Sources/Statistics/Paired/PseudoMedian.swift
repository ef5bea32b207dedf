public import Evidence
import GSLKit

/// The centre of changes between paired measurements, by their averages two and two.
public enum PseudoMedian {
  /// The number of changes up to which the place of the bounds comes from the exact distribution.
  static let mostExact = 50

  /// The median of the Walsh averages of the changes (Hodges and Lehmann 1963), with an interval between
  /// two of these averages (Tukey 1949; Hollander, Wolfe and Chicken 2014, 3.2 and 3.3).
  ///
  /// The bounds are the averages in place k from below and from above. With 50 changes or fewer k is the
  /// smallest number such that P(W⁺ ≤ k) ≥ (1 − `level`)/2 under the exact distribution of the signed-rank
  /// sum without ties, so the interval covers at least as often as `level` says; with more it is
  /// n(n + 1)/4 − z√(n(n + 1)(2n + 1)/24), rounded down. There is no interval where the changes are too
  /// few for the level or all equal.
  ///
  /// Averages are taken as they are, so with answers in whole points the estimate is a multiple of half a
  /// point. R's `wilcox.test` instead seeks the root of a step function and gives numbers that lie a
  /// little beside the averages, such as −0.49997 for −0.5.
  ///
  /// - Parameters:
  ///   - before: Finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - zeros: Whether pairs that do not change are left out (`dropped`, as R does) or are changes by 0
  ///     like any other (`pratt`).
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints`, or `.notEstimable` where no change is left.
  public static func estimate(
    before: [Double], after: [Double], zeros: WilcoxonSignedRank.Zeros, level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let steps = try PairedSample(before, after).steps
      let changes = zeros == .dropped ? steps.filter { $0 != 0 } : steps
      guard !changes.isEmpty else { throw Inestimable("no pair changes") }
      let averages = try WalshAverages(changes)
      return Estimate(
        averages.median, interval: try interval(averages, of: changes, level: level),
        unit: .scalePoints, count: changes.count, method: method(zeros))
    }
  }

  private static func interval(
    _ averages: WalshAverages, of changes: [Double], level: Double
  ) throws -> Interval? {
    guard let first = changes.first, changes.contains(where: { $0 != first }) else { return nil }
    let place =
      changes.count <= mostExact
      ? exactPlace(changes.count, tail: (1 - level) / 2)
      : try normalPlace(changes.count, level: level)
    guard place > 0 else { return nil }
    return Interval(
      lower: averages.value(at: place), upper: averages.value(at: averages.count + 1 - place),
      level: level, method: intervalMethod)
  }

  /// The smallest k for which P(W⁺ ≤ k) reaches `tail`.
  private static func exactPlace(_ count: Int, tail: Double) -> Int {
    let chances = WilcoxonSignedRank.signedSums(of: Array(1...count))
    var place = 0
    var reached = chances[0]
    while reached < tail, place + 1 < chances.count {
      place += 1
      reached += chances[place]
    }
    return place
  }

  private static func normalPlace(_ count: Int, level: Double) throws -> Int {
    let n = Double(count)
    let averages = n * (n + 1) / 2
    let deviation = (averages * (2 * n + 1) / 12).squareRoot()
    return Int((averages / 2 - (try Critical.normal(level)) * deviation).rounded(.down))
  }

  private static func method(_ zeros: WilcoxonSignedRank.Zeros) -> Method {
    Method(
      name: "pseudo_median",
      title: zeros == .dropped
        ? "pseudo-median of the changes that are not 0" : "pseudo-median of the changes",
      citation: .hodgesLehmann1963)
  }
  private static let intervalMethod = Method(
    name: "order_statistics", title: "interval between Walsh averages",
    citation: .hollanderWolfeChicken2014)
}
