import EvaluationModel
import Importing
import TestSupport
import Testing

/// Counts were made with Python's csv module.
@Suite("Exports of SurveyMonkey")
struct SurveyMonkeyTests {
  static let example = VendorExample(
    version: """
      items:
        - {id: sure, text: Sure, scale: agreement}
        - {id: head, text: Head, scale: agreement}
        - {id: time, text: Time, scale: agreement}
      questions:
        - id: changes
          text: Which changed?
          other: changes-other
          options:
            - {id: maps, label: Provision mapping}
            - {id: training, label: Staff training}
            - {id: parents, label: Parent engagement}
        - id: phase
          text: Phase
          other: phase-other
          options: [{id: primary, label: Primary}, {id: secondary, label: Secondary}]
      prompts:
        - {id: changes-other, text: Other changes}
        - {id: phase-other, text: Other phase}
        - {id: impact, text: Impact}
      """,
    mapping: """
      export: survey-monkey
      header_rows: 2
      date_format: MM/dd/yyyy
      columns:
        - {at: 1, header: Respondent ID, as: response}
        - {at: 4, header: End Date, as: date}
        - {at: 10, header: "In which phase do you work? [Response]", as: options, question: phase}
        - {at: 11, header: "In which phase do you work? [Other (please specify)]", as: other-text, question: phase}
        - {at: 12, header: "Which of these changed in your school? (Select all that apply) [Provision mapping]", as: option, question: changes, option: maps}
        - {at: 13, header: "Which of these changed in your school? (Select all that apply) [Staff training]", as: option, question: changes, option: training}
        - {at: 14, header: "Which of these changed in your school? (Select all that apply) [Parent engagement]", as: option, question: changes, option: parents}
        - {at: 15, header: "Which of these changed in your school? (Select all that apply) [Other (please specify)]", as: other-text, question: changes}
        - at: 16
          to: 18
          as: grid
          items: [sure, head, time]
          headers:
            - How far do you agree? [I am confident leading SEND]
            - How far do you agree? [My headteacher supports me]
            - How far do you agree? [I have enough time]
        - {at: 19, header: "What has been the biggest impact? [Open-Ended Response]", as: comment, prompt: impact}
      """)

  @Test(
    "Question and row make the heading, a label or 1 is a tick, a whole question left is unknown",
    arguments: ["surveymonkey_expanded_labels.csv", "surveymonkey_expanded_numeric.csv"])
  func expanded(name: String) throws {
    let file = try Self.example.imported(fixture: name)
    #expect(file.ledger.read == 30 && file.ledger.imported == 30)
    #expect(
      file.tally("changes") == """
        maps: 10 ticked, 14 unticked, 6 unknown
        training: 14 ticked, 10 unticked, 6 unknown
        parents: 17 ticked, 7 unticked, 6 unknown
        """)
    #expect(file.comments("changes-other") == ["TAs, lunchtime", "TAs, lunchtime"])
    #expect(file.answers("sure") == "1: 4, 2: 6, 3: 5, 4: 4, 5: 8, unknown: 3")
    // Two wrote "All-through" and ticked nothing: they answered.
    #expect(
      file.tally("phase") == """
        primary: 6 ticked, 11 unticked, 13 unknown
        secondary: 9 ticked, 8 unticked, 13 unknown
        """)
    #expect(file.records.responses.first?.date?.description == "2024-05-02")
    #expect(file.columns.first { $0.position == 13 }?.heading.hasSuffix("[Staff training]") == true)
  }

  @Test("Ids that a spreadsheet has rounded are told")
  func resaved() throws {
    let file = try Self.example.imported(fixture: "surveymonkey_resaved_by_excel.csv")
    #expect(file.ledger.imported == 30)
    #expect(Set(file.codes) == ["response.damaged-id"])
    #expect(file.columns.first?.distinct == 1)
  }

  /// A processed export: one header row, and headings that say nothing.
  @Test(
    "A real question spread over ten columns, which 58 of 476 left",
    .enabled(
      if: Repository.shared("data/surveys/carpentries_longterm_2017.csv") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func real() throws {
    let fields = [
      "Biomedical/Health Sciences", "Business", "Computer Science", "Earth Sciences",
      "Engineering", "Humanities", "Library Sciences", "Life Sciences",
      "Mathematics or Statistics", "Physical Sciences",
    ]
    let options = fields.enumerated().map { "{id: f\($0), label: \($1)}" }
    let columns = fields.indices.map {
      "  - {at: \($0 + 5), id: Column\($0 + 2), as: option, question: field, option: f\($0)}"
    }
    let file = try VendorExample(
      version:
        "questions:\n  - {id: field, text: F, options: [\(options.joined(separator: ", "))]}",
      mapping: "columns:\n\(columns.joined(separator: "\n"))"
    ).imported(shared: "surveys/carpentries_longterm_2017.csv")
    #expect(file.ledger.imported == 476)
    let ticked = [95, 6, 38, 48, 41, 12, 20, 166, 41, 57]
    #expect(
      file.tally("field")
        == ticked.enumerated().map { "f\($0): \($1) ticked, \(418 - $1) unticked, 58 unknown" }
        .joined(separator: "\n"))
  }

  @Test("A column that moved is found by question and row")
  func moved() throws {
    let example = VendorExample(
      version: Self.example.version,
      mapping: """
        export: survey-monkey
        header_rows: 2
        columns:
          - {at: 2, header: "How far? [B]", as: item, item: sure}
        """)
    #expect(
      try example.failure("How far?,,,Other?\nA,C,B,B\n4,5,4,5\n").contains(
        "column 2 is not \"How far? [B]\", which is now column 3"))
  }
}
