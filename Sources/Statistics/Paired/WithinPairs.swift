public import Evidence

/// How often the second measurement of a pair is higher than the first.
public enum WithinPairs {
  /// Cliff's δ within pairs, d_w: the share of pairs that rise minus the share that fall (Cliff 1993).
  ///
  /// Each measurement is compared with the other one of its pair alone, so that the steps of a rating
  /// scale need not be equal. The interval is Bonett and Price's for two shares of one whole.
  ///
  /// - Parameters:
  ///   - before: One or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable`.
  public static func cliffsDelta(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let changes = try Directions(before, after)
      let pairs = changes.count
      return Estimate(
        Double(changes.rises - changes.falls) / Double(pairs),
        interval: try PairedProportions.bonettPrice(
          changes.rises, minus: changes.falls, of: pairs, level: level),
        unit: .dimensionless, count: pairs,
        method: Method(
          name: "cliffs_delta_within", title: "Cliff's δ within pairs", citation: .cliff1993))
    }
  }
}
