public import Evidence
import GSLKit

/// How alike the answers of one cluster are.
public enum ClusterCorrelation {
  /// The intraclass correlation of one-way analysis of variance, with Searle's interval.
  ///
  /// (MSB − MSW)/(MSB + (m₀ − 1) MSW) with m₀ = (n − Σ m²/n)/(G − 1). The interval puts the quantiles of F in
  /// the place of MSB/MSW (Searle 1971); it is exact for clusters of one size. Estimate and bounds may be
  /// below 0, where the clusters differ less than chance would make them.
  ///
  /// - Parameters:
  ///   - outcome: A finite number a row.
  ///   - clusters: Which cluster each row belongs to, by any numbers.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable` where there are fewer than two
  ///   clusters, every cluster has only one row, or nothing varies within the clusters.
  public static func anova(
    _ outcome: [Double], clusters: [Int], level: Double
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      _ = try Sample(outcome, of: "the outcome")
      let groups = try RowClusters(clusters, rowCount: outcome.count)
      let rows = Double(outcome.count)
      guard groups.count < outcome.count else {
        throw Inestimable("every cluster has only one row")
      }
      let variation = try Variation((0..<groups.count).map { groups[$0].map { outcome[$0] } })
      let sizes = groups.sizes.reduce(0) { $0 + Double($1).squared }
      let typical = (rows - sizes / rows) / variation.numerator
      let f = variation.f
      func correlation(_ ratio: Double) -> Double { (ratio - 1) / (ratio + typical - 1) }
      let distribution = try FDistribution(
        numerator: variation.numerator, denominator: variation.denominator)
      let tail = (1 - level) / 2
      return Estimate(
        correlation(f),
        interval: Interval(
          lower: correlation(f / (try distribution.quantile(1 - tail))),
          upper: correlation(f / (try distribution.quantile(tail))), level: level,
          method: Method(name: "searle", title: "Searle's interval", citation: .searle1971)),
        unit: .dimensionless, count: outcome.count, groupCounts: groups.sizes,
        method: Method(
          name: "icc", title: "intraclass correlation, analysis of variance",
          citation: .searle1971))
    }
  }
}
