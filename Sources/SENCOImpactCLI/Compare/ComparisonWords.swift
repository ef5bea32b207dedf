import Evidence
import Reporting
import TableAnalysis

/// What a comparison means, in words that neither prove nor dismiss.
struct ComparisonWords {
  let comparison: Comparison
  let settings: ComparisonSettings

  private var numbers: ComparisonNumbers { ComparisonNumbers(comparison) }
  private var confidence: String { ComparisonNumbers.level(settings.level) }

  /// What the comparison of two levels means.
  ///
  /// - Parameter levels: The level, and the one that it is compared with.
  /// - Returns: Sentences.
  func meaning(_ levels: [String]) -> String {
    guard levels.count == 2 else { return overall(levels) }
    let (first, second) = (named(levels[0]), other(levels[1]))
    let sentences: [String?]
    switch comparison.verdict(levels, level: settings.level) {
    case .untested:
      sentences = [untested(levels)]
    case .higher, .lower, .different:
      sentences = [
        comparison.measure == .nominal
          ? "The answers are distributed otherwise at \(first) than at \(second)."
          : comparison.pairing == nil
            ? "\(first) differs from \(second) by more than chance would often give."
            : "The same respondents answer otherwise at \(first) than at \(second), by more than"
              + " chance would often give.",
        size(levels), unequal(levels),
      ]
    case .equivalent:
      sentences = [
        "\(first) and \(second) differ by less than matters, which was set at \(margin)"
          + " (\(equivalenceP(levels) ?? "no test")).", size(levels),
      ]
    case .undecided:
      sentences = [
        "These answers do not tell whether \(first) differs from \(second).", size(levels),
        unequal(levels), detectable(levels),
      ]
    }
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  private func named(_ level: String) -> String { "\"\(level)\"" }

  /// What a level is set against: another, or the rest.
  private func other(_ level: String) -> String {
    comparison.isAgainstRest ? "the rest" : named(level)
  }

  private func overall(_ levels: [String]) -> String {
    let count = "the \(levels.count) levels"
    return switch comparison.verdict(levels, level: settings.level) {
    case .untested: untested(levels)
    case .undecided, .equivalent: "These answers do not tell whether \(count) differ at all."
    default: "At least one of \(count) differs from another by more than chance would often give."
    }
  }

  private func untested(_ levels: [String]) -> String {
    guard case .notEstimable(let reason) = comparison.mainTest(levels)?.result else {
      return "There is no test of this difference."
    }
    return "Nothing can be said of this difference, because \(reason)."
  }

  /// How large the difference is, and how large or small it may be.
  private func size(_ levels: [String]) -> String? {
    let basis = comparison.mainTest(levels)?.basis ?? .answers
    let name =
      comparison.measure == .ordinal && comparison.pairing == nil && basis == .answers
      ? "probability_of_superiority" : comparison.choice.estimate
    guard
      let estimate =
        (comparison.estimate(name, levels, basis: basis)
        ?? comparison.mainEstimate(levels))?.value
    else { return nil }
    let (first, second) = (named(levels[0]), other(levels[1]))
    let shown = numbers.value(abs(estimate.value), estimate.unit)
    let range = estimate.interval.map { interval in
      "; the true one may lie anywhere from \(side(interval.lower, estimate.unit)) to"
        + " \(side(interval.upper, estimate.unit)) (\(confidence) interval)"
    }
    switch estimate.unit {
    case .probability:
      let bounds = numbers.interval(estimate)
      return "Of an answer from \(first) and one from \(second), the first is the higher in"
        + " \(numbers.value(estimate.value, .probability)) of cases, ties counted half"
        + (bounds.isEmpty ? "." : " (\(confidence) interval \(bounds)).")
    case .scalePoints, .scalePointsPerStep:
      let direction = estimate.value < 0 ? "lower" : "higher"
      guard estimate.value != 0 else { return "The means are equal\(range ?? "")." }
      return "On average \(first) is \(shown) \(direction)\(range ?? "")."
    case .proportionDifference:
      let direction = estimate.value < 0 ? "lower" : "higher"
      guard estimate.value != 0 else { return "The shares are equal\(range ?? "")." }
      return "The share of \(answer) is \(shown) percentage points \(direction) at"
        + " \(first)\(range ?? "")."
    default: return nil
    }
  }

  private func side(_ value: Double, _ unit: Evidence.Unit) -> String {
    guard value != 0 else { return "0" }
    return "\(numbers.value(abs(value), unit)) \(value < 0 ? "lower" : "higher")"
  }

  /// The answer whose share is reported.
  private var answer: String {
    comparison.measure == .themes
      ? "those who mention \(comparison.outcome)"
      : "\"\(comparison.answers.last?.name ?? "")\""
  }

  /// Whether a difference is also shown to be smaller than what matters, or not.
  private func unequal(_ levels: [String]) -> String? {
    guard let p = equivalenceP(levels) else { return nil }
    return comparison.isEquivalent(levels, level: settings.level) == true
      ? "It is smaller than what matters, which was set at \(margin) (\(p))."
      : "It is not shown to be smaller than what matters, which was set at \(margin) (\(p))."
  }

  private func equivalenceP(_ levels: [String]) -> String? {
    comparison.equivalenceTest(levels)?.result.value.map {
      "two one-sided tests, \(ComparisonNumbers.p($0.p))"
    }
  }

  private var margin: String {
    switch settings.equivalence {
    case .units(let margin):
      comparison.measure == .binary || comparison.measure == .themes
        ? "\(numbers.value(margin, .proportionDifference)) percentage points"
        : numbers.value(margin, .scalePoints)
    case .standardDeviations(let margin): "\(NumberFormat.decimal(margin, places: 2)) SD"
    case nil: "nothing"
    }
  }

  /// What would have been missed; with a design more than can be said here.
  private func detectable(_ levels: [String]) -> String? {
    guard comparison.mainTest(levels)?.basis == .answers else { return nil }
    guard let least = comparison.estimate("minimum_detectable_difference", levels)?.value else {
      return nil
    }
    let amount =
      least.unit == .proportionDifference
      ? "a fall of less than \(numbers.value(least.value, least.unit)) percentage points"
      : "a difference of less than \(numbers.value(least.value, least.unit)) standard deviations"
        + (comparison.pairing == nil ? "" : " of the change")
    let missed = Int(((1 - settings.power) * 100).rounded())
    return "With so many answers, \(amount) would be missed in \(missed)% of such studies or more."
  }
}
