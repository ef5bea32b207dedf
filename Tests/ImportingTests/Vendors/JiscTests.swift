import EvaluationModel
import Importing
import TestSupport
import Testing

@Suite("Exports of Jisc Online Surveys, version 2")
struct JiscTests {
  static let coded = VendorExample(
    version: """
      items: [{id: q8, text: Q8, scale: agreement}, {id: q11, text: Q11, scale: agreement}]
      questions:
        - {id: q9, text: Q9, options: [{id: a, label: A}, {id: b, label: B}]}
        - {id: q10, text: Q10, options: [{id: a, label: A}, {id: b, label: B}]}
      """,
    mapping: """
      export: jisc-codes
      columns:
        - {at: 1, header: URN, as: response}
        - {at: 2, id: Q8, as: item, item: q8}
        - {at: 3, id: Q9_1, as: option, question: q9, option: a}
        - {at: 4, id: Q9_2, as: option, question: q9, option: b}
        - {at: 5, id: Q10_1, as: option, question: q10, option: a}
        - {at: 6, id: Q10_2, as: option, question: q10, option: b}
        - {at: 8, id: Q11_1_a, as: item, item: q11}
      """)

  static let headings = "URN,Q8,Q9_1,Q9_2,Q10_1,Q10_2,Q11,Q11_1_a\n"

  @Test("0 is a no only where the questions before and after were answered")
  func zero() throws {
    let file = try Self.coded.imported(
      Self.headings + """
        ticked,1,1,0,0,0,,2
        left after the first,1,0,0,0,0,,
        passed over both,1,0,0,0,0,,2
        nothing,,0,0,0,0,,
        only the last,,0,0,1,0,,3
        blank is routed or skipped,1,,,0,1,,3
        """)
    #expect(file.marks("q9") == ["xo", "??", "??", "??", "??", "??"])
    #expect(file.marks("q10") == ["oo", "??", "??", "??", "xo", "ox"])
  }

  @Test("The column of a whole grid is noticed where it is bound")
  func questionColumn() throws {
    let bound = VendorExample(
      version: Self.coded.version,
      mapping: Self.coded.mapping.replacing("at: 8, id: Q11_1_a", with: "at: 7, id: Q11"))
    let file = try bound.imported(Self.headings + "u1,1,1,0,0,0,,2\n")
    #expect(file.codes == ["jisc.question-column"])
    #expect(file.answers("q11") == "unknown: 1")
  }

