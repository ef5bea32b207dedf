import EvaluationModel

/// Gathers the answers to the items that the front page may speak of over all cohorts that were asked the
/// same, group by group: one cohort holds too few people of a small group.
struct PooledAnswers {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  /// The answers to an item over the cohorts that were asked the same.
  struct Item {
    let id: String
    let source: FeedbackSource
    let item: EvaluationModel.Item
    let scale: Scale
    let cohorts: [Cohort]
    /// Whether each answer is favourable, by group; under "" where the group is not known.
    let answers: [String: [Bool]]
  }

  /// The items that have answers.
  ///
  /// - Parameter group: The group of a response in a cohort; "" where it is not known.
  /// - Returns: The items in the order of the plan.
  func items(by group: (Response, Cohort) -> String) -> [Item] {
    plan.instruments.flatMap { instrument -> [Item] in
      guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
      return version.items.compactMap { pooled($0, of: instrument, version, group) }
    }
  }

  private func pooled(
    _ item: EvaluationModel.Item, of instrument: Instrument, _ version: InstrumentVersion,
    _ group: (Response, Cohort) -> String
  ) -> Item? {
    let key = "\(instrument.id)/\(item.id)"
    let isHeadline =
      plan.reporting.headlineItems.isEmpty || plan.reporting.headlineItems.contains(key)
    guard isHeadline, instrument.source != .examiner, let scale = plan.scale(item.scale) else {
      return nil
    }
    var asked: [Cohort] = []
    var answers: [String: [Bool]] = [:]
    for cohort in plan.cohorts where cohort.starts <= self.cohort.starts {
      guard let used = index.version(of: instrument, for: cohort.id),
        Comparability.reason(against: item, in: version, from: used) == nil
      else { continue }
      let ratings = [Occasion.single, .post, .followUp].lazy
        .map { index.ratings(instrument.id, used.id, item.id, $0, cohort.id) }
        .first { !$0.isEmpty }
      for rating in ratings ?? [] {
        guard let value = rating.value else { continue }
        answers[group(index.responses[rating.response], cohort), default: []]
          .append(scale.isPositive(value))
      }
      if ratings != nil { asked.append(cohort) }
    }
    return answers.isEmpty
      ? nil
      : Item(
        id: key, source: instrument.source, item: item, scale: scale, cohorts: asked,
        answers: answers)
  }

  /// The share of favourable answers of one group, beside all.
  func share(of item: Item, in group: String) -> PooledShare {
    let here = item.answers[group] ?? []
    let all = item.answers.values.reduce(into: (yes: 0, count: 0)) { sums, answers in
      sums.yes += answers.count { $0 }
      sums.count += answers.count
    }
    let yes = here.count { $0 }
    let level = plan.reporting.level
    let base = "\(plan.name(of: item.source).plural) who gave a rating"
    return PooledShare(
      id: item.id, source: item.source, item: item.item, scale: item.scale, cohorts: item.cohorts,
      favourable: .of(yes, among: here.count, level: level, base: base),
      everywhere: .of(all.yes, among: all.count, level: level, base: base),
      comparison: .ofShares(
        yes, here.count, all.yes - yes, all.count - here.count, level: level))
  }
}
