import EvaluationModel
import Foundation
import ImpactAnalysis
import ImpactReport
import Reporting
import TextCoding
import Testing

@Suite("Quotations in reports and answers")
struct QuotationReportTests {
  /// 24 participants with a gain, 8 with a barrier, 8 who speak of nothing, and an examiner's praise.
  private static func report(
    _ disclosure: DisclosureProfile = .internal, isApproved: Bool = true
  ) throws -> AnnualReport {
    let starts = try #require(CalendarDate(year: 2017, month: 9, day: 1))
    let ends = try #require(CalendarDate(year: 2018, month: 8, day: 31))
    let date = try #require(CalendarDate(year: 2018, month: 7, day: 12))
    func form(_ id: String, _ source: FeedbackSource, _ prompt: Prompt) -> Instrument {
      Instrument(
        id: id, title: id, source: source,
        versions: [InstrumentVersion(id: "v1", items: [], prompts: [prompt])])
    }
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: [
        Cohort(
          id: "c1", name: "Cohort 1", shortName: "2017–18", starts: starts, ends: ends,
          invited: 100)
      ], scales: [],
      instruments: [
        form("form", .senco, Prompt(id: "why", text: "What has changed?", role: .change)),
        form("examiner", .examiner, Prompt(id: "E9", text: "Good practice", role: .good)),
      ], mappings: [], sources: [], disclosure: disclosure,
      reporting: ReportSettings(title: "Annual report", cohort: "c1", seed: 7))
    var records = EvaluationRecords()
    var codings: [StoredCoding] = []
    func write(_ response: Response, _ prompt: String, _ text: String, _ direction: String?) {
      let comment = Comment(response: response.id, prompt: prompt, text: text)
      records.responses.append(response)
      records.comments.append(comment)
      if let direction {
        codings.append(
          StoredCoding(
            comment: comment.id, theme: "time", direction: direction, rule: "time → mention",
            codebookVersion: "1", coder: StoredCoding.rules,
            spans: [.init(scalarStart: 0, scalarEnd: 4, utf8Start: 0, utf8End: 4)]))
      }
    }
    let story =
      "that I used to plan with all of the teaching assistants week after week until it worked"
    for number in 0..<40 {
      write(
        Response(
          id: "a:\(number)", source: .senco, instrument: "form", version: "v1",
          participant: "P\(number)", cohort: "c1", mayBeQuoted: true), "why",
        "Time for the role \(number) \(story)",
        number < 24 ? "gain" : number < 32 ? "barrier" : nil)
    }
    write(
      Response(
        id: "b:1", source: .examiner, instrument: "examiner", version: "v1", cohort: "c1",
        date: date, mayBeQuoted: true), "E9", "Time is given to tutorials and well used", "gain")
    let codebook = try Codebook(
      parsing: """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - {id: time, label: Time, group: All, guskey: [3], definition: Time., \
             indicators: [time], examples: {yes: [I had time.], no: [I had money.]}}
        """, file: "codebook.yaml")
    let approvals = Dictionary(
      uniqueKeysWithValues: records.comments.enumerated()
        .filter { isApproved && $0.offset % 4 != 1 }
        .map { ($0.element.id, QuotationApproval(text: $0.element.text)) })
    let evaluation = try #require(
      ImpactAnalysis(
        AnalysisInput(
          plan: plan, records: records, codings: codings, codebook: codebook,
          approvals: approvals)
      ).evaluation())
    return AnnualReport(
      evaluation: evaluation, plan: plan,
      context: ReportContext(
        date: date, program: "senco-impact", command: "c", inputs: [], codebookVersion: "1"))
  }

  private static func flowing(_ report: Report) -> String {
    TextRenderer().render(report).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func expect(_ text: String, says phrases: [String]) {
    for words in phrases where !text.contains(words) {
      Issue.record("“\(words)” is missing from:\n\(text)")
    }
  }

  @Test("The report prints the rule, the seed, who said it and what was passed over")
  func quotations() throws {
    let report = try Self.report().report(for: .committee)
    #expect(report.problems().filter { $0.severity == .fault }.isEmpty)
    expect(
      Self.flowing(report),
      says: [
        "Nobody picked these comments; a rule did.", "drawn with the seed 7",
        "[SENCO, 2017–18], a gain or strength",
        "[SENCO, 2017–18], a barrier or weakness (critical)",
        "33 answers speak of this theme, 8 critically.", "8 not approved by a person",
        "Against the main story",
      ])
  }

  @Test("A figure leads to the comments behind it, where the profile lets them be read")
  func comments() throws {
    let page = try HTMLRenderer().render(try Self.report().report(for: .committee))
    #expect(page.contains("href=\"#comments-on-time\""))
    #expect(page.contains("href=\"#comment-1\""))
    #expect(page.contains("id=\"comment-1\""))
    let text = Self.flowing(try Self.report().report(for: .committee))
    expect(text, says: ["The comments behind the figures", "time → mention"])
    let open = try Self.report(.public).report(for: .committee)
    #expect(open.problems().filter { $0.severity == .fault }.isEmpty)
    #expect(!Self.flowing(open).contains("The comments behind the figures"))
  }

  @Test(
    "A question that asks for quotations gets them with the rule, or is told what they need",
    arguments: [
      (
        "C3",
        [
          "in proportion to all comments by headteachers and SENCOs",
          "32 comments were looked at, 8 of them critical.",
        ], "`report: approvals`"
      ),
      ("C15", ["[External Examiner July 2018], Good practice"], "as published"),
      ("R23", ["Level 3", "Stories show how a change comes about"], "There are none."),
    ])
  func answers(question: String, says phrases: [String], otherwise: String) throws {
    let id = try #require(QuestionID(question))
    func text(_ report: AnnualReport) -> String {
      Self.flowing(report.report(answering: [report.answer(to: id)]))
    }
    expect(text(try Self.report()), says: phrases)
    expect(
      text(try Self.report(isApproved: false)),
      says: [otherwise.replacing("`", with: "")])
  }
}
