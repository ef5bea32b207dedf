import Evidence
import Foundation

/// Pearson's correlation, and the interval of any correlation.
enum Correlation {
  /// r, exactly ±1 at most.
  ///
  /// - Parameters:
  ///   - first: Finite numbers that vary.
  ///   - second: As many, that vary too.
  /// - Returns: r.
  static func pearson(_ first: Sample, _ second: Sample) -> Double {
    let product = compensatedSum(
      zip(first.values, second.values).lazy.map { ($0 - first.mean) * ($1 - second.mean) })
    // The root of each, since the product of two sums of squares may not fit.
    return min(max(product / (first.squares.squareRoot() * second.squares.squareRoot()), -1), 1)
  }

  /// The interval on Fisher's scale: tanh(artanh r ± z · error).
  ///
  /// - Parameters:
  ///   - value: The correlation.
  ///   - error: The standard error of its inverse hyperbolic tangent.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - citation: The source of the standard error.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The interval, or `nil` where the value is −1 or 1 or has no error.
  static func interval(
    _ value: Double, error: Double, level: Double, citation: Citation?
  ) throws -> Interval? {
    try Inestimable.check(level: level)
    guard abs(value) < 1 - 1e-15, error > 0, error.isFinite else { return nil }
    let bounds = try Precision(standardError: error, degreesOfFreedom: nil).interval(
      around: atanh(value), level: level,
      Method(name: "fisher_z", title: "interval on Fisher's scale", citation: citation))
    return Interval(
      lower: tanh(bounds.lower), upper: tanh(bounds.upper), level: level, method: bounds.method)
  }
}
