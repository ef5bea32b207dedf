import Evidence
import GSLKit

/// How units are drawn again and again to see how far a coefficient varies.
public struct UnitResampling: Hashable, Sendable {
  /// How many samples are drawn.
  public let samples: Int
  /// The seed of the generator: the same seed gives the same interval.
  public let seed: UInt32

  /// - Parameters:
  ///   - samples: How many samples are drawn, 100 or more for an interval to be found.
  ///   - seed: The seed of the generator.
  public init(samples: Int = 2000, seed: UInt32 = 1) {
    self.samples = samples
    self.seed = seed
  }

  /// The percentile interval: what lies between the tails of the coefficient in samples of whole units,
  /// each as large as the first, drawn with replacement.
  ///
  /// Samples in which the coefficient is not defined say nothing; where they are more than a tenth there
  /// is no interval, for the rest would leave out just those that show little. Neither is there one
  /// where all samples agree.
  ///
  /// - Parameters:
  ///   - rows: What every unit adds to the sums.
  ///   - clusters: What each row belongs to.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - statistic: The coefficient of the sums, or `nil`.
  /// - Throws: `Inestimable`, `GSLError`.
  /// - Returns: The interval, or `nil`.
  func interval(
    _ rows: [[Double]], clusters: [Int], level: Double, statistic: ([Double]) -> Double?
  ) throws -> Interval? {
    try Inestimable.check(level: level)
    let drawn = Clusters(rows, clusters)
    guard drawn.members.count > 1, samples >= 100 else { return nil }
    var generator = try RandomGenerator(seed: seed)
    var values: [Double] = []
    values.reserveCapacity(samples)
    for _ in 0..<samples {
      var times = [Int](repeating: 0, count: drawn.patterns.count)
      for _ in drawn.members.indices {
        times[drawn.members[generator.integer(below: drawn.members.count)]] += 1
      }
      if let value = statistic(drawn.sums(times)), value.isFinite { values.append(value) }
    }
    guard values.count * 10 >= samples * 9 else { return nil }
    values.sort()
    let tail = (1 - level) / 2
    let lower = Quantile.value(at: tail, ofSorted: values)
    let upper = Quantile.value(at: 1 - tail, ofSorted: values)
    guard lower < upper else { return nil }
    return Interval(lower: lower, upper: upper, level: level, method: method)
  }

  /// The interval's name, with what is needed to draw the same samples again.
  var method: Method {
    Method(
      name: "percentile",
      title: "percentile interval of \(samples) resamples of whole units, seed \(seed)",
      citation: .efronTibshirani1993)
  }
}

/// The sums of what is drawn together, each different one held once.
private struct Clusters {
  /// The different sums.
  private(set) var patterns: [[Double]] = []
  /// The place in `patterns` of what each cluster adds.
  private(set) var members: [Int] = []

  init(_ rows: [[Double]], _ clusters: [Int]) {
    var order: [Int: Int] = [:]
    var totals: [[Double]] = []
    for (row, cluster) in zip(rows, clusters) {
      if let place = order[cluster] {
        for index in row.indices { totals[place][index] += row[index] }
      } else {
        order[cluster] = totals.count
        totals.append(row)
      }
    }
    var places: [[Double]: Int] = [:]
    for total in totals {
      let place = places[total] ?? patterns.count
      if place == patterns.count {
        places[total] = place
        patterns.append(total)
      }
      members.append(place)
    }
  }

  func sums(_ times: [Int]) -> [Double] {
    var sums = [Double](repeating: 0, count: patterns.first?.count ?? 0)
    for (pattern, count) in zip(patterns, times) where count > 0 {
      for index in sums.indices { sums[index] += Double(count) * pattern[index] }
    }
    return sums
  }
}
