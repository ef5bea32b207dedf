import EvaluationModel
import Importing
import Testing

@Suite("Exports of Google Forms")
struct GoogleFormsTests {
  static let example = VendorExample(
    version: """
      items: [{id: time, text: Time, scale: agreement}, {id: help, text: Help, scale: agreement}]
      questions:
        - id: gains
          text: Gains
          options:
            - {id: law, label: "Law, policy and practice"}
            - {id: law-only, label: Law}
            - {id: staff, label: Leading staff}
      """,
    mapping: """
      export: google-forms
      date_format: yyyy/MM/dd
      columns:
        - {at: 1, header: Timestamp, as: date}
        - {at: 2, header: What did you gain?, as: options, question: gains}
        - {at: 3, to: 4, as: grid, items: [time, help], headers: ["I had [Time]", "I had [Help]"]}
      """)

  static let headings = "Timestamp,What did you gain?,I had [Time],I had [Help]\n"

  @Test("Labels with commas are found by the option list, and a grid by its headings")
  func answers() throws {
    let file = try Self.example.imported(
      Self.headings + """
        2018/12/12 8:36:23 PM EST,"Law, policy and practice, Leading staff",Agree,
        2018/12/12 8:37:23 PM EST,"Law, Leading staff",5 - Strongly agree,Disagree
        2018/12/12 8:38:23 PM EST,,,
        """)
    #expect(file.marks("gains") == ["xox", "oxx", "???"])
    #expect(file.answers("time") == "4: 1, 5: 1, unknown: 1")
    #expect(file.answers("help") == "2: 1, unknown: 2")
  }

  @Test("What is no option is refused, and what may be a person's own text is not shown")
  func unknown() throws {
    #expect(
      try Self.example.failure(Self.headings + "2018/12/12,\"Law, Zebediah Smith\",,\n") == """
        answers.csv:2:2 (cell B2): error[option.unknown]: part of the cell is no option of question \
        "gains"
          expected: "Law, policy and practice", "Law", "Leading staff"
          fix: add the answer to the options of question "gains" in the plan, or state the prompt \
        of its "other" text
        """)
  }
}
