/// A straight line through the values of ordered groups, with the variances of White's HC3.
///
/// All values of a group have the same score and so the same leverage: the line is that through the means
/// weighted by their numbers, and the squared residuals of a group are its own spread and the distance of
/// its mean from the line. Nothing but the moments of the groups is needed.
struct GroupLine {
  let line: WeightedLine
  let scores: [Double]
  let samples: [Sample]
  /// How many values there are.
  let count: Int
  /// Σ e²/(1 − h)² of each group.
  private let inflated: [Double]

  /// - Parameters:
  ///   - groups: Groups of one or more finite numbers.
  ///   - scores: The place of each group on the scale of the trend.
  /// - Throws: `Inestimable`.
  init(_ groups: SampleGroups, scores: [Double]) throws {
    let samples = groups.samples
    guard scores.count == samples.count else { throw Inestimable("the lists differ in length") }
    guard scores.allSatisfy(\.isFinite) else { throw Inestimable("a score is not finite") }
    let weights = samples.map { Double($0.count) }
    let line = try WeightedLine(scores, groups.deviations, weights: weights)
    let total = line.weight
    var inflated: [Double] = []
    for (place, sample) in samples.enumerated() {
      let leverage = 1 / total + (scores[place] - line.centre).squared / line.spread
      let distance = groups.deviations[place] - line.value(at: scores[place])
      let residue = sample.squares + weights[place] * distance * distance
      guard leverage < 1 - 1e-12 else {
        throw Inestimable("the slope hangs on a single value")
      }
      inflated.append(residue / (1 - leverage).squared)
    }
    self.line = line
    self.inflated = inflated
    self.scores = scores
    self.samples = samples
    count = groups.count
  }

  /// The variance of the slope.
  var slopeVariance: Double {
    compensatedSum(
      zip(scores, inflated).lazy.map { (($0 - line.centre) / line.spread).squared * $1 })
  }

  /// The variance of the height of the line.
  ///
  /// - Parameter score: Where.
  /// - Returns: The variance.
  func variance(at score: Double) -> Double {
    compensatedSum(
      zip(scores, inflated).lazy.map { place, residue in
        (1 / line.weight + (score - line.centre) * (place - line.centre) / line.spread).squared
          * residue
      })
  }
}
