import EvaluationModel
import Foundation
import ImpactAnalysis
import ImpactReport
import Reporting
import TextCoding
import Testing

@Suite("The report for external examiners")
struct ExaminerReportTests {
  /// An evaluation that the report must survive.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var cohorts = 2
    var recommendations: [String] = ["Mark in time."]
    var hasRegistry = true
    var sheets: [ExaminerSheet] = []
    let says: [String]
    var never: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "nothing", cohorts: 1, recommendations: [], hasRegistry: false,
      says: [
        "Too little is on record for a brief.", "No report of an external examiner",
        "The records hold nothing on standards", "The registry would need a row for each enrolment",
        "Marks, and who gave them",
      ],
      never: [
        "The ledger of recommendations", "What comes back year after year",
        "0 examiners’ reports",
      ]),
    Case(
      testDescription: "one cohort", cohorts: 1,
      says: ["One report on 2011", "No answer on record"]),
    Case(
      testDescription: "two cohorts",
      says: [
        "Of 1 recommendation on 2011: 1 without an answer.", "was made before in similar words",
      ]),
    Case(
      testDescription: "thirty cohorts with names in other scripts", cohorts: 30,
      recommendations: ["Διορθώστε τις εργασίες εγκαίρως.", "Marciwch mewn pryd."],
      says: ["60 recommendations have been made", "Διορθώστε τις εργασίες εγκαίρως."]),
    Case(
      testDescription: "signed", sheets: [sheet],
      says: [
        "Signed off by External examiner, 20 November 2018.",
        "agree in part. “Well done.” The report says something else since then.",
        "Disagree, 20 November 2018: “Not yet.”",
      ]),
  ]

  static let sheet = ExaminerSheet(
    report: String(repeating: "0", count: 64), cohort: "c2", reportDate: day(2018, 10, 31),
    profile: "internal", role: "External examiner", signed: day(2018, 11, 20),
    read: day(2018, 11, 21),
    overall: .agreeInPart, comment: "Well done.",
    verdicts: [.init(subject: "ee2:1:r1", choice: .disagree, comment: "Not yet.")])

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let day = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("the day is in the calendar")
    }
    return day
  }

  @Test(
    "It is whole, says what is not there, and its sheet has a row for each question",
    arguments: cases)
  func report(_ wanted: Case) throws {
    let annual = try Self.annual(wanted)
    let report = annual.report(for: .examiner)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty, "\(report.problems())")
    let text = TextRenderer().render(report)
    let flowing = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in wanted.says where !flowing.contains(words) {
      Issue.record("“\(words)” is missing from:\n\(text.prefix(9_000))")
    }
    for words in wanted.never where flowing.contains(words) {
      Issue.record("“\(words)” is said")
    }
    #expect(try HTMLRenderer().render(report).contains(annual.examinerSheet.report))
    let committee = TextRenderer().render(annual.report(for: .committee))
    #expect(committee.contains("Signed off by") != wanted.sheets.isEmpty)
  }

  @Test("The digest is of what the report says: not of its date, its making or its signature")
  func digest() throws {
    let plain = try Self.annual(Self.cases[2]).examinerSheet
    let signed = try Self.annual(Self.cases[4]).examinerSheet
    #expect(plain.report.count == 64)
    #expect(plain == signed)
    var other = Self.cases[2]
    other.recommendations = ["Mark in good time."]
    #expect(try Self.annual(other).examinerSheet.report != plain.report)
  }

  @Test("The CSV and the JSON of the sheet have the same rows")
  func files() throws {
    let annual = try Self.annual(Self.cases[3])
    let files = try annual.companions(of: .examiner)
    #expect(files.map(\.name) == ["examiner-sheet.csv", "examiner-sheet.json"])
    #expect(try annual.companions(of: .committee).isEmpty)
    struct Sheet: Decodable {
      struct Row: Decodable {
        let id: String
        let statement: String
        let answer: String
      }
      let report: String
      let rows: [Row]
    }
    let sheet = try JSONDecoder().decode(Sheet.self, from: Data(files[1].text.utf8))
    #expect(sheet.report == annual.examinerSheet.report)
    #expect(
      sheet.rows.map(\.id)
        == annual.examinerSheet.rows.map(\.id) + ["overall", "role", "signed"])
    for row in sheet.rows {
      #expect(row.answer.isEmpty)
      #expect(files[0].text.contains("\"\(row.id)\","))
      #expect(files[0].text.contains(row.statement.replacing("\"", with: "\"\"")))
    }
  }

  @Test("Every question of an examiner has an answer that is whole", arguments: cases)
  func answers(_ wanted: Case) throws {
    let annual = try Self.annual(wanted)
    let answers = (1...QuestionID.Asker.examiner.count).compactMap { QuestionID("E\($0)") }
      .map(annual.answer(to:))
    #expect(answers.count == 23)
    for answer in answers where answer.blocks.isEmpty {
      Issue.record("\(answer.question) has no answer")
    }
    let report = annual.report(answering: answers)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty, "\(report.problems())")
    let places = Set(annual.report(for: .examiner).anchors)
    for place in answers.compactMap(\.place) {
      #expect(place.reader == .examiner)
      #expect(places.contains(place.anchor), "\(place.anchor)")
    }
  }

  private static func annual(_ wanted: Case) throws -> AnnualReport {
    let cohorts = (1...wanted.cohorts).map { number in
      Cohort(
        id: "c\(number)", name: "Cohort \(number)", shortName: "\(2010 + number)",
        starts: day(2010 + number, 9, 1), ends: day(2011 + number, 8, 31), invited: 100)
    }
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      locations: [Location(id: "l1", name: "Llanelli"), Location(id: "l2", name: "Βέροια")],
      cohorts: cohorts, scales: [],
      instruments: [
        Instrument(
          id: "report", title: "Report", source: .examiner,
          versions: [
            InstrumentVersion(
              id: "v1", items: [], prompts: [Prompt(id: "E2", text: "Academic standards")])
          ])
      ], mappings: [], sources: [], disclosure: .internal,
      reporting: ReportSettings(title: "Annual report", cohort: "c\(wanted.cohorts)"))
    var records = EvaluationRecords()
    for (number, cohort) in zip(1..., cohorts) where !wanted.recommendations.isEmpty {
      let id = "ee\(number):1"
      records.responses.append(
        Response(
          id: id, source: .examiner, instrument: "report", version: "v1", cohort: cohort.id,
          date: day(2011 + number, 7, 20), mayBeQuoted: true))
      records.comments.append(Comment(response: id, prompt: "E2", text: "Standards are secure."))
      records.recommendations += wanted.recommendations.enumerated().map {
        Recommendation(report: id, number: $0 + 1, text: $1, year: 2011 + number)
      }
      guard wanted.hasRegistry else { continue }
      for person in 0..<40 {
        records.enrolments.append(
          Enrolment(
            participant: "P\(number)-\(person)", cohort: cohort.id,
            location: person % 2 == 0 ? "l1" : "l2",
            outcome: person < 30 ? .nationalAward : .withdrawn))
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
    let input = AnalysisInput(
      plan: plan, records: records, codings: [], codebook: codebook,
      examinerSheets: wanted.sheets)
    return AnnualReport(
      evaluation: try #require(ImpactAnalysis(input).evaluation()), plan: plan,
      context: ReportContext(
        date: day(2045, 10, 31), program: "senco-impact", command: "report", inputs: [],
        codebookVersion: "1"))
  }
}

extension Report {
  /// The anchors of all sections.
  fileprivate var anchors: [String] {
    func all(_ sections: [Section]) -> [String] {
      sections.flatMap { [$0.id] + all($0.subsections) }
    }
    return all(sections)
  }
}
