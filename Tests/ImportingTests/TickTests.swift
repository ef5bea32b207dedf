import EvaluationModel
import Formats
import Testing

@testable import Importing

@Suite("Ticks in reports")
struct TickTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let tick: String
    let text: String
    let reading: String
    let comment: String
    var testDescription: String { "\(tick)|\(text)" }

    init(_ text: String, tick: String = "", _ reading: String, _ comment: String = "") {
      self.text = text
      self.tick = tick
      self.reading = reading
      self.comment = comment
    }
  }

  static let cases: [Case] = [
    Case("☒ Yes  ☐ No\n\nGood.", "3", "Good."),
    Case("☐ Yes  ☑ No", "1"), Case("☐ Yes  ☐ No", "skipped"),
    Case("Yes ☐   No ☒", "1"), Case("[x] Yes [ ] No", "3"), Case("( ) Yes (X) No", "1"),
    Case("☐ Yes\n\n☒ In part\n\n☐ No\n\nMostly.", "2", "Mostly."),
    Case("Please tick: ☒ Yes / ☐ No", "3"), Case("☒ N/A ☐ Yes", "not-applicable"),
    Case("☒ Yes ☐ No Marking was fair.", "3", "Marking was fair."),
    Case("✓ Yes\n\nGood.", "3", "Good."),
    Case("☒ Yes ☒ No", "report.ticked-twice"), Case("☒ Perhaps ☐ Never", "answer.off-scale"),
    Case("Yes.\n\nStandards are good.", "3", "Standards are good."),
    Case("Response: Partly", "2"),
    Case("No concerns were raised.", "skipped", "No concerns were raised."),
    Case(
      "- ✓ Good handbook\n- ✓ Clear criteria", "skipped", "- ✓ Good handbook\n- ✓ Clear criteria"),
    Case("Good.", tick: "Y", "3", "Good."), Case("Good.", tick: "yes", "3", "Good."),
    Case("Good.", tick: "", "skipped", "Good."),
    Case("Good.", tick: "Yes / No", "skipped", "Good."),
    Case("Good.", tick: "Maybe", "answer.off-scale", "Good."),
    Case("Good.", tick: "☒ Yes ☐ No", "3", "Good."),
    Case("", "skipped"),
  ]

  @Test("are read on the scale, and what is left is the comment", arguments: cases)
  func tick(example: Case) {
    let section = ReportSection(
      number: "1", title: "Standards", place: .line(1), parent: nil,
      tick: DocumentBlock.blocks(of: example.tick), blocks: DocumentBlock.blocks(of: example.text),
      isRow: false)
    let reader = TickReader(
      item: Item(id: "standards", text: "Standards", label: "standards", scale: "yes-no"),
      scale: ExaminerDocumentTests.yesNo, blankMeans: .skipped)
    let outcome = reader.outcome(of: section)
    let reading =
      switch outcome.rating {
      case .value(let rating): rating.value.map(String.init) ?? rating.state.rawValue
      case .blank: "blank"
      case .fault(let fault): fault.code
      }
    #expect(reading == example.reading)
    if !reading.contains(".") || example.comment != "" {
      #expect(outcome.comment.text == example.comment)
    }
  }

  static let tables: [(rows: [[String]], sections: [String])] = [
    (
      [["Question", "Yes/No", "Comments"], ["1 Fair?", "Y", "Very."], ["2 Sent?", "", ""]],
      ["1 Fair? [Y] Very.", "2 Sent? [] "]
    ),
    (
      [["", "Yes", "No", "Comment"], ["Fair?", "X", "", "Very."], ["Sent?", "", "✓", ""]],
      ["– Fair? [☒ Yes  ☐ No] Very.", "– Sent? [☐ Yes  ☒ No] "]
    ),
    (
      [["No.", "Criterion", "Tick", "Details"], ["1.", "Fair", "☒", "Very."]],
      ["1 Fair [☒] Very."]
    ),
    (
      [["1. Fair?", "Yes", "Very."], ["2. Sent?", "No", ""]],
      ["1 Fair? [Yes] Very.", "2 Sent? [No] "]
    ),
    (
      [["1. Fair?", "☒ Yes ☐ No"], ["2. Sent?", "Late."]],
      ["1 Fair? [] ☒ Yes ☐ No", "2 Sent? [] Late."]
    ),
    (
      [
        ["Question", "Yes/No", "Comments"], ["A. Standards"], ["1 Fair?", "Y", ""],
        ["Comments: very fair indeed."],
      ],
      ["A Standards [] ", "1 Fair? [Y] Comments: very fair indeed."]
    ),
    ([["Marks", "52"], ["Names", "none"]], []), ([["Question"], ["Fair?"]], []),
  ]

  @Test("in tables are told by the heads of the columns, or by the questions", arguments: tables)
  func table(rows: [[String]], sections: [String]) {
    let table = DocumentTable(
      number: 1,
      rows: rows.map { row in
        DocumentTable.Row(
          cells: row.enumerated().map { column, text in
            DocumentTable.Cell(
              column: column + 1,
              blocks: text.isEmpty ? [] : [DocumentBlock(text: text, place: .line(1))])
          }, place: .line(1))
      })
    let read = (QuestionTable(table)?.rows ?? []).map { row in
      "\(row.number ?? "–") \(row.title) [\(row.tick.text)] \(row.comment.text)"
    }
    #expect(read == sections)
  }

  @Test(
    "The headings of many forms are told",
    arguments: [
      ("Threshold standards", "E2"), ("Appropriateness of standards", "E2"),
      ("Comparability with other UK HEIs", "E3"), ("Rigour and fairness of assessment", "E5"),
      ("Consistency of marking", "E5"), ("Setting assignments", "E4"), ("Content currency", "E7"),
      ("Previous issues addressed", "E1"), ("Issues since your last report", "E1"),
      ("Good practice and innovation", "E9"), ("Recommendations", "E10"),
      ("Response to last year’s recommendations", "E1"),
      ("Degree of confidence in standards", "E11"),
      ("Conduct of the board of examiners", "E6"), ("Overall category", "E11"),
      (
        "Partnership standards are secure irrespective of where, how or by whom delivered", "E8"
      ), ("Weather", nil),
    ] as [(String, String?)])
  func canonical(title: String, section: String?) {
    #expect(CanonicalSection.suggested(for: title)?.rawValue == section)
  }

  @Test("The shape of a report shows its form and no word of its examiner")
  func shape() throws {
    let shape = try ReportShape(
      reading: ExaminerDocumentTests.fixture("external_examiner_2023-24.docx"))
    #expect(shape.format == .word)
    #expect(
      shape.fields == [
        "Name of External Examiner", "Home institution", "Programme", "Academic year", "Date",
      ])
    #expect(
      shape.sections.map { section in
        """
        \(section.number ?? "–") \(section.suggestion?.rawValue ?? "–") \(section.hasTick) \
        \(section.options) \(section.listEntries) \(section.characters)
        """
      } == [
        #"1 E2 true ["Yes", "No"] 0 62"#, #"2 E5 true ["Yes", "No"] 0 59"#, "3 E9 false [] 2 46",
        "4 E10 false [] 2 71", #"5 E1 true ["Yes", "No"] 0 3"#,
      ])
    #expect(!"\(shape)".contains("A. Example") && !"\(shape)".contains("Turnaround"))
    let table = try ReportShape(
      reading: ExaminerDocumentTests.fixture("external_examiner_2021-22_table.docx"))
    #expect(table.sections.map(\.isRow) == [true, true, true])
    #expect(table.sections.map(\.options) == [["Y"], ["N"], []])
  }
}
