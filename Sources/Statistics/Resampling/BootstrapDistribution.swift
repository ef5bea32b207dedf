import GSLKit

/// The values of a statistic in resamples of the data, and what intervals are read off them with.
///
/// Quantiles are of definition 7, as in SciPy; R's boot takes its own, which differ in the third figure.
package struct BootstrapDistribution: Hashable, Sendable {
  /// The statistic of the data.
  package let estimate: Double
  /// The statistic of each resample; not a number where it is not defined.
  package let replicates: [Double]

  /// - Parameters:
  ///   - estimate: The statistic of the data.
  ///   - replicates: The statistic of each resample, in any order.
  package init(estimate: Double, replicates: [Double]) {
    self.estimate = estimate
    self.replicates = replicates
  }

  /// The quantiles of the replicates at (1 ∓ `level`)/2.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable`.
  /// - Returns: The lower and the upper bound.
  package func percentileBounds(level: Double) throws -> ClosedRange<Double> {
    try Inestimable.check(level: level)
    let sorted = try varied(replicates)
    let tail = (1 - level) / 2
    return Quantile.value(
      at: tail, ofSorted: sorted)...Quantile.value(at: 1 - tail, ofSorted: sorted)
  }

  /// The bias-corrected and accelerated bounds of Efron (1987).
  ///
  /// z₀ is the normal quantile of the share of replicates below the estimate, those equal to it counting
  /// half (as in SciPy; R's boot leaves them out, which moves the interval of data with few values).
  /// The acceleration is Σₖ ΣU³/nₖ³ / (6 (Σₖ ΣU²/nₖ²)^1.5) over the k samples that the data are drawn
  /// in, with U = (nₖ − 1)(mean of the jackknife − its value), as in SciPy. Where SciPy returns NaN, a
  /// reason is thrown.
  ///
  /// - Parameters:
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - jackknife: The statistic with each thing that is drawn left out in turn, sample by sample.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The lower and the upper bound.
  package func acceleratedBounds(
    level: Double, jackknife: [[Double]]
  ) throws -> ClosedRange<Double> {
    let z = try Critical.normal(level)
    let sorted = try varied(replicates)
    let below = sorted.count { $0 < estimate }
    let equal = sorted.count { $0 == estimate }
    let share = (Double(below) + Double(equal) / 2) / Double(sorted.count)
    guard share > 0, share < 1 else {
      throw Inestimable("the estimate lies outside all its resamples")
    }
    let normal = NormalDistribution()
    let bias = try normal.quantile(share)
    let acceleration = try Self.acceleration(of: jackknife)
    func tail(_ z: Double) throws -> Double {
      let moved = bias + z
      let scale = 1 - acceleration * moved
      guard scale > 0 else { throw Inestimable("single values carry too much of the statistic") }
      return try normal.cumulative(bias + moved / scale)
    }
    return Quantile.value(
      at: try tail(-z), ofSorted: sorted)...Quantile.value(
        at: try tail(z), ofSorted: sorted)
  }

  /// The bounds estimate − t·error for the quantiles t of the replicates' distance in their own errors.
  ///
  /// - Parameters:
  ///   - level: The confidence level.
  ///   - error: The standard error of the estimate.
  ///   - errors: That of each replicate.
  /// - Throws: `Inestimable`.
  /// - Returns: The lower and the upper bound.
  func studentizedBounds(
    level: Double, error: Double, errors: [Double]
  ) throws -> ClosedRange<Double> {
    try Inestimable.check(level: level)
    guard error > 0, error.isFinite else {
      throw Inestimable("the statistic has no standard error in these data")
    }
    let pivots = try varied(
      zip(replicates, errors).map { $1 > 0 ? ($0 - estimate) / $1 : .nan })
    let tail = (1 - level) / 2
    let high = Quantile.value(at: 1 - tail, ofSorted: pivots)
    let low = Quantile.value(at: tail, ofSorted: pivots)
    return (estimate - high * error)...(estimate - low * error)
  }

  /// The values that are numbers, in rising order.
  private func varied(_ values: [Double]) throws -> [Double] {
    guard values.count >= 100 else {
      throw Inestimable("fewer than 100 resamples show nothing of the tails")
    }
    let sorted = risingOrder(values.filter(\.isFinite))
    guard sorted.count * 10 >= values.count * 9 else {
      throw Inestimable("in more than a tenth of the resamples the statistic is not defined")
    }
    guard sorted[0] < sorted[sorted.count - 1] else {
      throw Inestimable("the statistic is the same in all resamples")
    }
    return sorted
  }

  /// The acceleration: how fast the spread changes with the value.
  ///
  /// - Parameter jackknife: As for the bounds.
  /// - Throws: `Inestimable` where the statistic never changes.
  /// - Returns: The acceleration, 0 for data without skew.
  package static func acceleration(of jackknife: [[Double]]) throws -> Double {
    var cubes = 0.0
    var squares = 0.0
    for sample in jackknife where sample.count > 1 {
      guard sample.allSatisfy(\.isFinite) else {
        throw Inestimable("the statistic is not defined without one of the values")
      }
      let count = Double(sample.count)
      let mean = compensatedSum(sample) / count
      let influence = sample.map { (mean - $0) * (count - 1) / count }
      cubes += compensatedSum(influence.lazy.map { $0 * $0.squared })
      squares += compensatedSum(influence.lazy.map(\.squared))
    }
    guard squares > 0 else {
      throw Inestimable("leaving out one value never changes the statistic")
    }
    return cubes / (6 * squares * squares.squareRoot())
  }
}
