import EvaluationModel
import Importing
import Testing

/// Counts were made with Python's csv module.
@Suite("Exports of Microsoft Forms")
struct MicrosoftFormsTests {
  static let version = """
    items:
      - {id: pupils, text: Impact on pupils, scale: agreement}
      - {id: staff, text: Impact on staff, scale: agreement}
    questions:
      - id: role
        text: Your role
        options:
          - {id: senco, label: SENCO}
          - {id: head, label: Headteacher}
          - {id: governor, label: "Governor; SEND link"}
      - id: barriers
        text: Which barriers?
        other: barriers-other
        options:
          - {id: time, label: Time}
          - {id: funding, label: Funding}
          - {id: cover, label: "Cover, supply"}
      - {id: again, text: Which barriers again?, options: [{id: time, label: Time}]}
      - {id: release, text: Release another?, options: [{id: "yes", label: "Yes"}, {id: "no", label: "No"}]}
    prompts: [{id: barriers-other, text: Other barriers}, {id: open, text: Other comments}]
    """

  static let mapping = """
    export: microsoft-forms
    date_format: dd/MM/yyyy
    columns:
      - {at: 1, header: ID, as: response}
      - {at: 3, header: Completion time, as: date}
      - {at: 4, header: Email, as: drop, reason: identifies a person}
      - {at: 7, header: Your role, as: options, question: role}
      - {at: 8, to: 9, as: grid, items: [pupils, staff], headers: [Impact on pupils with SEND, Impact on staff confidence]}
      - {at: 10, header: "Which barriers did your SENCO meet? (tick all)", as: options, question: barriers}
      - {at: 11, header: "Which barriers did your SENCO meet? (tick all)2", as: options, question: again}
      - {at: 12, header: "Any other comments?", as: comment, prompt: open}
      - {at: 14, header: "Added later: Would you release another member of staff?", as: options, question: release}
    """

  static let example = VendorExample(version: version, mapping: mapping)

  @Test(
    "A trailing semicolon, an option that holds one, unmarked other text and a repeated heading")
  func multipleChoice() throws {
    let file = try Self.example.imported(fixture: "msforms_saved_as_csv_utf8_bom.csv")
    #expect(file.ledger.imported == 24)
    #expect(
      file.tally("barriers") == """
        time: 14 ticked, 5 unticked, 5 unknown
        funding: 6 ticked, 13 unticked, 5 unknown
        cover: 5 ticked, 14 unticked, 5 unknown
        """)
    #expect(
      file.comments("barriers-other")
        == Array(repeating: "Other: leadership; workload", count: 5))
    #expect(file.tally("again") == "time: 24 ticked")
    #expect(
      file.tally("role") == """
        senco: 10 ticked, 14 unticked
        head: 9 ticked, 15 unticked
        governor: 5 ticked, 19 unticked
        """)
    #expect(file.tally("release").hasPrefix("yes: 5 ticked, 2 unticked, 17 unknown\nno: 2"))
  }

  @Test("Ratings as text, a blank that may be skipped or never shown, and nobody's address")
  func ratings() throws {
    let file = try Self.example.imported(fixture: "msforms_saved_as_csv_utf8_bom.csv")
    #expect(file.answers("staff") == "1: 7, 2: 7, 3: 2, 4: 5, 5: 3")
    #expect(file.answers("pupils") == "1: 6, 2: 4, 3: 3, 4: 5, 5: 6")
    #expect(file.records.responses.first?.date == CalendarDate(iso: "2024-05-02"))
    #expect(!"\(file)".contains("anonymous"))
  }

  @Test("The workbook gives the same, and its hidden rows are read and told")
  func workbook() throws {
    let file = try Self.example.imported(fixture: "msforms_headteacher_feedback.xlsx")
    let text = try Self.example.imported(fixture: "msforms_saved_as_csv_utf8_bom.csv")
    #expect(file.codes == ["table.hidden-rows"])
    #expect(file.records.answers == text.records.answers)
    #expect(file.records.selections == text.records.selections)
    #expect(file.records.responses == text.records.responses)
  }

  @Test("An option that holds two semicolons is found where the plan lists it")
  func listedOption() throws {
    let listed = VendorExample(
      version: Self.version.replacing(
        "- {id: funding, label: Funding}",
        with:
          "- {id: funding, label: Funding}\n      - {id: lead, label: \"Other: leadership; workload\"}"
      ), mapping: Self.mapping)
    let file = try listed.imported(fixture: "msforms_saved_as_csv_utf8_bom.csv")
    #expect(file.comments("barriers-other").isEmpty)
    #expect(file.tally("barriers").contains("lead: 5 ticked, 14 unticked, 5 unknown"))
  }

  @Test("Other text that reads almost like an option is kept and told")
  func nearOption() throws {
    let example = VendorExample(
      version: Self.version,
      mapping: """
        export: microsoft-forms
        columns:
          - {at: 2, header: Barriers, as: options, question: barriers}
        """)
    let file = try example.imported("ID,Barriers\n1,Time;Fundings;\n2,Time;Nobody;\n")
    #expect(file.codes == ["option.near"])
    #expect(file.comments("barriers-other") == ["Fundings", "Nobody"])
    #expect(file.marks("barriers") == ["xoo", "xoo"])
  }
}
