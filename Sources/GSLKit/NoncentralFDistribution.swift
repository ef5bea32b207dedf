/// The non-central F distribution: the ratio of a non-central χ² to a central one, each over its degrees of
/// freedom, on which the power of the analysis of variance depends.
///
/// It is the mixture of incomplete beta functions I_y(a/2 + j, b/2), y = aF/(aF + b), with Poisson weights of
/// mean λ/2 (Johnson, Kotz and Balakrishnan 1995, chapter 30).
public struct NoncentralFDistribution: NoncentralDistribution {
  /// The degrees of freedom of the numerator, a > 0.
  public let numerator: Double
  /// The degrees of freedom of the denominator, b > 0.
  public let denominator: Double
  private static let subject = "the non-central F distribution"

  /// The distributions with the given degrees of freedom, for every non-centrality.
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

  public func cumulative(_ x: Double, noncentrality: Double) throws(GSLError) -> Double {
    try tail(x, noncentrality: noncentrality, isUpper: false)
  }

  public func upperTail(_ x: Double, noncentrality: Double) throws(GSLError) -> Double {
    try tail(x, noncentrality: noncentrality, isUpper: true)
  }

  private func tail(
    _ x: Double, noncentrality: Double, isUpper: Bool
  ) throws(GSLError) -> Double {
    guard !x.isNaN, noncentrality >= 0, noncentrality.isFinite else {
      throw .domain(Self.subject)
    }
    guard x > 0 else { return isUpper ? 1 : 0 }
    guard x < .infinity else { return isUpper ? 0 : 1 }
    let central = try FDistribution(numerator: numerator, denominator: denominator)
    guard noncentrality > 0 else {
      return try isUpper ? central.upperTail(x) : central.cumulative(x)
    }
    let a = numerator / 2
    let b = denominator / 2
    let mean = noncentrality / 2
    let share = central.share(x)
    let rest = central.rest(x)
    guard share > 0, rest > 0 else { return (share > 0) == isUpper ? 0 : 1 }
    // Of the two sums the one that keeps its figures is taken, by the mean of the numerator's χ².
    let isBeyondMean = numerator * x > numerator + noncentrality
    // Products of weights and terms rise while (j + 1)(a + j + 1) < Ly(a + b + j).
    let p = a + 2 - mean * share
    let q = a + 1 - mean * share * (a + b)
    let centre = (-p + max(p * p - 4 * q, 0).squareRoot()) / 2
    let mixture = PoissonMixture(
      mean: mean, centre: max(centre, 0),
      term: { j throws(GSLError) in
        try SaddlePointTerm.beta(a + j, b, at: share, rest: rest)
      },
      ratio: { j in share * (a + b + j) / (a + j + 1) },
      tail: { j, isUpper throws(GSLError) in
        let central = try FDistribution(numerator: 2 * (a + j), denominator: denominator)
        let scaled = x * a / (a + j)
        return try isUpper ? central.upperTail(scaled) : central.cumulative(scaled)
      })
    let smaller = try mixture.probability(isUpper: isBeyondMean)
    return isUpper == isBeyondMean ? smaller : 1 - smaller
  }
}
