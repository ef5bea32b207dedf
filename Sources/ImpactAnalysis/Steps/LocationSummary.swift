import EvaluationModel
import Evidence
import Statistics

/// Compares each location with itself in the cohort before, domain by domain.
///
/// Domains rather than items: fewer tests, and a score of several items is steadier, so that a real
/// decline at one location can be told from chance.
struct LocationSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?
  let beforePrevious: Cohort?

  private var level: Double { plan.reporting.level }

  /// The results, their verdicts still to be decided.
  func results() -> [LocationResult] {
    let domainScores = DomainScores(plan: plan, index: index)
    return plan.crosswalk.flatMap { domain -> [LocationResult] in
      let cohorts = [beforePrevious, previous, cohort].compactMap { $0 }
      let scored = cohorts.map { ($0, domainScores.scores(of: domain, in: $0.id)) }
      guard scored.last?.1 != nil, let instrument = plan.instrument(domain.instrument) else {
        return []
      }
      return plan.locations.compactMap { location in
        result(of: domain, instrument: instrument, at: location, scored)
      }
    }
  }

  private typealias Scored = (
    cohort: Cohort, scores: (scores: [DomainScores.Score], version: InstrumentVersion)?
  )

  private func result(
    of domain: Domain, instrument: Instrument, at location: Location, _ scored: [Scored]
  ) -> LocationResult? {
    let values = scored.map { cohort in
      (cohort.scores?.scores ?? []).filter { index.responses[$0.response].location == location.id }
        .map(\.value)
    }
    guard values.contains(where: { !$0.isEmpty }) else { return nil }
    let base = "\(plan.name(of: instrument.source).plural) at \(location.name)"
    let current = values.count - 1
    return LocationResult(
      domain: domain, source: instrument.source, location: location,
      scores: zip(scored, values).map { cohort, values in
        LocationResult.CohortScore(
          cohort: cohort.cohort.id,
          score: Mean.estimate(of: values, level: level).map { $0.onBase(base) })
      },
      comparison: compare(scored, values, at: current),
      earlier: current >= 2 ? compare(scored, values, at: current - 1) : nil,
      effectSize: current >= 1 && refusal(scored, at: current, in: domain) == nil
        ? StandardisedDifference.hedgesG(values[current], values[current - 1], level: level)
        : .notEstimable(reason: "there is nothing to compare with"))
  }

  private func compare(_ scored: [Scored], _ values: [[Double]], at position: Int) -> Comparison {
    guard position >= 1 else { return .refused(because: "there is no earlier cohort") }
    guard let now = scored[position].scores, let before = scored[position - 1].scores else {
      return .refused(because: "the cohort before was not asked")
    }
    if let reason = Comparability.reason(against: now.version, from: before.version) {
      return .refused(because: reason)
    }
    return Comparison(
      difference: MeanDifference.welch(
        values[position], minus: values[position - 1], level: level),
      test: MeanDifference.welchTest(values[position], values[position - 1]),
      verdict: .couldBeChance,
      detectable: MinimumDetectable.meanDifference(
        values[position].count, values[position - 1].count, level: level))
  }

  private func refusal(_ scored: [Scored], at position: Int, in domain: Domain) -> String? {
    guard let now = scored[position].scores, let before = scored[position - 1].scores else {
      return "the cohort before was not asked"
    }
    return Comparability.reason(against: now.version, from: before.version)
  }
}
