import Foundation
import GSLKit

/// A table of two groups by success and failure, with its margins taken as given.
///
/// The successes in the first group then follow Fisher's non-central hypergeometric distribution, whose
/// one parameter is the odds ratio.
struct TwoByTwo {
  /// The successes in the first group.
  let successes: Int
  /// The successes in the first group that the margins allow.
  let support: ClosedRange<Int>
  private let count: Int
  private let otherCount: Int
  private let hits: Int

  /// The table with the given counts.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The second group.
  init(_ successes: Int, of count: Int, _ otherSuccesses: Int, of otherCount: Int) {
    self.successes = successes
    self.count = count
    self.otherCount = otherCount
    hits = successes + otherSuccesses
    support = max(0, hits - otherCount)...min(count, hits)
  }

  /// The two-sided p-value of no association: the chance of a table no more probable than this one.
  var exactP: Double { tables(logOdds: 0).p(of: successes, .twoSided) }

  /// The odds ratio under which the expected number of successes is the observed one.
  ///
  /// - Throws: `GSLError` where the search fails.
  /// - Returns: The conditional maximum-likelihood estimate, 0 ... ∞.
  func conditionalOddsRatio() throws -> Double {
    if successes == support.lowerBound { return 0 }
    if successes == support.upperBound { return .infinity }
    return try exp(root { tables(logOdds: $0).mean(above: successes) })
  }

  /// The odds ratios under which a table as extreme as the observed one has probability `tail`.
  ///
  /// - Parameter tail: The probability outside each bound.
  /// - Throws: `GSLError` where the search fails.
  /// - Returns: The bounds, 0 ... ∞.
  func exactOddsRatios(tail: Double) throws -> (lower: Double, upper: Double) {
    let lower =
      successes == support.lowerBound
      ? 0
      : try exp(root { tables(logOdds: $0).p(of: successes, .greater) - tail })
    let upper =
      successes == support.upperBound
      ? .infinity
      : try exp(root { tail - tables(logOdds: $0).p(of: successes, .less) })
    return (lower, upper)
  }

  private func tables(logOdds: Double) -> ConditionalTables {
    ConditionalTables(count, otherCount, hits: hits, oddsRatio: exp(logOdds))
  }

  /// The root of a function of the logarithm of the odds ratio that rises from below 0 to above.
  private func root(of function: (Double) -> Double) throws -> Double {
    var reach = 1.0
    while function(-reach) > 0 || function(reach) < 0 {
      reach *= 2
      guard reach < 700 else { throw GSLError.noSignChange }
    }
    return try BrentSolver().root(of: function, in: -reach...reach)
  }
}
