import EvaluationModel
import TextCoding

/// A small evaluation that tests bend to their purpose.
enum Example {
  static let scale = Scale(
    id: "agreement",
    levels: (1...5).map { value in
      Scale.Level(
        value: value, label: "\(value)",
        role: value < 3 ? .negative : value == 3 ? .neutral : .positive)
    }, positivePhrase: "agreed")

  static func cohort(_ number: Int) -> Cohort {
    let year = 2010 + number
    let start = CalendarDate(year: year, month: 9, day: 1)
    let end = CalendarDate(year: year + 1, month: 8, day: 31)
    // Both days are in the calendar of every year.
    guard let start, let end else { preconditionFailure("1 September and 31 August exist") }
    return Cohort(
      id: "c\(number)", name: "Cohort \(number)", shortName: "\(year)", starts: start, ends: end,
      invited: 100)
  }

  static func item(_ id: String) -> Item { Item(id: id, text: id, label: id, scale: scale.id) }

  static func instrument(_ versions: [InstrumentVersion]) -> Instrument {
    Instrument(id: "form", title: "Form", source: .senco, versions: versions)
  }

  static func plan(
    cohorts: Int = 2, versions: [InstrumentVersion]? = nil, locations: [String] = [],
    crosswalk: [Domain] = [], disclosure: DisclosureProfile = .internal, cohort: String? = nil
  ) -> EvaluationPlan {
    EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      locations: locations.map { Location(id: $0, name: $0) },
      cohorts: (1...cohorts).map(Self.cohort), scales: [scale],
      instruments: [
        instrument(
          versions ?? [
            InstrumentVersion(
              id: "v1", items: [item("a"), item("b")],
              prompts: [Prompt(id: "why", text: "Why?")])
          ])
      ], crosswalk: crosswalk, mappings: [], sources: [], disclosure: disclosure,
      reporting: ReportSettings(title: "Report", cohort: cohort ?? "c\(cohorts)", seed: 7))
  }

  /// Responses of a cohort: one for each value given, all items rated alike.
  static func records(
    cohort: String, values: [Int], items: [String] = ["a", "b"], version: String = "v1",
    location: (Int) -> String? = { _ in nil }, occasion: Occasion = .single, from first: Int = 1
  ) -> EvaluationRecords {
    var records = EvaluationRecords()
    for (offset, value) in values.enumerated() {
      let id = "\(cohort)-\(occasion.rawValue):\(first + offset)"
      records.responses.append(
        Response(
          id: id, source: .senco, instrument: "form", version: version,
          participant: "P\(first + offset)", cohort: cohort, location: location(offset),
          mayBeQuoted: true))
      records.answers += items.map {
        Answer(response: id, item: $0, occasion: occasion, state: .answered, value: value)
      }
    }
    return records
  }

  static func joined(_ all: EvaluationRecords...) -> EvaluationRecords {
    all.reduce(into: EvaluationRecords()) { sum, records in
      sum.responses += records.responses
      sum.answers += records.answers
      sum.comments += records.comments
      sum.enrolments += records.enrolments
    }
  }

  static let codebook = Result {
    try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - id: time
            label: Time
            group: All
            guskey: [1]
            definition: Time.
            indicators: [time]
            examples: {yes: [I had time.], no: [I had money.]}
        """, file: "codebook.yaml")
  }
}
