import Foundation
import TestSupport
import Testing

@Suite("redact: what may identify somebody is looked at before it is quoted")
struct RedactTests {
  static let plan = SmallEvaluation.plan
    .replacing("reason: names a person}", with: "names: person}")
    .replacing(
      "as: comment, prompt: change}",
      with: "as: comment, prompt: change}\n      "
        + "- {at: 5, header: Quote, as: consent, values: {\"Yes\": \"yes\"}}"
    )
    .replacing("cohort: c2}", with: "cohort: c2, approvals: approvals.csv}")

  static let comment = "Tamsyn is more confident in meetings"

  /// An evaluation in which one comment names a person of the roll.
  private func evaluation(in folder: URL, approvals: String) throws -> SmallEvaluation {
    var rows = "Cohort,Name,Confident,Changes,Quote\n"
    for number in 1...40 {
      let (name, text) =
        number == 7
        ? ("Tamsyn Penhallow", Self.comment)
        : ("Kerra Tregear\(number)", "She is more confident in meetings")
      rows += "2,\(name),Agree,\(text),Yes\n"
    }
    let evaluation = try SmallEvaluation(in: folder, plan: Self.plan, rows: Array(rows.utf8))
    try Data("comment,approved_by,approved_on,text\(approvals)\n".utf8)
      .write(to: folder.appending(path: "approvals.csv"))
    return evaluation
  }

  /// The words of the report, without its line breaks.
  private func words(of evaluation: SmallEvaluation) throws -> String {
    try evaluation.report("txt").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("A marked comment is quoted only after a decision, or with words in the place of the name")
  func gate() throws {
    try Program.withFolder { folder in
      let id = "heads:7:change"
      let evaluation = try evaluation(
        in: folder, approvals: "\n\(id),MA,2018-07-12,\(Self.comment)")
      let run = try evaluation.evaluate()
      #expect(run.exitCode == 0)
      #expect(run.messages.contains("comment heads:7:change is not quoted: it may hold a name"))
      #expect(!run.messages.contains("Tamsyn"))
      let report = try words(of: evaluation)
      #expect(!report.contains("Tamsyn"))
      #expect(report.contains("Something was marked in 1 of them, and 1 awaits"))

      let list = try Program.run(["redact", "list", folder.path, "--open", "--format", "csv"])
      #expect(
        list.output == """
          comment,mark,kind,rule,state,decided_by,decided_on,start,end,passage,text
          \(id),1,person,name on the roll,open,,,0,6,Tamsyn,\(Self.comment)

          """)
      #expect(try Program.run(["redact", "list", folder.path]).output.contains("| ⟦Tamsyn⟧ is"))
      let json = try Program.run(["redact", "list", folder.path, "--format", "json"]).output
      #expect(json.contains("\"passage\" : \"Tamsyn\""))

      let clear = try Program.run(["redact", "clear", folder.path, id, "--by", "MA"])
      #expect(clear.exitCode == 0 && clear.messages == "cleared 1 mark in \(id)\n")
      #expect(try evaluation.evaluate().exitCode == 0)
      #expect(try words(of: evaluation).contains("\"Tamsyn is *more confident* in meetings\""))
      #expect(try Program.run(["redact", "list", folder.path, "--open"]).output.isEmpty)

      #expect(try Program.run(["redact", "hide", folder.path, id]).exitCode == 0)
      #expect(try evaluation.evaluate().exitCode == 0)
      #expect(try !words(of: evaluation).contains("Tamsyn"))
      let replaced = try self.evaluation(
        in: folder, approvals: "\n\(id),MA,2018-07-12,[name] is more confident in meetings")
      let again = try replaced.evaluate()
      #expect(again.exitCode == 0 && !again.messages.contains("approvals."))
      #expect(try words(of: evaluation).contains("\"[name] is *more confident* in meetings\""))
    }
  }

  @Test("The approvals may say who looked at the marks")
  func clearedByApprover() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(
        in: folder,
        approvals: ",marks_cleared_by\nheads:7:change,MA,2018-07-12,\(Self.comment),MA")
      #expect(try evaluation.evaluate().exitCode == 0)
      #expect(try words(of: evaluation).contains("\"Tamsyn is *more confident* in meetings\""))
    }
  }

  @Test("What cannot be found has an exit code and a way on")
  func failures() throws {
    try Program.withFolder { folder in
      let nowhere = try Program.run(["redact", "list", folder.path])
      #expect(nowhere.exitCode == 66 && nowhere.messages.contains("error[archive.absent]"))
      #expect(try evaluation(in: folder, approvals: "").evaluate().exitCode == 0)
      for arguments in [
        ["clear", folder.path, "heads:1:change"], ["list", folder.path, "--comment", "x"],
        ["hide", folder.path, "heads:7:change", "--mark", "2"],
      ] {
        let run = try Program.run(["redact"] + arguments)
        #expect(run.exitCode == 65 && run.messages.contains("no-mark]"), "\(arguments)")
      }
      #expect(try Program.run(["redact", "clear", folder.path]).exitCode == 64)
    }
  }
}
