/// The means of all pairs of values, each value with itself too, in rising order, without writing them
/// down.
///
/// There are n(n + 1)/2 of them. How many lie at or below a bound is counted in one pass over the
/// distinct values, so the kth is found by halving the range of floating-point numbers until one is left:
/// at most 64 passes, whatever the data.
struct WalshAverages {
  /// The distinct values, rising.
  private let values: [Double]
  /// How often each occurs.
  private let counts: [Int]
  /// n(n + 1)/2.
  let count: Int

  /// The averages of the values.
  ///
  /// - Parameter values: One or more finite numbers, no greater than half the greatest there is.
  init(_ values: [Double]) {
    var distinct: [Double] = []
    var counts: [Int] = []
    for value in values.sorted() {
      if distinct.last == value {
        counts[counts.count - 1] += 1
      } else {
        distinct.append(value)
        counts.append(1)
      }
    }
    self.values = distinct
    self.counts = counts
    count = values.count * (values.count + 1) / 2
  }

  /// The average in place `place` from below.
  ///
  /// - Parameter place: 1 ... `count`.
  /// - Returns: The average.
  func value(at place: Int) -> Double {
    var lower = Self.order(of: 2 * values[0])
    var upper = Self.order(of: 2 * values[values.count - 1])
    // The smallest sum that has `place` sums at or below it.
    while lower < upper {
      // The mean of both rounded down, where their sum and their difference may overflow.
      let middle = (lower & upper) + (lower ^ upper) >> 1
      if sums(upTo: Self.number(at: middle)) >= place {
        upper = middle
      } else {
        lower = middle + 1
      }
    }
    return Self.number(at: lower) / 2
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
    var partners = values.count
    var partnerCount = counts.reduce(0, +)
    for (value, times) in zip(values, counts) {
      while partners > 0, value + values[partners - 1] > bound {
        partners -= 1
        partnerCount -= counts[partners]
      }
      if partners == 0 { break }
      ordered += times * partnerCount
      if value + value <= bound { own += times }
    }
    return (ordered + own) / 2
  }

  /// The place of a number among all floating-point numbers, rising with it.
  private static func order(of number: Double) -> Int64 {
    let bits = Int64(bitPattern: (number + 0).bitPattern)
    return bits >= 0 ? bits : Int64.min - bits
  }

  /// The number in a place among all floating-point numbers.
  private static func number(at order: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: order >= 0 ? order : Int64.min - order))
  }
}
