import Evidence
import Foundation

/// Pearson's correlation as scales need it.
enum Correlation {
  /// r, exactly ±1 at most.
  ///
  /// - Parameters:
  ///   - first: Finite numbers.
  ///   - second: As many.
  /// - Throws: `Inestimable` where either does not vary.
  /// - Returns: r.
  static func pearson(_ first: Sample, _ second: Sample) throws -> Double {
    guard !first.isConstant, !second.isConstant else { throw Inestimable("an item does not vary") }
    let product = compensatedSum(
      zip(first.values, second.values).lazy.map { ($0 - first.mean) * ($1 - second.mean) })
    return min(max(product / (first.squares * second.squares).squareRoot(), -1), 1)
  }

  /// Fisher's interval: tanh(artanh r ± z/√(n − 3)).
  ///
  /// - Parameters:
  ///   - r: The correlation.
  ///   - count: The number of pairs.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable`.
  /// - Returns: The interval, or `nil` for fewer than four pairs or an r of ±1.
  static func interval(_ r: Double, count: Int, level: Double) throws -> Interval? {
    let z = try Critical.normal(level)
    guard count > 3, abs(r) < 1 else { return nil }
    let half = z / Double(count - 3).squareRoot()
    return Interval(
      lower: tanh(atanh(r) - half), upper: tanh(atanh(r) + half), level: level,
      method: Method(
        name: "fisher_z", title: "Fisher's z interval", citation: .fisher1921))
  }
}
