import Diagnostics
import EvaluationModel
import Foundation
import PlanFile
import TestSupport
import Testing

@Suite("A plan is read whole, or refused with line and column")
struct PlanFaultTests {
  /// A plan that is right; each fault replaces one piece of it.
  static let plan = """
    format: 1
    programme: {name: Award}
    cohorts:
      - {id: c1, name: Cohort 1, aliases: ["1"], starts: 2016-09-01, ends: 2017-08-31}
      - {id: c2, name: Cohort 2, aliases: ["2"], starts: 2017-09-01, ends: 2018-08-31}
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
            items: [{id: a, text: A, scale: s}]
    mappings:
      - id: m
        kind: responses
        instrument: form
        version: v1
        columns:
          - {at: 1, header: A, as: item, item: a}
    sources:
      - {file: exports/a.csv, mapping: m, cohort: c2}
    report: {title: Report, cohort: c2}
    """

  static let faults: [(piece: String, instead: String, line: Int, message: String)] = [
    ("format: 1", "format: 2", 1, "this plan is of format 2"),
    ("programme: {name: Award}", "programme: {nam: Award}", 2, "\"nam\" is not a key of programme"),
    ("starts: 2016-09-01", "starts: 2016-02-30", 4, "\"2016-02-30\" is not a day of the calendar"),
    (
      "ends: 2017-08-31", "ends: 2015-08-31", 4,
      "the cohort ends (2015-08-31) before it starts (2016-09-01)"
    ),
    ("aliases: [\"2\"]", "aliases: [\"1\"]", 5, "\"1\" stands for both c1 and c2 in cohorts"),
    ("id: c2, name", "id: c1, name", 5, "the id \"c1\" is given twice in cohorts"),
    ("value: 2", "value: 1", 9, "the level \"Yes\" (1) does not stand above \"No\" (1)"),
    ("label: Yes", "label: \" no \"", 9, "\" no \" stands for two answers of one scale"),
    (
      "role: positive", "role: good", 10,
      "\"good\" is not one of the values of scales[1].levels[2].role"
    ),
    (
      "source: headteacher", "source: teacher", 14,
      "\"teacher\" is not one of the values of instruments[1].source"
    ),
    ("scale: s}", "scale: t}", 12, "there is no scale \"t\" in the plan"),
    ("instrument: form", "instrument: from", 19, "there is no instrument \"from\" in the plan"),
    ("item: a}", "item: b}", 24, "there is no item \"b\" in the plan"),
    ("at: 1, header: A, ", "at: 1, ", 24, "column 1 is bound by its position alone"),
    ("{at: 1", "{at: 0", 24, "there is no column 0"),
    ("mapping: m,", "mapping: n,", 26, "there is no mapping \"n\" in the plan"),
    ("cohort: c2}\nreport", "cohort: c9}\nreport", 26, "there is no cohort \"c9\" in the plan"),
    (
      "report: {title: Report, cohort: c2}", "report: {title: Report}", 27,
      "report has no \"cohort\""
    ),
  ]

  @Test("A fault is said where it stands", arguments: faults.indices)
  func fault(index: Int) throws {
    let fault = Self.faults[index]
    try expectFault(
      in: Self.plan, where: fault.piece, isReplacedBy: fault.instead, onLine: fault.line,
      fault.message)
  }

  @Test("The plan that the faults are made of is right")
  func right() throws {
    let plan = try EvaluationPlan(parsing: Self.plan, file: "evaluation.yaml")
    #expect(plan.cohorts.map(\.id) == ["c1", "c2"])
    #expect(plan.sources.map(\.id) == ["a"])
    #expect(plan.mappings[0].columns[0].role == .item("a", .single))
    #expect(plan.disclosure == .public)
  }

  @Test("A plan cut anywhere is refused, never half read")
  func cut() {
    for length in stride(from: 0, to: Self.plan.utf8.count - 40, by: 7) {
      let cut = String(decoding: Self.plan.utf8.prefix(length), as: UTF8.self)
      #expect(throws: Diagnostic.self) {
        try EvaluationPlan(parsing: cut, file: "evaluation.yaml")
      }
    }
  }

  @Test(
    "The plans that come with the program are right",
    arguments: [
      "evaluation.yaml", "Examples/carpentries/evaluation.yaml",
      "Examples/research-software-engineers/evaluation.yaml",
    ])
  func shipped(path: String) throws {
    let file = Repository.data.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(throws: Never.self) { try EvaluationPlan(parsing: text, file: path) }
  }
}