  /// Counted with Python's csv module.
  @Test(
    "Six of 68 respondents left early, and their zeros are unknown",
    .enabled(
      if: Repository.shared("data/formats/jisc") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)))
  func real() throws {
    let options = (1...12).map { "{id: o\($0), label: Option \($0)}" }.joined(separator: ", ")
    let columns = (1...12).map {
      "  - {at: \(13 + $0), id: Q10_\($0), as: option, question: q10, option: o\($0)}"
    }.joined(separator: "\n")
    let four = (1...4).map {
      "  - {at: \(9 + $0), id: Q9_\($0), as: option, question: q9, option: o\($0)}"
    }.joined(separator: "\n")
    let example = VendorExample(
      version: """
        items: [{id: q8, text: Q8, scale: agreement}, {id: q12, text: Q12, scale: agreement}]
        questions:
          - {id: q9, text: Q9, options: [{id: o1, label: A}, {id: o2, label: B}, {id: o3, label: C}, {id: o4, label: D}]}
          - {id: q10, text: Q10, options: [\(options)]}
        """,
      mapping: """
        export: jisc-codes
        columns:
          - {at: 9, id: Q8, as: item, item: q8}
        \(four)
        \(columns)
          - {at: 47, id: Q12, as: item, item: q12}
        """)
    let file = try example.imported(
      shared: "formats/jisc/results-for-idrc-surveyin-2021-03-05-0807.en.csv")
    #expect(file.ledger.imported == 68)
    #expect(file.answers("q8") == "1: 62, 2: 3, unknown: 3")
    #expect(
      file.tally("q9") == """
        o1: 51 ticked, 11 unticked, 6 unknown
        o2: 30 ticked, 32 unticked, 6 unknown
        o3: 6 ticked, 56 unticked, 6 unknown
        o4: 20 ticked, 42 unticked, 6 unknown
        """)
    #expect(file.tally("q10").hasPrefix("o1: 49 ticked, 13 unticked, 6 unknown\no2: 19 ticked"))
  }

  /// In the file 0 is declared missing on every box; counted with pyreadstat.
  @Test(
    "A box of 0 in an SPSS file is no missing value",
    .enabled(
      if: Repository.shared("data/formats/sav") != nil,
      Comment(rawValue: Repository.sharedIsAbsent)), arguments: ["codes", "labels"])
  func statistics(cells: String) throws {
    let pets = ["Dogs", "Cats", "Parrots", "Monkeys", "Whales"]
    let example = VendorExample(
      version: """
        questions:
          - {id: pets, text: Pets, options: [\(pets.map { "{id: \($0), label: \($0)}" }.joined(separator: ", "))]}
        prompts: [{id: story, text: Story}]
        """,
      mapping: """
        export: jisc-spss
        header_rows: 2
        cells: \(cells)
        columns:
          - {at: 1, id: URN, as: response}
        \(pets.enumerated().map {
          "  - {at: \($0 + 4), id: Q3_\($0 + 1), as: option, question: pets, option: \($1)}"
        }.joined(separator: "\n"))
          - {at: 11, id: Q6, header: Story, as: comment, prompt: story}
        """)
    let file = try example.imported(shared: "formats/sav/jisc_bos_bossier_example.sav")
    #expect(file.ledger.imported == 13)
    #expect(
      file.tally("pets") == """
        Dogs: 8 ticked, 5 unticked
        Cats: 9 ticked, 4 unticked
        Parrots: 10 ticked, 3 unticked
        Monkeys: 5 ticked, 8 unticked
        Whales: 6 ticked, 7 unticked
        """)
    #expect(file.comments("story").count == 10)
    #expect(file.columns[1].heading == "PetLikes - Dogs")
  }

  @Test("The key file is refused: it holds no answers")
  func key() throws {
    let example = VendorExample(
      version: Self.coded.version,
      mapping: "export: jisc-key\ncolumns: [{at: 1, header: URN, as: response}]")
    #expect(try example.failure("URN,Unique Response Number\n").contains("binding.key-file"))
  }

  @Test("Labels are joined by a comma without a space, and “Other” is a sub-question of its own")
  func labels() throws {
    let example = VendorExample(
      version: """
        questions:
          - id: why
            text: Why?
            other: why-other
            options:
              - {id: pay, label: "Pay, terms and conditions"}
              - {id: learn, label: To learn}
              - {id: pay-only, label: Pay}
              - {id: other, label: Other}
        prompts: [{id: why-other, text: Other reasons}]
        """,
      mapping: """
        export: jisc-labels
        columns:
          - {at: 1, header: Unique Response Number, as: response}
          - {at: 2, id: "5", header: "Why?", as: options, question: why}
          - {at: 3, id: 5.a, as: other-text, question: why}
        """)
    let headings = "Unique Response Number,5. Why?,\"5.a. If you selected Other, please specify\"\n"
    let file = try example.imported(
      headings + """
        1,"Pay, terms and conditions,To learn",
        2,"To learn,Pay",
        3,Other,"Time, and money"
        4,,
        """)
    #expect(file.marks("why") == ["xxoo", "oxxo", "ooox", "????"])
    #expect(file.comments("why-other") == ["Time, and money"])
    #expect(
      try example.failure(headings + "1,\"Pay, terms & conditions\",\n") == """
        answers.csv:2:2 (cell B2): error[option.unknown]: "Pay, terms & conditions" is no option of \
        question "why"
          expected: "Pay, terms and conditions", "To learn", "Pay", "Other"
          fix: did you mean "Pay, terms and conditions"? If not, add the answer to the options of \
        question "why" in the plan, or state the prompt of its "other" text
        """)
  }
}
