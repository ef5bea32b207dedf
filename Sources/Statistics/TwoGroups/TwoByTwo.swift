import Foundation
import GSLKit

/// A table of two groups by success and failure, with its margins taken as given.
///
/// The successes in the first group then follow Fisher's non-central hypergeometric distribution, whose
/// one parameter is the odds ratio. The weights are built by their ratios outward from the mode and
/// divided by their sum, so that no factorial is ever computed.
struct TwoByTwo {
  /// The successes in the first group.
  let successes: Int
  /// The successes in the first group that the margins allow.
  let support: ClosedRange<Int>
  /// The logarithms of the weights at odds ratio 1, from the lowest of `support`; the largest is 0.
  private let logWeights: [Double]

  /// The table with the given counts.
  ///
  /// - Parameters:
  ///   - successes: In the first group, 0 ... `count`.
  ///   - count: The first group.
  ///   - otherSuccesses: In the second group, 0 ... `otherCount`.
  ///   - otherCount: The second group.
  init(_ successes: Int, of count: Int, _ otherSuccesses: Int, of otherCount: Int) {
    self.successes = successes
    let total = successes + otherSuccesses
    support = max(0, total - otherCount)...min(count, total)
    var logs = [0.0]
    for k in support.dropLast() {
      let rise = Double(count - k) * Double(total - k)
      let fall = Double(k + 1) * Double(otherCount - total + k + 1)
      logs.append(logs[logs.count - 1] + log(rise / fall))
    }
    let highest = logs.max() ?? 0
    logWeights = logs.map { $0 - highest }
  }

  /// The probabilities of every possible number of successes in the first group.
  ///
  /// - Parameter logOdds: The logarithm of the odds ratio.
  /// - Returns: Probabilities in the order of `support`.
  func probabilities(logOdds: Double) -> [Double] {
    var logs = logWeights
    for index in logs.indices { logs[index] += Double(index) * logOdds }
    let highest = logs.max() ?? 0
    let weights = logs.map { exp($0 - highest) }
    let sum = compensatedSum(weights)
    return weights.map { $0 / sum }
  }

  /// The two-sided p-value of no association: the chance of a table no more probable than this one.
  ///
  /// Tables whose probabilities differ by less than one part in ten million count as equally probable,
  /// for only rounding tells them apart.
  var exactP: Double {
    let probabilities = probabilities(logOdds: 0)
    let own = probabilities[successes - support.lowerBound]
    return min(1, compensatedSum(probabilities.filter { $0 <= own * (1 + 1e-7) }))
  }

  /// The odds ratio under which the expected number of successes is the observed one.
  ///
  /// - Throws: `GSLError` where the search fails.
  /// - Returns: The conditional maximum-likelihood estimate, 0 ... ∞.
  func conditionalOddsRatio() throws -> Double {
    if successes == support.lowerBound { return 0 }
    if successes == support.upperBound { return .infinity }
    return try exp(
      root { logOdds in
        let probabilities = probabilities(logOdds: logOdds)
        return compensatedSum(zip(support, probabilities).map { Double($0 - successes) * $1 })
      })
  }

  /// The odds ratios under which a table as extreme as the observed one has probability `tail`.
  ///
  /// - Parameter tail: The probability outside each bound.
  /// - Throws: `GSLError` where the search fails.
  /// - Returns: The bounds, 0 ... ∞.
  func exactOddsRatios(tail: Double) throws -> (lower: Double, upper: Double) {
    let position = successes - support.lowerBound
    let lower =
      position == 0
      ? 0
      : try exp(root { compensatedSum(probabilities(logOdds: $0)[position...]) - tail })
    let upper =
      successes == support.upperBound
      ? .infinity
      : try exp(root { tail - compensatedSum(probabilities(logOdds: $0)[...position]) })
    return (lower, upper)
  }

  /// The root of a function of the logarithm of the odds ratio that rises from below 0 to above.
  private func root(of function: (Double) -> Double) throws -> Double {
    var reach = 1.0
    while function(-reach) > 0 || function(reach) < 0 {
      reach *= 2
      guard reach < 1e4 else { throw GSLError.noSignChange }
    }
    return try BrentSolver().root(of: function, in: -reach...reach)
  }
}
