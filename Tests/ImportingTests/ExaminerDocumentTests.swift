import Diagnostics
import EvaluationModel
import Formats
import Foundation
import TestSupport
import Testing

@testable import Importing

@Suite("Examiners' reports as documents and as forms")
struct ExaminerDocumentTests {
  static let yesNo = Scale(
    id: "yes-no",
    levels: [
      .init(value: 1, label: "No", role: .negative, aliases: ["N"]),
      .init(value: 2, label: "Partly", role: .neutral, aliases: ["In part"]),
      .init(value: 3, label: "Yes", role: .positive, aliases: ["Y"]),
    ], outside: [.init(label: "N/A", state: .notApplicable, aliases: ["Not applicable"])],
    positivePhrase: "said yes")

  static let instrument = Instrument(
    id: "examiner", title: "External examiner's report", source: .examiner,
    versions: [
      InstrumentVersion(
        id: "v1",
        items: ["standards", "fair", "answered", "sample"].map {
          Item(id: $0, text: $0, label: $0, scale: "yes-no")
        },
        prompts: ["E1", "E2", "E3", "E4", "E5", "E6", "E9"].map { Prompt(id: $0, text: $0) })
    ])

  /// What a file gives under a mapping.
  static func imported(
    _ file: InputFile, _ mapping: FileMapping, published: Bool = false
  ) throws -> ImportedFile {
    let source = SourceFile(
      id: "ee", path: file.path, mapping: mapping.id, cohort: "c8", isPublished: published)
    let plan = EvaluationPlan(
      programme: Programme(name: "Award", consortium: "Consortium", qualification: "Award"),
      cohorts: Example.cohorts, scales: [yesNo], instruments: [instrument], mappings: [mapping],
      sources: [source], reporting: ReportSettings(title: "Report", cohort: "c8"))
    return try ImportTask(source, of: plan).importer.imported(file)
  }

  static func fixture(_ name: String) throws -> InputFile {
    try InputFile(
      reading: Repository.root.appending(path: "Tests/FormatsTests/Fixtures/\(name)").path,
      named: name)
  }

  static func report(
    _ sections: [SectionBinding], blankMeans: AnswerState = .unknown,
    rejections: FileMapping.RejectionPolicy = .stop
  ) -> FileMapping {
    FileMapping(
      id: "report", kind: .examinerReport, export: .examinerReport, instrument: "examiner",
      version: "v1", blankMeans: blankMeans, sections: sections, rejections: rejections)
  }

  static let headings = report([
    SectionBinding(
      number: "1",
      title: "Threshold standards: are the academic standards set for the award appropriate?",
      prompt: "E2", item: "standards"),
    SectionBinding(
      number: "2", title: "Is assessment rigorous and fair?", prompt: "E5", item: "fair"),
    SectionBinding(number: "3", title: "Good practice and innovation", prompt: "E9"),
    SectionBinding(number: nil, title: "Recommendations", prompt: nil),
    SectionBinding(
      number: nil, title: "Response to last year's report", prompt: "E1", item: "answered"),
  ])

