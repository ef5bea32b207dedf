import EvaluationModel
import Foundation
import ImpactAnalysis
import Reporting
import TextCoding
import Testing

@testable import ImpactReport

@Suite("The researcher's report and answers")
struct ResearcherReportTests {
  /// An evaluation that report and answers must survive.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var cohorts = 2
    /// People who answered in each cohort, before and after.
    var people = 40
    var isChanged = false
    var says: [String] = []
    var never: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "nobody", cohorts: 1, people: 0,
      says: ["No test was made.", "No domain was rated", "No facts are known of people."]),
    Case(
      testDescription: "three people", people: 3, says: ["[c] = hidden"],
      never: ["beyond chance once the number of tests is allowed for (section 0"]),
    Case(
      testDescription: "one cohort", cohorts: 1,
      says: ["No questionnaire was used in two cohorts.", "d_av", "Cronbach’s α of 1 domain"]),
    Case(
      testDescription: "two cohorts",
      says: [
        "Every questionnaire stayed the same", "Wilcoxon", "Cliff (1993).",
        "Gain, response shift and gain by today’s yardstick",
      ]),
    Case(
      testDescription: "another questionnaire", isChanged: true,
      says: [
        "Domain level only. Of the form, items of Cohort 1 and Cohort 2 must not be compared, because it was rewritten.",
        "1 change was made to open questions",
      ]),
    Case(testDescription: "thirty cohorts", cohorts: 30, says: ["2011 to 2040"]),
  ]

  @Test("The report is whole, the same each time, and says what there is", arguments: cases)
  func report(_ wanted: Case) throws {
    let annual = try Self.annual(wanted)
    let report = annual.report(for: .researcher)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty)
    let text = TextRenderer().render(report)
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in wanted.says where !flowing.contains(words) {
      Issue.record("“\(words)” is missing")
    }
    for words in wanted.never where flowing.contains(words) {
      Issue.record("“\(words)” is said")
    }
    #expect(!flowing.lowercased().split(separator: " ").contains { $0.hasPrefix("nan") })
    #expect(try HTMLRenderer().render(report) == HTMLRenderer().render(report))
  }

  @Test("Each of the 24 questions has an answer, or a sentence on what is needed", arguments: cases)
  func answers(_ wanted: Case) throws {
    let annual = try Self.annual(wanted)
    let answers = QuestionID.all.filter { $0.asker == .researcher }.map(annual.answer(to:))
    #expect(answers.count == 24)
    for answer in answers {
      #expect(!answer.blocks.isEmpty, "\(answer.question)")
    }
    #expect(
      annual.report(answering: answers).problems().filter { $0.severity == .fault }.isEmpty)
  }

  @Test("An answer has the figures of the report")
  func sameFigures() throws {
    let annual = try Self.annual(Self.cases[3])
    func rows(_ blocks: [Block]) -> [[Row]] {
      blocks.flatMap { block -> [[Row]] in
        switch block {
        case .table(let table): [table.rows]
        case .disclosure(_, let blocks): rows(blocks)
        default: []
        }
      }
    }
    func all(_ section: Section) -> [[Row]] {
      rows(section.blocks) + section.subsections.flatMap(all)
    }
    let report = annual.report(for: .researcher).sections.flatMap(all)
    for number in ["R5", "R7", "R8", "R9", "R11", "R12", "R15", "R16", "R22"] {
      let question = try #require(QuestionID(number))
      for table in rows(annual.answer(to: question).blocks) {
        #expect(report.contains(table), "\(number)")
      }
    }
  }

  private static let scale = Scale(
    id: "s",
    levels: (1...5).map { value in
      Scale.Level(
        value: value, label: "\(value)",
        role: value < 3 ? .negative : value == 3 ? .neutral : .positive)
    }, positivePhrase: "agreed")

  private static func version(_ id: String, _ items: [String], _ prompt: String)
    -> InstrumentVersion
  {
    InstrumentVersion(
      id: id,
      items: items.map { Item(id: $0, text: "Σχολείο \($0)", label: "Ysgol \($0)", scale: "s") },
      prompts: [Prompt(id: "why", text: prompt)],
      breakReason: id == "v2" ? "it was rewritten" : nil)
  }

  private static func annual(_ wanted: Case) throws -> AnnualReport {
    let cohorts = try (1...wanted.cohorts).map { number in
      Cohort(
        id: "c\(number)", name: "Cohort \(number)", shortName: "\(2010 + number)",
        starts: try #require(CalendarDate(year: 2010 + number, month: 9, day: 1)),
        ends: try #require(CalendarDate(year: 2011 + number, month: 8, day: 31)), invited: 100)
    }
    let versions = [
      version("v1", ["a", "b", "c"], "Why?"), version("v2", ["x", "y", "z"], "Why not?"),
    ]
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: cohorts, scales: [scale],
      instruments: [Instrument(id: "form", title: "Form", source: .senco, versions: versions)],
      crosswalk: [
        Domain(
          id: "d", name: "Domain", instrument: "form",
          items: ["v1": ["a", "b", "c"], "v2": ["x", "y", "z"]])
      ],
      mappings: [FileMapping(id: "form", kind: .responses, instrument: "form", version: "v1")],
      sources: [], disclosure: .internal,
      reporting: ReportSettings(title: "Annual report", cohort: "c\(wanted.cohorts)"))
    var records = EvaluationRecords()
    for (number, cohort) in cohorts.enumerated() {
      let version = wanted.isChanged && number > 0 ? versions[1] : versions[0]
      for person in 0..<wanted.people {
        for (occasion, rise) in [(Occasion.pre, 0), (.post, 1)] {
          let id = "\(cohort.id)-\(occasion.rawValue):\(person)"
          records.responses.append(
            Response(
              id: id, source: .senco, instrument: "form", version: version.id,
              participant: "P\(person)", cohort: cohort.id))
          for (place, item) in version.items.enumerated() {
            records.answers.append(
              Answer(
                response: id, item: item.id, occasion: occasion, state: .answered,
                value: 1 + (person + person / 5 * place) % 4 + rise))
          }
        }
      }
    }
    let codebook = try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - {id: time, label: Time, group: All, guskey: [1], definition: Time., indicators: [time],
             examples: {yes: [I had time.], no: [I had money.]}}
        """, file: "codebook.yaml")
    let analysis = ImpactAnalysis(
      AnalysisInput(plan: plan, records: records, codings: [], codebook: codebook))
    let evaluation = try #require(analysis.evaluation())
    return AnnualReport(
      evaluation: evaluation, plan: plan,
      context: ReportContext(
        date: try #require(CalendarDate(iso: "2018-10-31")), program: "senco-impact",
        command: "senco-impact report FOLDER", inputs: [], codebookVersion: "1"),
      research: analysis.research(beside: evaluation))
  }
}
