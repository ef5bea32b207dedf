import Foundation

/// The tails of a mixture of distributions with Poisson weights, of which the non-central χ² and F are two.
///
/// With weights pⱼ = e⁻ᴸ Lʲ/j! and central tails that obey Pⱼ = Pⱼ₊₁ + tⱼ, Qⱼ₊₁ = Qⱼ + tⱼ with tⱼ > 0, the mixture
/// is Σ pⱼPⱼ or Σ pⱼQⱼ. Both sums and both recurrences are taken in the direction in which everything that is
/// added is positive, so that small tails keep their figures too (Benton and Krishnamoorthy 2003).
struct PoissonMixture {
  /// L, the mean of the weights, positive.
  let mean: Double
  /// The place about which the products of weights and terms are greatest.
  let centre: Double
  /// tⱼ.
  let term: (_ j: Double) throws(GSLError) -> Double
  /// tⱼ₊₁/tⱼ.
  let ratio: (_ j: Double) -> Double
  /// Pⱼ or Qⱼ.
  let tail: (_ j: Double, _ isUpper: Bool) throws(GSLError) -> Double

  /// Beyond this mean the sums would be too long.
  private static let greatest = 1e10

  /// The places that matter: ten standard deviations about the greatest weight and the greatest product.
  private var range: (first: Int, last: Int) {
    let reach = { (place: Double) in 10 * place.squareRoot() + 60 }
    let low = min(centre, mean)
    let high = max(centre, mean)
    return (max(0, Int(low - reach(low))), Int(high + reach(high)))
  }

  /// Whether no product of a weight and a term can be represented.
  ///
  /// Between places a distance d apart, of which g is the greater, weights fall by e^(−d²/2g) or more: here by
  /// e⁻⁸⁰⁰ at least.
  private var isVanishing: Bool {
    abs(centre - mean) > 40 * max(centre, mean).squareRoot() + 1600
  }

  /// The smaller tail of the mixture.
  ///
  /// - Parameter isUpper: Whether that is the upper one.
  /// - Throws: `GSLError`.
  /// - Returns: The probability, 0 ... 1.
  func probability(isUpper: Bool) throws(GSLError) -> Double {
    guard max(mean, centre) < Self.greatest else { throw .domain("the non-centrality") }
    // The range would hold all places in between, of which there may be billions.
    guard !isVanishing else { return 0 }
    let (first, last) = range
    let weights = weights(first, last)
    let terms = try terms(first, last)
    var sum = 0.0
    if isUpper {
      var tail = try tail(Double(first), true)
      for place in weights.indices {
        sum += weights[place] * tail
        tail += terms[place]
      }
    } else {
      var tail = try tail(Double(last), false)
      for place in weights.indices.reversed() {
        sum += weights[place] * tail
        if place > 0 { tail += terms[place - 1] }
      }
    }
    return min(max(sum, 0), 1)
  }

  /// The weights, which add up to 1: what lies outside the range is less than rounding.
  private func weights(_ first: Int, _ last: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: last - first + 1)
    let mode = min(max(Int(mean), first), last)
    weights[mode - first] = 1
    for j in stride(from: mode, to: last, by: 1) {
      weights[j + 1 - first] = weights[j - first] * mean / Double(j + 1)
    }
    for j in stride(from: mode, to: first, by: -1) {
      weights[j - 1 - first] = weights[j - first] * Double(j) / mean
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  private func terms(_ first: Int, _ last: Int) throws(GSLError) -> [Double] {
    var terms = [Double](repeating: 0, count: last - first + 1)
    let start = min(max(Int(centre), first), last)
    terms[start - first] = try term(Double(start))
    for j in stride(from: start, to: last, by: 1) {
      terms[j + 1 - first] = terms[j - first] * ratio(Double(j))
    }
    for j in stride(from: start, to: first, by: -1) {
      terms[j - 1 - first] = terms[j - first] / ratio(Double(j - 1))
    }
    return terms
  }
}
