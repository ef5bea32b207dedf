import Foundation
import TestSupport
import Testing

@Suite("report: beside what was published before")
struct ReleaseFileTests {
  /// The file of an evaluation whose last cohort has so many answers, three of four of them favourable.
  private func rows(_ count: Int) -> [UInt8] {
    var text = "Cohort,Name,Confident,Changes\n"
    for number in 0..<count {
      text += "2,x,\(["Agree", "Agree", "Disagree", "Agree"][number % 4]),\n"
    }
    return Array(text.utf8)
  }

  /// How many people answer later, and whether their answers could be told from the two reports.
  @Test(
    "Figures that differ from published ones by a few people are hidden",
    arguments: [(more: 0, isTold: false), (more: 3, isTold: true), (more: 40, isTold: false)])
  func differences(more: Int, isTold: Bool) throws {
    try Program.withFolder { folder in
      let published = folder.appending(path: "published.json").path
      func report(_ options: [String]) throws -> Program.Run {
        try Program.run(
          ["report", folder.path, "--profile", "public", "--date", "2018-10-31", "-q"] + options)
      }
      var evaluation = try SmallEvaluation(in: folder, rows: rows(48))
      #expect(try evaluation.importFiles().exitCode == 0)
      let first = try report(["--record", published, "--format", "text"])
      #expect(first.exitCode == 0, "\(first.messages)")
      evaluation = try SmallEvaluation(in: folder, rows: rows(48 + more))
      #expect(try evaluation.importFiles(["--accept-changed"]).exitCode == 0)
      let alone = try report(["--format", "text", "--out", "-"]).output
      let beside = try report(["--format", "text", "--out", "-", "--beside", published])
      #expect(beside.exitCode == 0, "\(beside.messages)")
      #expect(alone.contains("favourable,"))
      #expect(beside.output.contains("favourable,") == !isTold)
    }
  }

  @Test("A file that is no record of figures is refused with the way out")
  func refused() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.importFiles().exitCode == 0)
      let plan = folder.appending(path: "evaluation.yaml").path
      let run = try Program.run(["report", folder.path, "-q", "--beside", plan])
      #expect(run.exitCode == 65 && run.messages.contains("error[release.unreadable]"))
      #expect(run.messages.contains("report --record"))
      let none = try Program.run(["report", folder.path, "-q", "--beside", "none.json"])
      #expect(none.exitCode == 66)
    }
  }
}
