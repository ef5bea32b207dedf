import EvaluationModel

/// The rows of a file with everything that was made of them, in numbers, so that many can be
/// compared.
struct RecordRows {
  /// What a value of a row is.
  enum Field: Hashable {
    case answer(String, Occasion)
    case choice(question: String, option: String)
    case comment(String)
    case fact(String)
    case recommendation(Int)
  }

  /// A number for each of many values: equal values have the same.
  struct Numbers<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    /// The number of a value.
    mutating func number(of value: Value) -> UInt32 {
      if let number = numbers[value] { return number }
      let number = UInt32(values.count)
      numbers[value] = number
      values.append(value)
      return number
    }
  }

  /// The numbers of fields and of written values, shared by the rows that are compared.
  struct Dictionary {
    var fields = Numbers<Field>()
    var texts = Numbers<String>()
  }

  /// One row.
  struct Row {
    /// What a message calls it: the participant's code, or the number of the record.
    let name: String
    /// The participant, with the cohort where one person may enrol in several; or `nil`.
    let person: String?
    /// The number of the record in the file; `nil` for an enrolment.
    let record: Int?
    /// Its values in the order of their fields, each the field's number and then the value's.
    fileprivate(set) var values: [UInt64] = []
  }

  private(set) var rows: [Row] = []

  /// The rows of records, in their order: one a response, or one an enrolment.
  init(_ records: EvaluationRecords, _ dictionary: inout Dictionary) {
    var places: [String: Int] = [:]
    for response in records.responses {
      places[response.id] = rows.count
      rows.append(Self.row(response, &dictionary))
    }
    func add(_ field: Field, _ text: String, to response: String) {
      guard let place = places[response] else { return }
      rows[place].values.append(Self.value(field, text, &dictionary))
    }
    for answer in records.answers {
      add(
        .answer(answer.item, answer.occasion),
        answer.value.map(String.init) ?? answer.state.rawValue,
        to: answer.response)
    }
    for selection in records.selections {
      add(
        .choice(question: selection.question, option: selection.option), selection.state.rawValue,
        to: selection.response)
    }
    for comment in records.comments {
      add(.comment(comment.prompt), comment.text, to: comment.response)
    }
    for recommendation in records.recommendations {
      let parts = [
        recommendation.priority ?? "", recommendation.section ?? "",
        recommendation.year.map(String.init) ?? "", recommendation.text,
      ]
      add(
        .recommendation(recommendation.number), parts.joined(separator: " "),
        to: recommendation.report)
    }
    for enrolment in records.enrolments { rows.append(Self.row(enrolment, &dictionary)) }
    for index in rows.indices { rows[index].values.sort() }
  }

  /// The fields in which two rows are different.
  static func differences(_ first: Row, _ second: Row) -> Set<UInt32> {
    Set(
      Set(first.values).symmetricDifference(second.values)
        .map { UInt32(truncatingIfNeeded: $0 >> 32) })
  }

  private static func value(
    _ field: Field, _ text: String, _ dictionary: inout Dictionary
  ) -> UInt64 {
    UInt64(dictionary.fields.number(of: field)) << 32 | UInt64(dictionary.texts.number(of: text))
  }

  private static func row(_ response: Response, _ dictionary: inout Dictionary) -> Row {
    let record = response.id.split(separator: ":").last.flatMap { Int($0) }
    var row = Row(
      name: response.participant ?? record.map { "record \($0)" } ?? response.id,
      person: response.participant, record: record)
    let facts = [
      ("participant", response.participant), ("cohort", response.cohort),
      ("location", response.location), ("authority", response.authority),
      ("participant type", response.participantType), ("date", response.date?.description),
      ("mode", response.mode), ("attribution", response.attribution),
      ("instrument", "\(response.instrument) \(response.version)"),
      ("self-report", String(response.isSelfReport)), ("consent", String(response.mayBeQuoted)),
    ]
    for case (let name, let text?) in facts {
      row.values.append(value(.fact(name), text, &dictionary))
    }
    for (name, text) in response.attributes {
      row.values.append(value(.fact(name), text, &dictionary))
    }
    return row
  }

  private static func row(_ enrolment: Enrolment, _ dictionary: inout Dictionary) -> Row {
    var row = Row(name: enrolment.participant, person: enrolment.id, record: nil)
    let facts = [
      ("cohort", enrolment.cohort), ("location", enrolment.location),
      ("authority", enrolment.authority), ("participant type", enrolment.participantType),
      ("outcome", enrolment.outcome.rawValue), ("award date", enrolment.awardedOn?.description),
    ]
    for case (let name, let text?) in facts {
      row.values.append(value(.fact(name), text, &dictionary))
    }
    return row
  }
}
