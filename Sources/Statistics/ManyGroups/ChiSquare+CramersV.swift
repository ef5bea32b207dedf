public import Evidence
import GSLKit

extension ChiSquare {
  /// Cramér's V, the strength of the association between rows and columns, from 0 to 1.
  ///
  /// V = √(χ²/(n · min(r − 1, c − 1))), with an interval from the non-central χ² distribution.
  ///
  /// The bounds are those of the non-centrality λ = nφ² with which χ² is compatible, put in its place (Steiger
  /// 2004; Smithson 2003 adds the degrees of freedom to λ, which puts the lower bound above 0 whatever the
  /// data). V is biased upwards: in large tables of few things it lies above its interval. See
  /// `correctedCramersV(_:level:)`.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table, each as long as the first, of counts not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable`.
  public static func cramersV(
    _ counts: [[Int]], level: Double = 0.95
  ) -> Reported<Estimate> {
    reported {
      let table = try Contingency(counts)
      return try estimate(
        table, value: table.statistic / (table.total * table.smaller), level: level,
        method: cramersVMethod)
    }
  }

  /// Cramér's V without most of its bias.
  ///
  /// It is √(max(0, φ² − (r − 1)(c − 1)/(n − 1))/min(r̃ − 1, c̃ − 1)) with
  /// r̃ = r − (r − 1)²/(n − 1) and c̃ likewise (Bergsma 2013).
  ///
  /// The interval is that of `cramersV(_:level:)`, for both estimate the same V of the population.
  ///
  /// - Parameters:
  ///   - counts: The rows of the table, each as long as the first, of counts not negative.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable`, also where there are not more
  ///   things than the smaller number of rows or columns.
  public static func correctedCramersV(
    _ counts: [[Int]], level: Double = 0.95
  ) -> Reported<Estimate> {
    reported {
      let table = try Contingency(counts)
      let (r, c) = (Double(table.rowTotals.count), Double(table.columnTotals.count))
      let others = table.total - 1
      let square = max(table.statistic / table.total - (r - 1) * (c - 1) / others, 0)
      let smaller = min(r - 1 - (r - 1).squared / others, c - 1 - (c - 1).squared / others)
      guard smaller > 0 else { throw Inestimable("the table holds too little for its size") }
      return try estimate(table, value: square / smaller, level: level, method: correctedMethod)
    }
  }

  private static func estimate(
    _ table: Contingency, value: Double, level: Double, method: Method
  ) throws -> Estimate {
    let chiSquare = table.statistic
    let distribution = try NoncentralChiSquareDistribution(
      degreesOfFreedom: table.degreesOfFreedom)
    let bounds = try NoncentralBounds.bounds(near: chiSquare, level: level) {
      try distribution.cumulative(chiSquare, noncentrality: $0)
    }
    func share(_ square: Double) -> Double { min(max(square, 0).squareRoot(), 1) }
    let scale = table.total * table.smaller
    return Estimate(
      share(value),
      interval: Interval(
        lower: share(bounds.lower / scale), upper: share(bounds.upper / scale), level: level,
        method: intervalMethod),
      unit: .dimensionless, count: Int(table.total), groupCounts: table.rowTotals, method: method)
  }

  private static let cramersVMethod = Method(
    name: "cramers_v", title: "Cramér's V", citation: .cramer1946)
  private static let correctedMethod = Method(
    name: "cramers_v_corrected", title: "Cramér's V corrected for bias", citation: .bergsma2013)
  private static let intervalMethod = Method(
    name: "noncentral_chi_square", title: "non-central χ² interval", citation: .steiger2004)
}
