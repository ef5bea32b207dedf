import EvaluationModel
import Foundation
import ImpactAnalysis
import ImpactReport
import Reporting
import TextCoding
import Testing

@Suite("The annual report of small and odd evaluations")
struct AnnualReportTests {
  /// An evaluation that a report must survive.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let cohorts: Int
    /// Heads who answered in each cohort.
    let heads: Int
    /// The heads who did not agree; `nil` for every fourth.
    var opposed: Range<Int>?
    let says: [String]
    var never: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "nobody answered", cohorts: 1, heads: 0,
      says: ["Too few people answered for a finding that can be printed."]),
    Case(
      testDescription: "three heads", cohorts: 2, heads: 3,
      says: ["[c] = hidden, so that nobody can be recognised"], never: ["100%", "67%", "33%"]),
    Case(
      testDescription: "twelve heads of whom all but one agree", cohorts: 1, heads: 12,
      opposed: 0..<1,
      says: [
        "Almost all of the few headteachers who rated “school” did so favourably. The share is hidden"
      ], never: ["92%", "100%", "11 of 12"]),
    Case(
      testDescription: "twelve heads of whom none agrees", cohorts: 1, heads: 12, opposed: 0..<12,
      says: ["Almost none of the few headteachers who rated “school” did so favourably."],
      never: ["0%", "0 of 12"]),
    Case(
      testDescription: "one cohort", cohorts: 1, heads: 40,
      says: ["About three quarters of headteachers agreed", "30 of 40 headteachers: 75%"],
      never: ["This cohort and the one before"]),
    Case(
      testDescription: "thirty cohorts", cohorts: 30, heads: 40,
      says: ["Nothing changed by more than chance since 2039"]),
  ]

  @Test("It is whole, and hides what must be hidden", arguments: cases)
  func report(_ wanted: Case) throws {
    let report = try #require(try Self.report(wanted))
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty)
    let text = TextRenderer().render(report)
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let page = try HTMLRenderer().render(report)
    for words in wanted.says where !flowing.contains(words) {
      Issue.record("“\(words)” is missing from:\n\(text.prefix(4_000))")
    }
    let body = flowing.components(separatedBy: "Methods").first ?? ""
    for words in wanted.never where body.contains(words) { Issue.record("“\(words)” is shown") }
    #expect(page.contains("Annual report"))
    #expect(try HTMLRenderer().render(report) == page)
  }

  @Test("Changes of the questionnaire that were accepted stand among the data's qualities")
  func acknowledged() throws {
    let text = TextRenderer().render(
      try #require(
        try Self.report(
          Self.cases[4],
          sources: [
            SourceFile(
              id: "a", path: "exports/a.csv", mapping: "form",
              acknowledged: [
                .init(change: .wording, subject: "a", reason: "a word was put in"),
                .init(change: .lost, subject: "Phase", reason: "nobody used it"),
              ])
          ])))
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Changes against the files of earlier cohorts that were seen and accepted",
      "exports/a.csv", "Wording", "school", "a word was put in", "Not asked any more", "Phase",
    ] where !flowing.contains(words) {
      Issue.record("“\(words)” is missing from the report")
    }
  }

  @Test("Where counts are rounded, a figure's base is as round as its table's")
  func roundedBase() throws {
    let report = try #require(
      try Self.report(
        Case(testDescription: "43 heads", cohorts: 1, heads: 43, says: []), disclosure: .public))
    let text = TextRenderer().render(report).replacing("\u{A0}", with: " ")
    #expect(text.contains("74% favourable, 26% less favourable, n = 45"))
    #expect(!text.contains("n = 43"))
  }

  @Test("One item is not the highest of all, and what was asked of nobody before is not compared")
  func oneItem() throws {
    let text = TextRenderer().render(try #require(try Self.report(Self.cases[4])))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("75% of headteachers agreed: “school”"))
    #expect(!text.contains("highest"))
    #expect(!text.contains("Domain score:"))
    #expect(!text.contains("Response shift:"))
    #expect(!text.contains("Examiners’ reports are published"))
  }

  @Test("Where nobody knows how many were asked, it says so once and shows no empty table")
  func unknownResponse() throws {
    let text = TextRenderer().render(
      try #require(try Self.report(Self.cases[4], invited: nil))
    )
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("It is not known how many were asked"))
    #expect(text.contains("Who did not answer is not known."))
    #expect(!text.contains("Who was asked and who answered"))
  }

  private static func report(
    _ wanted: Case, sources: [SourceFile] = [], invited: Int? = 100,
    disclosure: DisclosureProfile = .internal
  ) throws -> Report? {
    let cohorts = try (1...wanted.cohorts).map { number in
      Cohort(
        id: "c\(number)", name: "Cohort \(number)", shortName: "\(2010 + number)",
        starts: try #require(CalendarDate(year: 2010 + number, month: 9, day: 1)),
        ends: try #require(CalendarDate(year: 2011 + number, month: 8, day: 31)), invited: invited)
    }
    let scale = Scale(
      id: "s",
      levels: [
        Scale.Level(value: 1, label: "No", role: .negative),
        Scale.Level(value: 2, label: "Yes", role: .positive),
      ], positivePhrase: "agreed")
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: cohorts, scales: [scale],
      instruments: [
        Instrument(
          id: "form", title: "Form", source: .headteacher,
          versions: [
            InstrumentVersion(
              id: "v1", items: [Item(id: "a", text: "Σχολείο Ysgol", label: "school", scale: "s")])
          ])
      ],
      mappings: [FileMapping(id: "form", kind: .responses, instrument: "form", version: "v1")],
      sources: sources, disclosure: disclosure,
      reporting: ReportSettings(title: "Annual report", cohort: "c\(wanted.cohorts)"))
    var records = EvaluationRecords()
    for cohort in cohorts {
      for head in 0..<wanted.heads {
        let id = "\(cohort.id)-form:\(head + 1)"
        records.responses.append(
          Response(
            id: id, source: .headteacher, instrument: "form", version: "v1", cohort: cohort.id))
        records.answers.append(
          Answer(
            response: id, item: "a", occasion: .single, state: .answered,
            value: wanted.opposed?.contains(head) ?? (head % 4 == 0) ? 1 : 2))
      }
    }
    let codebook = try Codebook(
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
    let evaluation = ImpactAnalysis(
      AnalysisInput(plan: plan, records: records, codings: [], codebook: codebook)
    ).evaluation()
    let date = try #require(CalendarDate(iso: "2018-10-31"))
    return evaluation.map { evaluation in
      AnnualReport(
        evaluation: evaluation, plan: plan,
        context: ReportContext(
          date: date, program: "senco-impact", command: "senco-impact evaluate FOLDER",
          inputs: [], codebookVersion: "1")
      ).report(for: .committee)
    }
  }
}
