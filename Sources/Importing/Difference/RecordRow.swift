import EvaluationModel

/// One row of a file with everything that was made of it, so that rows can be told apart.
struct RecordRow {
  /// What a value of the row is.
  enum Field: Hashable {
    case answer(String, Occasion)
    case choice(question: String, option: String)
    case comment(String)
    case fact(String)
    case recommendation
  }

  /// What a message calls the row: the participant's code, or the number of the record.
  let name: String
  /// The participant, with the cohort where one person may enrol in several; or `nil`.
  let person: String?
  /// The number of the record in the file; `nil` for an enrolment.
  let record: Int?
  /// Its values.
  private(set) var values: [Field: String] = [:]

  /// The rows of records, in their order: one a response, or one an enrolment.
  static func rows(of records: EvaluationRecords) -> [RecordRow] {
    var rows: [RecordRow] = []
    var places: [String: Int] = [:]
    for response in records.responses {
      places[response.id] = rows.count
      rows.append(RecordRow(response))
    }
    for answer in records.answers {
      guard let place = places[answer.response] else { continue }
      rows[place].values[.answer(answer.item, answer.occasion)] =
        answer.value.map(String.init) ?? answer.state.rawValue
    }
    for selection in records.selections {
      guard let place = places[selection.response] else { continue }
      rows[place].values[.choice(question: selection.question, option: selection.option)] =
        selection.state.rawValue
    }
    for comment in records.comments {
      guard let place = places[comment.response] else { continue }
      rows[place].values[.comment(comment.prompt)] = comment.text
    }
    for recommendation in records.recommendations {
      guard let place = places[recommendation.report] else { continue }
      rows[place].values[.recommendation, default: ""] +=
        [
          String(recommendation.number), recommendation.priority ?? "",
          recommendation.section ?? "", recommendation.year.map(String.init) ?? "",
          recommendation.text,
        ].joined(separator: " ") + "\n"
    }
    return rows + records.enrolments.map { RecordRow($0) }
  }

  private init(_ response: Response) {
    record = response.id.split(separator: ":").last.flatMap { Int($0) }
    person = response.participant
    name = response.participant ?? record.map { "record \($0)" } ?? response.id
    let facts = [
      "participant": response.participant, "cohort": response.cohort,
      "location": response.location, "authority": response.authority,
      "participant type": response.participantType, "date": response.date?.description,
      "mode": response.mode, "attribution": response.attribution,
      "instrument": "\(response.instrument) \(response.version)",
      "self-report": String(response.isSelfReport), "consent": String(response.mayBeQuoted),
    ]
    for case (let name, let value?) in facts { values[.fact(name)] = value }
    for (name, value) in response.attributes { values[.fact(name)] = value }
  }

  private init(_ enrolment: Enrolment) {
    record = nil
    person = enrolment.id
    name = enrolment.participant
    let facts = [
      "cohort": enrolment.cohort, "location": enrolment.location,
      "authority": enrolment.authority, "participant type": enrolment.participantType,
      "outcome": enrolment.outcome.rawValue, "award date": enrolment.awardedOn?.description,
    ]
    for case (let name, let value?) in facts { values[.fact(name)] = value }
  }
}
