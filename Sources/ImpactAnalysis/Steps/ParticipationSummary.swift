import EvaluationModel
import Evidence
import Statistics

/// Counts who was asked and who answered.
struct ParticipationSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?

  /// The counts of every instrument of which this cohort has responses.
  func results() -> [Participation] {
    plan.instruments.filter { $0.source != .examiner }.flatMap { instrument -> [Participation] in
      occasions(of: instrument).map { participation(instrument, $0) }
    }
  }

  /// The occasions on which the instrument was filled in; the retrospective rating is part of the
  /// questionnaire after the course.
  private func occasions(of instrument: Instrument) -> [Occasion] {
    guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
    let rated = [Occasion.pre, .post, .single, .followUp].filter { occasion in
      version.items.contains {
        !index.ratings(instrument.id, version.id, $0.id, occasion, cohort.id).isEmpty
      }
    }
    return rated.isEmpty ? [.single] : rated
  }

  private func participation(_ instrument: Instrument, _ occasion: Occasion) -> Participation {
    let answered = respondents(instrument, occasion, cohort)
    let answeredBefore = previous.map { respondents(instrument, occasion, $0) } ?? []
    return Participation(
      instrument: instrument, occasion: occasion, asked: asked(cohort),
      answered: .result(answered.count), rate: Self.rate(answered.count, asked(cohort)),
      previousRate: previous.map { Self.rate(answeredBefore.count, asked($0)) }
        ?? .notEstimable(reason: "there is no earlier cohort"),
      locations: places(answered), files: files(answered), previousFiles: files(answeredBefore))
  }

  /// The ids of the files that hold these responses: a response's id is its file's, a colon and the
  /// record's number.
  private func files(_ responses: [Int]) -> [String] {
    Set(
      responses.compactMap { position in
        let id = index.responses[position].id
        return id.lastIndex(of: ":").map { String(id[..<$0]) }
      }
    ).sorted()
  }

  /// The responses that hold anything for an occasion.
  func respondents(_ instrument: Instrument, _ occasion: Occasion, _ cohort: Cohort)
    -> [Int]
  {
    guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
    if version.items.isEmpty {
      return index.responses(of: cohort.id).filter {
        index.responses[$0].instrument == instrument.id
      }
    }
    var found: Set<Int> = []
    for item in version.items {
      for rating in index.ratings(instrument.id, version.id, item.id, occasion, cohort.id) {
        found.insert(rating.response)
      }
    }
    return found.sorted()
  }

  private func asked(_ cohort: Cohort) -> Reported<Int> {
    let enrolled = index.enrolments(of: cohort.id).count
    if enrolled > 0 { return .result(enrolled) }
    return cohort.invited.map { .result($0) }
      ?? .notEstimable(reason: "neither a registry nor the plan says how many were asked")
  }

  private func places(_ answered: [Int]) -> [Participation.Place] {
    let enrolments = index.enrolments(of: cohort.id)
    guard !plan.locations.isEmpty,
      answered.contains(where: { index.responses[$0].location != nil })
    else { return [] }
    let known = plan.locations.map { location in
      place(
        location.name, asked: enrolments.count { $0.location == location.id },
        answered: answered.count { index.responses[$0].location == location.id })
    }
    let unknown = answered.count { index.responses[$0].location == nil }
    let nowhere = enrolments.count { $0.location == nil }
    return unknown + nowhere == 0
      ? known : known + [place("Location not known", asked: nowhere, answered: unknown)]
  }

  private func place(_ name: String, asked: Int, answered: Int) -> Participation.Place {
    let asked: Reported<Int> =
      index.hasRegistry ? .result(asked) : .notEstimable(reason: "there is no registry")
    return Participation.Place(
      name: name, asked: asked, answered: .result(answered), rate: Self.rate(answered, asked))
  }

  /// The share who answered.
  ///
  /// Everybody is counted, so the share has no sampling error and no interval.
  static func rate(_ answered: Int, _ asked: Reported<Int>) -> Reported<Estimate> {
    switch asked {
    case .result(let asked) where asked > 0 && answered <= asked:
      .result(
        Estimate(
          Double(answered) / Double(asked), interval: nil, unit: .proportion, count: asked,
          base: "people asked",
          method: Method(name: "proportion", title: "Share of those asked, counted in full")))
    case .result(let asked) where asked > 0:
      .notEstimable(reason: "more answers came in than people were asked")
    case .result: .notEstimable(reason: "nobody was asked")
    case .suppressed(let minimum): .suppressed(minimum: minimum)
    case .notEstimable(let reason): .notEstimable(reason: reason)
    }
  }

  /// What came of the enrolments of every cohort up to this one.
  func awards() -> [AwardCount] {
    plan.cohorts.prefix { $0.starts <= cohort.starts }.compactMap { cohort in
      let enrolments = index.enrolments(of: cohort.id)
      guard !enrolments.isEmpty else { return nil }
      let awarded = enrolments.count { $0.outcome.isAwarded }
      let inProgress = enrolments.count { $0.outcome == .inProgress }
      return AwardCount(
        cohort: cohort, enrolled: .result(enrolments.count), awarded: .result(awarded),
        rate: Self.rate(awarded, .result(enrolments.count)), inProgress: .result(inProgress),
        otherwise: .result(enrolments.count - awarded - inProgress))
    }
  }
}
