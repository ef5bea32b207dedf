import Evidence
import Statistics

/// Corrects the p-values of a family of comparisons and decides their verdicts.
struct FamilyCorrection {
  /// What the tests have in common.
  let name: String
  /// How their p-values are corrected.
  let correction: TestFamily.Correction
  /// The confidence level: a corrected p below 1 − level is beyond chance.
  let level: Double

  /// The comparisons with corrected tests and verdicts, and the family.
  ///
  /// Comparisons without a test keep their place and their verdict, unless that is still open: a
  /// figure that cannot be estimated cannot be compared either.
  ///
  /// - Parameter comparisons: The comparisons in the order of the report.
  /// - Returns: The same comparisons, decided, and the family that they are tests of.
  func decide(_ comparisons: [Comparison]) -> (comparisons: [Comparison], family: TestFamily) {
    let tested = comparisons.indices.filter { comparisons[$0].test.value != nil }
    let raw = tested.compactMap { comparisons[$0].test.value?.p }
    let adjusted =
      switch correction {
      case .holm: PValueAdjustment.holm(raw)
      case .benjaminiHochberg: PValueAdjustment.benjaminiHochberg(raw)
      }
    var decided = comparisons
    for (position, p) in zip(tested, adjusted) {
      decided[position].test = comparisons[position].test.map { $0.adjusted(to: p) }
      decided[position].verdict = verdict(p, comparisons[position].difference)
    }
    for position in comparisons.indices where comparisons[position].test.value == nil {
      if case .notEstimable(let reason) = comparisons[position].test {
        decided[position].verdict = .cannotBeCompared(reason: reason)
      }
    }
    return (
      decided,
      TestFamily(
        name: name, size: tested.count, correction: correction,
        beyondChance: decided.count { $0.verdict.isBeyondChance })
    )
  }

  private func verdict(_ p: Double, _ difference: Reported<Estimate>) -> Verdict {
    guard p < 1 - level, let difference = difference.value, difference.value != 0 else {
      return .couldBeChance
    }
    return difference.value > 0 ? .more : .less
  }
}
