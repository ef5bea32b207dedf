import EvaluationModel
import Evidence

extension DisclosureControl {
  /// A researcher's detail with what must not be shown taken out: whatever the evaluation hides, and
  /// what is small here.
  ///
  /// Each figure is looked at on its own, then all of them beside those of the evaluation, which is
  /// settled: what would give a hidden figure back is hidden here.
  ///
  /// - Parameters:
  ///   - whole: The detail as it was computed.
  ///   - evaluation: The evaluation after this control.
  ///   - truth: The same before it.
  /// - Returns: The detail with hidden figures marked as such.
  func protect(
    _ whole: ResearchDetail, beside evaluation: ImpactEvaluation, _ truth: ImpactEvaluation
  ) -> ResearchDetail {
    var control = self
    var detail = whole
    detail.gains = detail.gains.map { control.protected($0, beside: evaluation) }
    detail.reliability = detail.reliability.map { control.protected($0) }
    detail.invariance = detail.invariance.map { control.protected($0) }
    detail.trends = detail.trends.map { control.protected($0) }
    detail.clusters = detail.clusters.map { control.protected($0) }
    detail.sensitivity = detail.sensitivity.map { control.protected($0, beside: evaluation) }
    detail.balance = detail.balance.map { control.protected($0) }
    detail.uncoded = detail.uncoded.map { control.protected($0, beside: evaluation) }
    detail.lengths = detail.lengths.map { control.protected($0, beside: evaluation) }
    detail.pairings = detail.pairings.map { control.protected($0, beside: evaluation) }
    detail.cases = detail.cases.map { control.protected($0) }
    var both = ResearchedEvaluation(evaluation: evaluation, detail: detail)
    control.protectTogether(
      &both, ResearchedEvaluation(evaluation: truth, detail: whole).figures(),
      settled: evaluation.figures())
    detail = both.detail
    detail.unprotected = control.unprotected
    let shown = TestTable(evaluation: evaluation, detail: detail).figures
    detail.tests = detail.tests.map { control.protected($0, shown: shown) }
    return detail
  }

  /// A gain's figures; those of an item are hidden where the evaluation hides them.
  private mutating func protected(
    _ gain: GainDetail, beside evaluation: ImpactEvaluation
  ) -> GainDetail {
    var gain = gain
    let told = evaluation.gains.first { "item/\($0.id)" == gain.id }
    if told?.gain.isSuppressed ?? false { gain.gain = covered(gain.gain) }
    let minimum = profile.minimumGroup
    gain.gain = estimate(gain.gain)
    let isHidden = gain.gain.isSuppressed
    gain.responseShift = gain.responseShift.map { estimate($0) }
    gain.adjustedGain = gain.adjustedGain.map { estimate($0) }
    gain.dz = estimate(gain.dz)
    gain.dAverage = estimate(gain.dAverage)
    gain.attrition = estimate(gain.attrition)
    gain.matched = count(gain.matched)
    gain.beforeOnly = count(gain.beforeOnly)
    if isHidden {
      gain.test = .suppressed(minimum: minimum)
      gain.detectable = .suppressed(minimum: minimum)
    } else {
      gain.test = gain.test.map(withRoundedCounts)
      gain.detectable = gain.detectable.map(withRoundedCounts)
    }
    let shares = [gain.improved, gain.same, gain.declined]
    let shown = zip(shares, cells(shares.map(\.successes))).map { share, successes in
      successes.isSuppressed
        ? Share(successes: successes, estimate: .suppressed(minimum: profile.minimumCell))
        : self.share(share)
    }
    gain.improved = told?.improved ?? shown[0]
    gain.same = told?.same ?? shown[1]
    gain.declined = told?.declined ?? shown[2]
    gain.cliffsDelta = estimate(gain.cliffsDelta)
    return gain
  }

  private mutating func protected(_ scale: ScaleReliability) -> ScaleReliability {
    var scale = scale
    scale.alpha = estimate(scale.alpha)
    scale.omega = estimate(scale.omega)
    for position in scale.items.indices {
      scale.items[position].correlation = estimate(scale.items[position].correlation)
    }
    return scale
  }

  private mutating func protected(_ scale: ScaleInvariance) -> ScaleInvariance {
    var scale = scale
    scale.alphaTest = test(scale.alphaTest)
    for position in scale.items.indices {
      scale.items[position].difference = estimate(scale.items[position].difference)
      scale.items[position].drift = test(scale.items[position].drift)
    }
    return scale
  }

