import Foundation
import TestSupport
import Testing

@Suite("report --verify-disclosure")
struct VerifyDisclosureTests {
  /// Of 48 answers in the last cohort three say no: too few to be told.
  private static let rows: [UInt8] = {
    var text = "Cohort,Name,Confident,Changes\n"
    for number in 0..<48 {
      text += "2,\(SmallEvaluation.secret),\(number < 3 ? "Disagree" : "Agree"),\n"
    }
    return Array(text.utf8)
  }()

  @Test("It proves of every form of every report that nothing hidden can be recovered")
  func proof() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder, rows: Self.rows)
      #expect(try evaluation.importFiles().exitCode == 0)
      let run = try Program.run([
        "report", folder.path, "--verify-disclosure", "--profile", "public", "-q",
      ])
      #expect(run.exitCode == 0, "\(run.messages)")
      #expect(run.output.contains("NOTHING HIDDEN CAN BE RECOVERED."))
      for form in ["html", "txt", "json", "docx", "xlsx"] {
        #expect(run.output.contains(".\(form)"), "\(form) was not searched")
      }
      for report in ["annual-evaluation", "researcher-report", "examiner-report"] {
        #expect(run.output.contains("\(report).html"))
      }
      #expect(!run.output.contains(SmallEvaluation.secret))
      let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!written.contains("reports"), "it wrote a report")
      // The three are among what it lists, and no number of them is.
      let hidden = run.output.components(separatedBy: "shielded by").last ?? ""
      #expect(hidden.contains("ratings/") && !hidden.contains(" 3 of 48"))
    }
  }

  @Test(
    "It prints a listing, and takes no options of files",
    arguments: [["--format", "html"], ["--out", "here"], ["--letter"]])
  func options(options: [String]) throws {
    let run = try Program.run(["report", "nowhere", "--verify-disclosure"] + options)
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("--verify-disclosure prints a listing"))
  }
}
