import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("A workbook with one sheet a cohort")
struct CohortWorkbookTests {
  /// Each sheet has its own columns, wording and direction of the scale.
  private static func example(impact: Int, confidence: Int, headings: [String]) -> VendorExample {
    VendorExample(
      version: """
        items: [{id: impact, text: Impact, scale: agreement}, {id: confidence, text: Confidence, scale: agreement}]
        prompts: [{id: open, text: Comments}]
        """,
      mapping: """
        export: cohort-workbook
        header_row: 3
        header_rows: 2
        date_format: dd/MM/yyyy
        rejections: keep-going
        columns:
          - {at: 1, header: \(headings[0]), as: drop, reason: names a school}
          - {at: \(impact), header: "\(headings[1])", as: item, item: impact, values: {"4/5": "4"}}
          - {at: \(confidence), header: "\(headings[2])", as: item, item: confidence, values: {"4/5": "4"}}
          - {at: 5, header: \(headings[3]), as: comment, prompt: open}
        exclude:
          - {rule: mean, column: 1, equals: [Mean]}
          - {rule: footnotes, when: only-column, column: 1}
        """)
  }

  @Test(
    "Rows above and below the answers are left out by name, and columns are found by two headings",
    arguments: ["cohort_workbook.xlsx", "cohort_workbook_1904.xlsx"])
  func sheets(name: String) throws {
    let first = try Self.example(
      impact: 3, confidence: 4,
      headings: ["School", "Ratings [Q1 Overall impact]", "Ratings [Q2 Confidence]", "Comments"]
    ).imported(fixture: name)
    #expect(first.ledger.read == 14 && first.ledger.imported == 12)
    #expect(
      first.ledger.exclusions == [.init(rule: "mean", rows: 1), .init(rule: "footnotes", rows: 1)])
    #expect(first.answers("confidence").split(separator: ", ").count >= 3)
    #expect(first.records.answers.allSatisfy { $0.state == .answered })
    #expect(!"\(first)".contains("School 1"))
  }

  @Test("Another column order is a column that moved")
  func moved() throws {
    let failure = #expect(throws: ImportFailure.self) {
      try Self.example(
        impact: 4, confidence: 3,
        headings: ["School", "Ratings [Q1 Overall impact]", "Ratings [Q2 Confidence]", "Comments"]
      ).imported(fixture: "cohort_workbook.xlsx")
    }
    #expect(
      failure?.diagnostics.map(\.code) == ["binding.moved", "binding.moved"])
  }

  @Test(
    "A day is a day however the cell holds it, and a month is none",
    arguments: ["cohort_workbook.xlsx", "cohort_workbook_1904.xlsx"])
  func days(name: String) throws {
    let file = try VendorExample(
      version: "items: [{id: impact, text: Impact, scale: agreement}]",
      mapping: """
        header_row: 4
        date_format: dd/MM/yyyy
        rejections: keep-going
        columns:
          - {at: 2, header: Date, as: date}
          - {at: 3, header: Q1 Overall impact, as: item, item: impact}
        exclude:
          - {rule: mean, column: 1, equals: [Mean]}
          - {rule: footnotes, when: only-column, column: 1}
        """
    ).imported(fixture: name)
    #expect(
      file.records.responses.compactMap { $0.date?.description } == [
        "2020-05-04", "2020-05-06", "2020-05-07", "2020-05-08", "2020-05-10", "2020-05-11",
        "2020-05-12", "2020-05-14", "2020-05-15",
      ])
    #expect(file.ledger.rejections.map(\.reason).allSatisfy { $0.contains("no date in the form") })
    #expect(file.ledger.rejections.count == 3)
  }
}
