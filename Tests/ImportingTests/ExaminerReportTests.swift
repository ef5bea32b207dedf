import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("Examiners' reports")
struct ExaminerReportTests {
  static let mapping = FileMapping(
    id: "report", kind: .examinerReport, instrument: "examiner", version: "v1",
    sections: [
      SectionBinding(number: "2", title: "Academic standards", prompt: "E2"),
      SectionBinding(number: "4", title: "Good practice", prompt: "E9"),
      SectionBinding(number: "5", title: "Recommendations", prompt: nil),
    ])

  static let report = """
    External examiner's report

    Name: Dr Jane Austen
    Institution: University of Chawton
    Report date: 12th July 2018

    1. Arrangements

    I met the tutors in Bodmin.

    2. Academic standards

    Standards are secure
    at all five locations.

    2.1 Comparability

    They are comparable.

    3. Marking

    Marking is fair.

    4. Good practice

    5. Recommendations

    I recommend:

    1. Essential: publish the criteria.
    2. Meet earlier (advisable)
    3. Share the handbook.

    """

  private func imported(
    _ text: String, rejections: FileMapping.RejectionPolicy = .stop, cohort: String? = "c8"
  ) throws -> ImportedFile {
    let mapping = FileMapping(
      id: "report", kind: .examinerReport, instrument: "examiner", version: "v1",
      sections: Self.mapping.sections, rejections: rejections)
    let source = SourceFile(
      id: "ee-2018", path: "ee-2018.txt", mapping: "report", cohort: cohort,
      attribution: "External Examiner July 2018", isPublished: true)
    let task = try ImportTask(source, of: Example.plan([mapping], sources: [source]))
    return try task.importer.imported(Example.file(text, path: "ee-2018.txt"))
  }

  private func failure(_ text: String, cohort: String? = "c8") throws -> String {
    do {
      return "\(try imported(text, cohort: cohort).ledger)"
    } catch let failure as ImportFailure {
      return failure.description
    }
  }

  @Test("Sections become comments, the list recommendations, and the examiner's name is dropped")
  func records() throws {
    let file = try imported(Self.report)
    #expect(
      file.records.responses == [
        Response(
          id: "ee-2018:1", source: .examiner, instrument: "examiner", version: "v1", cohort: "c8",
          date: Example.day("2018-07-12"), mayBeQuoted: true,
          attribution: "External Examiner July 2018")
      ])
    #expect(
      file.records.comments == [
        Comment(
          response: "ee-2018:1", prompt: "E2",
          text: """
            Standards are secure at all five locations.

            Comparability

            They are comparable.
            """)
      ])
    #expect(
      file.records.recommendations == [
        Recommendation(
          report: "ee-2018:1", number: 1, text: "publish the criteria.", priority: "essential",
          section: "E10", year: 2018),
        Recommendation(
          report: "ee-2018:1", number: 2, text: "Meet earlier", priority: "advisable",
          section: "E10", year: 2018),
        Recommendation(
          report: "ee-2018:1", number: 3, text: "Share the handbook.", section: "E10", year: 2018),
      ])
    #expect(!"\(file)".contains("Austen"))
    #expect(file.ledger.read == 6)
    #expect(file.ledger.imported == 4)
    #expect(
      file.ledger.exclusions == [.init(rule: "section not bound by the plan", rows: 2)])
    #expect(file.ledger.columnsNotStored == 2)
    #expect(file.findings.isEmpty)
  }

  static let refusals: [(text: String, message: String)] = [
    (
      report.replacing("4. Good practice", with: "4. Issues\n\n5. Good practise")
        .replacing("5. Recommendations", with: "6. Recommendations"),
      """
      ee-2018.txt:24: error[report.section-gone]: section 4 is not "Good practice", and no other \
      section is
        expected: the nearest is "Good practise", section 5
        fix: if that is the section, mend "number" and "title" in the mapping "report"
      ee-2018.txt:28: error[report.section-moved]: section 5 is not "Recommendations", which is now \
      section 6
        fix: change "number: 5" to "number: 6" in the mapping "report"
      """
    ),
    (
      "1. Recommendations\n\nNone.\n",
      """
      ee-2018.txt: error[report.section-gone]: the report has no section 2, "Academic standards"
        fix: check that this is the form that the mapping "report" was made for, and that the \
      heading stands between blank lines
      ee-2018.txt: error[report.section-gone]: the report has no section 4, "Good practice"
        fix: check that this is the form that the mapping "report" was made for, and that the \
      heading stands between blank lines
      ee-2018.txt:1: error[report.section-moved]: section 5 is not "Recommendations", which is now \
      section 1
        fix: change "number: 5" to "number: 1" in the mapping "report"
      """
    ),
    (
      report.replacing("3. Share the", with: "2. Share the"),
      """
      ee-2018.txt:26: error[report.recommendation-twice]: section 5 has two recommendations 2
        expected: each number once
        fix: correct the number on line 32
      """
    ),
  ]

  @Test("A report that is not as its form has it is refused with the place", arguments: refusals)
  func refusal(text: String, message: String) throws {
    #expect(try failure(text) == message)
  }

  @Test("A report needs a cohort, and a date that cannot be read is left out")
  func cohortAndDate() throws {
    #expect(
      try failure(Self.report, cohort: nil) == """
        ee-2018.txt: error[report.no-cohort]: nothing says which cohort the report is about
          fix: state "cohort" for the file in the plan
        """)
    let file = try imported(Self.report.replacing("12th July", with: "July"))
    #expect(file.records.responses.map(\.date) == [nil])
    #expect(
      file.findings.text == """
        ee-2018.txt:5: warning[report.date]: the date of the report cannot be read, so it has none
          expected: a day as 12 July 2018 or 2018-07-12
          fix: write the day in full
        """)
  }

  @Test(
    "Where the plan says so, a section that cannot be read stands in the ledger",
    arguments: [
      ("None this year.", 4, 0, ""), ("", 4, 0, ""), ("- Meet earlier.", 4, 0, "report.counted"),
      ("All is well.", 3, 1, "report.no-list"),
    ])
  func keepGoing(list: String, imported: Int, rejected: Int, finding: String) throws {
    let start = try #require(Self.report.firstRange(of: "I recommend:"))
    let file = try self.imported(
      String(Self.report[..<start.lowerBound]) + list + "\n", rejections: .keepGoing)
    #expect(file.ledger.imported == imported)
    #expect(file.ledger.rejections.count == rejected)
    #expect(file.findings.map(\.code).joined() == finding)
  }
}
