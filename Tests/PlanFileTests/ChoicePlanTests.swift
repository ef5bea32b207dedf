import Diagnostics
import EvaluationModel
import PlanFile
import Testing

@Suite("Multiple-choice questions, grids and states in a plan")
struct ChoicePlanTests {
  /// A plan that is right; each fault replaces one piece of it.
  static let plan = """
    format: 1
    programme: {name: Award}
    cohorts:
      - {id: c1, name: Cohort 1, starts: 2016-09-01, ends: 2017-08-31}
    scales:
      - id: s
        levels:
          - {value: 1, label: No, role: negative}
          - {value: 2, label: Yes, role: positive}
    instruments:
      - id: form
        title: Form
        source: headteacher
        versions:
          - id: v1
            items: [{id: a, text: A, scale: s}, {id: b, text: B, scale: s}]
            questions:
              - id: barriers
                text: Which barriers were there?
                label: barriers
                other: barriers-other
                options:
                  - {id: time, label: Time}
                  - {id: cover, label: "Cover, supply", aliases: [Supply]}
              - {id: phase, text: Phase, options: [{id: primary, label: Primary}]}
            prompts: [{id: barriers-other, text: Other barriers}, {id: open, text: Anything else}]
          - {id: v2, questions: [{id: gains, text: Gains, options: [{id: x, label: X}]}]}
    mappings:
      - id: m
        kind: responses
        export: qualtrics
        instrument: form
        version: v1
        states: {"-99": skipped, "{question_not_shown}": not-shown}
        columns:
          - {at: 1, header: T, as: option, question: barriers, option: time, ticked: [Y], not_shown: N/A}
          - {at: 2, header: C, as: option, question: barriers, option: cover, unticked: ["2", ""]}
          - {at: 3, header: O, as: other-text, question: barriers}
          - {at: 4, header: P, as: options, question: phase, separator: "; "}
          - {at: 5, to: 6, as: grid, items: [a, b], headers: [A, B], ids: [Q1, Q2], occasion: post}
        exclude:
          - {rule: footnotes, when: only-column, column: 1}
    sources:
      - {file: exports/a.csv, mapping: m, cohort: c1}
    report: {title: Report, cohort: c1}
    """

  @Test("Everything of it is read")
  func right() throws {
    let plan = try EvaluationPlan(parsing: Self.plan, file: "evaluation.yaml")
    let version = try #require(plan.instrument("form")?.version("v1"))
    let question = try #require(version.question("barriers"))
    #expect(question.label == "barriers" && question.otherPrompt == "barriers-other")
    #expect(question.option("cover")?.aliases == ["Supply"])
    let mapping = plan.mappings[0]
    #expect(mapping.states == ["-99": .skipped, "{question_not_shown}": .notShown])
    #expect(
      mapping.columns.map(\.role) == [
        .option(question: "barriers", option: "time"),
        .option(question: "barriers", option: "cover"), .otherText(question: "barriers"),
        .options(question: "phase", separator: "; "), .item("a", .post), .item("b", .post),
      ])
    #expect(mapping.columns[0].ticks == TickWords(ticked: ["Y"], notShown: ["N/A"]))
    #expect(mapping.columns[1].ticks == TickWords(unticked: ["2", ""]))
    #expect(mapping.columns.map(\.position) == [1, 2, 3, 4, 5, 6])
    #expect(mapping.columns[5].vendorID == "Q2" && mapping.columns[5].header == "B")
    #expect(mapping.exclusions.map(\.condition) == [.onlyColumn(position: 1)])
  }

  static let faults: [(piece: String, instead: String, line: Int, message: String)] = [
    (
      "label: Time}", "label: supply}", 24,
      "\"Supply\" stands for both the option \"time\" and the option \"cover\""
    ),
    ("id: cover, ", "id: time, ", 24, "the option \"time\" is given twice"),
    ("options: [{id: primary, label: Primary}]", "options: []", 25, "the question has no options"),
    (
      "other: barriers-other", "other: barrier-other", 11,
      "there is no prompt \"barrier-other\" in the plan"
    ),
    (
      "id: phase, text", "id: barriers, text", 11,
      "the id \"barriers\" is given twice in one version"
    ),
    ("\"-99\": skipped", "\"-99\": answered", 34, "\"-99\" cannot stand for an answer here"),
    (
      "question: barriers, option: time", "question: barrier, option: time", 36,
      "there is no question \"barrier\" in the plan"
    ),
    ("option: cover", "option: covers", 37, "there is no option \"covers\" in the plan"),
    (
      "option: cover", "option: time", 37,
      "columns 1 and 2 are both bound to option \"time\" of question \"barriers\""
    ),
    (
      "as: option, question: barriers, option: cover, unticked: [\"2\", \"\"]", "as: drop", 36,
      "no column is bound to \"cover\" of question \"barriers\""
    ),
    (
      "as: options, question: phase", "as: options, question: barriers", 39,
      "column 4 holds all options of question \"barriers\", but other columns are bound to it too"
    ),
    (
      "as: options, question: phase", "as: options, question: gains", 39,
      "question \"gains\" belongs to version \"v2\" of \"form\", and the mapping is of version \"v1\""
    ),
    (
      "as: options, question: phase, separator: \"; \"", "as: other-text, question: barriers", 39,
      "column 4 is the second with other text for question \"barriers\""
    ),
    (
      "as: options, question: phase, separator: \"; \"", "as: other-text, question: phase", 39,
      "question \"phase\" has no place for other text"
    ),
    (
      "as: options, question: phase, separator: \"; \"", "as: comment, prompt: barriers-other", 39,
      "column 4 is bound to the prompt \"barriers-other\", which the other text of question \"barriers\" is kept under"
    ),
    (
      "as: options, question: phase", "as: drop, question: phase", 39,
      "\"question\" means nothing for a column that is bound \"as: drop\""
    ),
    ("separator: \"; \"", "separator: \"\"", 39, "nothing stands between the options"),
    ("to: 6", "to: 4", 40, "the grid ends (column 4) before it begins (column 5)"),
    ("to: 6", "to: 7", 40, "columns 5 to 7 are 3, and \"items\" has 2 entries"),
    (
      "headers: [A, B], ids: [Q1, Q2], ", "", 40, "columns 5 to 6 are bound by their position alone"
    ),
    ("items: [a, b]", "items: [a, c]", 40, "there is no item \"c\" in the plan"),
    ("headers: [A, B]", "header: A", 40, "\"header\" is of one column, and a grid has several"),
    ("at: 4, header: P", "at: 6, header: P", 40, "column 6 is bound twice"),
    (
      "when: only-column, column: 1", "when: only-column", 42,
      "mappings[1].exclude[1] has no \"column\""
    ),
    (
      "when: only-column, column: 1", "when: nothing-answered, column: 1", 42,
      "a rule looks at the value of a column, or has \"when\", but not both"
    ),
  ]

  @Test("A fault is said where it stands", arguments: faults.indices)
  func fault(index: Int) throws {
    let fault = Self.faults[index]
    try expectFault(
      in: Self.plan, where: fault.piece, isReplacedBy: fault.instead, onLine: fault.line,
      fault.message)
  }
}
