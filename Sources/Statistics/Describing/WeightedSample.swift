/// Numbers with the weight of each, with the moments that the weighted methods share.
struct WeightedSample {
  /// The numbers whose weight is not 0, in the order given.
  let values: [Double]
  /// Their weights, divided by the greatest of them.
  let weights: [Double]
  /// The sum of `weights`.
  let total: Double
  /// Σ w x / Σ w.
  let mean: Double
  /// Whether all numbers are equal.
  let isConstant: Bool

  /// Checks values and weights, and leaves out what has weight 0.
  ///
  /// - Parameters:
  ///   - values: The numbers, finite.
  ///   - weights: As many, finite and not negative.
  ///   - minimum: How many with a weight are needed.
  /// - Throws: `Inestimable`.
  init(_ values: [Double], weights: [Double], atLeast minimum: Int = 1) throws {
    guard values.count == weights.count else {
      throw Inestimable("values and weights differ in number")
    }
    guard weights.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
      throw Inestimable("a weight is missing, negative or infinite")
    }
    guard let greatest = weights.max() else { throw Inestimable("the data hold no values") }
    guard greatest > 0 else { throw Inestimable("no value has a weight") }
    let kept =
      weights.allSatisfy { $0 > 0 } ? values : zip(values, weights).compactMap { $1 > 0 ? $0 : nil }
    let plain = try Sample(kept, atLeast: minimum)
    self.values = kept
    self.weights = weights.compactMap { $0 > 0 ? $0 / greatest : nil }
    total = compensatedSum(self.weights)
    isConstant = plain.isConstant
    if isConstant {
      mean = plain.mean
    } else {
      // From the plain mean, so that large values that differ little keep their figures.
      let shift = compensatedSum(zip(kept, self.weights).lazy.map { ($0 - plain.mean) * $1 })
      mean = plain.mean + shift / total
    }
  }

  var count: Int { values.count }
}
