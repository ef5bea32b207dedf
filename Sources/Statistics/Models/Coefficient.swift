public import Evidence
import Foundation

/// What one more of a column of a design does to the outcome of a model, with its uncertainty.
public struct Coefficient: Hashable, Sendable {
  /// The column's name, as `cohort: 2024`.
  public let name: String
  /// The coefficient with its interval; without one where its error cannot be had.
  public let estimate: Estimate
  /// Its standard error, or `nil` where it cannot be had.
  public let standardError: Double?
  /// The test of whether the coefficient is 0.
  public let test: Reported<TestResult>
}

extension Coefficient {
  /// The coefficient of a logarithm as a factor.
  ///
  /// - Parameters:
  ///   - name: What the factor is called in files.
  ///   - title: What it is called in words.
  ///   - citation: The source.
  /// - Returns: exp of the estimate and its bounds; the standard error is that of the delta method.
  func exponentiated(name: String, title: String, citation: Citation?) -> Coefficient {
    let factor = exp(estimate.value)
    return Coefficient(
      name: self.name,
      estimate: Estimate(
        factor,
        interval: estimate.interval.map {
          Interval(lower: exp($0.lower), upper: exp($0.upper), level: $0.level, method: $0.method)
        }, unit: .oddsRatio, count: estimate.count, groupCounts: estimate.groupCounts,
        method: Method(name: name, title: title, citation: citation)),
      standardError: standardError.map { $0 * factor }, test: test)
  }
}

extension Coefficient: NumericResult {
  var isNumeric: Bool {
    estimate.isNumeric && standardError?.isNaN != true && test.value?.isNumeric != false
  }
}
