import EvaluationModel

/// The columns that say who answered what, when and where.
struct FactColumns {
  let plan: EvaluationPlan
  let records: EvaluationRecords
  let rows: [ResponseTable.Row]

  private typealias Fact = (id: String, name: String)

  /// The columns, each with the ids of its rows; values that no row has are left out.
  var columns: [(ResponseColumn, ResponseTable.Content)] {
    let enrolments = Dictionary(
      records.enrolments.map { ($0.id, $0) }
    ) { _, later in later }
    func enrolment(_ response: Response) -> Enrolment? {
      response.participant.flatMap { enrolments["\($0):\(response.cohort)"] }
    }
    return [
      (
        ResponseColumn("response", "Response", .pseudonym),
        .texts(rows.map { records.responses[$0.response].id })
      ),
      (
        ResponseColumn("participant", "Participant, by pseudonym", .pseudonym),
        .texts(rows.map { records.responses[$0.response].participant })
      ),
      fact(
        "cohort", "Cohort", plan.cohorts.map { ($0.id, $0.shortName) }, isOrdered: true, \.cohort),
      fact(
        "source", "Who answered",
        FeedbackSource.allCases.map { ($0.rawValue, plan.name(of: $0).singular) }
      ) { $0.source.rawValue },
      fact(
        "instrument", "Questionnaire", plan.instruments.map { ($0.id, $0.title) }, \.instrument),
      fact(
        "version", "Version of the questionnaire",
        unique(plan.instruments.flatMap(\.versions).map { ($0.id, $0.id) }), \.version),
      occasionColumn,
      fact("location", "Location", plan.locations.map { ($0.id, $0.name) }) {
        $0.location ?? enrolment($0)?.location
      },
      fact("authority", "Local authority", plan.authorities.map { ($0.id, $0.name) }) {
        $0.authority ?? enrolment($0)?.authority
      },
      fact(
        "participant-type", "Role at entry", plan.participantTypes.map { ($0.id, $0.name) }
      ) { $0.participantType ?? enrolment($0)?.participantType },
      fact(
        "mode", "How it was filled in",
        Set(records.responses.compactMap(\.mode)).sorted().map { ($0, $0) }, \.mode),
    ] + attributes
  }

  private var occasionColumn: (ResponseColumn, ResponseTable.Content) {
    let texts = rows.map { $0.occasion?.rawValue }
    return (
      ResponseColumn(
        "occasion", "When the ratings were given or refer to",
        .fact(
          values: values(Occasion.allCases.map { ($0.rawValue, $0.rawValue) }, in: texts),
          isOrdered: false)), .texts(texts)
    )
  }

  /// Further facts: what they are is for the reader of the table to find out.
  private var attributes: [(ResponseColumn, ResponseTable.Content)] {
    let taken: Set = [
      "response", "participant", "cohort", "source", "instrument", "version", "occasion",
      "location", "authority", "participant-type", "mode",
    ]
    let names = Set(rows.flatMap { records.responses[$0.response].attributes.keys }).sorted()
    return names.map { name in
      (
        ResponseColumn(taken.contains(name) ? "attribute:\(name)" : name, name, .attribute),
        .texts(rows.map { records.responses[$0.response].attributes[name] })
      )
    }
  }

  private func fact(
    _ id: String, _ title: String, _ known: [Fact], isOrdered: Bool = false,
    _ value: (Response) -> String?
  ) -> (ResponseColumn, ResponseTable.Content) {
    let texts = rows.map { value(records.responses[$0.response]) }
    return (
      ResponseColumn(id, title, .fact(values: values(known, in: texts), isOrdered: isOrdered)),
      .texts(texts)
    )
  }

  private func values(_ known: [Fact], in texts: [String?]) -> [ResponseColumn.Value] {
    let used = Set(texts.compactMap { $0 })
    return known.filter { used.contains($0.id) }
      .map { ResponseColumn.Value(id: $0.id, name: $0.name) }
  }

  private func unique(_ facts: [Fact]) -> [Fact] {
    var seen: Set<String> = []
    return facts.filter { seen.insert($0.id).inserted }
  }
}
