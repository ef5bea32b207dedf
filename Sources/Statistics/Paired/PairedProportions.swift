public import Evidence

/// The difference between two proportions of the same things.
public enum PairedProportions {
  /// The share that has the property the second time minus that of the first time, with the
  /// interval of Bonett and Price (2012).
  ///
  /// With b the pairs in which only the first has it, c those in which only the second has, b̃ = (b + 1)/(n + 2) and
  /// c̃ = (c + 1)/(n + 2), the bounds are c̃ − b̃ ± z√((b̃ + c̃ − (c̃ − b̃)²)/(n + 2)), kept inside −1 ... 1. The estimate
  /// itself is (c − b)/n, which the bounds need not have in their middle.
  ///
  /// - Parameters:
  ///   - onlyFirst: Pairs in which only the first has the property, not negative.
  ///   - onlySecond: Pairs in which only the second has it, not negative.
  ///   - pairs: All pairs, those that agree too.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable` where there is no pair or a
  ///   count is none.
  public static func difference(
    onlyFirst: Int, onlySecond: Int, pairs: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(onlyFirst, onlySecond, pairs)
      return Estimate(
        (Double(onlySecond) - Double(onlyFirst)) / Double(pairs),
        interval: try bonettPrice(onlySecond, minus: onlyFirst, of: pairs, level: level),
        unit: .proportionDifference, count: pairs, method: method)
    }
  }

  /// The interval of Bonett and Price for the difference of two shares of one whole, of which no thing
  /// counts to both.
  ///
  /// - Parameters:
  ///   - first: The things that count for the difference, not negative.
  ///   - second: Those that count against it, not negative.
  ///   - count: All things, `first` + `second` or more.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The interval.
  static func bonettPrice(
    _ first: Int, minus second: Int, of count: Int, level: Double
  ) throws -> Interval {
    let z = try Critical.normal(level)
    let total = Double(count) + 2
    let p = (Double(first) + 1) / total
    let q = (Double(second) + 1) / total
    let half = z * ((p + q - (p - q).squared) / total).squareRoot()
    return Interval(
      lower: max(p - q - half, -1), upper: min(p - q + half, 1), level: level,
      method: bonettPriceMethod)
  }

  /// Refuses counts of pairs that do not fit together.
  ///
  /// - Parameters:
  ///   - onlyFirst: Should not be negative.
  ///   - onlySecond: Should not be negative.
  ///   - pairs: Should be positive, and no less than both together.
  /// - Throws: `Inestimable`.
  static func check(_ onlyFirst: Int, _ onlySecond: Int, _ pairs: Int) throws {
    guard pairs > 0 else { throw Inestimable("there is no pair") }
    guard onlyFirst >= 0, onlySecond >= 0, pairs <= Int(UInt32.max), onlyFirst <= pairs,
      onlySecond <= pairs - onlyFirst
    else { throw Inestimable("the counts of pairs do not fit together") }
  }

  private static let method = Method(
    name: "difference_of_paired_proportions", title: "difference of paired proportions",
    citation: .bonettPrice2012)
  private static let bonettPriceMethod = Method(
    name: "bonett_price", title: "Bonett and Price's adjusted interval",
    citation: .bonettPrice2012)
}
