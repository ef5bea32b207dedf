/// The outcomes of comparing every value of one group with every value of another.
struct Comparisons {
  /// The sizes of the groups.
  let counts: [Int]
  /// Cliff's δ.
  let delta: Double
  /// Σ over the values of the first group of (their wins less their losses, less the mean)².
  let firstSquares: Double
  /// The same for the values of the second.
  let secondSquares: Double
  /// The pairs whose values differ.
  private let unequal: Double

  /// Compares in one pass over the different values.
  ///
  /// - Parameter order: The values.
  init(_ order: JointOrder) {
    let (m, n) = (order.counts[0], order.counts[1])
    // Not from δ, so that outcomes that are all alike leave exactly 0.
    let mean = order.net / Double(m)
    let otherMean = -order.net / Double(n)
    var below = (first: 0, second: 0)
    var byFirst: [Double] = []
    var bySecond: [Double] = []
    var equal = 0.0
    for (count, other) in zip(order.first, order.second) {
      let net = Double(2 * below.second + other - n) - mean
      let otherNet = Double(2 * below.first + count - m) - otherMean
      if count > 0 { byFirst.append(Double(count) * net.squared) }
      if other > 0 { bySecond.append(Double(other) * otherNet.squared) }
      equal += Double(count) * Double(other)
      below.first += count
      below.second += other
    }
    counts = order.counts
    delta = order.net / order.pairs
    firstSquares = compensatedSum(byFirst)
    secondSquares = compensatedSum(bySecond)
    unequal = order.pairs - equal
  }

  /// The chance that a value of the first group is higher, ties counting half.
  var superiority: Double { (1 + delta) / 2 }

  /// Cliff's unbiased variance of δ, not below what two groups of this δ have at least.
  private var variance: Double {
    let (m, n) = (Double(counts[0]), Double(counts[1]))
    let each = unequal - m * n * delta * delta
    return max(
      (firstSquares + secondSquares - each) / (m * n * (m - 1) * (n - 1)),
      (1 - delta * delta) / (m * n - 1))
  }

  /// The bounds of δ.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The bounds, or `nil` where a group has only one value.
  func cliffBounds(level: Double) throws -> (lower: Double, upper: Double)? {
    try Inestimable.check(level: level)
    guard counts.allSatisfy({ $0 > 1 }) else { return nil }
    let t = try Critical.student(level, degreesOfFreedom: Double(counts.reduce(-2, +)))
    guard abs(delta) < 1 else {
      let smaller = Double(counts.min() ?? 0)
      let inner = (smaller - t * t) / (smaller + t * t)
      return delta > 0 ? (inner, 1) : (-1, -inner)
    }
    let rest = 1 - delta * delta
    let reach = t * t * variance
    let half = (reach * (rest * rest + reach)).squareRoot()
    return (
      max((delta * rest - half) / (rest + reach), -1),
      min((delta * rest + half) / (rest + reach), 1)
    )
  }
}
