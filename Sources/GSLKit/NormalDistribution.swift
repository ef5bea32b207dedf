internal import CGSL

/// The standard normal distribution, with mean 0 and variance 1.
public struct NormalDistribution: ContinuousDistribution {
  private let subject = "the normal distribution"

  public init() {}

  public func cumulative(_ x: Double) throws(GSLError) -> Double {
    try Library.number(subject) { gsl_cdf_ugaussian_P(x) }
  }

  public func upperTail(_ x: Double) throws(GSLError) -> Double {
    try Library.number(subject) { gsl_cdf_ugaussian_Q(x) }
  }

  public func quantile(_ probability: Double) throws(GSLError) -> Double {
    try requireProbability(probability, subject)
    return try Library.number(subject) { gsl_cdf_ugaussian_Pinv(probability) }
  }
}
