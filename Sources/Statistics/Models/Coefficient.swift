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

/// The standard error of a coefficient or of a sum of multiples of coefficients.
struct Precision {
  let standardError: Double
  /// Of Student's t; `nil` where the normal distribution is used.
  let degreesOfFreedom: Double?

  /// The factor by which the error is multiplied at a confidence level.
  func critical(_ level: Double) throws -> Double {
    guard let degreesOfFreedom else { return try Critical.normal(level) }
    return try Critical.student(level, degreesOfFreedom: degreesOfFreedom)
  }

  /// The interval around a value.
  func interval(around value: Double, level: Double, _ method: Method) throws -> Interval {
    let half = try critical(level) * standardError
    return Interval(lower: value - half, upper: value + half, level: level, method: method)
  }

  /// The test of whether the value behind an estimate is 0.
  func test(_ value: Double, counts: [Int], _ method: Method) throws -> TestResult {
    guard standardError > 0 else { throw Inestimable("the standard error is 0") }
    let ratio = value / standardError
    guard let degreesOfFreedom else {
      return TestResult(
        statistic: ratio, degreesOfFreedom: [], p: try Critical.twoSided(z: ratio),
        groupCounts: counts, method: method)
    }
    return TestResult(
      statistic: ratio, degreesOfFreedom: [degreesOfFreedom],
      p: try Critical.twoSided(t: ratio, degreesOfFreedom: degreesOfFreedom), groupCounts: counts,
      method: method)
  }
}
