internal import CGSL

/// The beta distribution on the numbers from 0 to 1.
public struct BetaDistribution: ContinuousDistribution {
  /// The first shape, positive.
  public let alpha: Double
  /// The second shape, positive.
  public let beta: Double
  private static let subject = "the beta distribution"

  /// The distribution with the given parameters.
  ///
  /// - Parameters:
  ///   - alpha: The first shape, positive and finite.
  ///   - beta: The second shape, positive and finite.
  /// - Throws: `GSLError.domain` otherwise.
  public init(alpha: Double, beta: Double) throws(GSLError) {
    try requirePositive(alpha, Self.subject)
    try requirePositive(beta, Self.subject)
    self.alpha = alpha
    self.beta = beta
  }

  public func cumulative(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    guard min(alpha, beta) < Self.largeShape else { return try largeTail(x, isUpper: false) }
    return try Library.number(Self.subject) { gsl_cdf_beta_P(x, alpha, beta) }
  }

  public func upperTail(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 1 }
    guard x < 1 else { return 0 }
    guard min(alpha, beta) < Self.largeShape else { return try largeTail(x, isUpper: true) }
    return try Library.number(Self.subject) { gsl_cdf_beta_Q(x, alpha, beta) }
  }

  public func quantile(_ probability: Double) throws(GSLError) -> Double {
    try requireProbability(probability, Self.subject)
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return 1 }
    return try Library.number(Self.subject) { gsl_cdf_beta_Pinv(probability, alpha, beta) }
  }
}
