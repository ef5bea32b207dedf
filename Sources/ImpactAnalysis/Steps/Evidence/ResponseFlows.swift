import EvaluationModel
import Evidence

/// Follows the answers to each questionnaire from the roll to the figures.
struct ResponseFlows {
  let plan: EvaluationPlan
  let index: RecordIndex
  let ledgers: [ImportLedger]
  let cohort: Cohort

  /// The flows, in the order of the questionnaires.
  ///
  /// - Parameter participation: Who was asked and who answered, before the disclosure control.
  /// - Returns: A flow for each.
  func results(_ participation: [Participation]) -> [ResponseFlow] {
    let cohorts = cohortsBySource()
    return participation.map { flow(of: $0, cohorts) }
  }

  /// The cohorts that each file holds responses of.
  private func cohortsBySource() -> [String: Set<String>] {
    var cohorts: [String: Set<String>] = [:]
    for response in index.responses {
      cohorts[Self.source(of: response), default: []].insert(response.cohort)
    }
    return cohorts
  }

  /// The id of the file that a response comes from: what stands before the last colon of its own.
  private static func source(of response: Response) -> String {
    response.id.lastIndex(of: ":").map { String(response.id[..<$0]) } ?? response.id
  }

  private func flow(
    of entry: Participation, _ cohorts: [String: Set<String>]
  ) -> ResponseFlow {
    let enrolments = index.enrolments(of: cohort.id)
    let responses = index.responses(of: cohort.id).filter {
      index.responses[$0].instrument == entry.instrument.id
    }
    let files = files(of: entry, among: responses)
    let counted = entry.answered.value ?? 0
    let selfReports = responses.count {
      !RecordIndex.counts(index.responses[$0])
        && files.contains(Self.source(of: index.responses[$0]))
    }
    let known = ledgers.filter { files.contains($0.source) }
    let isKnown =
      known.count == files.count && !files.isEmpty
      && files.allSatisfy { cohorts[$0] == [cohort.id] }
    var losses: [ResponseFlow.Loss] = []
    if isKnown {
      losses = ruleLosses(known)
      losses.append(
        ResponseFlow.Loss(
          reason: .unreadable, count: .result(known.reduce(0) { $0 + $1.rejections.count })))
    }
    if entry.instrument.source == .headteacher || selfReports > 0 {
      losses.append(ResponseFlow.Loss(reason: .selfReport, count: .result(selfReports)))
    }
    let received = known.reduce(0) { $0 + $1.read }
    if isKnown {
      let left = losses.reduce(0) { $0 + ($1.count.value ?? 0) }
      losses.append(
        ResponseFlow.Loss(reason: .empty, count: .result(max(received - left - counted, 0))))
    }
    return ResponseFlow(
      instrument: entry.instrument, occasion: entry.occasion,
      enrolled: enrolments.isEmpty
        ? .notEstimable(reason: "there is no registry") : .result(enrolments.count),
      withdrawn: enrolments.isEmpty
        ? .notEstimable(reason: "there is no registry")
        : .result(enrolments.count { $0.outcome == .withdrawn }),
      asked: entry.asked,
      received: isKnown
        ? .result(received)
        : .notEstimable(
          reason: known.isEmpty
            ? "no ledger of the files is kept" : "the files hold several cohorts together"),
      losses: losses, counted: entry.answered,
      matched: entry.occasion == .post ? matched(entry.instrument) : nil,
      files: isKnown ? files.sorted() : [])
  }

  /// The files that hold answers of this occasion.
  private func files(of entry: Participation, among responses: [Int]) -> Set<String> {
    guard let version = index.version(of: entry.instrument, for: cohort.id) else { return [] }
    guard entry.occasion == .pre || entry.occasion == .post else {
      return Set(responses.map { Self.source(of: index.responses[$0]) })
    }
    let rated = raters(in: version, of: entry.instrument, on: entry.occasion)
    return Set(rated.map { Self.source(of: index.responses[$0]) })
  }

  private func raters(
    in version: InstrumentVersion, of instrument: Instrument, on occasion: Occasion
  ) -> Set<Int> {
    Set(
      version.items.flatMap { item in
        index.ratings(instrument.id, version.id, item.id, occasion, cohort.id).map(\.response)
      })
  }

  /// What each rule left out, rules of the same name together, in the order of the plan.
  private func ruleLosses(_ ledgers: [ImportLedger]) -> [ResponseFlow.Loss] {
    var order: [String] = []
    var rows: [String: Int] = [:]
    for exclusion in ledgers.flatMap(\.exclusions) {
      if rows[exclusion.rule] == nil { order.append(exclusion.rule) }
      rows[exclusion.rule, default: 0] += exclusion.rows
    }
    return order.map { rule in
      ResponseFlow.Loss(reason: .rule(rule), count: .result(rows[rule] ?? 0))
    }
  }

  /// How many people's codes are on answers before and after the course.
  private func matched(_ instrument: Instrument) -> Reported<Int> {
    guard let version = index.version(of: instrument, for: cohort.id) else { return .result(0) }
    func people(_ occasion: Occasion) -> Set<String> {
      Set(
        raters(in: version, of: instrument, on: occasion)
          .compactMap { index.responses[$0].participant })
    }
    return .result(people(.pre).intersection(people(.post)).count)
  }
}
