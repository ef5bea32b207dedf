import Diagnostics
import EvaluationModel
import Importing
import Testing

@Suite("The report of how cells were understood")
struct TypingTests {
  static let example = VendorExample(
    version: """
      items: [{id: one, text: One, scale: agreement}]
      questions:
        - {id: bar, text: Barriers, options: [{id: time, label: Time}, {id: cover, label: Cover}]}
        - {id: why, text: Why, other: why-other, options: [{id: pay, label: Pay}, {id: learn, label: Learning}]}
      prompts: [{id: why-other, text: Other}, {id: open, text: Open}]
      """,
    mapping: """
      rejections: keep-going
      states: {"-99": skipped}
      columns:
        - {at: 1, header: ID, as: response}
        - {at: 2, header: Phase, as: attribute, name: phase, values: {P: primary, S: secondary}}
        - {at: 3, header: One, as: item, item: one, occasion: post}
        - {at: 4, header: Time, as: option, question: bar, option: time}
        - {at: 5, header: Cover, as: option, question: bar, option: cover}
        - {at: 6, header: Why, as: options, question: why, separator: ";"}
        - {at: 7, header: Open, as: comment, prompt: open}
        - {at: 8, header: Name, as: drop}
      exclude:
        - {rule: test rows, column: 8, equals: [test]}
      """)

  static let text = """
    ID,Phase,One,Time,Cover,Why,Open,Name
    r1,P,Agree,1,0,Pay;Zebediah's own,Short,Zebediah
    r2,S,4,0,0,Learning;Pay,Rather a long answer,Zebediah
    r3,X,-99,,,-99,-99,Zebediah
    r4,P,Maybe,maybe,1,,,Zebediah
    r5,P,Agree,1,1,Pay,Left out,test
    ,,,,,,,
    r6,too,short

    """

  @Test("counts states, distinct texts and misfits, and shows closed answers only")
  func columns() throws {
    let columns = try Self.example.imported(Self.text).columns
    #expect(columns.map(\.position) == [1, 2, 3, 4, 5, 6, 7])
    #expect(
      columns.map(\.role) == [
        "response id", "attribute phase", "item one (post)", "option time of question bar",
        "option cover of question bar", "options of question why", "comment open",
      ])
    #expect(
      columns.map(\.counts) == [
        [.answered: 4], [.answered: 3], [.answered: 2, .skipped: 1],
        [.ticked: 1, .unticked: 1, .unknown: 1], [.ticked: 1, .unticked: 2, .unknown: 1],
        [.answered: 2, .skipped: 1, .unknown: 1], [.answered: 2, .blank: 2],
      ])
    #expect(columns.map(\.misfits.count) == [0, 1, 1, 1, 0, 0, 0])
    #expect(columns[2].misfits.places.map(\.cell) == ["C5"])
    #expect(columns.map(\.distinct) == [5, 3, 4, 3, 2, 4, 4])
    #expect(columns[1].samples == ["P", "S"])
    #expect(columns[2].samples == ["Agree", "4", "-99"])
    #expect(columns[5].samples == ["Pay", "Pay | Learning"])
    #expect(columns[6].samples.isEmpty && columns[6].lengths == 5...20)
    #expect(!"\(columns)".contains("Zebediah"))
  }

  @Test("An empty list of options beside a text for “Other” was answered")
  func otherOnly() throws {
    let example = VendorExample(
      version: Self.example.version,
      mapping: """
        columns:
          - {at: 1, header: Why, as: options, question: why}
          - {at: 2, header: Other, as: other-text, question: why}
        """)
    let file = try example.imported("Why,Other\nPay,\n,My own\nLearning,\n,\n")
    #expect(file.marks("why") == ["xo", "oo", "ox"])
    #expect(file.columns.map(\.counts) == [[.answered: 3], [.answered: 1, .blank: 2]])
  }

  @Test("A title or footnote among the rows is left out by name")
  func onlyColumn() throws {
    let example = VendorExample(
      version: Self.example.version,
      mapping: """
        columns:
          - {at: 2, header: One, as: item, item: one}
        exclude:
          - {rule: footnotes, when: only-column, column: 1}
          - {rule: means, column: 1, equals: [Mean]}
        """)
    let file = try example.imported("ID,One\n1,Agree\n,\n2,5\nMean,4.5\n1 = low\nNote: x,\n")
    #expect(file.ledger.imported == 2)
    #expect(
      file.ledger.exclusions == [
        .init(rule: "every cell is blank", rows: 1), .init(rule: "footnotes", rows: 2),
        .init(rule: "means", rows: 1),
      ])
  }
}
