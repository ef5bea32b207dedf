import Foundation
import Testing

@Suite("report: wording: names a file with other words for reports")
struct WordingFileTests {
  private func evaluate(_ wording: String?) throws -> (run: Program.Run, report: String) {
    try Program.withFolder { folder in
      let plan = SmallEvaluation.plan.replacing(
        "cohort: c2}", with: "cohort: c2, wording: words/own.yaml}")
      let evaluation = try SmallEvaluation(in: folder, plan: plan)
      if let wording {
        try FileManager.default.createDirectory(
          at: folder.appending(path: "words"), withIntermediateDirectories: true)
        try Data(wording.utf8).write(to: folder.appending(path: "words/own.yaml"))
      }
      let run = try evaluation.evaluate()
      return (run, (try? evaluation.report("txt")) ?? "")
    }
  }

  @Test("They are used, and the file is among those that the report was made from")
  func used() throws {
    let (run, report) = try evaluate("in-brief: {title: At a glance}")
    #expect(run.exitCode == 0)
    #expect(report.contains("1. At a glance"))
    #expect(report.contains("words/own.yaml"))
  }

  @Test(
    "What is wrong in the file is said with its place, before anything is imported",
    arguments: [
      (nil, 66, "words/own.yaml: error[file.missing]"),
      ("in-brief:\n  titel: x", 65, "words/own.yaml:2:10: error[wording.unknown]"),
      ("in-brief: {title: 'x {n}'}", 65, "error[wording.places]"),
      ("in-brief: {title: 'x {n'}", 65, "error[wording.phrase]"),
    ] as [(String?, Int32, String)])
  func refused(wording: String?, exitCode: Int32, message: String) throws {
    let (run, report) = try evaluate(wording)
    #expect(run.exitCode == exitCode)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.messages.contains("fix: "))
    #expect(report.isEmpty)
  }
}
