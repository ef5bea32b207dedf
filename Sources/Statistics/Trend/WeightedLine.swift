/// A straight line through points with weights, by least squares.
struct WeightedLine {
  /// The value of the line at the mean of the scores.
  let height: Double
  /// The rise for each unit of the scores.
  let slope: Double
  /// The mean of the scores.
  let centre: Double
  /// The sum of the squared deviations of the scores from their mean.
  let spread: Double
  /// The sum of the weights.
  let weight: Double
  /// The sum of the squared distances of the points from the line.
  let residue: Double

  /// - Parameters:
  ///   - scores: Finite numbers, two or more of them different.
  ///   - values: As many.
  ///   - weights: As many, positive.
  /// - Throws: `Inestimable`.
  init(_ scores: [Double], _ values: [Double], weights: [Double]) throws {
    weight = compensatedSum(weights)
    let centre = compensatedSum(zip(scores, weights).lazy.map { $0 * $1 }) / weight
    let height = compensatedSum(zip(values, weights).lazy.map { $0 * $1 }) / weight
    spread = compensatedSum(zip(scores, weights).lazy.map { ($0 - centre).squared * $1 })
    guard spread > 0 else { throw Inestimable("fewer than two scores differ") }
    let products = compensatedSum(
      scores.indices.lazy.map { weights[$0] * (scores[$0] - centre) * (values[$0] - height) })
    let slope = products / spread
    residue = compensatedSum(
      scores.indices.lazy.map {
        weights[$0] * (values[$0] - height - slope * (scores[$0] - centre)).squared
      })
    self.centre = centre
    self.height = height
    self.slope = slope
  }

  /// The value of the line.
  ///
  /// - Parameter score: Where.
  /// - Returns: The value.
  func value(at score: Double) -> Double { height + slope * (score - centre) }
}
