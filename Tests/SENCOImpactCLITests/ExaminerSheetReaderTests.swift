import Diagnostics
import EvaluationModel
import Foundation
import ImpactReport
import Importing
import Testing

@testable import SENCOImpactCLI

@Suite("An examiner's sheet is read whole, or refused with its places")
struct ExaminerSheetReaderTests {
  static let digest = String(repeating: "0a", count: 32)

  static func form() throws -> ExaminerSheetForm {
    ExaminerSheetForm(
      report: digest, date: try #require(CalendarDate(iso: "2018-10-31")), cohort: "c8",
      profile: "internal",
      rows: [
        .init(id: "finding-parity", kind: .finding, statement: "They are alike."),
        .init(id: "ee:1:r1", kind: .recommendation, statement: "=Return the \"work\"."),
      ],
      choices: [
        .init(choice: .agree, words: "Agree"), .init(choice: .agreeInPart, words: "Agree in part"),
        .init(choice: .disagree, words: "Disagree"), .init(choice: .cannotSay, words: "Cannot say"),
      ])
  }

  /// A sheet with one thing changed, and what is said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var answer = "Disagree"
    var comment = "Not yet"
    var overall = "agree"
    var role = "External examiner, University of Leeds"
    var signed = "2018-11-20"
    var change: (from: String, to: String) = ("", "")
    var code: String?
    /// The line and column.
    var place = ""
  }

  static let cases = [
    Case(testDescription: "as it should be"),
    Case(testDescription: "in other letters", answer: "AGREE-in_part", signed: "20 November 2018"),
    Case(testDescription: "as Excel saves days", signed: "20/11/2018"),
    Case(testDescription: "a row left blank", answer: "", comment: ""),
    Case(
      testDescription: "an answer that is none", answer: "Agre", code: "unknown-choice",
      place: "3:5"),
    Case(
      testDescription: "a comment without an answer", answer: "", code: "no-answer", place: "3:5"),
    Case(
      testDescription: "a comment that names somebody", comment: "Ask Mrs Penhallow",
      code: "names-somebody", place: "3:6"),
    Case(
      testDescription: "a name in place of a role", role: "Dr Jane Austen",
      code: "names-somebody", place: "5:5"),
    Case(testDescription: "no role", role: "", code: "no-role", place: "5:5"),
    Case(testDescription: "no judgement as a whole", overall: "", code: "no-overall", place: "4:5"),
    Case(testDescription: "no day", signed: "soon", code: "signed-date", place: "6:5"),
    Case(
      testDescription: "signed before the report", signed: "2018-10-30", code: "signed-before",
      place: "6:5"),
    Case(
      testDescription: "a row of another report", change: ("ee:1:r1", "ee:1:r9"),
      code: "unknown-row", place: "3:1"),
    Case(
      testDescription: "a row twice", change: ("\"finding-parity\"", "\"ee:1:r1\""),
      code: "row-twice", place: "3:1"),
    Case(
      testDescription: "a heading that was changed", change: ("\"answer\"", "\"reply\""),
      code: "sheet-column", place: "1"),
    Case(
      testDescription: "a report that says something else by now",
      change: (digest, String(repeating: "0b", count: 32)), code: "report-changed", place: "2:7"),
    Case(
      testDescription: "a digest that was cut", change: (digest, "0a0a"), code: "sheet-digest",
      place: "2:7"),
    Case(
      testDescription: "a day of the report that is none", change: ("2018-10-31", "31 Octember"),
      code: "sheet-date", place: "2:8"),
  ]

  @Test("CSV", arguments: cases)
  func csv(given: Case) throws {
    var lines = try Self.form().csv(asking: [:]).components(separatedBy: "\r\n")
    for (id, answer, comment) in Self.answers(given) {
      for index in lines.indices where lines[index].hasPrefix("\"\(id)\",") {
        let cells = try #require(lines[index].range(of: ",\"\",\"\",\"", options: .backwards))
        lines[index].replaceSubrange(cells, with: ",\"\(answer)\",\"\(comment)\",\"")
      }
    }
    try expect(given, "csv", "\u{FEFF}" + lines.joined(separator: "\r\n"))
  }

  @Test("JSON, whose faults have their lines too", arguments: cases.prefix(13))
  func json(given: Case) throws {
    var document = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.form().json(asking: [:]).utf8))
        as? [String: Any])
    var rows = try #require(document["rows"] as? [[String: Any]])
    for (id, answer, comment) in Self.answers(given) {
      for index in rows.indices where rows[index]["id"] as? String == id {
        rows[index]["answer"] = answer
        rows[index]["comment"] = comment
      }
    }
    document["rows"] = rows
    let bytes = try JSONSerialization.data(
      withJSONObject: document, options: [.prettyPrinted, .sortedKeys])
    try expect(given, "json", String(decoding: bytes, as: UTF8.self))
  }

  private static func answers(_ given: Case) -> [(id: String, answer: String, comment: String)] {
    [
      ("ee:1:r1", given.answer, given.comment), ("overall", given.overall, ""),
      ("role", given.role, ""), ("signed", given.signed, ""),
    ]
  }

  private func expect(_ given: Case, _ ending: String, _ text: String) throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "sheet.\(ending)")
      let changed =
        given.change.from.isEmpty
        ? text : text.replacing(given.change.from, with: given.change.to)
      try Data(changed.utf8).write(to: file)
      var findings: [Diagnostic] = []
      var sheet: ExaminerSheet?
      do {
        let entries = try ExaminerSheetFile.entries(of: file.path)
        let header = try ExaminerSheetHeader(entries, in: file.path)
        var reader = ExaminerSheetReader(
          form: try Self.form(), scan: RedactionScan(),
          date: try #require(CalendarDate(iso: "2018-11-21")), acceptsChanges: false)
        sheet = reader.sheet(of: entries, header)
        findings = reader.findings
      } catch let fault as Diagnostic {
        findings = [fault]
      }
      #expect(findings.map(\.code) == (given.code.map { ["review.\($0)"] } ?? []))
      #expect((sheet == nil) == (given.code != nil))
      for finding in findings {
        #expect(finding.fix != nil)
        if ending == "csv" {
          #expect("\(finding)".contains("sheet.csv:\(given.place)"), "\(finding)")
        } else {
          #expect(finding.place?.line != nil)
        }
        #expect(!"\(finding)".contains("Penhallow") && !"\(finding)".contains("Austen"))
      }
      guard let sheet else { return }
      #expect(sheet.signed == CalendarDate(iso: "2018-11-20"))
      #expect(sheet.verdicts.count == (given.answer.isEmpty ? 0 : 1))
    }
  }
}
