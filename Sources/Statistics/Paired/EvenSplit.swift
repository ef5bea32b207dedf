import GSLKit

/// How probable a split of things into two kinds is, where both kinds are equally probable.
struct EvenSplit {
  /// The smaller of both numbers.
  let fewer: Int
  /// The sum of both.
  let total: Int
  /// The probability of splits more uneven than this one, either way.
  let moreUneven: Double
  /// The probability of splits just as uneven, either way.
  let asUneven: Double

  /// The split into two numbers; of nothing it is certain.
  ///
  /// - Parameters:
  ///   - first: Not negative.
  ///   - second: Not negative.
  /// - Throws: `Inestimable` where there are too many to count; `GSLError`.
  init(_ first: Int, _ second: Int) throws {
    fewer = min(first, second)
    total = first + second
    guard total > 0 else {
      moreUneven = 0
      asUneven = 1
      return
    }
    guard total <= Int(UInt32.max) else { throw Inestimable("the counts are too large") }
    let binomial = try BinomialDistribution(trials: total, chance: 0.5)
    moreUneven = fewer == 0 ? 0 : 2 * (try binomial.cumulative(fewer - 1))
    asUneven = (first == second ? 1 : 2) * (try binomial.probability(of: fewer))
  }

  /// The probability of a split at least as uneven.
  var p: Double { min(1, moreUneven + asUneven) }
  /// The same, counting splits just as uneven by half; 1 where there is nothing to split.
  var midP: Double { total == 0 ? 1 : min(1, moreUneven + asUneven / 2) }
}
