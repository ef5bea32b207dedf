/// The non-central χ² distribution, the sum of squares of normal variables whose means are not 0.
///
/// It is the mixture of central χ² distributions on ν + 2j degrees of freedom with Poisson weights of mean λ/2
/// (Johnson, Kotz and Balakrishnan 1995, chapter 29). The mean is ν + λ.
public struct NoncentralChiSquareDistribution: NoncentralDistribution {
  /// The degrees of freedom, ν > 0.
  public let degreesOfFreedom: Double
  private static let subject = "the non-central χ² distribution"

  /// The distributions with the given degrees of freedom, for every non-centrality.
  ///
  /// - Parameter degreesOfFreedom: Positive and finite.
  /// - Throws: `GSLError.domain` otherwise.
  public init(degreesOfFreedom: Double) throws(GSLError) {
    try requirePositive(degreesOfFreedom, Self.subject)
    self.degreesOfFreedom = degreesOfFreedom
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
    // Ten times beyond the mean of so many, the upper tail is too small to be represented.
    guard x < 1e5 + 10 * (degreesOfFreedom + noncentrality) else { return isUpper ? 0 : 1 }
    guard noncentrality > 0 else {
      let central = try ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom)
      return try isUpper ? central.upperTail(x) : central.cumulative(x)
    }
    // The greater tail is 1 less the smaller one, which is the one whose sum keeps its figures.
    let isBeyondMean = x > degreesOfFreedom + noncentrality
    let half = degreesOfFreedom / 2
    let mean = noncentrality / 2
    // Products of weights and terms rise while (j + 1)(ν/2 + j + 1) < λx/4.
    let centre =
      (-(half + 2) + (half * half + noncentrality * x).squareRoot()) / 2
    let mixture = PoissonMixture(
      mean: mean, centre: max(centre, 0),
      term: { j throws(GSLError) in try SaddlePointTerm.poisson(half + j, mean: x / 2) },
      ratio: { j in x / 2 / (half + j + 1) },
      tail: { j, isUpper throws(GSLError) in
        let central = try ChiSquareDistribution(degreesOfFreedom: degreesOfFreedom + 2 * j)
        return try isUpper ? central.upperTail(x) : central.cumulative(x)
      })
    let smaller = try mixture.probability(isUpper: isBeyondMean)
    return isUpper == isBeyondMean ? smaller : 1 - smaller
  }
}
