import Foundation
import GSLKit

/// The share that two groups have in common under the null hypothesis, of which nothing else is known.
struct CommonShare {
  /// Things in both groups.
  let total: Int

  /// The greatest chance of rejection over all common shares.
  ///
  /// Given the successes in all, the chance does not depend on the share; without them it is the mean of
  /// those chances over the binomial distribution of the successes, f(π) = Σ cₛ b(s; N, π). With
  /// π = sin² θ, f is smooth at the scale 1/√N of the distribution, finer waves being averaged away, so
  /// that a grid of 1/(20√N) misses no change of sign of its derivative; each from + to − is a maximum,
  /// and is found by Brent's method.
  ///
  /// - Parameter chances: cₛ, the chance of rejection given each number of successes, from 0 to `total`.
  /// - Throws: `GSLError`.
  /// - Returns: The maximum, 0 ... 1.
  func greatest(_ chances: [Double]) throws -> Double {
    let highest = chances.max() ?? 0
    guard highest > 0 else { return 0 }
    let steps = Int((Double.pi / 2 * 20 * Double(total).squareRoot()).rounded(.up))
    let points = (0...steps).map { step in
      let angle = Double.pi / 2 * Double(step) / Double(steps)
      return (angle: angle, mean: mean(of: chances, at: angle))
    }
    var best = points.map(\.mean.value).max() ?? 0
    // Between two points f rises above both by less than f″ allows, ½(1/40√N)² · 2N · max c.
    let least = best - highest / 1000
    let solver = try BrentSolver()
    for (left, right) in zip(points, points.dropFirst())
    where left.mean.slope > 0 && right.mean.slope < 0
      && max(left.mean.value, right.mean.value) >= least
    {
      let angle = try solver.root(
        of: { mean(of: chances, at: $0).slope / highest }, in: left.angle...right.angle,
        absolutePrecision: 1e-12, relativePrecision: 1e-12)
      best = max(best, mean(of: chances, at: angle).value)
    }
    return min(best, 1)
  }

  /// The mean of the chances over the binomial distribution, and their covariance with the successes,
  /// which has the sign of the derivative.
  private func mean(
    of chances: [Double], at angle: Double
  ) -> (value: Double, slope: Double) {
    let share = sin(angle) * sin(angle)
    let rest = cos(angle) * cos(angle)
    let mode = min(Int(Double(total + 1) * share), total)
    var sum = 1.0
    var value = chances[mode]
    let centre = Double(total) * share
    var slope = chances[mode] * (Double(mode) - centre)
    // Outward from the mode until the terms no longer count; dividing by their sum makes them chances.
    var weight = 1.0
    for s in mode..<total {
      weight *= Double(total - s) / Double(s + 1) * (share / rest)
      guard weight > 1e-20 else { break }
      sum += weight
      value += weight * chances[s + 1]
      slope += weight * chances[s + 1] * (Double(s + 1) - centre)
    }
    weight = 1
    for s in stride(from: mode, to: 0, by: -1) {
      weight *= Double(s) / Double(total - s + 1) * (rest / share)
      guard weight > 1e-20 else { break }
      sum += weight
      value += weight * chances[s - 1]
      slope += weight * chances[s - 1] * (Double(s - 1) - centre)
    }
    return (value / sum, slope / sum)
  }
}