  private mutating func protected(_ series: SegmentedSeries) -> SegmentedSeries {
    var series = series
    series.count = count(series.count)
    for position in series.segments.indices {
      series.segments[position].rise = protected(series.segments[position].rise)
    }
    for position in series.breaks.indices {
      series.breaks[position].step = protected(series.breaks[position].step)
      series.breaks[position].riseChange = protected(series.breaks[position].riseChange)
    }
    return series
  }

  private mutating func protected(_ change: SegmentedSeries.Change) -> SegmentedSeries.Change {
    SegmentedSeries.Change(estimate: estimate(change.estimate), test: test(change.test))
  }

  private mutating func protected(_ effect: ClusterEffect) -> ClusterEffect {
    var effect = effect
    effect.independent = estimate(effect.independent)
    if effect.independent.isSuppressed {
      effect.clustered = covered(effect.clustered)
      effect.errorRatio = covered(effect.errorRatio)
      effect.intraclassCorrelation = covered(effect.intraclassCorrelation)
      effect.designEffect = covered(effect.designEffect)
    } else {
      effect.clustered = estimate(effect.clustered)
      effect.intraclassCorrelation = estimate(effect.intraclassCorrelation)
      effect.designEffect = estimate(effect.designEffect)
    }
    return effect
  }

  /// An item's share in all its forms, hidden where the evaluation hides it.
  private mutating func protected(
    _ item: ResponseSensitivity, beside evaluation: ImpactEvaluation
  ) -> ResponseSensitivity {
    var item = item
    item.asked = count(item.asked)
    if evaluation.participation.contains(where: {
      $0.instrument.id == item.instrument.id && $0.asked.isSuppressed
    }) {
      item.asked = covered(item.asked)
    }
    guard let shown = evaluation.items.first(where: { $0.id == item.id }) else { return item }
    item.share = shown.favourable
    if shown.favourable.estimate.isSuppressed || shown.favourable.successes.isSuppressed {
      item.finite = covered(item.finite)
      item.byLocation = covered(item.byLocation)
      item.byLocationAndType = covered(item.byLocationAndType)
      item.bounds = covered(item.bounds)
    } else {
      item.finite = item.finite.map(withRoundedCounts)
      item.byLocation.share = item.byLocation.share.map(withRoundedCounts)
      item.byLocationAndType.share = item.byLocationAndType.share.map(withRoundedCounts)
    }
    return item
  }

  private mutating func protected(_ balance: ResponseBalance) -> ResponseBalance {
    var balance = balance
    let asked = cells(balance.groups.map(\.asked))
    let answered = cells(
      balance.groups.map(\.answered),
      forced: Set(asked.indices.filter { asked[$0].isSuppressed }))
    for position in balance.groups.indices {
      balance.groups[position].asked = asked[position]
      balance.groups[position].answered = answered[position]
      balance.groups[position].parts = []
      balance.groups[position].rate =
        asked[position].isSuppressed || answered[position].isSuppressed
        ? covered(balance.groups[position].rate)
        : balance.groups[position].rate.map(withRoundedCounts)
    }
    // With all groups but two known, the test would tell them apart.
    if answered.contains(where: \.isSuppressed) {
      balance.test = covered(balance.test)
      balance.representativity = covered(balance.representativity)
    } else {
      balance.test = test(balance.test)
      balance.representativity = balance.representativity.map(withRoundedCounts)
    }
    return balance
  }

  private mutating func protected(
    _ comments: UncodedComments, beside evaluation: ImpactEvaluation
  ) -> UncodedComments {
    guard comments.source != .examiner else { return comments }
    var comments = comments
    let isHidden = evaluation.comments.contains {
      $0.source == comments.source && $0.withoutTheme.isSuppressed
    }
    comments.share = isHidden ? covered(comments.share) : fewHidden(comments.share)
    comments.sample.count =
      comments.share.successes.isSuppressed
      ? covered(comments.sample.count) : count(comments.sample.count)
    comments.sample.quotable = count(comments.sample.quotable)
    return comments
  }

  private mutating func protected(
    _ length: AnswerLength, beside evaluation: ImpactEvaluation
  ) -> AnswerLength {
    guard length.source != .examiner else { return length }
    var length = length
    length.answers = count(length.answers)
    length.words = count(length.words)
    length.correlation = estimate(length.correlation)
    length.themes = length.themes.map { theme in
      let told = evaluation.themes.first {
        $0.source == length.source && $0.theme == theme.theme
      }
      return protected(
        theme, isHidden: told?.prevalence.estimate.isSuppressed ?? false,
        isPreviousHidden: told?.previous.estimate.isSuppressed ?? false)
    }
    return length
  }

