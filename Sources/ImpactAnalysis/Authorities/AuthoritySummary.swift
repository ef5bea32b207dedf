import EvaluationModel
import Evidence

/// Summarises the answers of and about the participants of each local authority.
struct AuthoritySummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  private var cohorts: [Cohort] { plan.cohorts.filter { $0.starts <= cohort.starts } }

  /// The results, with the people whose authority is not known as the last, nameless row of counts.
  func results() -> (results: [AuthorityResult], unplaced: [String: Int]) {
    let enrolments = cohorts.flatMap { index.enrolments(of: $0.id) }
    let places = Dictionary(enrolments.map { ($0.id, $0.authority) }) { first, _ in first }
    let pool = PooledAnswers(plan: plan, index: index, cohort: cohort)
    let items = pool.items { response, cohort in
      present(
        response.authority
          ?? response.participant.flatMap { places["\($0):\(cohort.id)"] ?? nil })
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
        items: items.map { pool.share(of: $0, in: authority.id) })
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
}
