/// Draws the people of each cohort.
struct Enrolments {
  let seed: UInt64

  /// The participants, cohort by cohort, each cohort in the order of its codes.
  func participants() -> [[Participant]] {
    var cohorts = DemonstrationCohort.all.indices.map(cohort(_:))
    reenrol(in: &cohorts)
    federate(&cohorts[7])
    return cohorts
  }

  private func cohort(_ index: Int) -> [Participant] {
    let cohort = DemonstrationCohort.all[index]
    var random = RandomSource(seed: seed, label: "enrolments/\(cohort.id)")
    let areas = random.shuffled(
      Self.repeated(Apportionment.parts(of: cohort.size, weights: Area.all.map(\.share))))
    let types = random.shuffled(
      Self.repeated(
        Apportionment.parts(of: cohort.size, weights: ParticipantType.all.map(\.share))))
    let outcomes = random.shuffled(Self.outcomes(of: cohort))
    return areas.indices.map { place in
      let authorities = Area.all[areas[place]].authorities
      let authority = authorities[random.index(weights: authorities.map(\.weight))].index
      return Participant(
        code: Self.code(cohort.number, place + 1), cohort: index, area: areas[place],
        authority: authority, type: types[place], outcome: outcomes[place],
        awardedOn: Self.award(outcomes[place], of: cohort),
        replyCode: "R\(1000 + random.below(1400))", isHeadteacher: place % 100 == 7,
        disposition: random.normal())
    }
  }

  /// The code of a participant, as `SW8-0143`.
  static func code(_ cohort: Int, _ number: Int) -> String {
    let digits = String(number)
    return "SW\(cohort)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func repeated(_ counts: [Int]) -> [Int] {
    counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
  }

  private static func outcomes(of cohort: DemonstrationCohort) -> [Participant.Outcome] {
    let withdrawn = Apportionment.rounded(0.02, of: cohort.size)
    let isCurrent = cohort.number == 8
    // Late awards of the current cohort are still to come.
    let late = isCurrent ? 0 : Apportionment.rounded(0.088, of: cohort.size)
    var outcomes = Array(repeating: Participant.Outcome.awarded, count: cohort.awarded - late)
    outcomes += Array(repeating: .awardedLate, count: late)
    outcomes += Array(repeating: .withdrawn, count: withdrawn)
    // The one who breaks off Cohort 7 enrols again in Cohort 8.
    if cohort.number >= 7 { outcomes.append(.interrupted) }
    if isCurrent { outcomes += [.referred, .referred, .certificateOnly, .certificateOnly] }
    let rest = cohort.size - outcomes.count
    outcomes += Array(repeating: isCurrent ? .inProgress : .certificateOnly, count: max(0, rest))
    return Array(outcomes.prefix(cohort.size))
  }

  private static func award(_ outcome: Participant.Outcome, of cohort: DemonstrationCohort) -> Day?
  {
    switch outcome {
    case .awarded: cohort.lastTaught + 33
    case .awardedLate: cohort.lastTaught + 159
    default: nil
    }
  }

  /// Somebody who had to break off in Cohort 7 enrols again in Cohort 8, under the same code.
  private func reenrol(in cohorts: inout [[Participant]]) {
    guard let first = cohorts[6].first(where: { $0.outcome == .interrupted }),
      let place = cohorts[7].firstIndex(where: { $0.area == first.area && $0.outcome == .awarded })
    else { return }
    let second = cohorts[7][place]
    cohorts[7][place] = Participant(
      code: first.code, cohort: 7, area: first.area, authority: first.authority, type: first.type,
      outcome: second.outcome, awardedOn: second.awardedOn, replyCode: first.replyCode,
      isHeadteacher: false, disposition: first.disposition)
  }

  /// One headteacher leads the schools of three participants.
  private func federate(_ cohort: inout [Participant]) {
    let places = cohort.indices.filter {
      Area.all[cohort[$0].area].id == "exeter-tiverton" && cohort[$0].finished
    }
    for place in places.prefix(3) {
      cohort[place].replyCode = Self.sharedReplyCode
      cohort[place].isHeadteacher = false
    }
  }

  /// The code of the headteacher who answers for three participants.
  static let sharedReplyCode = "R2999"
}
