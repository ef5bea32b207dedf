import Foundation
import GSLKit

/// A random-effects mean, or line over a moderator, through effects with known variances.
struct EffectFit {
  /// The effects, their variances, and the moderator.
  private let effects: [Double]
  private let variances: [Double]
  private let moderator: [Double]?
  /// The variance of the true effects about the mean or line.
  let tauSquared: Double
  /// The mean, or the height of the line at the mean of the moderator.
  let intercept: Double
  /// The variance of `intercept` were τ² known.
  let interceptVariance: Double
  /// The rise for each unit of the moderator, 0 without one.
  let slope: Double
  /// The variance of `slope` were τ² known.
  let slopeVariance: Double
  /// Hartung and Knapp's factor: the weighted mean squared distance from the mean or line.
  let hartungKnapp: Double
  /// Cochran's Q: the weighted sum of squared distances where τ² is 0.
  let q: Double
  /// The number of effects less that of the coefficients.
  let degreesOfFreedom: Double
  /// Higgins and Thompson's (2002) typical variance of the effects.
  let typicalVariance: Double

  init(
    _ effects: [Double], _ variances: [Double], moderator: [Double]?, model: PooledEffect.Model
  ) throws {
    guard effects.count == variances.count, moderator.map({ $0.count == effects.count }) ?? true
    else { throw Inestimable("the lists differ in length") }
    guard effects.allSatisfy(\.isFinite), moderator?.allSatisfy(\.isFinite) ?? true else {
      throw Inestimable("a value is missing or infinite")
    }
    guard variances.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw Inestimable("a variance is not positive and finite")
    }
    let coefficients = moderator == nil ? 1 : 2
    guard effects.count > coefficients else {
      throw Inestimable("there are fewer than \(coefficients + 1) cohorts")
    }
    self.effects = effects
    self.variances = variances
    self.moderator = moderator
    degreesOfFreedom = Double(effects.count - coefficients)
    let data = (effects, variances, moderator)
    let fixed = try Moments(data, tauSquared: 0)
    q = fixed.distance
    typicalVariance = degreesOfFreedom / fixed.trace
    switch model {
    case .fixed: tauSquared = 0
    case .dersimonianLaird: tauSquared = max((q - degreesOfFreedom) / fixed.trace, 0)
    case .restrictedLikelihood: tauSquared = try Self.restricted(data)
    }
    let moments = try Moments(data, tauSquared: tauSquared)
    intercept = moments.intercept
    interceptVariance = 1 / moments.weight
    slope = moments.slope
    slopeVariance = moderator == nil ? 0 : 1 / moments.spread
    // Effects that lie on the line are apart from it by rounding, in which there is nothing to learn of
    // their spread.
    let distance = moments.distance / degreesOfFreedom
    hartungKnapp = distance < 1e-24 ? 0 : distance
  }

  /// The share τ²/(τ² + s²) of a variance, with the typical variance s² of the effects.
  ///
  /// - Parameter tauSquared: Not negative.
  /// - Returns: The share, 0 ... 1.
  func share(of tauSquared: Double) -> Double { tauSquared / (tauSquared + typicalVariance) }

  /// The values of τ² at which the weighted sum of squared distances is a quantile of χ².
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The bounds, not negative.
  func profile(level: Double) throws -> (lower: Double, upper: Double) {
    try Inestimable.check(level: level)
    let distribution = try ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom)
    let tail = (1 - level) / 2
    return (
      try tauSquared(atDistance: distribution.quantile(1 - tail)),
      try tauSquared(atDistance: distribution.quantile(tail))
    )
  }

  /// The τ² at which the weighted sum of squared distances, which falls with τ², is a given number.
  ///
  /// - Parameter target: The number, positive.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: τ², 0 where even there the sum is not greater.
  func tauSquared(atDistance target: Double) throws -> Double {
    guard q > target else { return 0 }
    let data = (effects, variances, moderator)
    var high = max(tauSquared, variances.min() ?? 1)
    while try Moments(data, tauSquared: high).distance > target { high *= 2 }
    return try BrentSolver().root(
      of: { try Moments(data, tauSquared: $0).distance - target }, in: 0...high,
      absolutePrecision: 0)
  }

  /// The greatest restricted likelihood's τ².
  ///
  /// The derivative ½(Σ w²e² − tr P) may cross 0 more than once: its signs are looked at on a grid that is dense near
  /// 0, and of all the maxima the highest is taken.
  private static func restricted(_ data: Moments.Data) throws -> Double {
    func derivative(_ tauSquared: Double) throws -> Double {
      try Moments(data, tauSquared: tauSquared).derivative
    }
    let least = data.variances.min() ?? 1
    // No maximum lies above the variance of the effects and then some.
    let spread = try Sample(data.effects).squares
    let greatest = max(spread, least)
    let grid = [0] + (0...60).map { least * 1e-4 * pow(greatest / least * 1e4, Double($0) / 60) }
    var best = (tauSquared: 0.0, likelihood: try Moments(data, tauSquared: 0).likelihood)
    var last = try derivative(0)
    for (low, high) in zip(grid, grid.dropFirst()) {
      let next = try derivative(high)
      if last > 0, next <= 0 {
        let root = try BrentSolver().root(of: derivative, in: low...high, absolutePrecision: 0)
        let likelihood = try Moments(data, tauSquared: root).likelihood
        if likelihood > best.likelihood { best = (root, likelihood) }
      }
      last = next
    }
    return best.tauSquared
  }
}

/// The weighted sums of a mean or line at one τ².
private struct Moments {
  typealias Data = (effects: [Double], variances: [Double], moderator: [Double]?)

  let intercept: Double
  let slope: Double
  /// Σ w.
  let weight: Double
  /// Σ w (x − x̄)², 0 without a moderator.
  let spread: Double
  /// Σ w e².
  let distance: Double
  /// tr P, with P = W − WX(XᵀWX)⁻¹XᵀW.
  let trace: Double
  /// The derivative of the restricted likelihood, doubled.
  let derivative: Double
  /// The restricted likelihood but for a constant.
  let likelihood: Double

  init(_ data: Data, tauSquared: Double) throws {
    let weights = data.variances.map { 1 / ($0 + tauSquared) }
    var residues: [Double]
    var leverages: [Double]
    var likelihood: Double
    if let moderator = data.moderator {
      let line = try WeightedLine(moderator, data.effects, weights: weights)
      intercept = line.height
      slope = line.slope
      weight = line.weight
      spread = line.spread
      residues = zip(data.effects, moderator).map { $0 - line.value(at: $1) }
      leverages = moderator.map { 1 / line.weight + ($0 - line.centre).squared / line.spread }
      likelihood = -log(line.weight) - log(line.spread)
    } else {
      let total = compensatedSum(weights)
      let mean = compensatedSum(zip(weights, data.effects).lazy.map { $0 * $1 }) / total
      intercept = mean
      slope = 0
      weight = total
      spread = 0
      residues = data.effects.map { $0 - mean }
      leverages = weights.map { _ in 1 / total }
      likelihood = -log(total)
    }
    distance = compensatedSum(zip(weights, residues).lazy.map { $0 * $1 * $1 })
    trace = compensatedSum(zip(weights, leverages).lazy.map { $0 - $0 * $0 * $1 })
    derivative =
      compensatedSum(zip(weights, residues).lazy.map { ($0 * $1).squared }) - trace
    likelihood += compensatedSum(weights.lazy.map(log)) - distance
    self.likelihood = likelihood
  }
}
