import EvaluationModel
import Evidence

extension ImpactAnalysis {
  /// What goes together with participants' circumstances, after the disclosure control.
  ///
  /// - Parameter cohort: The cohort's id, or `nil` for the one that the plan names.
  /// - Returns: The detail, or `nil` where the plan has no such cohort.
  public func participants(of cohort: String? = nil) -> ParticipantDetail? {
    let plan = input.plan
    guard let cohort = plan.cohort(cohort ?? plan.reporting.cohort) else { return nil }
    let index = RecordIndex(plan: plan, records: input.records)
    var control = DisclosureControl(profile: plan.disclosure)
    var groupings: [ParticipantDetail.Grouping] = []
    for aspect in ParticipantDetail.Grouping.Aspect.allCases {
      if let grouping = grouping(by: aspect, index, cohort, &control) { groupings.append(grouping) }
    }
    let release = ReleaseSummary(plan: plan, index: index, cohort: cohort).result()
    return ParticipantDetail(
      groupings: groupings, followUp: followUp(upTo: cohort, index),
      release: release.map { control.protected($0) })
  }

  private func grouping(
    by aspect: ParticipantDetail.Grouping.Aspect, _ index: RecordIndex, _ cohort: Cohort,
    _ control: inout DisclosureControl
  ) -> ParticipantDetail.Grouping? {
    let plan = input.plan
    let enrolments = plan.cohorts.flatMap { index.enrolments(of: $0.id) }
    let types = Dictionary(enrolments.map { ($0.id, $0.participantType) }) { first, _ in first }
    let pool = PooledAnswers(plan: plan, index: index, cohort: cohort)
    let items = pool.items { response, cohort in
      switch aspect {
      case .participantType:
        response.participantType
          ?? response.participant.flatMap { types["\($0):\(cohort.id)"] ?? nil } ?? ""
      case .feePayer: response.attributes["fee_payer"] ?? ""
      }
    }
    var sizes: [String: Int] = [:]
    for item in items {
      for (group, answers) in item.answers where !group.isEmpty {
        sizes[group, default: 0] = max(sizes[group] ?? 0, answers.count)
      }
    }
    let groups = sizes.keys.sorted { (sizes[$1] ?? 0, $0) < (sizes[$0] ?? 0, $1) }
    guard groups.count > 1 else { return nil }
    // An item that nobody of a known group answered tells nothing of groups.
    let told = items.filter { item in groups.contains { item.answers[$0] != nil } }
    var rows = groups.map { group in told.map { pool.share(of: $0, in: group) } }
    let places = rows.indices.flatMap { row in rows[row].indices.map { (row, $0) } }
    let decided = FamilyCorrection(
      name: "items in each group and in all others", correction: .benjaminiHochberg,
      level: plan.reporting.level
    ).decide(places.map { rows[$0.0][$0.1].comparison })
    for ((row, column), comparison) in zip(places, decided.comparisons) {
      rows[row][column].comparison = comparison
    }
    control.protect(
      &rows,
      unplaced: Dictionary(told.map { ($0.id, ($0.answers[""] ?? []).count) }) { first, _ in first }
    )
    return ParticipantDetail.Grouping(
      aspect: aspect,
      groups: zip(groups, rows).map { group, items in
        ParticipantDetail.Group(name: name(of: group, aspect), items: items)
      })
  }

  private func name(of group: String, _ aspect: ParticipantDetail.Grouping.Aspect) -> String {
    switch aspect {
    case .participantType:
      input.plan.participantTypes.first { $0.id == group }?.name ?? group
    case .feePayer: group.prefix(1).uppercased() + group.dropFirst()
    }
  }

  /// What the latest cohort said that was asked again after the course.
  private func followUp(upTo cohort: Cohort, _ index: RecordIndex) -> ParticipantDetail.FollowUp? {
    let plan = input.plan
    let asked = plan.cohorts.last { earlier in
      earlier.starts <= cohort.starts
        && plan.instruments.contains { instrument in
          guard let version = index.version(of: instrument, for: earlier.id) else { return false }
          return version.items.contains {
            !index.ratings(instrument.id, version.id, $0.id, .followUp, earlier.id).isEmpty
          }
        }
    }
    guard let asked, let evaluation = evaluation(of: asked.id) else { return nil }
    return ParticipantDetail.FollowUp(
      cohort: asked,
      participation: evaluation.participation.filter { $0.occasion == .followUp },
      items: evaluation.items.filter { $0.occasion == .followUp })
  }
}

extension DisclosureControl {
  /// An association, hidden where few people stand behind it.
  fileprivate mutating func protected(_ release: ReleaseAssociation) -> ReleaseAssociation {
    var release = release
    release.people = count(release.people)
    let isFew = release.people.isSuppressed
    release.slope = isFew ? hidden(.size, minimum: profile.minimumGroup) : estimate(release.slope)
    release.test =
      release.slope.isSuppressed
      ? .suppressed(minimum: profile.minimumGroup) : release.test.map(withRoundedCounts)
    return release
  }
}
