import Evidence
import GSLKit

/// Wald's test of whether several coefficients are 0.
enum WaldTest {
  /// F = b′V⁻¹b/q, or Hotelling's T² as F = (η − q + 1)/(ηq) b′V⁻¹b on q and η − q + 1 degrees of freedom.
  ///
  /// - Parameters:
  ///   - columns: The places of the coefficients.
  ///   - weights: All coefficients.
  ///   - covariance: Their covariance.
  ///   - degreesOfFreedom: Those of the denominator of F, or η.
  ///   - isHotelling: Whether they are η.
  ///   - counts: The rows behind the test.
  ///   - intervalMethod: How the errors are named.
  /// - Throws: `Inestimable` where there are too few clusters.
  /// - Returns: The test.
  static func test(
    _ columns: Range<Int>, of weights: [Double], covariance: Matrix, degreesOfFreedom: Double,
    isHotelling: Bool = false, counts: [Int], intervalMethod: Method
  ) throws -> TestResult {
    guard let cholesky = try? CholeskyDecomposition(covariance.block(Array(columns))) else {
      throw Inestimable("there are fewer clusters than coefficients to test")
    }
    let statistic = try cholesky.inverseForm(Array(weights[columns]))
    let rank = Double(columns.count)
    let degrees = isHotelling ? degreesOfFreedom - rank + 1 : degreesOfFreedom
    guard degrees > 0 else { throw Inestimable("there are too few clusters for the test") }
    let f = statistic / rank * (isHotelling ? degrees / degreesOfFreedom : 1)
    return TestResult(
      statistic: f, degreesOfFreedom: [rank, degrees],
      p: try FDistribution(numerator: rank, denominator: degrees).upperTail(f),
      groupCounts: counts,
      method: Method(
        name: "wald_f", title: "F test of a term, \(intervalMethod.title)",
        citation: intervalMethod.citation))
  }
}
