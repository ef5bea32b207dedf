import Archive
import EvaluationModel
import Foundation
import ImpactAnalysis
import TextCoding
import Testing

@testable import SENCOImpactCLI

extension ReviewTests {
  /// What a coder's reading says of a theme, as it counts.
  private func counted(_ theme: String, in folder: URL) throws -> [String] {
    let archive = try archive(folder)
    return CountedCodings(
      byRules: [], readings: try archive.readings(), samples: try archive.samples(),
      codebook: try Codebook(parsing: Self.codebook("2.0"), file: "codebook.yaml")
    ).codings.filter { $0.theme == theme }.map(\.direction)
  }

  /// A sheet of the first version of the codebook and one of the second, both for MA and coded
  /// otherwise.
  private func twoVersions(in folder: URL) throws -> (first: String, second: String) {
    _ = try evaluation(in: folder)
    var first = try sheet(in: folder, "--count", "2", "--date", "2018-01-01")
    try Data(Self.codebook("2.0").utf8).write(to: folder.appending(path: "codebook.yaml"))
    var second = try sheet(in: folder, "--count", "2", "--date", "2018-02-01")
    for row in first.rows.indices {
      try first.set(row, "parents", "barrier")
      try second.set(row, "parents", "gain")
    }
    return (
      try moved(first.save(in: folder), to: "first.csv"),
      try moved(second.save(in: folder), to: "second.csv")
    )
  }

  private func moved(_ path: String, to name: String) throws -> String {
    let url = URL(filePath: path)
    let other = url.deletingLastPathComponent().appending(path: name)
    try FileManager.default.moveItem(at: url, to: other)
    return other.path
  }

  private func read(_ folder: URL, _ day: String, _ arguments: String...) throws -> Program.Run {
    try Program.run(
      ["review", folder.path, "--date", day, "--format", "csv", "--read"] + arguments)
  }

  @Test("An earlier sheet that comes back late takes no later one's place unless somebody says so")
  func earlierSheet() throws {
    try Program.withFolder { folder in
      let (first, second) = try twoVersions(in: folder)
      #expect(try read(folder, "2018-02-02", second).output.hasSuffix("MA,2,0,2,0,2,0\n"))
      let refused = try read(folder, "2018-02-02", first)
      #expect(refused.exitCode == 65)
      for words in [
        "first.csv:2: error[review.differs]: MA coded", "differently on random-",
        "that was drawn later", "leave the row out, or add --replace",
      ] { #expect(refused.messages.contains(words), "\(refused.messages)") }
      #expect(try counted("parents", in: folder) == ["gain", "gain"])
      let replaced = try read(folder, "2018-02-02", first, "--replace")
      #expect(replaced.output.hasSuffix("MA,2,0,2,0,0,2\n"), "\(replaced.messages)")
      #expect(try counted("parents", in: folder) == ["barrier", "barrier"])
    }
  }

  @Test("An earlier sheet does not hide what was said of a theme that it does not ask about")
  func addedTheme() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var first = try sheet(in: folder, "--count", "1", "--date", "2018-01-01")
      let codebook =
        Self.codebook("2.0") + """
            - id: cost
              label: Cost
              group: All
              guskey: [1]
              valence: burden
              definition: What it costs.
              indicators: [cost]
              examples: {yes: [cost], no: [Other]}

          """
      try Data(codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
      var second = try sheet(in: folder, "--count", "1", "--date", "2018-02-01")
      for theme in ["parents", "cost"] { try second.set(0, theme, "gain") }
      try first.set(0, "parents", "gain")
      let later = try moved(second.save(in: folder), to: "second.csv")
      #expect(try read(folder, "2018-02-02", later).exitCode == 0)
      let run = try read(folder, "2018-02-03", try first.save(in: folder))
      #expect(run.exitCode == 65 && run.messages.contains("error[review.differs]"))
    }
  }

