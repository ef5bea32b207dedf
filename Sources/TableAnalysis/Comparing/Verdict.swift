public import Evidence

/// What a comparison of some levels comes to, at the level asked for and after correction.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The first level is higher, by more than chance would give.
  case higher
  /// The first level is lower, by more than chance would give.
  case lower
  /// The levels are not all alike.
  case different
  /// The answers do not tell whether the levels differ: neither that they do nor that they do not.
  case undecided
  /// The levels differ by less than matters.
  case equivalent
  /// There is no test.
  case untested
}

extension Comparison {
  /// What the comparison of some levels comes to.
  ///
  /// A difference counts where the corrected p-value of the main test is below 1 − `level`; else levels are
  /// equivalent where the test of equivalence is.
  ///
  /// - Parameters:
  ///   - levels: Two levels of which the first is set against the second, or all.
  ///   - level: The confidence level.
  /// - Returns: The verdict.
  public func verdict(_ levels: [String], level: Double) -> Verdict {
    guard let main = mainTest(levels) else { return .untested }
    let isEquivalent = isEquivalent(levels, level: level) ?? false
    guard let test = main.result.value else { return isEquivalent ? .equivalent : .untested }
    guard test.adjustedP ?? test.p < 1 - level else {
      return isEquivalent ? .equivalent : .undecided
    }
    guard main.family == .comparisons, measure != .nominal,
      let value = mainEstimate(levels)?.value?.value
    else { return .different }
    if value == 0 { return .different }
    return value > 0 ? .higher : .lower
  }

  /// Whether two levels are shown to differ by less than matters, whether or not they differ at all.
  ///
  /// - Parameters:
  ///   - levels: Two levels of which the first is set against the second.
  ///   - level: The confidence level.
  /// - Returns: Whether they are; `nil` where no difference that matters was named, or none can be tested.
  public func isEquivalent(_ levels: [String], level: Double) -> Bool? {
    equivalenceTest(levels)?.result.value.map { $0.p < 1 - level }
  }

  /// The two one-sided tests of whether two levels differ by less than matters, by the design where the
  /// main test is: answers of one cluster that are taken as independent would show too much.
  ///
  /// - Parameter levels: Two levels of which the first is set against the second.
  /// - Returns: The test, or `nil` where no difference that matters was named.
  public func equivalenceTest(_ levels: [String]) -> NamedTest? {
    let basis = mainTest(levels)?.basis ?? .answers
    return tests.first { $0.name == "tost" && $0.levels == levels && $0.basis == basis }
  }

  /// The estimate that says how much some levels differ, with the design where there is one.
  ///
  /// - Parameter levels: Two levels of which the first is set against the second, or all.
  /// - Returns: The estimate, or why there is none; `nil` where it is not part of the comparison.
  public func mainEstimate(_ levels: [String]) -> Reported<Estimate>? {
    let basis = mainTest(levels)?.basis ?? .answers
    return estimate(choice.estimate, levels, basis: basis)
      ?? estimate(choice.estimate, levels)
  }
}
