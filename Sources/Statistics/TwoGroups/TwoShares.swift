import Foundation

/// Two independent proportions, with the shares that are likeliest under a null hypothesis.
struct TwoShares {
  /// The successes of the groups.
  let successes: (first: Double, second: Double)
  /// The sizes of the groups.
  let counts: (first: Double, second: Double)
  let groupCounts: [Int]

  /// Checks the counts.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The size of the first group, positive.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The size of the second group, positive.
  /// - Throws: `Inestimable`.
  init(_ successes: Int, _ count: Int, _ otherSuccesses: Int, _ otherCount: Int) throws {
    try ProportionDifference.check(successes, count, otherSuccesses, otherCount)
    self.successes = (Double(successes), Double(otherSuccesses))
    counts = (Double(count), Double(otherCount))
    groupCounts = [count, otherCount]
  }

  var first: Double { successes.first / counts.first }
  var second: Double { successes.second / counts.second }
  var difference: Double { first - second }
  /// The successes of both groups.
  var hits: Double { successes.first + successes.second }
  /// Things in all.
  var total: Double { counts.first + counts.second }
  var count: Int { groupCounts[0] + groupCounts[1] }

  /// The likeliest shares that differ by a given amount.
  ///
  /// The share of the second group is a root of a cubic, which Miettinen and Nurminen (1985, appendix I)
  /// give in closed form. The cubic has a double root near the end of the range where few or none
  /// succeed, so that half the figures are lost; Newton's steps on the derivative of the likelihood, which
  /// falls throughout, bring them back.
  ///
  /// - Parameter difference: First minus second, −1 ... 1.
  /// - Returns: The shares.
  func restricted(difference: Double) -> (first: Double, second: Double) {
    guard 2 * hits <= total else {
      // Small shares keep more figures than their complements.
      let failures = complement.restricted(difference: -difference)
      return (1 - failures.first, 1 - failures.second)
    }
    let lowest = max(0, -difference)
    let highest = min(1, 1 - difference)
    let a = total
    let b = (counts.first + 2 * counts.second) * difference - total - hits
    let c = (counts.second * difference - total - 2 * successes.second) * difference + hits
    let d = successes.second * difference * (1 - difference)
    let v = (b / (3 * a)).cubed - b * c / (6 * a * a) + d / (2 * a)
    let u = max((b / (3 * a)).squared - c / (3 * a), 0).squareRoot() * (v < 0 ? -1 : 1)
    let w = u == 0 ? 0 : (Double.pi + acos(min(max(v / u.cubed, -1), 1))) / 3
    let p = polished(
      min(max(2 * u * cos(w) - b / (3 * a), lowest), highest), difference, in: lowest...highest)
    return (min(max(p + difference, 0), 1), p)
  }

  /// The root of the derivative of the likelihood, from a start near it, or the end beyond which it lies.
  private func polished(
    _ start: Double, _ difference: Double, in range: ClosedRange<Double>
  ) -> Double {
    let cells = [
      (successes.first, 1.0, difference), (counts.first - successes.first, -1, 1 - difference),
      (successes.second, 1, 0), (counts.second - successes.second, -1, 1),
    ].filter { $0.0 > 0 }
    func derivative(_ p: Double) -> (value: Double, slope: Double) {
      cells.reduce((0.0, 0.0)) { sum, cell in
        let share = max(cell.1 * p + cell.2, 0)
        return (sum.0 + cell.1 * cell.0 / share, sum.1 - cell.0 / share / share)
      }
    }
    // At an end the derivative may be infinite, never undefined: it has the sign of its pole.
    if derivative(range.lowerBound).value <= 0 { return range.lowerBound }
    if derivative(range.upperBound).value >= 0 { return range.upperBound }
    var (low, high) = (range.lowerBound, range.upperBound)
    var p = start
    for _ in 0..<60 {
      if p <= low || p >= high { p = (low + high) / 2 }
      let at = derivative(p)
      if at.value > 0 { low = p } else { high = p }
      let next = p - at.value / at.slope
      guard abs(next - p) > 1e-16 * p, low < high else { break }
      p = next
    }
    return min(max(p, low), high)
  }

  /// The same groups by failure and success.
  private var complement: TwoShares {
    TwoShares(
      successes: (counts.first - successes.first, counts.second - successes.second),
      counts: counts, groupCounts: groupCounts)
  }

  private init(
    successes: (first: Double, second: Double), counts: (first: Double, second: Double),
    groupCounts: [Int]
  ) {
    self.successes = successes
    self.counts = counts
    self.groupCounts = groupCounts
  }

  /// The likeliest shares of a given ratio, by the quadratic of Miettinen and Nurminen (1985, appendix I).
  ///
  /// - Parameter ratio: First divided by second, positive and finite.
  /// - Returns: The shares.
  func restricted(ratio: Double) -> (first: Double, second: Double) {
    let a = total * ratio
    let b =
      counts.first * ratio + successes.first + counts.second + successes.second * ratio
    // In the form that does not subtract nearly equal numbers.
    let second = 2 * hits / (b + max(b * b - 4 * a * hits, 0).squareRoot())
    let p = min(max(second, 0), 1, 1 / ratio)
    return (min(ratio * p, 1), p)
  }

  /// The variance of the difference of shares, N/(N − 1) times as large where it is corrected.
  ///
  /// - Parameters:
  ///   - shares: The shares taken to be true.
  ///   - weight: By which the second share is multiplied before it is subtracted.
  ///   - isCorrected: Whether by N/(N − 1).
  /// - Returns: The variance.
  func variance(
    at shares: (first: Double, second: Double), weight: Double = 1, isCorrected: Bool
  ) -> Double {
    let variance =
      shares.first * (1 - shares.first) / counts.first
      + weight * weight * shares.second * (1 - shares.second) / counts.second
    return isCorrected ? variance * total / (total - 1) : variance
  }

  /// How many standard errors the difference of the shares lies above a supposed one.
  ///
  /// - Parameters:
  ///   - supposed: −1 ... 1.
  ///   - isCorrected: Whether the variance is multiplied by N/(N − 1).
  /// - Returns: The score statistic, infinite where the supposed difference is impossible.
  func score(difference supposed: Double, isCorrected: Bool) -> Double {
    let variance = variance(at: restricted(difference: supposed), isCorrected: isCorrected)
    return standardised(difference - supposed, variance)
  }

  /// How many standard errors the first share lies above a supposed multiple of the second.
  ///
  /// - Parameters:
  ///   - supposed: Positive and finite.
  ///   - isCorrected: Whether the variance is multiplied by N/(N − 1).
  /// - Returns: The score statistic.
  func score(ratio supposed: Double, isCorrected: Bool) -> Double {
    let variance = variance(
      at: restricted(ratio: supposed), weight: supposed, isCorrected: isCorrected)
    return standardised(first - supposed * second, variance)
  }

  private func standardised(_ distance: Double, _ variance: Double) -> Double {
    if variance > 0 { return distance / variance.squareRoot() }
    return distance == 0 ? 0 : distance > 0 ? .infinity : -.infinity
  }
}

extension Double {
  /// The number times itself and again.
  fileprivate var cubed: Double { self * self * self }
}
