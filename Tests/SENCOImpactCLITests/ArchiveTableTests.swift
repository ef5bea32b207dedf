import Foundation
import TestSupport
import Testing

@Suite("The archive of an evaluation in the place of a table")
struct ArchiveTableTests {
  /// Calls `body` with a small evaluation whose files are imported.
  private func withArchive(_ body: (String) throws -> Void) throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      try Data(TextCommandTests.codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
      let imported = try evaluation.importFiles()
      #expect(imported.exitCode == 0, "\(imported.messages)")
      let archive = try #require(evaluation.archive)
      try body(folder.path)
      #expect(evaluation.archive == archive, "the archive is only read")
    }
  }

  private func rows(_ arguments: [String]) throws -> [[String: String]] {
    let run = try Program.run(arguments + ["--format", "csv"])
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(!(run.output + run.messages).contains(SmallEvaluation.secret))
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { line in
      Dictionary(zip(lines.first ?? [], line)) { first, _ in first }
    }
  }

  @Test("Items go by their ids with the plan's scale and top box, themes by 0 and 1")
  func columns() throws {
    try withArchive { folder in
      let all = try rows(["describe", folder])
      #expect(
        all.compactMap { $0["column"] } == [
          "cohort", "source", "instrument", "version", "occasion", "confident",
          "theme:confidence", "theme:parents", "theme:fleet",
        ])
      let item = try #require(all.first { $0["column"] == "confident" })
      #expect(item["answers"] == "1=10;2=10;3=20" && item["top_box"] == "0.5")
      let theme = try #require(all.first { $0["column"] == "theme:confidence" })
      #expect(theme["measure"] == "themes" && theme["proportion"] == "1.0")
      let cohorts = try rows(["describe", folder, "--columns", "confident", "--by", "cohort"])
      #expect(cohorts.compactMap { $0["n"] } == ["40", "20", "20"])
      let archive = "\(folder)/evaluation.sqlite"
      let same = try rows(["describe", archive, "--columns", "confident", "--by", "cohort"])
      #expect(same == cohorts)
      let one = try rows(["describe", folder, "--where", "cohort=c2", "--columns", "confident"])
      #expect(one.first?["n"] == "20")
    }
  }

  @Test("Every command takes it, and what it does not know is suggested")
  func commands() throws {
    try withArchive { folder in
      for arguments in [
        ["compare", folder, "--outcome", "confident", "--by", "cohort"],
        ["trend", folder, "--outcome", "confident", "theme:parents", "--by", "cohort"],
      ] { #expect(try !rows(arguments).isEmpty) }
      for (choice, words) in [
        ("source=heads", "did you mean --where \"source=headteacher\"?"),
        ("cohort=C2", "did you mean --where \"cohort=c2\"?"),
        ("cohorts=c2", "did you mean --where \"cohort\"?"),
      ] {
        let run = try Program.run(["describe", folder, "--where", choice])
        #expect(run.exitCode == 65 && run.messages.contains(words), "\(run.messages)")
      }
      let absent = try Program.run(["describe", folder, "--archive", "\(folder)/none.sqlite"])
      #expect(absent.exitCode == 66, "\(absent.messages)")
    }
  }
}
