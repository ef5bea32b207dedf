import EvaluationModel
import Evidence

/// Hides small numbers, and those that would give them back, in one pass over all figures.
///
/// The rules and their sources are those of the plan's profile. Renderers and exports see only what
/// comes out of here. What examiners write is published under their name, so no number of theirs is
/// hidden.
///
/// It works in two steps. First each figure on its own: small counts, small bases, small groups that
/// answered alike. Then all figures together: `DisclosureAudit` looks for hidden figures that could be
/// worked out of those shown, and hides further ones until there is none.
///
/// **A new result joins** in three places, all in files of its own but for one line each:
/// 1. an extension of this type, `protected(_:)`, that uses `count`, `cells`, `share`, `estimate` and
///    `comparison` for the first step, called in `protect(_:)`;
/// 2. a conformance to `DisclosesFigures`, whose `disclose(_:)` names each figure once
///    (`walk.count`, `share`, `proportion`, `mean`), says what rests on others (`walk.derived`) and
///    which figures add up (`walk.sum`), for the second;
/// 3. a line in `ImpactEvaluation.disclose(_:)`.
///
/// A figure that stands in two places must have the same `FigureID` in both. A test hides everything
/// by way of the walk and fails where a number is left, so that no result can be forgotten.
struct DisclosureControl {
  let profile: DisclosureProfile
  private(set) var hiddenForSize = 0
  private(set) var hiddenToProtect = 0
  private(set) var hiddenUnanimous = 0
  /// Hidden figures that could still be worked out.
  var unprotected = 0

  init(profile: DisclosureProfile) {
    self.profile = profile
  }

  /// The evaluation with what must not be shown taken out.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation as it was computed.
  ///   - releases: What was published before.
  /// - Returns: The same with hidden figures marked as such, and the statement of what was hidden.
  func protect(
    _ evaluation: ImpactEvaluation, beside releases: [PublishedFigures] = []
  ) -> ImpactEvaluation {
    let truth = evaluation.figures()
    var control = self
    var evaluation = evaluation
    if !Crossing.isAllowed([.location], by: profile) {
      // What tells people apart by place is left out where the profile lets nothing do so.
      evaluation.locations = []
      for position in evaluation.participation.indices {
        evaluation.participation[position].locations = []
      }
    }
    control.protectPlaces(&evaluation)
    evaluation.awards = evaluation.awards.map { control.protected($0) }
    evaluation.items = evaluation.items.map { control.protected($0) }
    evaluation.gains = evaluation.gains.map { control.protected($0) }
    evaluation.trends = evaluation.trends.map { control.protected($0) }
    evaluation.themes = evaluation.themes.map { control.protected($0) }
    evaluation.comments = evaluation.comments.map { control.protected($0) }
    evaluation.coding = evaluation.coding.map { control.protected($0) }
    evaluation.files = control.protected(evaluation.files)
    // Evidence and quotations rest on items and themes, which must be settled before them.
    control.protectTogether(&evaluation, truth)
    control.protectEvidence(&evaluation)
    control.protectVoices(&evaluation)
    let participation = evaluation.participation
    evaluation.cautions = evaluation.cautions.compactMap {
      control.protected($0, beside: participation)
    }
    control.protectExaminers(&evaluation)
    control.protectTogether(&evaluation, truth)
    evaluation.disclosure.releases = releases.count
    let apart = Set(
      Differencing.conflicts(
        of: PublishedFigures(evaluation), with: releases, minimum: profile.minimumDifference
      )
      .filter(\.isWithheld).map(\.figure))
    if !apart.isEmpty {
      evaluation.disclosure.hiddenForDifference = evaluation.hide(
        apart, minimum: profile.minimumCell)
      control.protectTogether(&evaluation, truth)
    }
    control.protectCodedComments(&evaluation)
    evaluation.assessEvidence()
    evaluation.disclosure.unprotected = control.unprotected
    evaluation.disclosure.hiddenForSize = control.hiddenForSize
    evaluation.disclosure.hiddenToProtect = control.hiddenToProtect
    evaluation.disclosure.hiddenUnanimous = control.hiddenUnanimous
    return evaluation
  }

  /// Counts figures that were hidden to protect others.
  mutating func countProtected(_ count: Int) { hiddenToProtect += count }
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

  /// The same estimate with its counts rounded as the profile says, and, where it rounds, with no more
  /// digits than a report shows: an exact share or mean would give the exact counts back.
  func withRoundedCounts(_ estimate: Estimate) -> Estimate {
    guard profile.roundingBase > 1 else { return estimate }
    let steps: Double =
      switch estimate.unit {
      case .proportion, .proportionDifference, .standardDeviations, .probability, .dimensionless:
        100
      case .scalePoints, .scalePointsPerStep, .oddsRatio, .riskRatio: 10
      }
    func rounded(_ value: Double) -> Double { (value * steps).rounded() / steps }
    return Estimate(
      rounded(estimate.value),
      interval: estimate.interval.map {
        Interval(
          lower: rounded($0.lower), upper: rounded($0.upper), level: $0.level, method: $0.method)
      }, unit: estimate.unit, count: self.rounded(estimate.count),
      groupCounts: estimate.groupCounts.map(self.rounded), base: estimate.base,
      method: estimate.method)
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
  ///
  /// All but one, and one alone, are hidden with them: what is hidden then is not known to be all.
  mutating func share(_ share: Share) -> Share {
    guard let estimate = share.estimate.value else { return share }
    let minimum = minimumBase(of: .proportion)
    if estimate.count < minimum {
      return Share(
        successes: hidden(.size, minimum: minimum), estimate: .suppressed(minimum: minimum))
    }
    if estimate.count < profile.smallGroup, let words = ShareInWords(estimate) {
      return Share(
        successes: hidden(.unanimity, minimum: minimum), estimate: .suppressed(minimum: minimum),
        words: words)
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

  /// The same test with its counts rounded, and, where the profile rounds, its numbers too.
  func withRoundedCounts(_ test: TestResult) -> TestResult {
    guard profile.roundingBase > 1 else { return test }
    func rounded(_ value: Double, _ steps: Double) -> Double { (value * steps).rounded() / steps }
    return TestResult(
      statistic: rounded(test.statistic, 10),
      degreesOfFreedom: test.degreesOfFreedom.map { rounded($0, 1) }, p: rounded(test.p, 1_000),
      adjustedP: test.adjustedP.map { rounded($0, 1_000) },
      groupCounts: test.groupCounts.map(self.rounded), method: test.method)
  }
}

extension Reported {
  /// Whether the disclosure control hid the result.
  var isSuppressed: Bool { if case .suppressed = self { true } else { false } }
}
