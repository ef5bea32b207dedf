import EvaluationModel
import Evidence
import Statistics

/// Pools the ratings of the items that are evidence for the same aim or level, source by source.
struct RatingPooling {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  /// The pools: aims first, in the order of the plan, then levels.
  ///
  /// - Parameter items: The items of the report's cohort.
  /// - Returns: A pool for each subject and source that has an item.
  func pools(of items: [ItemResult]) -> [RatingPool] {
    let subjects: [(RatingPool.Subject, (Item) -> Bool)] =
      plan.aims.map { aim in (.aim(aim.id), { $0.aim == aim.id }) }
      + LadderRung.levels.map { level in (.level(level), { $0.guskeyLevel == level }) }
    return subjects.flatMap { subject, isMember in
      FeedbackSource.allCases.compactMap { source in
        let members = items.filter { $0.source == source && isMember($0.item) }
        return members.isEmpty ? nil : pool(members, subject, source)
      }
    }
  }

  private func pool(
    _ items: [ItemResult], _ subject: RatingPool.Subject, _ source: FeedbackSource
  ) -> RatingPool {
    var favourable: [Bool] = []
    var raters: [Int] = []
    // Whoever fills in two questionnaires is one person: the later response stands under the first.
    var firstOfParticipant: [String: Int] = [:]
    for result in items {
      guard let instrument = plan.instrument(result.instrument),
        let version = index.version(of: instrument, for: cohort.id)
      else { continue }
      let ratings = index.ratings(
        instrument.id, version.id, result.item.id, result.occasion, cohort.id)
      for rating in ratings {
        guard let value = rating.value else { continue }
        favourable.append(result.scale.isPositive(value))
        raters.append(
          index.responses[rating.response].participant.map { participant in
            let first = firstOfParticipant[participant] ?? rating.response
            firstOfParticipant[participant] = first
            return first
          } ?? rating.response)
      }
    }
    return RatingPool(
      subject: subject, source: source, items: items.map(\.id),
      people: .result(Set(raters).count),
      favourable: share(favourable, raters, source)
        .map { $0.onBase("ratings by \(plan.name(of: source).plural)") })
  }

  /// The share of favourable ratings; those of one person are a cluster.
  ///
  /// Examiners' reports are no sample: their share has no interval.
  private func share(
    _ favourable: [Bool], _ raters: [Int], _ source: FeedbackSource
  ) -> Reported<Estimate> {
    guard !favourable.isEmpty else { return .notEstimable(reason: "nobody rated it") }
    guard source != .examiner else {
      return .result(
        Estimate(
          Double(favourable.count { $0 }) / Double(favourable.count), interval: nil,
          unit: .proportion, count: favourable.count,
          method: Method(name: "proportion", title: "Share of all ratings, counted in full")))
    }
    return WeightedProportion.estimate(
      favourable,
      design: SurveyDesign(
        weights: Array(repeating: 1, count: favourable.count), clusters: raters),
      level: plan.reporting.level
    ).map(\.estimate)
  }
}