  @Test("A later sheet takes an earlier one's place, also where both come back together")
  func laterSheet() throws {
    try Program.withFolder { folder in
      let (first, second) = try twoVersions(in: folder)
      #expect(try read(folder, "2018-02-02", second, first).exitCode == 0)
      #expect(try counted("parents", in: folder) == ["gain", "gain"])
    }
    try Program.withFolder { folder in
      let (first, second) = try twoVersions(in: folder)
      #expect(try read(folder, "2018-01-02", first).exitCode == 0)
      let early = try read(folder, "2018-01-01", second)
      #expect(
        early.exitCode == 65
          && early.messages.contains("is dated later\n  expected: 2018-01-02 or later"),
        "\(early.messages)")
      #expect(try read(folder, "2018-02-02", second).output.hasSuffix("MA,2,0,2,0,0,2\n"))
      #expect(try counted("parents", in: folder) == ["gain", "gain"])
    }
  }

  @Test("Two sheets that come back together and differ are refused, and the same one counts once")
  func together() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "2")
      try sheet.set(0, "workload", "barrier")
      let one = try moved(sheet.save(in: folder), to: "one.csv")
      try sheet.set(0, "workload", "gain")
      let other = try moved(sheet.save(in: folder), to: "other.csv")
      for arguments in [["--check"], ["--replace"], []] {
        let run = try Program.run(["review", folder.path, "--read", one, other] + arguments)
        #expect(
          run.exitCode == 65
            && run.messages.contains("other.csv:2: error[review.twice]")
            && run.messages.contains("one.csv:2\n  fix: leave one of the sheets out"),
          "\(run.messages)")
      }
      #expect(try read(folder, "2018-11-01", one, one).output.hasSuffix("MA,1,0,1,2,1,0\n"))
    }
  }

  @Test("What is advised for a second reading can be done")
  func secondReading() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "2")
      try sheet.set(0, "workload", "barrier")
      #expect(try review(folder, "--read", try sheet.save(in: folder)).exitCode == 0)
      try sheet.set(0, "workload", "gain")
      let named = try review(folder, "--read", try sheet.save(in: folder))
      #expect(named.messages.contains("write \"MA again\" into its column \"coder\""))
      for row in sheet.rows.indices { try sheet.set(row, "coder", "") }
      let path = try sheet.save(in: folder)
      let unnamed = try review(folder, "--read", path, "--coder", "MA")
      #expect(unnamed.messages.contains("read it by itself with --coder \"MA again\""))
      #expect(try review(folder, "--read", path, "--coder", "MA again").exitCode == 0)
      #expect(try archive(folder).readings().map(\.coder).sorted() == ["MA", "MA again"])
    }
  }

  @Test("One person's name is written in one way, on sheets that come back and on new ones")
  func spelling() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      var sheet = try sheet(in: folder, "--count", "2")
      try sheet.set(0, "workload", "barrier")
      #expect(try review(folder, "--read", try sheet.save(in: folder)).exitCode == 0)
      for row in sheet.rows.indices { try sheet.set(row, "coder", "m a") }
      let path = try sheet.save(in: folder)
      let new = folder.appending(path: "new.csv").path
      for run in [
        try review(folder, "--read", path),
        try review(folder, "--sheet", new, "--coder", "ma"),
      ] {
        #expect(
          run.exitCode == 65 && run.messages.contains("error[review.coder-spelling]")
            && run.messages.contains("fix: write it as \"MA\""), "\(run.messages)")
      }
      #expect(!FileManager.default.fileExists(atPath: new))
    }
  }

  @Test("Two coders never get the same file")
  func sameFile() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let run = try review(
        folder, "--sheet", folder.appending(path: "c.xlsx").path, "--coder", "M B", "--coder",
        "M/B")
      #expect(
        run.exitCode == 65
          && run.messages.contains(
            "c-M_B.xlsx: error[review.same-file]: the sheets of \"M B\" and \"M/B\""),
        "\(run.messages)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(!names.contains { $0.hasSuffix(".xlsx") })
      #expect(try archive(folder).samples().isEmpty && !run.messages.contains("drew"))
    }
  }

  @Test("Where every row is blank, nothing was read")
  func blankSheet() throws {
    try Program.withFolder { folder in
      _ = try evaluation(in: folder)
      let path = try sheet(in: folder, "--count", "2").save(in: folder)
      let run = try review(folder, "--read", path)
      #expect(run.exitCode == 0 && run.messages.hasSuffix("under \"no theme\"\n"))
      #expect(run.messages.contains("nothing was read") && !run.messages.contains("are in the"))
    }
  }
}
