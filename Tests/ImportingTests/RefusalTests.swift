import EvaluationModel
import Testing

@testable import Importing

/// A table that is refused, and the whole message that the user reads.
struct Refusal: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rows: String
  var headings = Example.headings
  var mapping = Example.mapping()
  let message: String
}

@Suite("Refusals")
struct RefusalTests {
  static let columns: [Refusal] = [
    Refusal(
      testDescription: "a column was inserted, so two have moved",
      rows: "",
      headings: "Agree?,Why?,Comments\n",
      mapping: Example.mapping(columns: [
        ColumnBinding(position: 1, header: "agree?", role: .item("h1", .single)),
        ColumnBinding(position: 2, header: "Comments", role: .comment("change")),
        ColumnBinding(position: 5, header: "Why?", role: .mode),
      ]),
      message: """
        heads.csv:1:2 (cell B1): error[binding.moved]: column 2 is not "Comments", which is now \
        column 3
          fix: change "at: 2" to "at: 3" in the mapping "heads"
        heads.csv:1:5 (cell E1): error[binding.moved]: column 5 is not "Why?", which is now \
        column 2
          fix: change "at: 5" to "at: 2" in the mapping "heads"
        """),
    Refusal(
      testDescription: "a column is gone, and one is near it",
      rows: "",
      headings: "ID,What has change\n",
      mapping: Example.mapping(columns: [
        ColumnBinding(position: 2, header: "What has changed?", role: .comment("change")),
        ColumnBinding(position: 3, header: "Would you recommend us?", role: .item("h1", .single)),
      ]),
      message: """
        heads.csv:1:2 (cell B1): error[binding.gone]: column 2 is not "What has changed?", and \
        no other column is
          expected: the nearest is "What has change" in column 2
          fix: if that is the column, mend "at" and "header" in the mapping "heads"; if it was \
        taken out, remove its binding
        heads.csv: error[binding.gone]: the file has 2 columns, and none of them is "Would you \
        recommend us?", which is bound at column 3
          fix: check that this is the export that the mapping "heads" was made for; if the column \
        was taken out, remove its binding
        """),
    Refusal(
      testDescription: "the question of a vendor's id was changed",
      rows: "",
      headings: "h1[SQ1]. Our SENCO is very confident,h2. Time lost\n",
      mapping: Example.mapping(columns: [
        ColumnBinding(
          position: 1, vendorID: "h1[SQ1]", header: "Our SENCO is confident",
          role: .item("h1", .single)),
        ColumnBinding(
          position: 2, vendorID: "h2", header: "Time lost", role: .item("h2", .single)),
      ]),
      message: """
        heads.csv:1:1 (cell A1): error[binding.reworded]: column 1 is h1[SQ1], but its heading was \
        changed
          expected: "Our SENCO is confident"
          fix: compare the wording: if the question means the same, mend "header" in the mapping \
        "heads"; if not, bind it to an item of a new version
        """),
    Refusal(
      testDescription: "columns that cannot be bound so",
      rows: "",
      headings: "School,Outcome,Agree?,Again?,Q\n",
      mapping: Example.mapping(
        columns: [
          ColumnBinding(position: 1, header: "School", role: .attribute("school")),
          ColumnBinding(position: 2, header: "Outcome", role: .outcome),
          ColumnBinding(position: 3, header: "Agree?", role: .item("h1", .single)),
          ColumnBinding(position: 4, header: "Again?", role: .item("h1", .single)),
          ColumnBinding(position: 5, header: "Q", role: .item("h9", .single)),
        ], exclusions: [.init(name: "totals", condition: .column(position: 9, isOneOf: ["x"]))]),
      message: """
        heads.csv: error[binding.identifies]: column 1, "School", seems to identify a person or \
        school
          expected: a fact that identifies nobody
          fix: bind it "as: drop", or list the few values that may be kept under "values" in the \
        mapping "heads"
        heads.csv: error[binding.wrong-role]: column 2 cannot be bound so: outcomes of awards stand \
        in a registry
          fix: bind it "as: drop" or remove it in the mapping "heads"
        heads.csv: error[binding.twice]: column 4 is bound to what another column holds
          expected: one column for each item and occasion, prompt and fact
          fix: remove one of the two in the mapping "heads"
        heads.csv: error[binding.unknown-item]: column 5 is bound to the item "h9"
          expected: an item of "headteacher", version "v1"
          fix: add the item or mend the id in the mapping "heads"
        heads.csv: error[binding.rule-column]: the rule "totals" looks at column 9, but the file \
        has 5 columns
          fix: mend "column" of the rule in the mapping "heads"
        """),
  ]

