import EvaluationModel
import Evidence

/// Hides small numbers, and those that would give them back, in one pass over all figures.
///
/// The rules and their sources are those of the plan's profile. Renderers and exports see only what
/// comes out of here. What examiners write is published under their name, so no number of theirs is
/// hidden.
struct DisclosureControl {
  let profile: DisclosureProfile
  private(set) var hiddenForSize = 0
  private(set) var hiddenToProtect = 0
  private(set) var hiddenUnanimous = 0

  init(profile: DisclosureProfile) {
    self.profile = profile
  }

  /// The evaluation with what must not be shown taken out.
  ///
  /// - Parameter evaluation: The evaluation as it was computed.
  /// - Returns: The same with hidden figures marked as such, and the statement of what was hidden.
  func protect(_ evaluation: ImpactEvaluation) -> ImpactEvaluation {
    var control = self
    var evaluation = evaluation
    control.protectPlaces(&evaluation)
    evaluation.awards = evaluation.awards.map { control.protected($0) }
    evaluation.items = evaluation.items.map { control.protected($0) }
    evaluation.gains = evaluation.gains.map { control.protected($0) }
    evaluation.trends = evaluation.trends.map { control.protected($0) }
    evaluation.themes = evaluation.themes.map { control.protected($0) }
    evaluation.comments = evaluation.comments.map { control.protected($0) }
    evaluation.coding = evaluation.coding.map { control.protected($0) }
    let themes = evaluation.themes
    evaluation.quotations = evaluation.quotations.map { control.protected($0, beside: themes) }
    evaluation.cautions = evaluation.cautions.compactMap { control.protected($0) }
    control.protectExaminers(&evaluation)
    evaluation.disclosure.hiddenForSize = control.hiddenForSize
    evaluation.disclosure.hiddenToProtect = control.hiddenToProtect
    evaluation.disclosure.hiddenUnanimous = control.hiddenUnanimous
    return evaluation
  }
}

// MARK: - Single figures

extension DisclosureControl {
  /// Why a figure is hidden, for the statement.
  enum Ground {
    case size
    case protection
    case unanimity
  }

  mutating func hidden<Value>(_ ground: Ground, minimum: Int) -> Reported<Value> {
    switch ground {
    case .size: hiddenForSize += 1
    case .protection: hiddenToProtect += 1
    case .unanimity: hiddenUnanimous += 1
    }
    return .suppressed(minimum: minimum)
  }

  /// A count as it may be shown: rounded, where the profile rounds.
  func rounded(_ count: Int) -> Int {
    let base = max(profile.roundingBase, 1)
    return base == 1 ? count : (count + base / 2) / base * base
  }

  /// A count on its own, hidden where it is small.
  mutating func count(_ count: Reported<Int>) -> Reported<Int> {
    guard case .result(let value) = count else { return count }
    if (1..<max(profile.minimumCell, 1)).contains(value) {
      return hidden(.size, minimum: profile.minimumCell)
    }
    return .result(rounded(value))
  }

  /// The cells of a row whose total is known.
  mutating func cells(_ counts: [Reported<Int>], forced: Set<Int> = []) -> [Reported<Int>] {
    let suppression = CellSuppression(
      counts: counts.map { $0.value ?? 0 }, minimum: profile.minimumCell, forced: forced)
    return counts.enumerated().map { position, count in
      guard case .result(let value) = count else { return count }
      if suppression.primary.contains(position) {
        return hidden(.size, minimum: profile.minimumCell)
      }
      if suppression.secondary.contains(position) {
        return hidden(.protection, minimum: profile.minimumCell)
      }
      return .result(rounded(value))
    }
  }

  /// The same estimate with its counts rounded as the profile says.
  func withRoundedCounts(_ estimate: Estimate) -> Estimate {
    Estimate(
      estimate.value, interval: estimate.interval, unit: estimate.unit,
      count: rounded(estimate.count), groupCounts: estimate.groupCounts.map(rounded),
      base: estimate.base, method: estimate.method)
  }

  /// The fewest people on whom an estimate of a unit is shown.
  func minimumBase(of unit: Unit) -> Int {
    switch unit {
    case .proportion, .proportionDifference:
      max(profile.minimumGroup, profile.minimumPercentageBase)
    default: max(profile.minimumGroup, profile.minimumMeanBase)
    }
  }

  /// An estimate, hidden where too few people stand behind it or behind one of its groups.
  mutating func estimate(_ estimate: Reported<Estimate>) -> Reported<Estimate> {
    guard case .result(let value) = estimate else { return estimate }
    let minimum = minimumBase(of: value.unit)
    let smallest = ([value.count] + value.groupCounts).min() ?? value.count
    return smallest < minimum
      ? hidden(.size, minimum: minimum) : .result(withRoundedCounts(value))
  }

  /// A share, hidden where its base is small or where it says of everybody in a small group, or of
  /// nobody, what he or she answered.
  mutating func share(_ share: Share) -> Share {
    guard let estimate = share.estimate.value else { return share }
    let minimum = minimumBase(of: .proportion)
    if estimate.count < minimum {
      return Share(
        successes: hidden(.size, minimum: minimum), estimate: .suppressed(minimum: minimum))
    }
    let isUnanimous = estimate.value == 0 || estimate.value == 1
    if isUnanimous, estimate.count < DisclosureProfile.public.minimumPercentageBase {
      return Share(
        successes: hidden(.unanimity, minimum: minimum), estimate: .suppressed(minimum: minimum))
    }
    return Share(
      successes: share.successes.map(rounded), estimate: .result(withRoundedCounts(estimate)))
  }

  /// A comparison, hidden where one of the figures that it compares is: together with the other it
  /// would give the hidden one back.
  mutating func comparison(_ comparison: Comparison, isHidden: Bool) -> Comparison {
    if case .cannotBeCompared = comparison.verdict { return comparison }
    let minimum = profile.minimumGroup
    if isHidden {
      return Comparison(
        difference: hidden(.protection, minimum: minimum), test: .suppressed(minimum: minimum),
        verdict: .hidden, detectable: .suppressed(minimum: minimum))
    }
    return Comparison(
      difference: comparison.difference.map(withRoundedCounts),
      test: comparison.test.map(withRoundedCounts),
      verdict: comparison.verdict, detectable: comparison.detectable.map(withRoundedCounts))
  }

  func withRoundedCounts(_ test: TestResult) -> TestResult {
    TestResult(
      statistic: test.statistic, degreesOfFreedom: test.degreesOfFreedom, p: test.p,
      adjustedP: test.adjustedP, groupCounts: test.groupCounts.map(rounded), method: test.method)
  }
}

extension Reported {
  /// Whether the disclosure control hid the result.
  var isSuppressed: Bool { if case .suppressed = self { true } else { false } }
}
