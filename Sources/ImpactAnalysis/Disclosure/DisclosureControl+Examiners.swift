import EvaluationModel
import Evidence

extension DisclosureControl {
  /// Protects what examiners read of participants; what examiners themselves wrote is public.
  mutating func protectExaminers(_ evaluation: inout ImpactEvaluation) {
    var evidence = evaluation.examiners
    if !Crossing.isAllowed([.location], by: profile) {
      // What tells people apart by one attribute is left out where the profile lets nothing do so.
      evidence.outcomes = []
      evidence.samples = []
      evidence.partnership = []
    }
    evidence.outcomes = evidence.outcomes.map { protected($0) }
    protectUniversities(&evidence.outcomes)
    evidence.samples = evidence.samples.map { protected($0) }
    evidence.partnership = protected(evidence.partnership)
    evidence.unanswered = evidence.unanswered.map { theme in
      var theme = theme
      theme.critical = fewHidden(theme.critical)
      theme.previous = fewHidden(theme.previous)
      return theme
    }
    evidence.portfolio = evidence.portfolio.map { match in
      let shown = cells([match.awarded, match.others])
      return PortfolioMatch(awarded: shown[0], others: shown[1])
    }
    evaluation.examiners = evidence
  }

  /// Outcomes by group.
  ///
  /// Of this cohort a group's share is hidden where those with the award, or those without, are a few:
  /// each gives the other back. The cohorts before are shown as shares in whole per cent without counts,
  /// on a base to the nearest 5, since the counts of two years' reports could be subtracted.
  private mutating func protected(_ outcomes: AwardOutcomes) -> AwardOutcomes {
    var outcomes = outcomes
    let minimum = profile.minimumCell
    func isFew(_ count: Int) -> Bool { (1..<max(minimum, 1)).contains(count) }
    let without = outcomes.groups.map { group in
      (group.awarded.estimate.value?.count ?? 0) - (group.awarded.successes.value ?? 0)
    }
    let awarded = outcomes.groups.map { $0.awarded.successes.value ?? 0 }
    let forced = Set(outcomes.groups.indices.filter { isFew(without[$0]) || isFew(awarded[$0]) })
    let hidden = CellSuppression(counts: without, minimum: minimum, forced: forced).hidden
      .union(CellSuppression(counts: awarded, minimum: minimum, forced: forced).hidden)
    for place in outcomes.groups.indices {
      let share = outcomes.groups[place].awarded
      if share.estimate.value != nil, hidden.contains(place) {
        outcomes.groups[place].awarded = Share(
          successes: self.hidden(forced.contains(place) ? .size : .protection, minimum: minimum),
          estimate: .suppressed(minimum: minimum))
      } else {
        outcomes.groups[place].awarded = self.share(share)
      }
      outcomes.groups[place].paths = outcomes.groups[place].paths.mapValues { coarse($0) }
    }
    // The sizes of the groups are on the coarse base above.
    outcomes.tests = outcomes.tests.mapValues { test in
      test.map {
        TestResult(
          statistic: $0.statistic, degreesOfFreedom: $0.degreesOfFreedom, p: $0.p,
          adjustedP: $0.adjustedP, groupCounts: [], method: $0.method)
      }
    }
    return outcomes
  }

  /// A share in whole per cent, with its bounds, on a base to the nearest 5.
  private mutating func coarse(_ share: Reported<Estimate>) -> Reported<Estimate> {
    guard let estimate = share.value else { return share }
    guard estimate.count >= minimumBase(of: .proportion) else {
      return hidden(.size, minimum: minimumBase(of: .proportion))
    }
    func whole(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    return .result(
      Estimate(
        whole(estimate.value),
        interval: estimate.interval.map {
          Interval(
            lower: whole($0.lower), upper: whole($0.upper), level: $0.level, method: $0.method)
        },
        unit: estimate.unit, count: (estimate.count + 2) / 5 * 5, base: estimate.base,
        method: estimate.method))
  }

  /// A university is the sum of its locations: where one of them is hidden, the universities are.
  private mutating func protectUniversities(_ outcomes: inout [AwardOutcomes]) {
    let isLocationHidden = outcomes.contains { result in
      result.aspect == .location && result.groups.contains { $0.awarded.estimate.isSuppressed }
    }
    guard isLocationHidden, let place = outcomes.firstIndex(where: { $0.aspect == .university })
    else { return }
    for group in outcomes[place].groups.indices
    where outcomes[place].groups[group].awarded.estimate.value != nil {
      outcomes[place].groups[group].awarded = Share(
        successes: hidden(.protection, minimum: profile.minimumCell),
        estimate: .suppressed(minimum: profile.minimumCell))
    }
  }

  /// Who answered: a group is hidden where those who answered are a few.
  ///
  /// That somebody did not answer tells of no answer.
  private mutating func protected(_ sample: RespondentSample) -> RespondentSample {
    var sample = sample
    let minimum = profile.minimumCell
    func isFew(_ count: Int) -> Bool { (1..<max(minimum, 1)).contains(count) }
    let enrolled = sample.groups.map { $0.enrolled.value ?? 0 }
    let answered = sample.groups.map { $0.answered.successes.value ?? 0 }
    let forced = Set(
      sample.groups.indices.filter {
        isFew(answered[$0]) || enrolled[$0] < minimumBase(of: .proportion)
      })
    let hidden = CellSuppression(counts: answered, minimum: minimum, forced: forced).hidden
    let sizes = cells(sample.groups.map(\.enrolled))
    for place in sample.groups.indices {
      sample.groups[place].enrolled = sizes[place]
      let share = sample.groups[place].answered
      if hidden.contains(place) {
        sample.groups[place].answered = Share(
          successes: self.hidden(forced.contains(place) ? .size : .protection, minimum: minimum),
          estimate: .suppressed(minimum: minimum))
      } else {
        sample.groups[place].answered = self.share(share)
      }
    }
    return sample
  }

  /// Answers that speak of the partnership, authority by authority: few answers are few people.
  private mutating func protected(_ voices: [AuthorityVoice]) -> [AuthorityVoice] {
    let hits = cells(voices.map(\.prevalence.successes))
    return zip(voices, hits).map { voice, shown in
      var voice = voice
      if shown.isSuppressed {
        voice.prevalence = Share(
          successes: shown, estimate: .suppressed(minimum: profile.minimumCell))
        voice.critical = .suppressed(minimum: profile.minimumCell)
      } else {
        let spoken = voice.prevalence.successes.value ?? 0
        let critical = voice.critical.value ?? 0
        // Those that are not critical are the rest of those that speak of it.
        let split = cells([.result(critical), .result(max(spoken - critical, 0))])
        voice.prevalence = share(voice.prevalence)
        voice.critical =
          voice.prevalence.estimate.isSuppressed
          ? .suppressed(minimum: profile.minimumCell) : split[0]
      }
      return voice
    }
  }
}
