internal import CGSL

/// The χ² distribution, the sum of squares of standard normal variables.
public struct ChiSquareDistribution: ContinuousDistribution {
  /// The degrees of freedom, positive.
  public let degreesOfFreedom: Double
  private static let subject = "the χ² distribution"

  /// The distribution with the given parameters.
  ///
  /// - Parameter degreesOfFreedom: Positive and finite.
  /// - Throws: `GSLError.domain` otherwise.
  public init(degreesOfFreedom: Double) throws(GSLError) {
    try requirePositive(degreesOfFreedom, Self.subject)
    self.degreesOfFreedom = degreesOfFreedom
  }

  public func cumulative(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 0 }
    guard x < .infinity else { return 1 }
    return try Library.number(Self.subject) { gsl_cdf_chisq_P(x, degreesOfFreedom) }
  }

  public func upperTail(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 1 }
    guard x < .infinity else { return 0 }
    return try Library.number(Self.subject) { gsl_cdf_chisq_Q(x, degreesOfFreedom) }
  }

  public func quantile(_ probability: Double) throws(GSLError) -> Double {
    try requireProbability(probability, Self.subject)
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return .infinity }
    return try Library.number(Self.subject) { gsl_cdf_chisq_Pinv(probability, degreesOfFreedom) }
  }
}
