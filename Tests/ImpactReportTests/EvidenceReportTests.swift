import EvaluationModel
import Foundation
import ImpactAnalysis
import Reporting
import TextCoding
import Testing

@testable import ImpactReport

@Suite("The parts of the report on evidence")
struct EvidenceReportTests {
  @Test(
    "A share is said as people say it",
    arguments: [
      (0.0, "none of the heads"), (0.02, "hardly any heads"), (0.09, "about one in ten heads"),
      (0.24, "about a quarter of heads"), (0.34, "about a third of heads"),
      (0.49, "about half of heads"), (0.58, "about three in five heads"),
      (0.66, "about two thirds of heads"), (0.77, "about three quarters of heads"),
      (0.905, "about nine in ten heads"), (0.97, "almost all heads"), (1.0, "all heads"),
    ])
  func peopleInWords(share: Double, words: String) throws {
    let report = try Self.report(Case(testDescription: "", says: []))
    #expect(report.peopleInWords(share, of: "heads") == words)
  }

  /// An evaluation with what it has and what its report says.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var sources: [FeedbackSource] = [.headteacher, .senco]
    /// Answers of each source in each cohort.
    var answers = 40
    var aims = true
    var claims = true
    var says: [String]
    var never: [String] = []
  }

  @Test(
    "They say what the sources say together, and nothing where there is nothing to say",
    arguments: [
      Case(
        testDescription: "two sources that agree",
        says: [
          "Do the sources agree?", "Agreement", "What may be claimed", "Supported",
          "How strong is the evidence?", "Headteachers and SENCOs of the same school",
          "About three quarters of headteachers", "From the roll to the figures",
        ]),
      Case(
        testDescription: "one source", sources: [.senco],
        says: ["How strong is the evidence?", "Partly supported"],
        never: ["Do the sources agree?", "same school"]),
      Case(
        testDescription: "no aims and no claims", aims: false, claims: false,
        says: ["Do the sources agree?"],
        never: ["What may be claimed", "on each aim of the course"]),
      Case(
        testDescription: "three answers", answers: 3,
        says: ["Too few people answered for a finding that can be printed."],
        never: ["100%", "67%", "33%", "Supported by"]),
    ])
  func report(_ wanted: Case) throws {
    let report = try Self.report(wanted).report(for: .committee)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty)
    let flowing = TextRenderer().render(report).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    _ = try HTMLRenderer().render(report)
    for words in wanted.says where !flowing.contains(words) {
      Issue.record("“\(words)” is missing from:\n\(flowing.prefix(6_000))")
    }
    let body = flowing.components(separatedBy: "Methods").first ?? ""
    for words in wanted.never where body.contains(words) { Issue.record("“\(words)” is shown") }
  }

  private static func report(_ wanted: Case) throws -> AnnualReport {
    let cohorts = try (1...2).map { number in
      Cohort(
        id: "c\(number)", name: "Cohort \(number)", shortName: "\(2010 + number)",
        starts: try #require(CalendarDate(year: 2010 + number, month: 9, day: 1)),
        ends: try #require(CalendarDate(year: 2011 + number, month: 8, day: 31)), invited: 100)
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
      instruments: wanted.sources.map { source in
        Instrument(
          id: source.rawValue, title: "Form", source: source,
          versions: [
            InstrumentVersion(
              id: "v1",
              items: [
                Item(
                  id: "pupils", text: "Pupils gain", label: "Pupils gain", scale: "s",
                  guskeyLevel: 5, aim: "participation")
              ], prompts: [Prompt(id: "why", text: "Why?")])
          ])
      },
      mappings: [], sources: [],
      aims: wanted.aims ? [CourseAim(id: "participation", label: "Pupils take part")] : [],
      claims: wanted.claims
        ? [
          Claim(
            id: "pupils", text: "Pupils gain.",
            items: wanted.sources.map { "\($0.rawValue)/pupils" },
            themes: ["time"])
        ] : [], disclosure: .internal,
      reporting: ReportSettings(title: "Annual report", cohort: "c2"))
    var records = EvaluationRecords()
    var codings: [StoredCoding] = []
    for cohort in cohorts {
      for source in wanted.sources {
        for number in 0..<wanted.answers {
          let response = Response(
            id: "\(cohort.id)-\(source.rawValue):\(number + 1)", source: source,
            instrument: source.rawValue, version: "v1", participant: "P\(number)",
            cohort: cohort.id)
          let comment = EvaluationModel.Comment(
            response: response.id, prompt: "why", text: "I had time.")
          records.responses.append(response)
          records.comments.append(comment)
          records.answers.append(
            Answer(
              response: response.id, item: "pupils", occasion: .single, state: .answered,
              value: number % 4 == 0 ? 1 : 2))
          codings.append(
            StoredCoding(
              comment: comment.id, theme: "time", direction: "gain", codebookVersion: "1",
              coder: "rules"))
        }
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
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(plan: plan, records: records, codings: codings, codebook: codebook)
      ).evaluation())
    return AnnualReport(
      evaluation: evaluation, plan: plan,
      context: ReportContext(
        date: try #require(CalendarDate(iso: "2018-10-31")), program: "senco-impact",
        command: "senco-impact evaluate FOLDER", inputs: [], codebookVersion: "1"))
  }
}
