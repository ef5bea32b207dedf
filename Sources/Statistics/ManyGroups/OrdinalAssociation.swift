public import Evidence

/// Whether two ordered answers rise together.
public enum OrdinalAssociation {
  /// Goodman and Kruskal's γ of a table: (P − Q)/(P + Q) over pairs that agree and disagree, ties left out.
  ///
  /// The interval is made on Fisher's scale, tanh(artanh γ ± z · SE/(1 − γ²)), with the standard error of Goodman
  /// and Kruskal (1972), so that it stays between −1 and 1; R's `vcd` and SAS give γ ± z · SE. There is no
  /// interval where γ is −1 or 1.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table in order, each as long as the first, of counts not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable`.
  public static func gamma(_ counts: [[Int]], level: Double) -> Reported<Estimate> {
    reported { try gamma(Concordance(counts), level: level) }
  }

  /// Goodman and Kruskal's γ of pairs of values.
  ///
  /// - Parameters:
  ///   - first: Two or more finite numbers.
  ///   - second: As many.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `gamma(_:level:)` for a table.
  public static func gamma(
    _ first: [Double], _ second: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try gamma(Concordance(first, second), level: level) }
  }

  /// Kendall's τ_b of a table: (P − Q) over what it would be if all that is not tied agreed.
  ///
  /// The interval is made on Fisher's scale with the standard error of Brown and Benedetti (1977), as for γ.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table in order, each as long as the first, of counts not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable`.
  public static func kendallTauB(_ counts: [[Int]], level: Double) -> Reported<Estimate> {
    reported { try kendallTauB(Concordance(counts), level: level) }
  }

  /// Kendall's τ_b of pairs of values.
  ///
  /// - Parameters:
  ///   - first: Two or more finite numbers.
  ///   - second: As many.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `kendallTauB(_:level:)` for a table.
  public static func kendallTauB(
    _ first: [Double], _ second: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try kendallTauB(Concordance(first, second), level: level) }
  }

  private static func gamma(_ pairs: Concordance, level: Double) throws -> Estimate {
    let (p, q) = (pairs.concordant, pairs.discordant)
    guard p + q > 0 else { throw Inestimable("all pairs are tied") }
    let terms = compensatedSum(
      pairs.cells.lazy.map {
        Double($0.count)
          * ((q * Double($0.concordant) - p * Double($0.discordant)) / (p + q)).squared
      })
    return try estimate(
      pairs, (p - q) / (p + q), error: 4 * terms.squareRoot() / (p + q), level: level,
      method: Method(
        name: "goodman_kruskal_gamma", title: "Goodman and Kruskal's γ",
        citation: .goodmanKruskal1972))
  }

  private static func kendallTauB(_ pairs: Concordance, level: Double) throws -> Estimate {
    let n = Double(pairs.count)
    func untied(_ totals: [Int]) -> Double { totals.reduce(n * n) { $0 - Double($1).squared } }
    let rows = untied(pairs.rowTotals)
    let columns = untied(pairs.columnTotals)
    let scale = (rows * columns).squareRoot()
    let tau = (pairs.concordant - pairs.discordant) / scale
    let terms = compensatedSum(
      pairs.cells.lazy.map { cell in
        let excess = 2 * Double(cell.concordant - cell.discordant)
        let tied =
          Double(pairs.rowTotals[cell.row]) * (columns / scale)
          + Double(pairs.columnTotals[cell.column]) * (rows / scale)
        return Double(cell.count) * (excess + tau * tied).squared
      })
    let mean = tau * (rows / scale + columns / scale)
    return try estimate(
      pairs, tau, error: max(terms - n * n * n * mean * mean, 0).squareRoot() / scale,
      level: level,
      method: Method(
        name: "kendall_tau_b", title: "Kendall's τ_b", citation: .brownBenedetti1977))
  }

  private static func estimate(
    _ pairs: Concordance, _ value: Double, error: Double, level: Double, method: Method
  ) throws -> Estimate {
    Estimate(
      min(max(value, -1), 1),
      interval: try Correlation.interval(
        value, error: error / (1 - value * value), level: level, citation: method.citation),
      unit: .dimensionless, count: pairs.count, method: method)
  }
}
