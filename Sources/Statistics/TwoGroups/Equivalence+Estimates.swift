public import Evidence
import GSLKit

extension Equivalence {
  /// A difference that was estimated with its standard error, as a design or a model gives it, against a
  /// margin, by Student's t.
  ///
  /// - Parameters:
  ///   - difference: The estimate; its interval at another level is not used.
  ///   - standardError: Its standard error, positive, in the unit of the estimate.
  ///   - degreesOfFreedom: Those of the standard error, positive.
  ///   - title: By what it is tested, as `t with cluster-robust errors`.
  ///   - margin: The smallest difference that matters, positive, in the unit of the estimate.
  ///   - level: 1 minus the significance level of each test, 0.5 < `level` < 1.
  /// - Returns: The tests with what they say, or `.notEstimable` where the error or its degrees of freedom
  ///   cannot be had.
  public static func difference(
    _ difference: Estimate, standardError: Double, degreesOfFreedom: Double, title: String,
    margin: Double, level: Double
  ) -> Reported<EquivalenceResult> {
    reported {
      guard standardError > 1e-13 * abs(difference.value), standardError.isFinite,
        degreesOfFreedom > 0
      else {
        throw Inestimable("the difference has no standard error")
      }
      return try EquivalenceResult(
        EstimatedDifference(
          difference: difference, error: standardError, degrees: degreesOfFreedom, title: title),
        margin, level)
    }
  }
}

/// A difference that is known by its estimate and standard error alone.
private struct EstimatedDifference: TestableDifference {
  let difference: Estimate
  let error: Double
  let degrees: Double
  let title: String

  var degreesOfFreedom: [Double] { [degrees] }

  func estimate(level: Double) throws -> Estimate {
    let margin = try Critical.student(level, degreesOfFreedom: degrees) * error
    return Estimate(
      difference.value,
      interval: Interval(
        lower: difference.value - margin, upper: difference.value + margin, level: level,
        method: difference.interval?.method ?? difference.method),
      unit: difference.unit, count: difference.count, groupCounts: difference.groupCounts,
      base: difference.base, method: difference.method)
  }

  func statistic(above bound: Double) -> Double { (difference.value - bound) / error }

  func upperTail(_ statistic: Double) throws -> Double {
    try StudentDistribution(degreesOfFreedom: degrees).upperTail(statistic)
  }
}
