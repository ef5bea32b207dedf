import Evidence
import GSLKit

/// The likelihood-ratio test of a smaller model within a larger one.
enum LikelihoodRatio {
  /// The test, twice the difference of the log likelihoods on the χ² distribution.
  ///
  /// - Parameters:
  ///   - smaller: The log likelihood of the smaller model.
  ///   - larger: That of the larger one.
  ///   - parameters: How many parameters the larger model has more.
  ///   - counts: The rows behind the test.
  ///   - method: What the test is called.
  /// - Throws: `Inestimable` where the models have the same parameters.
  /// - Returns: The test.
  static func test(
    _ smaller: Double, within larger: Double, parameters: Int, counts: [Int], _ method: Method
  ) throws -> TestResult {
    guard parameters > 0 else { throw Inestimable("the models have the same parameters") }
    let statistic = max(2 * (larger - smaller), 0)
    return TestResult(
      statistic: statistic, degreesOfFreedom: [Double(parameters)],
      p: try ChiSquareDistribution(degreesOfFreedom: Double(parameters)).upperTail(statistic),
      groupCounts: counts, method: method)
  }
}
