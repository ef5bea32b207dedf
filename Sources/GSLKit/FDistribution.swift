internal import CGSL

/// Snedecor's F distribution, the ratio of two variances.
///
/// The library's own distribution function loses figures with many degrees of freedom, half of them in the
/// tail of F on 1 and 10⁶; P(F ≤ x) is therefore I_y(a/2, b/2) by `IncompleteBeta`, with y = ax/(ax + b).
public struct FDistribution: ContinuousDistribution {
  /// The degrees of freedom of the numerator, positive.
  public let numerator: Double
  /// The degrees of freedom of the denominator, positive.
  public let denominator: Double
  private static let subject = "the F distribution"

  /// The distribution with the given parameters.
  ///
  /// - Parameters:
  ///   - numerator: The degrees of freedom of the numerator, positive and finite.
  ///   - denominator: The degrees of freedom of the denominator, positive and finite.
  /// - Throws: `GSLError.domain` otherwise.
  public init(numerator: Double, denominator: Double) throws(GSLError) {
    try requirePositive(numerator, Self.subject)
    try requirePositive(denominator, Self.subject)
    self.numerator = numerator
    self.denominator = denominator
  }

  public func cumulative(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 0 }
    guard x < .infinity else { return 1 }
    return try IncompleteBeta.value(numerator / 2, denominator / 2, at: share(x), rest: rest(x))
  }

  public func upperTail(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x > 0 else { return 1 }
    guard x < .infinity else { return 0 }
    return try IncompleteBeta.value(denominator / 2, numerator / 2, at: rest(x), rest: share(x))
  }

  /// ax/(ax + b), without overflow.
  func share(_ x: Double) -> Double { 1 / (1 + denominator / numerator / x) }

  /// b/(ax + b), without overflow.
  func rest(_ x: Double) -> Double { 1 / (1 + x * (numerator / denominator)) }

  public func quantile(_ probability: Double) throws(GSLError) -> Double {
    try requireProbability(probability, Self.subject)
    guard probability > 0 else { return 0 }
    guard probability < 1 else { return .infinity }
    return try Library.number(Self.subject) {
      gsl_cdf_fdist_Pinv(probability, numerator, denominator)
    }
  }
}
