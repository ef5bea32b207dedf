import Foundation

/// Student's non-central t distribution: (Z + δ) / √(χ²/ν), on which the power of t tests depends.
///
/// P(T ≤ t) is the integral of Φ(ts − δ) over the density of s = √(χ²/ν) (Johnson and Kotz 1970, 31.5). The
/// part of s in which Φ is neither 0 nor 1 to the last bit is integrated with 128 Gauss–Legendre
/// points; from there on the integral is a tail of χ². No series is cut off, so large δ cost no more
/// than small ones. The error is absolute, some 10⁻¹⁴: it is not small in proportion far out in a tail.
public struct NoncentralStudentDistribution: ~Copyable {
  /// The degrees of freedom, ν ≥ 1.
  public let degreesOfFreedom: Double
  private let rule: GaussLegendreRule
  private let tails: ChiSquareDistribution
  /// The constant of the density of s, such that it is exp(constant + (ν − 1) ln s − ν(s² − 1)/2).
  private let logConstant: Double

  private static let subject = "the non-central t distribution"
  /// So many standard deviations from the mean, the normal distribution is 0 or 1 to the last bit.
  private static let normalReach = 9.0

  /// The distributions with the given degrees of freedom, for every non-centrality.
  ///
  /// - Parameter degreesOfFreedom: 1 or more, finite.
  /// - Throws: `GSLError.domain` otherwise, `.noMemory`.
  public init(degreesOfFreedom: Double) throws(GSLError) {
    guard degreesOfFreedom >= 1, degreesOfFreedom.isFinite else { throw .domain(Self.subject) }
    let logConstant = try Self.logConstant(half: degreesOfFreedom / 2)
    let tails = try ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom)
    rule = try GaussLegendreRule(points: 128)
    self.degreesOfFreedom = degreesOfFreedom
    self.tails = tails
    self.logConstant = logConstant
  }

  /// P(T ≤ t).
  ///
  /// - Parameters:
  ///   - t: Any finite value.
  ///   - noncentrality: δ, any finite value.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  public borrowing func cumulative(
    _ t: Double, noncentrality: Double
  ) throws -> Double {
    guard t.isFinite, noncentrality.isFinite else { throw GSLError.domain(Self.subject) }
    if t < 0 { return 1 - (try cumulative(-t, noncentrality: -noncentrality)) }
    let normal = NormalDistribution()
    if t == 0 { return try normal.cumulative(-noncentrality) }

    let reach = Self.normalReach / degreesOfFreedom.squareRoot()
    let lowest = max(0, 1 - reach)
    let highest = 1 + reach
    let start = min(max(lowest, (noncentrality - Self.normalReach) / t), highest)
    let end = max(min(highest, (noncentrality + Self.normalReach) / t), start)
    var result = 0.0
    if start < end {
      result = try rule.integral(
        of: { s in try normal.cumulative(t * s - noncentrality) * density(s) }, over: start...end)
    }
    if end < highest { result += try tails.upperTail(degreesOfFreedom * end * end) }
    return min(max(result, 0), 1)
  }

  private borrowing func density(_ s: Double) -> Double {
    guard s > 0 else { return degreesOfFreedom == 1 ? exp(logConstant + 0.5) : 0 }
    let excess = s - 1
    let exponent =
      degreesOfFreedom * (log(s) - excess - excess * excess / 2) - log(s)
    return exp(logConstant + exponent)
  }

  private static func logConstant(half: Double) throws(GSLError) -> Double {
    // ln 2 + z ln z − z − ln Γ(z) loses its figures for large z; there the series of Stirling is used.
    guard half >= 50 else {
      return log(2) + half * log(half) - half - (try SpecialFunction.logGamma(half))
    }
    let inverse = 1 / half
    let square = inverse * inverse
    let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square / 1260))
    return log(2) + log(half / (2 * Double.pi)) / 2 - series
  }
}
