/// The tables of two groups with given sizes and successes in all, with their chances under one odds ratio.
struct ConditionalTables {
  /// The least number of successes in the first group that has a chance to speak of.
  private let lowest: Int
  /// The chances of each number of successes in the first group, from `lowest`: one rise, one fall.
  private let chances: [Double]
  /// Chances that differ by less than this share count as equal, for only rounding tells them apart.
  private static let grain = 1e-7
  /// Tables less likely than the likeliest by this factor are left out; few are left of many millions.
  private static let least = 1e-300

  /// The tables, built by the ratios of their chances outward from the likeliest, without a factorial.
  ///
  /// - Parameters:
  ///   - count: The size of the first group.
  ///   - otherCount: The size of the second group.
  ///   - hits: The successes in all, 0 ... `count` + `otherCount`.
  ///   - oddsRatio: Positive and finite.
  init(_ count: Int, _ otherCount: Int, hits: Int, oddsRatio: Double = 1) {
    // The ratio of the chance of k + 1 successes to that of k, which falls as k rises.
    func ratio(_ k: Int) -> Double {
      Double(count - k) * Double(hits - k)
        / (Double(k + 1) * Double(otherCount - hits + k + 1)) * oddsRatio
    }
    var mode = max(0, hits - otherCount)
    let first = mode
    let last = min(count, hits)
    var end = last
    while mode < end {
      let middle = mode + (end - mode) / 2
      if ratio(middle) >= 1 { mode = middle + 1 } else { end = middle }
    }
    var below: [Double] = []
    var weight = 1.0
    var lowest = mode
    while lowest > first {
      weight /= ratio(lowest - 1)
      guard weight > Self.least else { break }
      below.append(weight)
      lowest -= 1
    }
    var weights = below.reversed() + [1]
    weight = 1
    for k in mode..<last {
      weight *= ratio(k)
      guard weight > Self.least else { break }
      weights.append(weight)
    }
    let sum = compensatedSum(weights)
    self.lowest = lowest
    chances = weights.map { $0 / sum }
  }

  /// Fisher's p of a table.
  ///
  /// - Parameters:
  ///   - successes: In the first group.
  ///   - alternative: What counts as a difference.
  /// - Returns: The sum of the chances of tables no likelier, or of tables on one side.
  func p(of successes: Int, _ alternative: UnconditionalExact.Alternative) -> Double {
    let place = successes - lowest
    switch alternative {
    case .twoSided:
      guard chances.indices ~= place else { return 0 }
      let most = chances[place] * (1 + Self.grain)
      return min(compensatedSum(chances.filter { $0 <= most }), 1)
    case .greater:
      return min(compensatedSum(chances.dropFirst(max(place, 0))), 1)
    case .less:
      return min(compensatedSum(chances.prefix(max(place + 1, 0))), 1)
    }
  }

  /// The expected number of successes in the first group, less a given number.
  ///
  /// - Parameter successes: What is subtracted.
  /// - Returns: The difference.
  func mean(above successes: Int) -> Double {
    compensatedSum(
      chances.enumerated().lazy.map { Double(lowest + $0.offset - successes) * $0.element })
  }

  /// The chance of a table whose p by Fisher's test is no greater than a bound.
  ///
  /// - Parameters:
  ///   - bound: The greatest p.
  ///   - alternative: What counts as a difference.
  /// - Returns: The greatest p of these tables that is no greater, or 0.
  func size(upTo bound: Double, _ alternative: UnconditionalExact.Alternative) -> Double {
    let most = bound * (1 + Self.grain)
    var size = 0.0
    var reached = 0.0
    var low = alternative == .greater ? chances.count : 0
    var high = alternative == .less ? -1 : chances.count - 1
    switch alternative {
    case .twoSided:
      // From both ends inwards, the less likely table first, those equally likely together.
      while low <= high {
        let next = min(chances[low], chances[high]) * (1 + Self.grain)
        while low <= high, chances[low] <= next {
          reached += chances[low]
          low += 1
        }
        while low <= high, chances[high] <= next {
          reached += chances[high]
          high -= 1
        }
        guard reached <= most else { break }
        size = reached
      }
    case .greater:
      while high >= 0, reached + chances[high] <= most {
        reached += chances[high]
        high -= 1
      }
      size = reached
    case .less:
      while low < chances.count, reached + chances[low] <= most {
        reached += chances[low]
        low += 1
      }
      size = reached
    }
    return min(size, 1)
  }

  /// The chance of a table of some kind.
  ///
  /// - Parameter isCounted: Whether a number of successes in the first group is of that kind.
  /// - Returns: The chance, 0 ... 1.
  func chance(where isCounted: (Int) -> Bool) -> Double {
    var sum = 0.0
    for (place, chance) in chances.enumerated() where isCounted(lowest + place) { sum += chance }
    return min(sum, 1)
  }
}
