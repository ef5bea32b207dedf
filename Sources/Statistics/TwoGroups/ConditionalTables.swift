/// The tables of two groups with given sizes and successes in all, with their chances under one share.
struct ConditionalTables {
  /// The least number of successes in the first group.
  private let lowest: Int
  /// The chances of each number of successes in the first group, from `lowest`: one rise, one fall.
  private let chances: [Double]
  /// Chances that differ by less than this share count as equal, for only rounding tells them apart.
  private static let grain = 1e-7

  /// The tables, built by the ratios of their chances outward from the likeliest.
  ///
  /// - Parameters:
  ///   - count: The size of the first group.
  ///   - otherCount: The size of the second group.
  ///   - hits: The successes in all, 0 ... `count` + `otherCount`.
  init(_ count: Int, _ otherCount: Int, hits: Int) {
    let lowest = max(0, hits - otherCount)
    let highest = min(count, hits)
    let mode = min(max((count + 1) * (hits + 1) / (count + otherCount + 2), lowest), highest)
    var weights = [Double](repeating: 0, count: highest - lowest + 1)
    weights[mode - lowest] = 1
    // The ratio of the chance of k + 1 successes to that of k.
    func ratio(_ k: Int) -> Double {
      Double(count - k) * Double(hits - k) / (Double(k + 1) * Double(otherCount - hits + k + 1))
    }
    for k in mode..<highest { weights[k + 1 - lowest] = weights[k - lowest] * ratio(k) }
    for k in stride(from: mode, to: lowest, by: -1) {
      weights[k - 1 - lowest] = weights[k - lowest] / ratio(k - 1)
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
    return switch alternative {
    case .twoSided:
      min(compensatedSum(chances.filter { $0 <= chances[place] * (1 + Self.grain) }), 1)
    case .greater: min(compensatedSum(chances[place...]), 1)
    case .less: min(compensatedSum(chances[...place]), 1)
    }
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
