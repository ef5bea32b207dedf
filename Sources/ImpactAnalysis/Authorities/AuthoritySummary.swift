import EvaluationModel
import Evidence

/// Summarises the answers of and about the participants of each local authority.
struct AuthoritySummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  private var level: Double { plan.reporting.level }
  private var cohorts: [Cohort] { plan.cohorts.filter { $0.starts <= cohort.starts } }

  /// The results, with the people whose authority is not known as the last, nameless row of counts.
  func results() -> (results: [AuthorityResult], unplaced: [String: Int]) {
    let enrolments = cohorts.flatMap { index.enrolments(of: $0.id) }
    let places = Dictionary(enrolments.map { ($0.id, $0.authority) }) { first, _ in first }
    let items = plan.instruments.flatMap { instrument -> [PooledItem] in
      guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
      return version.items.compactMap { pooled($0, of: instrument, version, places) }
    }
    let authorities = plan.authorities.filter { authority in
      present(authority.id) == authority.id
        && (enrolments.contains { present($0.authority) == authority.id }
          || items.contains { $0.answers[authority.id] != nil })
    }
    let results = authorities.map { authority in
      let own = enrolments.filter { present($0.authority) == authority.id }
      return AuthorityResult(
        authority: authority,
        predecessors: plan.authorities.filter {
          $0.id != authority.id && present($0.id) == authority.id
        },
        enrolled: .result(own.count { $0.cohort == cohort.id }),
        enrolledInAll: .result(own.count), awarded: .result(own.count { $0.outcome.isAwarded }),
        items: items.map { share(of: $0, in: authority.id) })
    }
    let unplaced = Dictionary(
      items.map { ($0.id, ($0.answers[""] ?? []).count) }
    ) { first, _ in first }
    return (results, unplaced)
  }

  /// The authority that stands for another when the cohort of the report began: itself, or the one
  /// that it was merged into.
  private func present(_ id: String?) -> String {
    var id = id ?? ""
    var seen: Set<String> = []
    while seen.insert(id).inserted, let authority = plan.authority(id),
      let end = authority.partnerUntil, end < cohort.starts, let successor = authority.successor
    {
      id = successor
    }
    return id
  }

  /// The answers to an item over the cohorts that were asked the same.
  private struct PooledItem {
    let id: String
    let source: FeedbackSource
    let item: Item
    let scale: Scale
    let cohorts: [Cohort]
    /// Whether each answer is favourable, by authority; under "" where that is not known.
    let answers: [String: [Bool]]
  }

  private func pooled(
    _ item: Item, of instrument: Instrument, _ version: InstrumentVersion,
    _ places: [String: String?]
  ) -> PooledItem? {
    let key = "\(instrument.id)/\(item.id)"
    let isHeadline =
      plan.reporting.headlineItems.isEmpty || plan.reporting.headlineItems.contains(key)
    guard isHeadline, instrument.source != .examiner, let scale = plan.scale(item.scale) else {
      return nil
    }
    var asked: [Cohort] = []
    var answers: [String: [Bool]] = [:]
    for cohort in cohorts {
      guard let used = index.version(of: instrument, for: cohort.id),
        Comparability.reason(against: item, in: version, from: used) == nil
      else { continue }
      let ratings = [Occasion.single, .post, .followUp].lazy
        .map { index.ratings(instrument.id, used.id, item.id, $0, cohort.id) }
        .first { !$0.isEmpty }
      for rating in ratings ?? [] {
        guard let value = rating.value else { continue }
        let response = index.responses[rating.response]
        let authority =
          response.authority
          ?? response.participant.flatMap { places["\($0):\(cohort.id)"] ?? nil }
        answers[present(authority), default: []].append(scale.isPositive(value))
      }
      if ratings != nil { asked.append(cohort) }
    }
    return answers.isEmpty
      ? nil
      : PooledItem(
        id: key, source: instrument.source, item: item, scale: scale, cohorts: asked,
        answers: answers)
  }

  private func share(of item: PooledItem, in authority: String) -> AuthorityResult.ItemShare {
    let here = item.answers[authority] ?? []
    let all = item.answers.values.reduce(into: (yes: 0, count: 0)) { sums, answers in
      sums.yes += answers.count { $0 }
      sums.count += answers.count
    }
    let yes = here.count { $0 }
    let base = "\(plan.name(of: item.source).plural) who gave a rating"
    return AuthorityResult.ItemShare(
      id: item.id, source: item.source, item: item.item, scale: item.scale, cohorts: item.cohorts,
      favourable: .of(yes, among: here.count, level: level, base: base),
      everywhere: .of(all.yes, among: all.count, level: level, base: base),
      comparison: .ofShares(
        yes, here.count, all.yes - yes, all.count - here.count, level: level))
  }
}
