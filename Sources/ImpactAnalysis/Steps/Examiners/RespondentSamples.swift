import EvaluationModel
import Evidence
import Statistics

/// Holds those who answered against the roll.
struct RespondentSamples {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  /// The samples of every questionnaire that tells of the aspect; locations stand in the account of
  /// who answered.
  func results() -> [RespondentSample] {
    let roll = index.enrolments(of: cohort.id)
    guard !roll.isEmpty else { return [] }
    return plan.instruments.filter { $0.source != .examiner }.flatMap { instrument in
      [GroupAspect.participantType, .authority].compactMap { sample(of: instrument, by: $0, roll) }
    }
  }

  private func sample(
    of instrument: Instrument, by aspect: GroupAspect, _ roll: [Enrolment]
  ) -> RespondentSample? {
    let enrolments = Dictionary(roll.map { ($0.participant, $0) }) { $1 }
    var people: [String: Set<String>] = [:]
    for position in index.responses(of: cohort.id) {
      let response = index.responses[position]
      guard response.instrument == instrument.id, RecordIndex.counts(response),
        let participant = response.participant, let enrolment = enrolments[participant],
        let group = aspect.group(of: enrolment, plan)
      else { continue }
      people[group, default: []].insert(participant)
    }
    guard !people.isEmpty else { return nil }
    let sizes = roll.reduce(into: [String: Int]()) { sizes, enrolment in
      if let group = aspect.group(of: enrolment, plan) { sizes[group, default: 0] += 1 }
    }
    let groups = aspect.groups(of: plan).filter { sizes[$0.id] != nil }
    guard groups.count >= 2 else { return nil }
    let answered = groups.map { people[$0.id]?.count ?? 0 }
    let rates = ResponseByGroup.rates(
      answered: answered, invited: groups.map { sizes[$0.id] ?? 0 }, level: plan.reporting.level)
    return RespondentSample(
      instrument: instrument, aspect: aspect,
      groups: groups.indices.map { place in
        RespondentSample.Group(
          name: groups[place].name, enrolled: .result(sizes[groups[place].id] ?? 0),
          answered: Share(
            successes: .result(answered[place]),
            estimate: rates.rates[place].map { $0.onBase("people on the roll") }))
      }, test: rates.test)
  }
}
