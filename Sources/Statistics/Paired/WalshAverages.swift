/// The means of all pairs of values, each value with itself too, in rising order, without a list of them.
///
/// How many of them are no greater than a bound is counted in one pass over the different values, so the
/// one in a given place is found by halving the range of numbers.
struct WalshAverages {
  private let values: CountedValues
  /// n(n + 1)/2.
  let count: Int

  /// The averages of the values.
  ///
  /// - Parameter values: One or more finite numbers.
  /// - Throws: `Inestimable` where there is none or one is not finite.
  init(_ values: [Double]) throws {
    self.values = try CountedValues(values, of: "the changes")
    count = values.count * (values.count + 1) / 2
  }

  /// The average in place `place` from below.
  ///
  /// - Parameter place: 1 ... `count`.
  /// - Returns: The average, to the last bit.
  func value(at place: Int) -> Double {
    let values = values.values
    return smallestNumber(
      from: 2 * values[0], to: 2 * values[values.count - 1],
      where: { sums(upTo: $0) >= place }) / 2
  }

  /// The mean of the middle one or two averages.
  var median: Double {
    let low = value(at: (count + 1) / 2)
    return count % 2 == 1 ? low : (low + value(at: count / 2 + 1)) / 2
  }

  /// How many pairs of values have a sum no greater than `bound`.
  private func sums(upTo bound: Double) -> Int {
    var ordered = 0
    var own = 0
    var partners = values.values.count
    var partnerCount = values.total
    for (value, times) in zip(values.values, values.counts) {
      while partners > 0, value + values.values[partners - 1] > bound {
        partners -= 1
        partnerCount -= values.counts[partners]
      }
      if partners == 0 { break }
      ordered += times * partnerCount
      if value + value <= bound { own += times }
    }
    // Every pair was met in both orders, a value with itself once.
    return (ordered + own) / 2
  }
}
