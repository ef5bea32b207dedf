import Foundation
import Testing

@Suite("Bad input is refused with its place and the fix, and the archive stays as it was")
struct BadInputTests {
  /// One thing that is wrong, and what the program says of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var plan: @Sendable (String) -> String = { $0 }
    var rows: @Sendable (String) -> [UInt8] = { Array($0.utf8) }
    let exitCode: Int32
    let says: [String]
  }

  static let cases = [
    Case(
      testDescription: "a file that is not there",
      plan: { $0.replacing("exports/heads.csv", with: "exports/teachers.csv") }, exitCode: 66,
      says: ["exports/teachers.csv", "error[file.missing]", "fix: "]),
    Case(
      testDescription: "an empty file", rows: { _ in [] }, exitCode: 65,
      says: ["exports/heads.csv: error[file.empty]: the file is empty", "fix: "]),
    Case(
      testDescription: "a truncated file",
      rows: { Array(($0 + "2,x,Agree,\"She is").utf8) }, exitCode: 65,
      says: ["exports/heads.csv:42", "error[csv.unclosed-quote]", "fix: "]),
    Case(
      testDescription: "a column that is gone",
      rows: { Array($0.replacing("Confident,", with: "Sure,").utf8) }, exitCode: 65,
      says: ["exports/heads.csv:1:3", "column 3 is not \"Confident\"", "fix: "]),
    Case(
      testDescription: "a column that has moved",
      rows: { Array($0.replacing("Cohort,Name,Confident,", with: "Cohort,Confident,Name,").utf8) },
      exitCode: 65, says: ["exports/heads.csv:1", "\"at: 2\"", "fix: "]),
    Case(
      testDescription: "an answer off the scale",
      rows: { Array(($0 + "2,x,Agreee,fine\n").utf8) }, exitCode: 65,
      says: ["exports/heads.csv:42:3 (cell C42)", "\"Agreee\"", "Agree", "fix: "]),
    Case(
      testDescription: "a cohort that is not in the plan",
      rows: { Array(($0 + "9,x,Agree,fine\n").utf8) }, exitCode: 65,
      says: ["exports/heads.csv:42:1 (cell A42)", "\"9\"", "fix: "]),
    Case(
      testDescription: "a plan that is no YAML",
      plan: { $0.replacing("scales:", with: "scales: [") }, exitCode: 65,
      says: ["evaluation.yaml:", "error[yaml.syntax]", "fix: "]),
    Case(
      testDescription: "a plan with a misspelt key",
      plan: { $0.replacing("rejections", with: "x").replacing("    kind:", with: "    knd:") },
      exitCode: 65,
      says: ["evaluation.yaml:24:5: error[yaml.unknown-key]", "did you mean \"kind\"?"]),
    Case(
      testDescription: "bytes that are cut within a character",
      rows: { Array(($0 + "2,é,Agree,naïve café\n").utf8).dropLast(2) + [] }, exitCode: 65,
      says: ["exports/heads.csv:42", "fix: "]),
  ]

  @Test("It is said", arguments: cases)
  func refused(_ wrong: Case) throws {
    try Program.withFolder { folder in
      // A good run first: there is an archive and a report to be spoilt.
      var evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.evaluate().exitCode == 0)
      let archive = try #require(evaluation.archive)
      let report = try evaluation.report("txt")

      evaluation = try SmallEvaluation(
        in: folder, plan: wrong.plan(SmallEvaluation.plan),
        rows: wrong.rows(SmallEvaluation.rows))
      let run = try evaluation.evaluate()
      #expect(run.exitCode == wrong.exitCode)
      for words in wrong.says where !run.messages.contains(words) {
        Issue.record("“\(words)” is missing from:\n\(run.messages)")
      }
      #expect(!run.messages.contains(SmallEvaluation.secret))
      #expect(evaluation.archive == archive)
      #expect(try evaluation.report("txt") == report)
    }
  }

  @Test("A folder without a plan is named, with the way to begin one")
  func noPlan() throws {
    let run = try Program.run(["evaluate", "no-such-folder"])
    #expect(run.exitCode == 66)
    #expect(run.messages.contains("no-such-folder/evaluation.yaml: error[file.missing]"))
    #expect(run.messages.contains("senco-impact init"))
  }

  @Test("A broken codebook is said with line and column")
  func codebook() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      try Data("version: \"1\"\nthemes:\n  - {id: a, lable: A}\n".utf8)
        .write(to: folder.appending(path: "codebook.yaml"))
      let run = try evaluation.evaluate()
      #expect(run.exitCode == 65)
      #expect(run.messages.contains("codebook.yaml:"))
      #expect(evaluation.archive == nil)
    }
  }

  @Test("A report that cannot be written is an error, not a crash")
  func unwritable() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      let run = try evaluation.evaluate(["--out", "/dev/null/reports"])
      #expect(run.exitCode == 73)
      #expect(run.messages.contains("error[output.cannot-write]"))
      #expect(run.messages.contains("fix: "))
    }
  }

  @Test("An archive that cannot be opened is an error with a fix")
  func noArchive() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      let inFile = folder.appending(path: "evaluation.yaml/archive.sqlite").path
      let run = try evaluation.evaluate(["--archive", inFile])
      #expect(run.exitCode == 73)
      #expect(run.messages.contains("error[archive."))
    }
  }

  @Test("A text file is not taken for an archive")
  func textAsArchive() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      let text = folder.appending(path: "notes.sqlite")
      try Data("these are notes, long enough to be looked at as a database header, not one".utf8)
        .write(to: text)
      let run = try evaluation.evaluate(["--archive", text.path])
      #expect(run.exitCode == 65)
      #expect(run.messages.contains("error[archive.not-a-database]"))
    }
  }

  @Test("A misspelt command is corrected")
  func command() throws {
    let run = try Program.run(["evalute", "Data"])
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("Did you mean \"evaluate\"?"))
  }

  @Test("A wrong date is wrong usage")
  func usage() throws {
    let run = try Program.run(["evaluate", ".", "--date", "31/10/2018"])
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("2018-10-31"))
  }
}