  private mutating func protected(
    _ theme: AnswerLength.ThemeRate, isHidden: Bool, isPreviousHidden: Bool
  ) -> AnswerLength.ThemeRate {
    var theme = theme
    let halves = cells([theme.shorter.successes, theme.longer.successes])
    let isNobody = [theme.shorter, theme.longer].allSatisfy { $0.successes.value == 0 }
    // Where the evaluation says that nobody spoke of it, neither half did.
    if isNobody, !isHidden {
      theme.shorter.estimate = theme.shorter.estimate.map(withRoundedCounts)
      theme.longer.estimate = theme.longer.estimate.map(withRoundedCounts)
      theme.difference = theme.difference.map(withRoundedCounts)
    } else if isHidden || halves.contains(where: \.isSuppressed) {
      theme.shorter = covered(theme.shorter)
      theme.longer = covered(theme.longer)
      theme.difference = covered(theme.difference)
    } else {
      theme.shorter = share(theme.shorter)
      theme.longer = share(theme.longer)
      theme.difference =
        theme.shorter.estimate.isSuppressed || theme.longer.estimate.isSuppressed
        ? covered(theme.difference) : estimate(theme.difference)
    }
    // From the rate and the words the number of answers would follow.
    if isHidden { theme.perHundredWords = covered(theme.perHundredWords) }
    if isPreviousHidden || (1..<max(profile.minimumCell, 1)).contains(theme.previousCount) {
      theme.previousPerHundredWords = covered(theme.previousPerHundredWords)
    }
    return theme
  }

  /// A pair of themes, hidden where few answers have both.
  ///
  /// What is expected is the product of how many have each: where one of these is hidden, it would give
  /// it back.
  private mutating func protected(
    _ pairing: ThemePairing, beside evaluation: ImpactEvaluation
  ) -> ThemePairing {
    var pairing = pairing
    let isHidden = evaluation.themes.contains {
      $0.source == pairing.source && [pairing.first, pairing.second].contains($0.theme)
        && $0.prevalence.successes.isSuppressed
    }
    if isHidden { pairing.expected = covered(pairing.expected) }
    pairing.both = isHidden ? covered(pairing.both) : count(pairing.both)
    if pairing.both.isSuppressed {
      pairing.lift = covered(pairing.lift)
      pairing.oddsRatio = covered(pairing.oddsRatio)
    } else {
      pairing.oddsRatio = pairing.oddsRatio.map(withRoundedCounts)
    }
    return pairing
  }

  private mutating func protected(_ cases: CaseSample) -> CaseSample {
    var cases = cases
    cases.all = count(cases.all)
    cases.sample.count = count(cases.sample.count)
    cases.sample.quotable = count(cases.sample.quotable)
    return cases
  }

  /// A test's record, hidden where a figure behind it is.
  private func protected(
    _ record: TestRecord, shown: [String: TestTable.Figures]
  ) -> TestRecord {
    guard let figures = shown[record.id] else { return record }
    var record = record
    record.estimate = figures.estimate
    record.test = figures.test
    record.detectable = figures.detectable
    if figures.test.isSuppressed {
      let minimum = profile.minimumGroup
      record.holm = .suppressed(minimum: minimum)
      record.benjaminiHochberg = .suppressed(minimum: minimum)
      record.benjaminiYekutieli = .suppressed(minimum: minimum)
      record.result = .hidden
    }
    return record
  }

  /// A test, hidden where a group behind it is small.
  private mutating func test(_ test: Reported<TestResult>) -> Reported<TestResult> {
    guard case .result(let value) = test else { return test }
    let minimum = minimumBase(of: .scalePoints)
    return (value.groupCounts.min() ?? minimum) < minimum
      ? hidden(.size, minimum: minimum) : .result(withRoundedCounts(value))
  }

  /// What is hidden because it would give a hidden figure back; a reason why there is none stays.
  private mutating func covered<Value>(_ figure: Reported<Value>) -> Reported<Value> {
    figure.value == nil ? figure : hidden(.protection, minimum: profile.minimumCell)
  }

  private mutating func covered(_ share: Share) -> Share {
    Share(successes: covered(share.successes), estimate: covered(share.estimate))
  }

  private mutating func covered(
    _ weighted: ResponseSensitivity.Weighted
  ) -> ResponseSensitivity.Weighted {
    ResponseSensitivity.Weighted(
      share: covered(weighted.share), effectiveCount: covered(weighted.effectiveCount),
      designEffect: covered(weighted.designEffect))
  }
}
