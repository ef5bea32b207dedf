import Diagnostics
import EvaluationModel
import Formats
import Importing

/// A small evaluation, written in code, whose parts a test may replace.
enum Example {
  static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? CalendarDate(year: 1, month: 1, day: 1).unsafelyUnwrapped
  }

  static let cohorts = [
    Cohort(
      id: "c7", name: "Cohort 7 (2016–17)", shortName: "2016–17", aliases: ["7", "C7", "Sept 16"],
      starts: day("2016-09-01"), ends: day("2017-08-31")),
    Cohort(
      id: "c8", name: "Cohort 8 (2017–18)", shortName: "2017–18", aliases: ["8", "C8", "Sept 17"],
      starts: day("2017-09-01"), ends: day("2018-08-31")),
  ]

  static let agreement = Scale(
    id: "agreement5",
    levels: [
      .init(value: 1, label: "Strongly disagree", role: .negative),
      .init(value: 2, label: "Disagree", role: .negative),
      .init(value: 3, label: "Neither", role: .neutral),
      .init(value: 4, label: "Agree", role: .positive),
      .init(value: 5, label: "Strongly agree", role: .positive),
    ], outside: [.init(label: "Too early to say", state: .tooEarly, aliases: ["too early"])],
    positivePhrase: "agreed")

  static let heads = Instrument(
    id: "headteacher", title: "Headteacher questionnaire", source: .headteacher,
    versions: [
      InstrumentVersion(
        id: "v1",
        items: [
          Item(id: "h1", text: "More confident", label: "more confident", scale: "agreement5"),
          Item(
            id: "h2", text: "Too much time", label: "too much time", scale: "agreement5",
            isReversed: true),
        ], prompts: [Prompt(id: "change", text: "What has changed?", role: .change)])
    ])

  static let audit = Instrument(
    id: "audit", title: "Self-audit", source: .senco,
    versions: [
      InstrumentVersion(
        id: "v1",
        items: [Item(id: "a1", text: "Law", label: "the law", scale: "agreement5")],
        prompts: [Prompt(id: "good", text: "What was good?", role: .good)])
    ])

  static let examiner = Instrument(
    id: "examiner", title: "External examiner's report", source: .examiner,
    versions: [
      InstrumentVersion(
        id: "v1", items: [],
        prompts: [
          Prompt(id: "E2", text: "Academic standards"), Prompt(id: "E9", text: "Good practice"),
        ])
    ])

  static let headColumns = [
    ColumnBinding(position: 1, header: "ID", role: .response),
    ColumnBinding(position: 2, header: "Completion time", role: .date),
    ColumnBinding(position: 3, header: "Email", role: .drop(reason: "identifies a person")),
    ColumnBinding(position: 4, header: "Participant code", role: .participant),
    ColumnBinding(position: 5, header: "Cohort", role: .cohort),
    ColumnBinding(position: 6, header: "Location", role: .location),
    ColumnBinding(position: 7, header: "Our SENCO is more confident", role: .item("h1", .single)),
    ColumnBinding(position: 8, header: "Too much time was lost", role: .item("h2", .single)),
    ColumnBinding(position: 9, header: "What has changed?", role: .comment("change")),
    ColumnBinding(
      position: 10, header: "May we quote you?", role: .consent,
      values: ["yes": "yes", "no": "no"]),
  ]

  static let headings =
    "ID,Completion time,Email,Participant code,Cohort,Location,Our SENCO is more confident,"
    + "Too much time was lost,What has changed?,May we quote you?\n"

  /// A mapping of the headteachers' questionnaire.
  static func mapping(
    columns: [ColumnBinding] = headColumns, headerRows: Int = 1, blankMeans: AnswerState = .unknown,
    states: [String: AnswerState] = [:],
    dateFormat: String = "dd/MM/yyyy", exclusions: [ExclusionRule] = [],
    rejections: FileMapping.RejectionPolicy = .stop, instrument: String = "headteacher"
  ) -> FileMapping {
    FileMapping(
      id: "heads", kind: .responses, instrument: instrument, version: "v1", headerRows: headerRows,
      blankMeans: blankMeans, states: states, dateFormat: dateFormat, columns: columns,
      exclusions: exclusions,
      rejections: rejections)
  }

  static let registryMapping = FileMapping(
    id: "registry", kind: .registry,
    columns: [
      ColumnBinding(position: 1, header: "Code", role: .participant),
      ColumnBinding(position: 2, header: "Name", role: .drop(reason: "identifies a person")),
      ColumnBinding(position: 3, header: "Cohort", role: .cohort),
      ColumnBinding(position: 4, header: "Location", role: .location),
      ColumnBinding(
        position: 5, header: "Outcome", role: .outcome,
        values: ["award gained": "national-award", "left": "withdrawn"]),
      ColumnBinding(position: 6, header: "Awarded", role: .awardDate),
    ])

  static let registryHeadings = "Code,Name,Cohort,Location,Outcome,Awarded\n"

  static func plan(
    _ mappings: [FileMapping], sources: [SourceFile], approvals: String? = nil
  ) -> EvaluationPlan {
    EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      authorities: [
        Authority(id: "devon", name: "Devon"),
        Authority(id: "poole", name: "Poole", successor: "bcp"),
        Authority(id: "bcp", name: "Bournemouth, Christchurch and Poole", aliases: ["BCP"]),
      ],
      locations: [
        Location(id: "exeter", name: "Exeter", aliases: ["Tiverton"]),
        Location(id: "dorchester", name: "Dorchester"),
      ],
      participantTypes: [Category(id: "new", name: "New to the role")], cohorts: cohorts,
      scales: [agreement], instruments: [heads, audit, examiner], mappings: mappings,
      sources: sources,
      reporting: ReportSettings(title: "Report", cohort: "c8", approvals: approvals))
  }

  /// The importer of one file with the path `heads.csv`.
  static func importer(
    _ mapping: FileMapping, registry: [Enrolment] = [], cohort: String? = nil,
    isPublished: Bool = false
  ) throws -> any FileImporter {
    let source = SourceFile(
      id: "heads", path: "heads.csv", mapping: mapping.id, cohort: cohort, mode: "online",
      isPublished: isPublished)
    return try ImportTask(
      source, of: plan([mapping], sources: [source]), registry: registry
    ).importer
  }

  static func file(_ text: String, path: String = "heads.csv") throws -> InputFile {
    try InputFile(path: path, bytes: Array(text.utf8))
  }

  /// What a table gives; the headings are those of the mapping unless others are given.
  static func imported(
    _ rows: String, headings: String = headings, _ mapping: FileMapping = mapping(),
    registry: [Enrolment] = [], cohort: String? = nil
  ) throws -> ImportedFile {
    try importer(mapping, registry: registry, cohort: cohort).imported(file(headings + rows))
  }

  /// The messages with which a table is refused, or `none`.
  static func failure(
    _ rows: String, headings: String = headings, _ mapping: FileMapping = mapping(),
    registry: [Enrolment] = [], cohort: String? = nil
  ) throws -> String {
    let importer = try importer(mapping, registry: registry, cohort: cohort)
    do {
      _ = try importer.imported(file(headings + rows))
      return "none"
    } catch let failure as ImportFailure {
      return failure.description
    }
  }
}

extension [Diagnostic] {
  /// The diagnostics as a person reads them.
  var text: String { map(\.description).joined(separator: "\n") }
}
