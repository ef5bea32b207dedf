import Archive
import EvaluationModel
import Foundation
import Testing

@Suite("review --examiner-sheet: what an examiner signs comes back")
struct ExaminerSheetTests {
  static let plan = SmallEvaluation.plan
    .replacing(
      "mappings:\n",
      with: """
          - id: ee
            title: Report
            source: examiner
            versions: [{id: v1, prompts: [{id: E2, text: Academic standards}]}]
        mappings:
          - id: ee
            kind: examiner-report
            instrument: ee
            version: v1
            sections:
              - {number: 1, title: Academic standards, prompt: E2}
              - {number: 2, title: Recommendations}

        """
    ).replacing(
      "sources:\n",
      with: "sources:\n  - {file: exports/ee.txt, mapping: ee, cohort: c2, published: true}\n")

  static let report = """
    Report

    Date: 20 July 2018

    1. Academic standards

    Standards are secure.

    2. Recommendations

    R1. Essential: Return work within twenty days.
    R2. Desirable: =Publish the "criteria".

    """

  /// The sheet with answers to two recommendations and the signature.
  private func filled(_ sheet: String, answer: String = "Disagree") -> String {
    let answers = [
      ("ee:1:r1", answer, "Not yet"), ("ee:1:r2", "cannot say", ""),
      ("overall", "Agree in part", "A fair account."),
      ("role", "External examiner, University of Leeds", ""), ("signed", "20/11/2018", ""),
    ]
    return sheet.components(separatedBy: "\r\n").map { line in
      guard let given = answers.first(where: { line.hasPrefix("\"\($0.0)\",") }),
        // The answer and the comment stand before the digest.
        let cells = line.range(of: ",\"\",\"\",\"", options: .backwards)
      else { return line }
      return line.replacingCharacters(in: cells, with: ",\"\(given.1)\",\"\(given.2)\",\"")
    }.joined(separator: "\r\n")
  }

  /// Every run of the program takes its time, so this is one story.
  @Test("A sheet is filled in, taken back and shown; a report that has changed since refuses it")
  func story() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder, plan: Self.plan)
      try Data(Self.report.utf8).write(to: folder.appending(path: "exports/ee.txt"))
      #expect(try evaluation.evaluate(["--quiet"]).exitCode == 0)
      func write() throws {
        let run = try Program.run([
          "report", folder.path, "--for", "examiner", "--for", "committee", "--date", "2018-10-31",
          "--quiet",
        ])
        #expect(run.exitCode == 0, "\(run.messages)")
      }
      func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: "reports/\(name)"), encoding: .utf8)
      }
      func flowing(_ name: String) throws -> String {
        try text(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      func review(_ sheet: String, _ options: String...) throws -> Program.Run {
        let file = folder.appending(path: "filled.csv")
        try Data(sheet.utf8).write(to: file)
        return try Program.run(
          ["review", folder.path, "--date", "2018-11-21", "--examiner-sheet", file.path] + options)
      }
      func stored() throws -> [ExaminerSheet] {
        try Archive(at: folder.appending(path: "evaluation.sqlite").path).examinerSheets()
      }

      try write()
      let sheet = try text("examiner-sheet.csv")
      let run = try review(filled(sheet))
      #expect(run.exitCode == 0, "\(run.messages)")
      let first = try #require(try stored().first)
      #expect(first.role == "External examiner, University of Leeds")
      #expect(first.signed == CalendarDate(year: 2018, month: 11, day: 20))
      #expect(first.overall == .agreeInPart)
      #expect(
        first.verdicts == [
          .init(subject: "ee:1:r1", choice: .disagree, comment: "Not yet"),
          .init(subject: "ee:1:r2", choice: .cannotSay),
        ])

      try write()
      #expect(try text("examiner-sheet.csv") == sheet)
      let committee = try flowing("annual-evaluation.txt")
      #expect(committee.contains("Signed off by External examiner, University of Leeds"))
      #expect(committee.contains("Examiner’s verdict: Disagree, 20 November 2018: “Not yet”"))
      #expect(!committee.contains("says something else since"))
      let other = try review(filled(sheet, answer: "Agree"))
      #expect(other.exitCode == 65)
      #expect(other.messages.contains("error[archive.sheet-differs]"))

      let plan = Self.plan.replacing(
        "report: {title",
        with: """
          recommendations:
            - {report: ee, number: 1, status: open, response: We will}
          report: {title
          """)
      try Data(plan.utf8).write(to: folder.appending(path: "evaluation.yaml"))
      let changed = try review(filled(sheet, answer: "Agree"))
      #expect(changed.exitCode == 65)
      #expect(changed.messages.contains("error[review.report-changed]"))
      #expect(changed.messages.contains("--accept-changes"))
      #expect(try stored() == [first])
      let accepted = try review(filled(sheet, answer: "Agree"), "--accept-changes", "--replace")
      #expect(accepted.exitCode == 0, "\(accepted.messages)")
      #expect(accepted.messages.contains("warning[review.report-changed]"))
      let choices = try stored().flatMap(\.verdicts).map(\.choice)
      #expect(choices.count == 2 && Set(choices) == [.agree, .cannotSay])
      try write()
      #expect(try flowing("examiner-report.txt").contains("says something else since"))
    }
  }
}
