import Evidence
import Statistics

extension Share {
  /// The share of `count` people who are `successes`.
  ///
  /// - Parameters:
  ///   - successes: How many of them, 0 ... `count`.
  ///   - count: How many in all.
  ///   - level: The confidence level of the interval.
  ///   - base: What `count` counts.
  /// - Returns: The share with Wilson's interval.
  static func of(_ successes: Int, among count: Int, level: Double, base: String) -> Share {
    Share(
      successes: .result(successes),
      estimate: Proportion.wilson(successes: successes, count: count, level: level)
        .map { $0.onBase(base) })
  }
}

extension Comparison {
  /// Two shares beside each other, their verdict still to be decided within a family.
  ///
  /// - Parameters:
  ///   - successes: Favourable in this cohort.
  ///   - count: All in this cohort.
  ///   - otherSuccesses: Favourable in the other.
  ///   - otherCount: All in the other.
  ///   - level: The confidence level of the interval.
  /// - Returns: The difference with Newcombe's interval, and its test.
  static func ofShares(
    _ successes: Int, _ count: Int, _ otherSuccesses: Int, _ otherCount: Int, level: Double
  ) -> Comparison {
    let difference = ProportionDifference.newcombe(
      successes, of: count, minus: otherSuccesses, of: otherCount, level: level)
    return Comparison(
      difference: difference,
      test: ProportionDifference.test(
        successes, of: count, against: otherSuccesses, of: otherCount),
      verdict: .couldBeChance,
      detectable: MinimumDetectable.proportionDifference(
        baseline: otherCount > 0 ? Double(otherSuccesses) / Double(otherCount) : 0.5,
        count, otherCount, level: level))
  }
}
