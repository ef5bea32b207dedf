public import Evidence

/// Coefficients of internal consistency beside Cronbach's α; see `CronbachAlpha`.
///
/// Items scored the other way round must be turned before; none is turned here.
public enum Consistency {
  /// α of standardised items, kr̄/(1 + (k − 1)r̄), without an interval.
  ///
  /// - Parameter items: Two or more items, each with the answers of the same people in the same order,
  ///   `nil` where there is none; only people who answered all count.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable`.
  public static func standardisedAlpha(_ items: [[Double?]]) -> Reported<Estimate> {
    reported {
      let complete = try scale(items)
      let mean = try meanCorrelation(complete)
      let k = Double(items.count)
      guard 1 + (k - 1) * mean > 0 else { throw Inestimable("the total does not vary") }
      return Estimate(
        k * mean / (1 + (k - 1) * mean), interval: nil, unit: .dimensionless,
        count: complete.count,
        method: Method(
          name: "cronbach_alpha_standardised", title: "Cronbach's α of standardised items",
          citation: .cronbach1951))
    }
  }

  /// The mean of the correlations between all pairs of items, without an interval.
  ///
  /// - Parameter items: Two or more items; see `standardisedAlpha(_:)`.
  /// - Returns: An estimate in `Unit.dimensionless`, −1 ... 1, or `.notEstimable`.
  public static func meanCorrelation(_ items: [[Double?]]) -> Reported<Estimate> {
    reported {
      let complete = try scale(items)
      return Estimate(
        try meanCorrelation(complete), interval: nil, unit: .dimensionless,
        count: complete.count,
        method: Method(
          name: "mean_inter_item_correlation", title: "mean correlation between items",
          citation: .nunnallyBernstein1994))
    }
  }

  /// Guttman's λ₂, a lower bound of the reliability that is never below α, without an interval.
  ///
  /// λ₂ = (Σ cᵢⱼ + √(k/(k − 1) · Σ cᵢⱼ²))/(variance of the total), the sums over i ≠ j.
  ///
  /// - Parameter items: Two or more items; see `standardisedAlpha(_:)`.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func lambda2(_ items: [[Double?]]) -> Reported<Estimate> {
    reported {
      let complete = try scale(items)
      let total = try Sample(complete.sums, atLeast: 2, of: "the items")
      guard !total.isConstant else { throw Inestimable("the total does not vary") }
      let covariances = try complete.covariances()
      let apart = covariances.indices.flatMap { row in
        covariances.indices.filter { $0 != row }.map { covariances[row][$0] }
      }
      let k = Double(items.count)
      let root = (k / (k - 1) * compensatedSum(apart.map(\.squared))).squareRoot()
      return Estimate(
        min((compensatedSum(apart) + root) / total.variance, 1), interval: nil,
        unit: .dimensionless, count: complete.count,
        method: Method(name: "guttman_lambda2", title: "Guttman's λ₂", citation: .guttman1945))
    }
  }

  /// Cronbach's α from covariances of which each uses everyone who answered both items.
  ///
  /// It is another quantity than α of complete answers and is named as such: the covariances come from
  /// different people, and may not fit together. It has no interval; its count is that of the pair of
  /// items with the fewest answers.
  ///
  /// - Parameter items: Two or more items, each with the answers of the same people in the same order,
  ///   `nil` where there is none.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable`.
  public static func pairwiseAlpha(_ items: [[Double?]]) -> Reported<Estimate> {
    reported {
      guard items.count > 1 else { throw Inestimable("there are fewer than two items") }
      let complete = try CompleteItems(items)
      // Where nothing is missing all pairs have the same people.
      let shared = complete.count == complete.total ? try complete.covariances() : nil
      var total = 0.0
      var own = 0.0
      var fewest = complete.total
      for row in items.indices {
        for column in 0...row {
          let pair = shared == nil ? try CompleteItems([items[row], items[column]]) : nil
          fewest = min(fewest, pair?.count ?? fewest)
          let covariance = try shared?[row][column] ?? pair?.covariances()[0][1] ?? 0
          own += row == column ? covariance : 0
          total += row == column ? covariance : 2 * covariance
        }
      }
      guard total > 0 else { throw Inestimable("the total does not vary") }
      let k = Double(items.count)
      return Estimate(
        k / (k - 1) * (1 - own / total), interval: nil, unit: .dimensionless, count: fewest,
        method: Method(
          name: "cronbach_alpha_pairwise",
          title: "Cronbach's α with missing answers left out pair by pair",
          citation: .cronbach1951))
    }
  }

  private static func scale(_ items: [[Double?]]) throws -> CompleteItems {
    guard items.count > 1 else { throw Inestimable("there are fewer than two items") }
    return try CompleteItems(items)
  }

  private static func meanCorrelation(_ complete: CompleteItems) throws -> Double {
    let samples = try complete.items.map { try Sample($0, atLeast: 2, of: "the items") }
    guard !samples.contains(where: \.isConstant) else { throw Inestimable("an item does not vary") }
    var sum = 0.0
    for row in samples.indices {
      for column in 0..<row { sum += Correlation.pearson(samples[row], samples[column]) }
    }
    return sum / Double(samples.count * (samples.count - 1) / 2)
  }
}
