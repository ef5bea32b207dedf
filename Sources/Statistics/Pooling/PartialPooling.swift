public import Evidence
import GSLKit

/// The means of small groups drawn towards the mean of all, each by as much as chance may have moved it.
public enum PartialPooling {
  /// Morris' empirical Bayes estimates of several effects.
  ///
  /// With the variance A of the true effects and Bᵢ = ((k − 3)/(k − 1)) vᵢ/(vᵢ + A) an estimate is
  /// (1 − Bᵢ)yᵢ + Bᵢμ, where μ is the mean weighted by 1/(vᵢ + A) and A solves
  /// Σ wᵢ((k/(k − 1))(yᵢ − μ)² − vᵢ − A) = 0, or is 0. The variance of an estimate is
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
    shrunken(effects, variances, counts: effects.map { _ in 1 }, level: level, unit: unit) { $0 }
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
        counts: variation.groups.counts, level: level, unit: .scalePoints
      ) { variation.groups.mean + $0 }
    case .failure(let error):
      return groups.map { _ in reported { () throws -> Estimate in throw error } }
    }
  }

  private static func shrunken(
    _ effects: [Double], _ variances: [Double], counts: [Int], level: Double, unit: Unit,
    placed: (Double) -> Double
  ) -> [Reported<Estimate>] {
    let prior = Result { try Prior(effects, variances) }
    return effects.indices.map { place in
      reported {
        let prior = try prior.get()
        let half =
          try Critical.normal(level) * prior.variance(place, effects[place]).squareRoot()
        let value = prior.shrunken(place, effects[place])
        return Estimate(
          placed(value),
          interval: Interval(
            lower: placed(value - half), upper: placed(value + half), level: level,
            method: Method(
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
    guard effects.count == variances.count else {
      throw Inestimable("the lists differ in length")
    }
    guard effects.count > 3 else { throw Inestimable("there are fewer than four groups") }
    guard effects.allSatisfy(\.isFinite) else {
      throw Inestimable("a value is missing or infinite")
    }
    guard variances.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw Inestimable("a variance is not positive and finite")
    }
    count = Double(effects.count)
    self.variances = variances
    spread = try Self.spread(effects, variances)
    let spread = spread
    weights = variances.map { 1 / ($0 + spread) }
    total = compensatedSum(weights)
    centre = compensatedSum(zip(weights, effects).lazy.map { $0 * $1 }) / total
  }

  /// A, by Brent's method on the sum whose root it is.
  private static func spread(_ effects: [Double], _ variances: [Double]) throws -> Double {
    let count = Double(effects.count)
    func excess(_ spread: Double) -> Double {
      let weights = variances.map { 1 / ($0 + spread) }
      let total = compensatedSum(weights)
      let centre = compensatedSum(zip(weights, effects).lazy.map { $0 * $1 }) / total
      let sum = compensatedSum(
        effects.indices.lazy.map { place in
          weights[place]
            * (count / (count - 1) * (effects[place] - centre).squared - variances[place] - spread)
        })
      return sum / total
    }
    guard excess(0) > 0 else { return 0 }
    var high = variances.max() ?? 1
    while excess(high) > 0 { high *= 2 }
    return try BrentSolver().root(of: excess, in: 0...high, absolutePrecision: 0)
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