  @Test("Columns that are not where the plan says are reported together", arguments: columns)
  func binding(refusal: Refusal) throws {
    #expect(
      try Example.failure(
        refusal.rows, headings: refusal.headings, refusal.mapping, cohort: "c8")
        == refusal.message)
  }

  static let cells: [Refusal] = [
    Refusal(
      testDescription: "an answer off the scale",
      rows: "1,05/07/2018,,P017,8,,4,4,,\n2,05/07/2018,,P018,8,,Agred,6,,\n",
      message: """
        heads.csv:3:7 (cell G3): error[answer.off-scale]: "Agred" is no answer to item "h1"
          expected: "Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Too \
        early to say"
          fix: did you mean "Agree"? If not, add it to the aliases of a level of the scale \
        "agreement5" in the plan
        heads.csv:3:8 (cell H3): error[answer.off-scale]: "6" is no answer to item "h2"
          expected: "Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Too \
        early to say"
          fix: add it to the aliases of a level of the scale "agreement5" in the plan
        """),
    Refusal(
      testDescription: "a comment or an address in a column of ratings",
      rows: """
        1,,,,8,,"Our SENCO has become so much more confident in the role\nthis year",,,
        1,,,,8,,jane@school.example,,,

        """,
      message: """
        heads.csv:2:7 (cell G2): error[answer.off-scale]: "Our SENCO has become so much more \
        confi…" is no answer to item "h1"
          expected: "Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Too \
        early to say"
          fix: add it to the aliases of a level of the scale "agreement5" in the plan
        heads.csv:4:7 (cell G3): error[answer.off-scale]: a value with an @ in it (not shown) is no \
        answer to item "h1"
          expected: "Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Too \
        early to say"
          fix: add it to the aliases of a level of the scale "agreement5" in the plan
        """),
    Refusal(
      testDescription: "a cohort and a place that the plan does not know",
      rows: "1,,,,Cohort 9 (2018–19),Exetr,4,4,,\n",
      message: """
        heads.csv:2:5 (cell E2): error[cohort.unknown]: "Cohort 9 (2018–19)" is no cohort of the plan
          fix: add it to the aliases of a cohort in the plan, or add the cohort
        heads.csv:2:6 (cell F2): error[location.unknown]: "Exetr" is no location of the plan
          fix: did you mean "Exeter"? If not, add it to the aliases of a location in \
        the plan, or add the location
        """),
    Refusal(
      testDescription: "rows of no cohort",
      rows: "1,,,,,,4,4,,\n2,01/09/2019,,,,,4,4,,\n",
      message: """
        heads.csv:2:5 (cell E2): error[cohort.none]: nothing says which cohort the row belongs to
          expected: a cohort, a date, or the code of a participant in the registry
          fix: fill in the cell, or state "cohort" for the file in the plan
        heads.csv:3:5 (cell E3): error[cohort.no-dates]: no cohort of the plan has 1 September \
        2019 in its dates
          fix: mend "starts" and "ends" of the cohort in the plan, or state "cohort" for the file, \
        or bind a column "as: cohort"
        """),
    Refusal(
      testDescription: "days that never were",
      rows: "1,29/2/2017,,,8,,4,4,,\n2,7/15/2018,,,,,4,4,,\n3,in July,,,,,4,4,,\n",
      message: """
        heads.csv:2:2 (cell B2): error[date.impossible]: there is no 29 February 2017
          expected: a day of the calendar as 05/07/2018
          fix: correct the date in the file
        heads.csv:3:2 (cell B3): error[date.impossible]: there is no day 7 of month 15
          expected: a day of the calendar as 05/07/2018
          fix: day and month seem to be the other way round: mend the mapping's "date_format"
        heads.csv:4:2 (cell B4): error[date.unreadable]: the cell holds no date in the form \
        dd/MM/yyyy
          expected: a date as 05/07/2018
          fix: mend the cell, or the mapping's "date_format"
        """),
    Refusal(
      testDescription: "a name where a code should be, and an answer that the plan does not list",
      rows: "1,,,Jane Austen,8,,4,4,,Perhaps\n",
      message: """
        heads.csv:2:4 (cell D2): error[participant.not-a-code]: the cell holds no participant code \
        (not shown, as it may name a person)
          expected: a code with a digit and without spaces or @, as "P017"
          fix: put the participant's code there, or bind the column "as: drop"
        heads.csv:2:10 (cell J2): error[value.unlisted]: "Perhaps" is no value of the consent to \
        be quoted
          expected: "no", "yes"
          fix: add it to the "values" of the column in the plan
        """),
    Refusal(
      testDescription: "rows with cells too few or too many",
      rows: "1,,,,8,,4,4,\n2,,,,8,,4,4,,,\n3,,,,8,,4,4,one, two,three\n",
      message: """
        heads.csv:2: error[row.width]: the row has 9 cells and the header row 10
          expected: 10 cells
          fix: look for a quotation mark or delimiter too many or too few in this row
        heads.csv:4: error[row.width]: the row has 11 cells and the header row 10
          expected: 10 cells
          fix: look for a quotation mark or delimiter too many or too few in this row
        """),
  ]

  @Test("A cell that cannot be read stops the import with its place and the fix", arguments: cells)
  func cell(refusal: Refusal) throws {
    #expect(
      try Example.failure(refusal.rows, headings: refusal.headings, refusal.mapping)
        == refusal.message)
  }

  @Test("A ledger that does not balance is a fault of the program, and nothing is imported")
  func balance() throws {
    let ledger = ImportLedger(
      source: "heads", path: "heads.csv", sha256: "", encoding: "UTF-8", read: 10, imported: 7,
      exclusions: [.init(rule: "duplicate", rows: 1)],
      rejections: [.init(record: 3, line: 4, column: nil, reason: "")], columnsNotStored: 0)
    let failure = #expect(throws: ImportFailure.self) { try ledger.balanced() }
    #expect(
      failure?.description == """
        heads.csv: error[import.unbalanced]: 10 rows were read, but 7 imported, 1 excluded and 1 \
        rejected rows make 9
          expected: every row in exactly one of the three
          fix: this is a fault of the program: nothing was imported; report it with this message
        """)
  }

  @Test("Without cohort, date or participant no row could be imported, and the plan must say so")
  func missingRoles() throws {
    let columns = [ColumnBinding(position: 1, header: "Agree?", role: .item("h1", .single))]
    #expect(
      try Example.failure(
        "", headings: "Agree?\n", Example.mapping(columns: columns, dateFormat: "nonsense")) == """
          heads.csv: error[binding.missing-role]: no column is bound "as: cohort", "as: date" or \
          "as: participant"
            fix: bind such a column, or state "cohort" for the file, in the mapping "heads"
          """)
    let dated = [ColumnBinding(position: 1, header: "When", role: .date)]
    #expect(
      try Example.failure(
        "", headings: "When\n", Example.mapping(columns: dated, dateFormat: "MM/dd")) == """
          heads.csv: error[binding.date-format]: "MM/dd" is no form of dates
            expected: year, month and day once each, as "dd/MM/yyyy" or "M/d/yy"
            fix: mend "date_format" in the mapping "heads"
          """)
  }
}
