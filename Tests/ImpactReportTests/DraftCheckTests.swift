import Reporting
import Testing

@testable import ImpactReport

@Suite("The numbers of a draft")
struct DraftCheckTests {
  /// What is read of a line.
  struct Line: Sendable, CustomTestStringConvertible {
    let text: String
    let numbers: [String]
    var testDescription: String { text }
  }

  static let lines = [
    Line(text: "In 2018, 90% of heads agreed.", numbers: ["90% percentage exactly"]),
    Line(text: "More than 1,500 people since 2010", numbers: ["More than 1,500 count above"]),
    Line(
      text: "Two thirds, nine in ten and half",
      numbers: [
        "Two thirds percentage about", "nine in ten percentage about", "half percentage about",
      ]),
    Line(text: "about 12 per cent (Table 4)", numbers: ["about 12 per cent percentage about"]),
    Line(text: "on 31 October 2018, Cohort 8, 2017–18", numbers: []),
    Line(
      text: "a mean of 4.2, nearly 30 heads",
      numbers: [
        "4.2 decimal exactly", "nearly 30 count below",
      ]),
    Line(text: "no number at all.", numbers: []),
  ]

  @Test("Numbers are read with what they count and how they are meant", arguments: lines)
  func reading(line: Line) {
    let found = DraftReader(line.text).numbers().map { "\($0.words) \($0.kind) \($0.qualifier)" }
    #expect(found == line.numbers)
  }

  private static let report = Report(
    title: "Report", subtitle: "", status: "", date: "",
    sections: [
      Section(
        id: "heads", title: "Headteachers",
        blocks: [
          .table(
            Table(
              id: "table-heads", caption: "What headteachers agreed with",
              columns: [
                .text("Item"), .number("Favourable", unit: "per cent"), .number("Answers"),
              ],
              rows: [
                Row("More confident in the role", [.percentage(0.9), .count(63)]),
                Row("Has changed whole-school practice", [.percentage(0.64), .count(56)]),
              ]))
        ])
    ], provenance: Provenance(program: "senco-impact"))

  @Test(
    "A number is backed by a figure of what its sentence speaks of",
    arguments: [
      ("90% of headteachers say that their SENCO is more confident in the role.", "backed"),
      ("About nine in ten headteachers saw a SENCO more confident in the role.", "backed"),
      ("Of headteachers, 64% say that whole-school practice has changed.", "backed"),
      ("Of headteachers, 74% say that whole-school practice has changed.", "differs"),
      ("Of SENCOs, 64% say that whole-school practice has changed.", "not backed"),
      ("We have 17 minibuses.", "not backed"),
    ])
  func findings(sentence: String, status: String) {
    let findings = DraftCheck(
      [(Self.report, "report")], people: [["headteacher", "headteachers"], ["SENCO", "SENCOs"]]
    ).findings(in: sentence)
    #expect(findings.map(\.status.rawValue) == [status], "\(findings)")
  }

  @Test("The place of a number is that in the draft")
  func place() {
    let findings = DraftCheck([(Self.report, "report")]).findings(
      in: "Dear heads,\n\nof you, 90% say: more confident in the role.")
    #expect(findings.map { [$0.number.line, $0.number.column] } == [[3, 9]])
    #expect(findings.first?.figure?.place == "report, Table 1")
  }

  @Test("What has changed between two reports is told number by number")
  func changes() throws {
    func report(_ share: Double, _ rows: [String]) -> Report {
      Report(
        title: "Report", subtitle: "Cohort", status: "", date: "1 May 2018",
        sections: [
          Section(
            id: "a", title: "A",
            blocks: [
              .table(
                Table(
                  id: "table-a", caption: "A",
                  columns: [.text("Item"), .number("Share", unit: "per cent")],
                  rows: rows.map { Row(Text($0), [.percentage(share)]) }))
            ])
        ], provenance: Provenance(program: "senco-impact"))
    }
    let before = try ReportSnapshot(report(0.5, ["x", "y"]))
    let same = ReportChanges(from: before, to: before)
    #expect(same.changed.isEmpty && same.same == 2)
    let changes = ReportChanges(from: before, to: try ReportSnapshot(report(0.6, ["x", "z"])))
    #expect(changes.changed.map(\.now.printed) == ["60"])
    #expect([changes.same, changes.onlyBefore, changes.onlyNow] == [0, 1, 1])
    #expect(changes.largest(of: ["Share"], apartFrom: ["bound"])?.distance == 10)
  }
}
