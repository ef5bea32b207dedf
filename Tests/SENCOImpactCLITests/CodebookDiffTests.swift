import Foundation
import TestSupport
import Testing

@Suite("codebook diff: what a change does")
struct CodebookDiffTests {
  /// Comments of which some are about hours, and some about something else.
  static let comments = """
    no,comment
    1,The hours are long.
    2,Our opening hours.
    3,No time to lead.
    4,The workload is heavy.
    5,Fine.

    """

  private func write(_ text: String, to folder: URL, named name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Two codebooks, of which the second has a mask less, an indicator more and another valence.
  private func codebooks(in folder: URL) throws -> [String] {
    let old = CodebookTests.codebook()
    let new = CodebookTests.codebook(version: "2").replacing(
      "valence: burden", with: "valence: benefit"
    )
    .replacing("[hours, time to lead]", with: "[hours, time to lead, workload]")
    .replacing("[opening hours]", with: "[happy hours]")
    return [
      try write(old, to: folder, named: "old.yaml"), try write(new, to: folder, named: "new.yaml"),
    ]
  }

  @Test("The rules that differ")
  func rules() throws {
    try Program.withFolder { folder in
      let files = try codebooks(in: folder)
      let run = try Program.run(["codebook", "diff"] + files + ["--format", "csv"])
      #expect(run.exitCode == 0)
      #expect(
        run.output == """
          theme,part,change,text
          ,version,changed,1 → 2
          workload,valence,changed,burden → benefit
          workload,indicators,added,workload
          workload,masks,added,happy hours
          workload,masks,removed,opening hours

          """)
      let same = try Program.run(["codebook", "diff", files[0], files[0], "--format", "json"])
      #expect(same.output == "[]\n")
      #expect(same.messages == "the rules are the same\n")
    }
  }

  @Test("What becomes of the comments of a table, and which they are")
  func table() throws {
    try Program.withFolder { folder in
      let files = try codebooks(in: folder)
      let texts = try write(Self.comments, to: folder, named: "comments.csv")
      let base = ["codebook", "diff"] + files + ["--texts", texts, "--text", "comment"]
      let run = try Program.run(base + ["--part", "codings", "--format", "csv"])
      #expect(run.exitCode == 0)
      #expect(
        run.output == """
          theme,before,after,gained,lost,direction_changed,share_before,share_after,share_change,n
          workload,2,4,2,0,1,40.0,80.0,40.0,5
          (any theme),2,4,2,0,0,40.0,80.0,40.0,5

          """)
      let list = try Program.run(base + ["--id", "no", "--list", "workload", "--format", "csv"])
      #expect(
        list.output == """
          id,change,before,after,rule_before,rule_after,text
          1,direction,barrier,gain,hours → phrase,hours → mention,The hours are long.
          2,gained,,gain,,hours → mention,Our opening hours.
          4,gained,,gain,,workload → mention,The workload is heavy.

          """)
      let both = try Program.run(base)
      #expect(both.output.contains("Part") && both.output.contains("(any theme)"))
    }
  }

  @Test("What becomes of an evaluation's comments, without their words, and by a version alone")
  func evaluation() throws {
    try Program.withFolder { folder in
      let files = try codebooks(in: folder)
      let rows = SmallEvaluation.rows.replacing(
        "She is more confident in meetings", with: "Long hours")
      let evaluation = try SmallEvaluation(
        in: folder.appending(path: "evaluation"), rows: Array(rows.utf8))
      let codebook = evaluation.folder.appending(path: "codebook.yaml")
      try FileManager.default.copyItem(at: URL(filePath: files[0]), to: codebook)
      let path = evaluation.folder.path
      #expect(try Program.run(["evaluate", path, "--date", "2018-10-31"]).exitCode == 0)
      let base = ["--part", "codings", "--format", "csv"]
      let expected = """
        theme,before,after,gained,lost,direction_changed,share_before,share_after,share_change,n
        workload,40,40,0,0,40,100.0,100.0,0.0,40
        (any theme),40,40,0,0,0,100.0,100.0,0.0,40

        """
      let run = try Program.run(["codebook", "diff"] + files + [path] + base)
      #expect(run.output == expected)
      #expect(run.messages == "")
      let version = try Program.run(["codebook", "diff", "1", files[1], path] + base)
      #expect(version.output == expected)
      #expect(version.messages.hasPrefix("before: the archive's codings by 1+"))
      let list = try Program.run(["codebook", "diff"] + files + [path, "--list", "workload"])
      #expect(list.exitCode == 0)
      #expect(!list.output.contains("Long"))
      let absent = try Program.run(["codebook", "diff", "7", files[1], path] + base)
      #expect(absent.exitCode == 66)
      #expect(absent.messages.contains("one of: 1+"))
    }
  }

  @Test(
    "What cannot be compared is wrong usage",
    arguments: [
      ["--list", "workload"], ["--part", "codings"], ["--text", "comment"], ["--id", "no"],
      ["--texts", "c.csv", "--text", "comment", "--format", "csv"],
    ])
  func usage(options: [String]) throws {
    let run = try Program.run(["codebook", "diff", "a.yaml", "b.yaml"] + options)
    #expect(run.exitCode == 64)
  }
}
