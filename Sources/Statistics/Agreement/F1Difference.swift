public import Evidence
import Foundation

/// How much better one coder finds what a reference found than another does, on the same units.
public enum F1Difference {
  /// F1 of `second` less F1 of `first`, with the interval that the delta method gives.
  ///
  /// F1 = 2 Σ hᵢ/Σ (mᵢ + rᵢ) is a ratio of means over the units, hits above marks; what unit i adds to
  /// its error is (2hᵢ − F1·(mᵢ + rᵢ))/mean(m + r). The variance of the difference is that of the
  /// differences of both, divided by n, so that units on which the two agree count little.
  ///
  /// - Parameters:
  ///   - reference: Whether the reference marked each unit.
  ///   - first: Whether the first coder did.
  ///   - second: Whether the second coder did.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.dimensionless`, or `.notEstimable` where a coder and the reference
  ///   both marked nothing.
  public static func estimate(
    reference: [Bool], first: [Bool], second: [Bool], level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      guard reference.count == first.count, reference.count == second.count else {
        throw Inestimable("the coders coded different units")
      }
      guard reference.count > 1 else { throw Inestimable("fewer than two units were coded") }
      let (f1, errors1) = try ratio(reference, first)
      let (f2, errors2) = try ratio(reference, second)
      let count = Double(reference.count)
      let square = zip(errors1, errors2).reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) }
      let half = z * (square / (count * (count - 1))).squareRoot()
      return Estimate(
        f2 - f1,
        interval: Interval(
          lower: max(f2 - f1 - half, -1), upper: min(f2 - f1 + half, 1), level: level,
          method: method),
        unit: .dimensionless, count: reference.count, method: method)
    }
  }

  private static let method = Method(
    name: "f1_difference", title: "difference of paired F1, delta method")

  private static func ratio(
    _ reference: [Bool], _ coder: [Bool]
  ) throws -> (f1: Double, errors: [Double]) {
    let hits = zip(reference, coder).map { $0 && $1 ? 2.0 : 0 }
    let marks = zip(reference, coder).map { ($0 ? 1.0 : 0) + ($1 ? 1 : 0) }
    let sum = marks.reduce(0, +)
    guard sum > 0 else {
      throw Inestimable("neither the reference nor the coder marked a unit")
    }
    let f1 = hits.reduce(0, +) / sum
    let mean = sum / Double(reference.count)
    return (f1, zip(hits, marks).map { ($0 - f1 * $1) / mean })
  }
}
