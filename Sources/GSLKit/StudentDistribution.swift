internal import CGSL

/// Student's t distribution.
///
/// From 30 degrees of freedom on, the library's own distribution function is an expansion about the
/// normal one, which keeps only 8 figures far out in the tails of 31 ... 100 degrees. Up to 300 degrees
/// P(T > t) is therefore ½ I_{ν/(ν+t²)}(ν/2, ½), by the incomplete beta function (Abramowitz and
/// Stegun 1964, 26.7.1), which keeps 14; above, the expansion is the more precise of the two.
public struct StudentDistribution: ContinuousDistribution {
  /// The degrees of freedom, ν > 0, not necessarily whole.
  public let degreesOfFreedom: Double
  private static let subject = "Student's t distribution"
  private static let expansionFrom = 300.0

  /// The distribution with the given degrees of freedom.
  ///
  /// - Parameter degreesOfFreedom: Positive and finite, not necessarily whole.
  /// - Throws: `GSLError.domain` otherwise.
  public init(degreesOfFreedom: Double) throws(GSLError) {
    try requirePositive(degreesOfFreedom, Self.subject)
    self.degreesOfFreedom = degreesOfFreedom
  }

  public func cumulative(_ x: Double) throws(GSLError) -> Double {
    try upperTail(-x)
  }

  public func upperTail(_ x: Double) throws(GSLError) -> Double {
    guard !x.isNaN else { throw .domain(Self.subject) }
    guard x.isFinite else { return x > 0 ? 0 : 1 }
    guard degreesOfFreedom < Self.expansionFrom else {
      return try Library.number(Self.subject) { gsl_cdf_tdist_Q(x, degreesOfFreedom) }
    }
    let ratio = 1 / (1 + x / degreesOfFreedom * x)
    let tail =
      try SpecialFunction.regularisedBeta(degreesOfFreedom / 2, 0.5, at: ratio) / 2
    return x >= 0 ? tail : 1 - tail
  }

  public func quantile(_ probability: Double) throws(GSLError) -> Double {
    try requireProbability(probability, Self.subject)
    switch probability {
    case 0: return -.infinity
    case 1: return .infinity
    case 0.5: return 0
    default: break
    }
    // The library's quantile inverts the library's distribution function, with the same loss of figures
    // far out. Steps of Newton's method on the function above bring them back; they are taken in the
    // upper tail, where small probabilities keep their precision.
    let isUpper = probability > 0.5
    let tail = isUpper ? 1 - probability : probability
    var x = try Library.number(Self.subject) { gsl_cdf_tdist_Qinv(tail, degreesOfFreedom) }
    for _ in 0..<3 {
      let density = try Library.number(Self.subject) { gsl_ran_tdist_pdf(x, degreesOfFreedom) }
      let step = (try upperTail(x) - tail) / density
      guard step.isFinite, abs(step) < abs(x) else { break }
      x += step
    }
    return isUpper ? x : -x
  }
}
