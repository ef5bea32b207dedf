import EvaluationModel

/// The records, found by what the analysis asks for: ratings by item and cohort, comments by source.
struct RecordIndex {
  /// A rating's place in the design.
  struct Key: Hashable {
    let instrument: String
    let version: String
    let item: String
    let occasion: Occasion
    let cohort: String
  }

  /// A rating, or the state in its place, and the response that it is part of.
  struct Rating {
    let response: Int
    let state: AnswerState
    let value: Int?
  }

  let plan: EvaluationPlan
  let responses: [Response]
  private let ratings: [Key: [Rating]]
  private let commentsByResponse: [Int: [Comment]]
  private let enrolmentsByCohort: [String: [Enrolment]]
  private let responsesByCohort: [String: [Int]]

  init(plan: EvaluationPlan, records: EvaluationRecords) {
    self.plan = plan
    responses = records.responses
    var positions: [String: Int] = [:]
    positions.reserveCapacity(records.responses.count)
    for (index, response) in records.responses.enumerated() { positions[response.id] = index }

    var ratings: [Key: [Rating]] = [:]
    // Answers of one response stand together, so one look-up serves a whole response.
    var lastID = ""
    var last: Int?
    for answer in records.answers {
      if answer.response != lastID {
        lastID = answer.response
        last = positions[answer.response]
      }
      guard let last else { continue }
      let response = records.responses[last]
      let key = Key(
        instrument: response.instrument, version: response.version, item: answer.item,
        occasion: answer.occasion, cohort: response.cohort)
      ratings[key, default: []].append(
        Rating(response: last, state: answer.state, value: answer.value))
    }
    self.ratings = ratings

    var comments: [Int: [Comment]] = [:]
    for comment in records.comments {
      if let position = positions[comment.response] {
        comments[position, default: []].append(comment)
      }
    }
    commentsByResponse = comments
    enrolmentsByCohort = Dictionary(grouping: records.enrolments, by: \.cohort)
    responsesByCohort = Dictionary(grouping: responses.indices) { records.responses[$0].cohort }
  }

  /// Whether a response counts in its source's figures: a head who is the SENCO answers about
  /// herself or himself, which is not a headteacher's view of a SENCO.
  static func counts(_ response: Response) -> Bool {
    !(response.source == .headteacher && response.isSelfReport)
  }

  /// The ratings of an item by one cohort, those that do not count left out.
  func ratings(
    _ instrument: String, _ version: String, _ item: String, _ occasion: Occasion,
    _ cohort: String
  ) -> [Rating] {
    let key = Key(
      instrument: instrument, version: version, item: item, occasion: occasion, cohort: cohort)
    return (ratings[key] ?? []).filter { Self.counts(responses[$0.response]) }
  }

  /// The responses of one cohort, in the order of the records.
  func responses(of cohort: String) -> [Int] { responsesByCohort[cohort] ?? [] }

  /// The enrolments of one cohort.
  func enrolments(of cohort: String) -> [Enrolment] { enrolmentsByCohort[cohort] ?? [] }

  /// Whether any file told who was enrolled.
  var hasRegistry: Bool { !enrolmentsByCohort.isEmpty }

  /// The answers to open questions of a response.
  func comments(of response: Int) -> [Comment] { commentsByResponse[response] ?? [] }

  /// The version of an instrument that a cohort was asked with: the latest of which a rating or a
  /// response is there.
  func version(of instrument: Instrument, for cohort: String) -> InstrumentVersion? {
    let used = Set(
      responses(of: cohort).lazy.map { responses[$0] }
        .filter { $0.instrument == instrument.id }.map(\.version))
    return instrument.versions.last { used.contains($0.id) }
  }
}
