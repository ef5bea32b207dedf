import EvaluationModel
import Importing
import Testing

/// Counts were made with Python's csv module.
@Suite("Exports of LimeSurvey")
struct LimeSurveyTests {
  static let version = """
    items: [{id: one, text: One, scale: agreement}, {id: two, text: Two, scale: agreement}]
    questions:
      - id: role
        text: Role
        other: role-other
        options: [{id: head, label: Headteacher, aliases: [A1]}, {id: lead, label: Leader, aliases: [A2]}]
      - id: bar
        text: Barriers
        other: bar-other
        options: [{id: SQ001, label: Time}, {id: SQ002, label: Cover}]
    prompts:
      - {id: role-other, text: Other role}
      - {id: bar-other, text: Other barriers}
      - {id: comment, text: Comment}
    """

  static let mapping = """
    export: lime-survey
    columns:
      - {at: 1, id: id, as: response}
      - {at: 2, id: submitdate, as: date}
      - {at: 10, id: role, as: options, question: role}
      - {at: 11, id: "role[other]", as: other-text, question: role}
      - {at: 12, to: 13, as: grid, items: [one, two], ids: ["imp[SQ001]", "imp[SQ002]"]}
      - {at: 14, id: "bar[SQ001]", as: option, question: bar, option: SQ001}
      - {at: 15, id: "bar[SQ002]", as: option, question: bar, option: SQ002}
      - {at: 16, id: "bar[other]", as: other-text, question: bar}
      - {at: 17, id: comment, as: comment, prompt: comment}
    exclude:
      - {rule: not submitted, column: 2, equals: [""]}
    """

  static let example = VendorExample(version: version, mapping: mapping)

  @Test("Y or blank, -oth-, 1980 for everybody, and a blank line that is nobody")
  func codes() throws {
    let file = try Self.example.imported(fixture: "limesurvey_codes_semicolon.csv")
    #expect(file.ledger.read == 20 && file.ledger.imported == 20)
    #expect(
      file.tally("bar") == """
        SQ001: 11 ticked, 6 unticked, 3 unknown
        SQ002: 12 ticked, 5 unticked, 3 unknown
        """)
    // Seven chose "Other" and left the text empty: they answered, and ticked none of these.
    #expect(file.tally("role") == "head: 8 ticked, 12 unticked\nlead: 5 ticked, 15 unticked")
    #expect(file.records.responses.allSatisfy { $0.date == nil })
    #expect(Set(file.codes) == ["date.anonymised"])
  }

  @Test("After “convert Y/N” 2 is a no")
  func converted() throws {
    let file = try Self.example.imported(fixture: "limesurvey_convertYN_1_2.csv")
    #expect(
      file.tally("bar") == "SQ001: 11 ticked, 9 unticked\nSQ002: 12 ticked, 8 unticked")
  }

  @Test("A blank submission date is a response that was not finished")
  func incomplete() throws {
    let example = VendorExample(
      version: Self.version,
      mapping: """
        export: lime-survey
        columns:
          - {at: 1, id: id, as: response}
          - {at: 3, id: "bar[SQ001]", as: option, question: bar, option: SQ001}
          - {at: 4, id: "bar[SQ002]", as: option, question: bar, option: SQ002}
        exclude:
          - {rule: not submitted, column: 2, equals: [""]}
        """)
    let file = try example.imported(
      "id,submitdate,bar[SQ001],bar[SQ002]\n1,2024-05-02 10:00:00,Y,\n2,,Y,\n\n")
    #expect(file.ledger.imported == 1)
    #expect(file.ledger.exclusions == [.init(rule: "not submitted", rows: 1)])
  }

  @Test("A VV file says what was not shown, and its escapes are undone")
  func vv() throws {
    let example = VendorExample(
      version: Self.version,
      mapping: """
        export: lime-survey-vv
        header_rows: 2
        delimiter: tab
        columns:
          - {at: 1, id: id, header: Response ID, as: response}
          - {at: 2, id: submitdate, as: date}
          - {at: 7, to: 8, as: grid, items: [one, two], ids: [imp_SQ001, imp_SQ002]}
          - {at: 9, id: comment, as: comment, prompt: comment}
        """)
    let file = try example.imported(fixture: "vvexport_123456.csv")
    #expect(file.ledger.imported == 8)
    #expect(file.answers("one") == "5: 3, not-shown: 2, unknown: 3")
    #expect(
      file.comments("comment") == ["\"Quoted\" text\nsecond line\tx {brace}", "plain"])
    #expect(file.records.responses.filter { $0.date == nil }.count == 2)
    let finished = VendorExample(
      version: Self.version,
      mapping: example.mapping
        + "\nexclude:\n  - {rule: not submitted, column: 2, equals: [\"\"]}")
    let rest = try finished.imported(fixture: "vvexport_123456.csv")
    #expect(rest.ledger.exclusions == [.init(rule: "not submitted", rows: 2)])
  }

  @Test("A box that was not shown is said to be so, and an escape is undone once")
  func notShown() throws {
    let example = VendorExample(
      version: Self.version,
      mapping: """
        export: lime-survey-vv
        header_rows: 2
        columns:
          - {at: 1, id: bar_SQ001, as: option, question: bar, option: SQ001}
          - {at: 2, id: bar_SQ002, as: option, question: bar, option: SQ002}
          - {at: 3, id: c, as: comment, prompt: comment}
        """)
    let file = try example.imported(
      """
      A\tB\tC
      bar_SQ001\tbar_SQ002\tc
      {question_not_shown}\t{question_not_shown}\tWrite {lbrace}tab} and {cr}{newline}{strange}
      Y\t\t{question_not_shown}

      """)
    #expect(file.marks("bar") == ["--", "xo"])
    #expect(file.comments("comment") == ["Write {tab} and \n{strange}"])
  }
}
