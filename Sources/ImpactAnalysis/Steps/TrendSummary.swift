import EvaluationModel
import Evidence
import Statistics

/// Follows headline items and domains from cohort to cohort.
struct TrendSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  /// The last cohort that is shown.
  let cohort: Cohort

  private var cohorts: [Cohort] {
    guard let last = plan.cohorts.firstIndex(where: { $0.id == cohort.id }) else { return [] }
    return Array(plan.cohorts[...last])
  }

  /// The trends that hold two cohorts or more, items first.
  ///
  /// - Parameter items: The items of the report's cohort.
  /// - Returns: The trends of headline items, then of domains.
  func results(for items: [ItemResult]) -> [Trend] {
    let followed = items.filter(\.isHeadline)
    return (followed.compactMap(trend(of:)) + plan.crosswalk.compactMap(trend(of:)))
      .filter { $0.points.count >= 2 }
  }

  private func trend(of result: ItemResult) -> Trend? {
    guard let instrument = plan.instrument(result.instrument) else { return nil }
    var points: [Trend.Point] = []
    var earlier: InstrumentVersion?
    for cohort in cohorts {
      guard let version = index.version(of: instrument, for: cohort.id),
        let item = version.item(result.item.id), let scale = plan.scale(item.scale)
      else { continue }
      let values = ItemSummary.values(
        index.ratings(instrument.id, version.id, item.id, result.occasion, cohort.id))
      guard !values.isEmpty else { continue }
      let share = Share.of(
        values.count { scale.isPositive($0) }, among: values.count, level: plan.reporting.level,
        base: "\(plan.name(of: instrument.source).plural) who gave a rating")
      points.append(
        Trend.Point(
          cohort: cohort, figure: share.estimate,
          breakReason: earlier.flatMap {
            Comparability.reason(against: item, in: version, from: $0)
          }))
      earlier = version
    }
    return Trend(
      id: result.id, source: result.source, measure: .favourable(result.item), points: points)
  }

  private func trend(of domain: Domain) -> Trend? {
    guard let instrument = plan.instrument(domain.instrument) else { return nil }
    let domainScores = DomainScores(plan: plan, index: index)
    var points: [Trend.Point] = []
    var earlier: InstrumentVersion?
    for cohort in cohorts {
      guard let scored = domainScores.scores(of: domain, in: cohort.id) else { continue }
      let version = scored.version
      points.append(
        Trend.Point(
          cohort: cohort,
          figure: Mean.estimate(of: scored.scores.map(\.value), level: plan.reporting.level)
            .map { $0.onBase(plan.name(of: instrument.source).plural) },
          breakReason: earlier.flatMap { Comparability.reason(against: version, from: $0) }))
      earlier = version
    }
    return Trend(
      id: "domain/\(domain.id)", source: instrument.source, measure: .domain(domain),
      points: points)
  }
}
