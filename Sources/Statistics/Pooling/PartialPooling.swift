public import Evidence

/// The means of small groups drawn towards the mean of all, each by as much as chance may have moved it.
public enum PartialPooling {
  /// Morris' empirical Bayes estimates of several effects.
  ///
  /// With the variance A of the true effects and Bᵢ = ((k − 3)/(k − 1)) vᵢ/(vᵢ + A) an estimate is
  /// (1 − Bᵢ)yᵢ + Bᵢμ, where μ is the mean weighted by 1/(vᵢ + A) and A solves
  /// Σ wᵢ((k/(k − 1))(yᵢ − μ)² − vᵢ − A) = 0, or is 0; since wᵢ(vᵢ + A) = 1 that is Σ wᵢ(yᵢ − μ)² = k − 1, and A the
  /// variance between cohorts of Paule and Mandel. The variance of an estimate is
  /// vᵢ(1 − (1 − wᵢ/Σw)Bᵢ) + (2/(k − 3))Bᵢ²((v̄ + A)/(vᵢ + A))(yᵢ − μ)², with v̄ = Σwv/Σw, in which the last part pays
  /// for A and μ being estimates too; intervals are normal (Morris 1983, section 5). They hold their level on
  /// average over the groups, and not for a group known beforehand to be unlike the others.
  ///
  /// - Parameters:
  ///   - effects: The estimate of each group, four or more.
  ///   - variances: The variance of each, positive and finite.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - unit: What one unit of the effects means.
  /// - Returns: An estimate for each group, or `.notEstimable` in each of them.
  public static func estimates(
    _ effects: [Double], variances: [Double], level: Double, unit: Unit
  ) -> [Reported<Estimate>] {
    shrunken(effects, variances, counts: effects.map { _ in 1 }, level: level, unit: unit)
  }

  /// Morris' estimates of the means of groups, whose variances are s²/nᵢ with the variance s² within all groups.
  ///
  /// The spread of a small group by itself says too little to weigh it by.
  ///
  /// - Parameters:
  ///   - groups: Four or more groups of one or more finite numbers each.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.scalePoints` for each group, or `.notEstimable` in each of them.
  public static func means(_ groups: [[Double]], level: Double) -> [Reported<Estimate>] {
    let variation = Result { try Variation(groups) }
    switch variation {
    case .success(let variation):
      // Counted from the mean of all, so that large values lose no figures.
      return shrunken(
        variation.groups.deviations,
        variation.groups.counts.map { variation.residualVariance / Double($0) },
        counts: variation.groups.counts, level: level, unit: .scalePoints,
        from: variation.groups.mean)
    case .failure(let error):
      return groups.map { _ in reported { () throws -> Estimate in throw error } }
    }
  }

  private static func shrunken(
    _ effects: [Double], _ variances: [Double], counts: [Int], level: Double, unit: Unit,
    from centre: Double = 0
  ) -> [Reported<Estimate>] {
    let prior = Result { try Prior(effects, variances) }
    return effects.indices.map { place in
      reported {
        let prior = try prior.get()
        let value = centre + prior.shrunken(place, effects[place])
        let precision = Precision(
          standardError: prior.variance(place, effects[place]).squareRoot(),
          degreesOfFreedom: nil)
        return Estimate(
          value,
          interval: try precision.interval(
            around: value, level: level,
            Method(
              name: "empirical_bayes", title: "Morris' empirical Bayes interval",
              citation: .morris1983)),
          unit: unit, count: counts[place],
          method: Method(
            name: "partially_pooled_mean", title: "mean drawn towards the mean of all",
            citation: .morris1983))
      }
    }
  }
}

/// What all groups together say of each.
private struct Prior {
  private let count: Double
  private let variances: [Double]
  /// The variance of the true effects, A.
  private let spread: Double
  private let centre: Double
  private let weights: [Double]
  private let total: Double

  init(_ effects: [Double], _ variances: [Double]) throws {
    guard effects.count > 3 else { throw Inestimable("there are fewer than four groups") }
    let fixed = try EffectFit(effects, variances, moderator: nil, model: .fixed)
    let spread = try fixed.tauSquared(atDistance: fixed.degreesOfFreedom)
    let weights = variances.map { 1 / ($0 + spread) }
    total = compensatedSum(weights)
    centre = compensatedSum(zip(weights, effects).lazy.map { $0 * $1 }) / total
    count = Double(effects.count)
    self.variances = variances
    self.spread = spread
    self.weights = weights
  }

  /// Bᵢ, by how much a group is drawn to the mean of all, from 0 to 1.
  private func drawn(_ place: Int) -> Double {
    (count - 3) / (count - 1) * variances[place] * weights[place]
  }

  func shrunken(_ place: Int, _ effect: Double) -> Double {
    effect + drawn(place) * (centre - effect)
  }

  func variance(_ place: Int, _ effect: Double) -> Double {
    let drawn = drawn(place)
    let typical = compensatedSum(zip(weights, variances).lazy.map { $0 * $1 }) / total
    return variances[place] * (1 - (1 - weights[place] / total) * drawn)
      + 2 / (count - 3) * drawn * drawn * (typical + spread) * weights[place]
      * (effect - centre).squared
  }
}