  @Test("A Word document with headings gives ticks, comments and recommendations")
  func wordWithHeadings() throws {
    let file = try Self.imported(Self.fixture("external_examiner_2023-24.docx"), Self.headings)
    #expect(file.records.responses.map(\.date) == [Example.day("2024-07-03")])
    #expect(
      file.records.answers.map { "\($0.item) \($0.state.rawValue) \($0.value ?? 0)" } == [
        "standards answered 3", "fair answered 3", "answered unknown 0",
      ])
    #expect(
      file.records.comments.map { "\($0.prompt): \($0.text)" } == [
        "E2: Standards are comparable with the four other providers I know.",
        "E5: Feedback is detailed.\n\nTurnaround slipped in the spring term.",
        "E9: • School-based impact project\n• Peer review circles", "E1: N/A",
      ])
    #expect(
      file.records.recommendations == [
        Recommendation(
          report: "ee:1", number: 1, text: "Moderate a sample of portfolios across venues.",
          section: "E10", year: 2024),
        Recommendation(
          report: "ee:1", number: 2, text: "Give marks in the rubric.", section: "E10", year: 2024),
      ])
    #expect(file.ledger.isBalanced)
    #expect((file.ledger.read, file.ledger.imported) == (5, 5))
    #expect(file.ledger.columnsNotStored == 4)
    #expect(file.findings.isEmpty)
    #expect(!"\(file)".contains("A. Example") && !"\(file)".contains("Nowhere"))
  }

  @Test("A Word document whose answers stand in a table gives the same")
  func wordTable() throws {
    let mapping = Self.report([
      SectionBinding(
        number: "1", title: "Are standards appropriate?", prompt: "E2", item: "standards"),
      SectionBinding(
        number: nil, title: "Were you sent enough work?", prompt: "E4", item: "sample"),
      SectionBinding(number: "3", title: "Recommendations", prompt: nil),
    ])
    let file = try Self.imported(
      Self.fixture("external_examiner_2021-22_table.docx"), mapping)
    #expect(
      file.records.answers.map { "\($0.item) \($0.value ?? 0)" } == ["standards 3", "sample 1"])
    #expect(
      file.records.comments.map { "\($0.prompt): \($0.text)" } == [
        "E2: Yes, consistent.", "E4: Two scripts were missing.",
      ])
    #expect(
      file.records.recommendations == [
        Recommendation(
          report: "ee:1", number: 1, text: "Earlier moderation.", section: "E10", year: 2018)
      ])
    #expect((file.ledger.read, file.ledger.imported) == (3, 3))
    #expect(
      file.findings.text == """
        external_examiner_2021-22_table.docx (table 1, row 4, cell 3): warning[report.counted]: the \
        recommendations have no numbers and were counted from 1
          fix: number them in the report, so that follow-ups cannot go to another one
        """)
  }

  @Test("A PDF gives its sections, those that are not bound stand in the ledger")
  func pdf() throws {
    let title = "please comment on the standard of assessment"
    let mapping = Self.report([
      SectionBinding(number: "1", title: "Question 1: \(title)", prompt: "E2"),
      SectionBinding(number: "6", title: "Question 6: \(title)", prompt: "E6", item: "fair"),
    ])
    let file = try Self.imported(Self.fixture("external_examiner_2022-23.pdf"), mapping)
    let text = Array(
      repeating: "The portfolio work is of a high standard and the marking is consistent.", count: 6
    )
    #expect(
      file.records.comments.map(\.text) == Array(repeating: text.joined(separator: " "), count: 2))
    #expect(file.records.answers.map(\.state) == [.unknown])
    #expect(file.ledger.exclusions == [.init(rule: ExaminerImporter.unboundSections, rows: 4)])
    #expect(file.ledger.isBalanced)
  }

  @Test("The export of a web form gives the very records that the document gives")
  func form() throws {
    let headings = [
      "ID", "Completion time", "Email", "Standards?", "Standards: comments", "Assessment fair?",
      "Assessment: comments", "Good practice", "Recommendations", "Response to last year?",
      "Response: comments",
    ]
    let cells = [
      "1", "2024-07-03", "examiner@nowhere.example", "Yes",
      "Standards are comparable with the four other providers I know.", "Yes",
      "\"Feedback is detailed.\n\nTurnaround slipped in the spring term.\"",
      "\"• School-based impact project\n• Peer review circles\"",
      "\"1. Moderate a sample of portfolios across venues.\n2. Give marks in the rubric.\"", "",
      "N/A",
    ]
    let roles: [ColumnBinding.Role] = [
      .response, .date, .drop(reason: "identifies a person"), .item("standards", .single),
      .comment("E2"), .item("fair", .single), .comment("E5"), .comment("E9"),
      .recommendations(section: "E10"), .item("answered", .single), .comment("E1"),
    ]
    let mapping = FileMapping(
      id: "form", kind: .responses, export: .examinerForm, instrument: "examiner", version: "v1",
      columns: zip(headings, roles).enumerated().map { index, column in
        ColumnBinding(position: index + 1, header: column.0, role: column.1)
      })
    let text = headings.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
    let form = try Self.imported(Example.file(text, path: "ee.csv"), mapping)
    let document = try Self.imported(
      Self.fixture("external_examiner_2023-24.docx"), Self.headings)
    #expect(form.records == document.records)
    #expect(form.ledger.isBalanced)
    #expect(!"\(form)".contains("nowhere.example"))
  }

  @Test("Recommendations of a form's cell that cannot be told apart keep the row out")
  func formFault() throws {
    let mapping = FileMapping(
      id: "form", kind: .responses, instrument: "examiner", version: "v1",
      columns: [
        ColumnBinding(position: 1, header: "A", role: .recommendations(section: "E5")),
        ColumnBinding(position: 2, header: "B", role: .recommendations(section: "E10")),
      ], rejections: .keepGoing)
    let rows =
      "A,B\n\"1. One\n1. Two\",\nMeet earlier.,\"1. Share.\n2. Publish.\"\nNone,n/a\n,Advisable: wait\n"
    let file = try Self.imported(Example.file(rows, path: "ee.csv"), mapping)
    #expect(
      file.records.recommendations.map { "\($0.id) \($0.section ?? "") \($0.text)" } == [
        "ee:2:r1 E5 Meet earlier.", "ee:2:r2 E10 Share.", "ee:2:r3 E10 Publish.",
        "ee:4:r1 E10 wait",
      ])
    #expect(file.ledger.rejections.map(\.reason) == ["the cell has two recommendations 1"])
    #expect(
      Set(file.findings.map(\.code)) == [
        "report.recommendation-twice", "report.counted", "report.renumbered",
      ])
  }

  @Test("Recommendations of several sections are numbered through")
  func severalSections() throws {
    let mapping = Self.report([
      SectionBinding(number: "1", title: "Marking", prompt: "E5", recommendations: "E5"),
      SectionBinding(number: "2", title: "Recommendations", prompt: nil),
    ])
    let text = """
      Date: 1 May 2019

      1. Marking

      Fair, but:

      1. Moderate earlier.

      2. Recommendations

      1. Essential: publish the criteria.
      2. Meet.

      """
    let file = try Self.imported(Example.file(text, path: "ee.txt"), mapping)
    #expect(
      file.records.recommendations.map {
        "\($0.number) \($0.section ?? "") \($0.priority ?? "-") \($0.text) \($0.year ?? 0)"
      } == [
        "1 E5 - Moderate earlier. 2019", "2 E10 essential publish the criteria. 2019",
        "3 E10 - Meet. 2019",
      ])
    #expect(
      file.findings.text == """
        ee.txt:11: warning[report.renumbered]: the recommendations of section 2 have numbers of an \
        earlier section and were numbered from 2
          fix: use these numbers in the plan's "recommendations"
        """)
  }

  static let bindingFaults: [(section: SectionBinding, code: String)] = [
    (
      SectionBinding(number: "1", title: "Marking", prompt: "E5", item: "nothing"),
      "binding.unknown-item"
    ),
    (SectionBinding(number: "1", title: "Marking", prompt: "E8"), "binding.unknown-prompt"),
    (SectionBinding(number: nil, title: "Marking", prompt: "E2"), "report.section-twice"),
    (SectionBinding(number: "7", title: "Marking", prompt: "E2"), "report.section-moved"),
    (SectionBinding(number: "4", title: "Boards", prompt: "E6"), "report.section-gone"),
  ]

  @Test("A binding that does not fit is refused with what to mend", arguments: bindingFaults)
  func bindings(section: SectionBinding, code: String) throws {
    let file = try Example.file("1. Marking\n\nFair.\n\n2. Marking\n\nFair.\n", path: "ee.txt")
    let failure = #expect(throws: ImportFailure.self) {
      try Self.imported(file, Self.report([section]))
    }
    #expect(failure?.diagnostics.map(\.code) == [code])
    #expect(failure?.diagnostics.first?.fix != nil)
  }

  @Test("Two sections cannot answer one prompt, and an unbound tick is said")
  func twice() throws {
    let text = "1. Marking\n\n☒ Yes ☐ No\n\n2. Boards\n\nFine.\n"
    let both = Self.report([
      SectionBinding(number: "1", title: "Marking", prompt: "E5"),
      SectionBinding(number: "2", title: "Boards", prompt: "E5"),
    ])
    let failure = #expect(throws: ImportFailure.self) {
      try Self.imported(Example.file(text, path: "ee.txt"), both)
    }
    #expect(failure?.diagnostics.map(\.code) == ["binding.twice"])
    let one = Self.report([SectionBinding(number: "1", title: "Marking", prompt: "E5")])
    let file = try Self.imported(Example.file(text, path: "ee.txt"), one)
    #expect(file.findings.map(\.code) == ["report.tick-not-bound"])
  }

  @Test("Two ticks are a fault with its place, and the plan may go on without the section")
  func tickedTwice() throws {
    let text = "1. Marking\n\n☒ Yes  ☒ No\n\nHard to say.\n\n2. Boards\n\nFine.\n"
    let sections = [
      SectionBinding(number: "1", title: "Marking", prompt: "E5", item: "fair"),
      SectionBinding(number: "2", title: "Boards", prompt: "E6"),
    ]
    let failure = #expect(throws: ImportFailure.self) {
      try Self.imported(Example.file(text, path: "ee.txt"), Self.report(sections))
    }
    #expect(
      failure?.diagnostics.text == """
        ee.txt:3: error[report.ticked-twice]: 2 answers to item "fair" are ticked
          expected: one tick
          fix: ask the examiner which is meant, and clear the other
        """)
    let file = try Self.imported(
      Example.file(text, path: "ee.txt"), Self.report(sections, rejections: .keepGoing))
    #expect(file.records.comments.map(\.prompt) == ["E6"])
    #expect(file.records.answers.isEmpty)
    #expect(file.ledger.isBalanced)
    #expect(file.ledger.rejections.map(\.line) == [1])
  }
}
