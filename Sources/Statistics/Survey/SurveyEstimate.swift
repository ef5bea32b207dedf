public import Evidence

/// An estimate from a sample that was drawn by a plan, with what is needed to judge its precision.
public struct SurveyEstimate: Hashable, Sendable {
  /// The estimate, with its interval on `degreesOfFreedom`.
  public let estimate: Evidence.Estimate
  /// The standard error by Taylor linearisation, in the unit of the estimate; 0 where the whole
  /// population was seen.
  public let standardError: Double
  /// The sampled clusters less the strata, of those that hold rows behind the estimate.
  public let degreesOfFreedom: Double
  /// How many times the variance of a simple random sample of as many rows the variance is, or `nil`
  /// where it is not defined.
  public let designEffect: Double?
  /// Kish's effective sample size of the weights behind the estimate: (Σw)²/Σw².
  public let effectiveCount: Double

  public init(
    estimate: Evidence.Estimate, standardError: Double, degreesOfFreedom: Double,
    designEffect: Double?, effectiveCount: Double
  ) {
    self.estimate = estimate
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    self.designEffect = designEffect
    self.effectiveCount = effectiveCount
  }
}

extension SurveyEstimate: NumericResult {
  var isNumeric: Bool {
    estimate.isNumeric && !standardError.isNaN && !(designEffect?.isNaN ?? false)
  }
}
