import EvaluationModel

extension RowParser {
  /// Gives a response its cohort, and what the registry knows of its participant.
  func completeResponse(_ row: inout ParsedRow) {
    let known = row.participant.map(enrolments.enrolments(of:)) ?? []
    if let first = known.first { row.participant = first.participant }
    if !row.hasFault(in: columns.cohort?.position) {
      switch cohortRule.cohort(stated: row.cohort, enrolments: known, date: row.date) {
      case .success(let cohort):
        warnOfStatedCohort(cohort, &row)
        row.cohort = cohort
      case .failure(let fault):
        // A date or code that cannot be read is one fault, not two.
        if !row.hasFault(in: columns.date), !row.hasFault(in: columns.participant) {
          row.faults.append(.init(column: columns.cohort?.position ?? columns.date, fault: fault))
        }
      }
    }
    guard let participant = row.participant, !enrolments.isEmpty else { return }
    guard let enrolment = known.first(where: { $0.cohort == row.cohort }) else {
      warnOfRegistry(participant, known, &row)
      return
    }
    row.location = complete(row.location, enrolment.location, "location", columns.location, &row)
    // The authority that took another's place is no contradiction, and the registry's word, which
    // is of the time of the enrolment, keeps them apart.
    let follows = isSuccessor(row.authority, of: enrolment.authority)
    row.authority =
      follows
      ? enrolment.authority
      : complete(row.authority, enrolment.authority, "authority", columns.authority, &row)
    row.participantType = complete(
      row.participantType, enrolment.participantType, "participant type", columns.participantType,
      &row)
  }

  private func isSuccessor(_ later: String?, of earlier: String?) -> Bool {
    guard let later, let earlier, later != earlier else { return false }
    var authority = successors[earlier]
    // A plan may name a chain of them, but no longer than there are authorities.
    for _ in successors {
      if authority == later { return true }
      authority = authority.flatMap { successors[$0] }
    }
    return false
  }

  private func warnOfStatedCohort(_ cohort: String, _ row: inout ParsedRow) {
    guard let stated = row.cohort, stated != cohort else { return }
    row.warnings.append(
      .init(
        column: columns.cohort?.position,
        fault: Fault(
          code: "cohort.differs",
          message: "the row says cohort \"\(stated)\", the plan \"\(cohort)\" for the whole file",
          fix: "check which is right; the plan's was used")))
  }

  private func warnOfRegistry(
    _ participant: String, _ known: [Enrolment], _ row: inout ParsedRow
  ) {
    guard let cohort = row.cohort else { return }
    let lookalike = enrolments.lookalike(of: participant)
    let fault =
      known.isEmpty
      ? Fault(
        code: "registry.unknown-participant",
        message: "participant \(participant) is not in the registry",
        fix: """
          check the code\(lookalike.map { " (did you mean \($0)?)" } ?? ""); the response was kept, \
          but nothing could be added from the registry
          """)
      : Fault(
        code: "registry.other-cohort",
        message: """
          participant \(participant) answered for cohort "\(cohort)", but the registry has them in \
          \(known.map { "\"\($0.cohort)\"" }.joined(separator: " and "))
          """,
        fix: "check which is right; the cohort of the response was used")
    row.warnings.append(.init(column: columns.participant, fault: fault))
  }

  /// The row's own value, else the registry's; a warning where they differ.
  private func complete(
    _ own: String?, _ registered: String?, _ what: String, _ column: ColumnReader<String>?,
    _ row: inout ParsedRow
  ) -> String? {
    guard let own else { return row.hasFault(in: column?.position) ? nil : registered }
    if let registered, registered != own {
      row.warnings.append(
        .init(
          column: column?.position,
          fault: Fault(
            code: "registry.differs",
            message: "the row says \(what) \"\(own)\", the registry \"\(registered)\"",
            fix: "check which is right; the row's was used")))
    }
    return own
  }

  /// An enrolment needs participant, cohort and outcome.
  func completeEnrolment(_ row: inout ParsedRow) {
    if !row.hasFault(in: columns.cohort?.position) {
      switch cohortRule.cohort(stated: row.cohort, enrolments: [], date: nil) {
      case .success(let cohort):
        warnOfStatedCohort(cohort, &row)
        row.cohort = cohort
      case .failure:
        row.faults.append(missing("cohort", columns.cohort?.position))
      }
    }
    if row.participant == nil, !row.hasFault(in: columns.participant) {
      row.faults.append(missing("participant code", columns.participant))
    }
    if row.outcome == nil, !row.hasFault(in: columns.outcome?.position) {
      row.faults.append(missing("outcome", columns.outcome?.position))
    }
  }

  private func missing(_ what: String, _ column: Int?) -> ParsedRow.Remark {
    .init(
      column: column,
      fault: Fault(
        code: "enrolment.incomplete", message: "the enrolment has no \(what)",
        fix: "fill in the cell"))
  }
}
