import EvaluationModel
import Evidence
import Statistics

/// Lays lines through the scores of every domain, broken where the questionnaire was changed.
struct SegmentedSeriesSummary {
  let context: ResearchContext

  /// One cohort's scores, and its place among the cohorts of the plan.
  private struct Group {
    let cohort: Cohort
    let place: Double
    let version: InstrumentVersion
    let scores: [Double]
  }

  /// The series of domains that two cohorts or more were asked.
  func results() -> [SegmentedSeries] {
    context.plan.crosswalk.compactMap(series)
  }

  private func series(of domain: Domain) -> SegmentedSeries? {
    guard let instrument = context.plan.instrument(domain.instrument) else { return nil }
    let groups = context.cohorts.enumerated().compactMap { place, cohort -> Group? in
      guard let found = context.domainScores.scores(of: domain, in: cohort.id),
        !found.scores.isEmpty
      else { return nil }
      return Group(
        cohort: cohort, place: Double(place), version: found.version,
        scores: found.scores.map(\.value))
    }
    guard groups.count > 1 else { return nil }
    var runs: [[Group]] = []
    var reasons: [String] = []
    for group in groups {
      guard let earlier = runs.last?.last else {
        runs.append([group])
        continue
      }
      if let reason = Comparability.reason(against: group.version, from: earlier.version) {
        runs.append([group])
        reasons.append(reason)
      } else {
        runs[runs.count - 1].append(group)
      }
    }
    return SegmentedSeries(
      domain: domain, source: instrument.source,
      count: .result(groups.reduce(0) { $0 + $1.scores.count }),
      segments: runs.compactMap(segment),
      breaks: zip(zip(runs, runs.dropFirst()), reasons).compactMap { sides, reason in
        broken(sides.0, sides.1, reason)
      })
  }

  private func segment(_ run: [Group]) -> SegmentedSeries.Segment? {
    guard let first = run.first, let last = run.last else { return nil }
    let scores = run.map(\.scores)
    let places = run.map(\.place)
    return SegmentedSeries.Segment(
      first: first.cohort, last: last.cohort, cohorts: run.count,
      rise: run.count < 2
        ? Self.none(because: "one cohort was asked in this way")
        : SegmentedSeries.Change(
          estimate: LinearTrend.slope(scores, scores: places, level: context.level),
          test: LinearTrend.test(scores, scores: places)))
  }

  private func broken(
    _ before: [Group], _ after: [Group], _ reason: String
  ) -> SegmentedSeries.Break? {
    guard let start = after.first else { return nil }
    let trend = SegmentedTrend(
      (before + after).map(\.scores), scores: (before + after).map(\.place), from: start.place,
      level: context.level)
    return SegmentedSeries.Break(
      cohort: start.cohort, reason: reason,
      step: SegmentedSeries.Change(estimate: trend.levelChange, test: trend.levelTest),
      riseChange: SegmentedSeries.Change(estimate: trend.slopeChange, test: trend.slopeTest))
  }

  private static func none(because reason: String) -> SegmentedSeries.Change {
    SegmentedSeries.Change(
      estimate: .notEstimable(reason: reason), test: .notEstimable(reason: reason))
  }
}
