import Archive
import EvaluationModel
import Foundation
import TestSupport
import Testing

@Suite("agreement: how far coders agree")
struct AgreementTests {
  /// Ten units, in which two coders looked for two themes.
  ///
  /// Of "time": both 3, Ann alone 1, Ben alone 1, neither 5, so that 8 of 10 agree where
  /// .52 would by chance: κ = .28/.48. Ben saw "cost" in the unit in which Ann alone saw "time".
  private static let table = """
    Unit;Who;Theme;Way
    1;Ann;time;gain
    1;Ben;time;gain
    2;Ann;time;gain
    2;Ben;time;barrier
    3;Ann;time;gain
    3;Ben;time;gain
    4;Ann;time;
    4;Ben;cost;
    5;Ann;;
    5;Ben;time;gain
    6;Ann;;
    6;Ben;;
    7;Ann;;
    7;Ben;;
    8;Ann;;
    8;Ben;;
    9;Ann;;
    9;Ben;;
    10;Ann;;
    10;Ben;;
    11;Ann;time;
    ;Ben;time;
    """

  private func run(_ options: [String], input: String = table) throws -> Program.Run {
    try Program.run(
      ["agreement", "-", "--unit", "Unit", "--coder", "2", "--code", "Theme"] + options,
      input: input)
  }

  @Test("Coefficients by theme and over themes, from standard input")
  func coefficients() throws {
    let run = try run(["--direction", "Way", "--reference", "Ann", "--format", "csv"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n").map {
      $0.replacing("Ann, Ben", with: "Ann Ben").replacing("\"", with: "")
        .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines[0]
    func cell(_ theme: String, _ column: String) throws -> String {
      let row = try #require(lines.first { $0[1] == theme })
      return row[try #require(header.firstIndex(of: column))]
    }
    #expect(lines.map { $0[1] } == ["theme", "time", "cost", "*micro", "*macro", "*direction"])
    #expect(try cell("time", "units") == "10" && cell("time", "positives") == "4 / 4")
    #expect(try cell("time", "percent_agreement") == "0.8")
    let kappa = try #require(Double(try cell("time", "cohens_kappa")))
    #expect(abs(kappa - 0.28 / 0.48) < 1e-12)
    for coefficient in ["precision", "recall", "f1"] {
      #expect(try cell("time", coefficient) == "0.75")
    }
    #expect(try cell("time", "reading") == "do not report" && cell("cost", "reading") == "too few")
    // 3 hits, 2 of Ben's marks alone, 1 of Ann's.
    #expect(try cell("*micro", "f1") == "\(6.0 / 9)" && cell("*direction", "units") == "3")
    let more = try #require(Int(try cell("time", "units_more")))
    #expect(try Int(cell("time", "units_needed")) == more + 10)
    #expect(run.messages.contains("warning[agreement.row-incomplete]: the row names no unit"))
    #expect(run.messages.contains("10 units coded by two or more of Ann, Ben"))
  }

  @Test("Confusion, directions and the units to discuss")
  func tables() throws {
    let confusion = try run(["--show", "confusion", "--format", "csv"]).output
    #expect(confusion.contains("Ann,Ben,time,3,1,1,5,cost 1\n"))
    let directions = try run(
      ["--show", "directions", "--direction", "Way", "--format", "csv"]
    ).output
    #expect(directions.contains("Ann,Ben,gain,barrier,1\n"))
    let disputes = try run(
      ["--show", "disputes", "--direction", "Way", "--format", "markdown"]
    ).output
    let rows = disputes.split(separator: "\n").dropFirst(2).map(String.init)
    #expect(
      rows == [
        "| 2 | time | gain | barrier |", "| 4 | time | yes | no |", "| 4 | cost | no | yes |",
        "| 5 | time | no | gain |",
      ])
  }

  @Test("The same input gives the same intervals, another seed gives others")
  func seeds() throws {
    let first = try run(["--format", "json"]).output
    #expect(try run(["--format", "json"]).output == first)
    #expect(try run(["--format", "json", "--seed", "9"]).output != first)
  }

  @Test("A second direction of the same unit, coder and code is warned of, with its place")
  func directionTwice() throws {
    let table = "Unit,Who,Theme,Way\n1,A,x,gain\n1,A,x,decline\n1,B,x,gain\n1,B,x,gain\n"
    let run = try run(
      ["--direction", "Way", "--show", "disputes", "--format", "csv"], input: table)
    #expect(run.exitCode == 0 && run.output.hasSuffix("1,x,decline,gain\n"))
    #expect(run.messages.contains(":3:4 (cell D3): warning[agreement.direction-twice]"))
    #expect(run.messages.components(separatedBy: "direction-twice").count == 2)
  }

  /// What is wrong, and what the message says.
  static let mistakes: [(options: [String], input: String, exitCode: Int32, says: String)] = [
    (["--coders", "Ann,Bem"], table, 65, "did you mean \"Ben\"?"),
    (["--reference", "Cy"], table, 65, "error[agreement.no-coder]"),
    (["--coders", "Ann"], table, 65, "error[agreement.one-coder]: \"Ann\" is the only coder"),
    ([], "Unit,Who,Theme\n", 65, "there are no codings to compare"),
    (["--reference", "Ann"], "Unit,Who,Theme\n", 65, "there are no codings to compare"),
    (["--coders", "Ann,Ben"], "Unit,Who,Theme\n", 65, "there are no codings to compare"),
    ([], "Unit,Who,Theme\n1,Ann,\n1,Ben,\n", 65, "error[agreement.no-codes]"),
    ([], "Unit,Who,Theme\n1,Ann,a\n2,Ben,a\n", 65, "error[agreement.no-overlap]"),
    ([], "Unit,Who,Code\n1,Ann,a\n", 65, "no column is headed \"Theme\""),
    (["--half-width", "2"], table, 64, "--half-width must lie between 0 and 1"),
    (["--level", "95"], table, 64, "--level must lie between 0 and 1"),
  ]

  @Test("What cannot be compared is said, with the fix", arguments: mistakes)
  func refused(options: [String], input: String, exitCode: Int32, says: String) throws {
    let run = try run(options, input: input)
    #expect(run.exitCode == exitCode && run.output.isEmpty)
    #expect(run.messages.contains(says), "\(run.messages)")
  }

  /// Sixty answers, every other one about confidence; what MA found in the 40 that were drawn, and in
  /// five that somebody chose.
  private func withReadings(_ body: (SmallEvaluation) throws -> Void) throws {
    try Program.withFolder { folder in
      var rows = "Cohort,Name,Confident,Changes\n"
      for number in 0..<60 {
        let words = number % 2 == 0 ? "She is more confident in meetings" : "We have a new roof"
        rows += "2,\(SmallEvaluation.secret),Agree,\(words)\n"
      }
      let evaluation = try SmallEvaluation(in: folder, rows: Array(rows.utf8))
      let codebook = """
        version: "1"
        groups: [All]
        cues: {}
        themes:
          - id: confidence
            label: Confidence
            group: All
            guskey: [1]
            definition: Confidence.
            indicators: [confident]
            examples: {yes: [I am confident.], no: [I am here.]}
        """
      try Data(codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
      #expect(try evaluation.evaluate().exitCode == 0)
      let archive = try Archive(at: folder.appending(path: "evaluation.sqlite").path)
      let comments = try archive.records().comments.map(\.id)
      let sample = CodingSample(
        id: "random-1", kind: .random, seed: 1,
        date: try #require(CalendarDate(iso: "2018-11-01")), codebookVersion: "1",
        themes: ["confidence"],
        population: CodingSample.Population(count: 60), size: 40,
        comments: Array(comments.prefix(40)))
      try archive.store(sample)
      try archive.storeReadings(
        comments.prefix(45).enumerated().map { place, comment in
          // MA overlooks one in ten.
          let codings = place % 2 == 0 && place % 10 != 0 ? ["confidence"] : []
          return CommentReading(
            comment: comment, coder: "MA", codebookVersion: "1",
            sample: place < 40 ? "random-1" : nil,
            codings: codings.map {
              StoredCoding(
                comment: comment, theme: $0, direction: "gain", codebookVersion: "1", coder: "MA")
            })
        })
      try body(evaluation)
    }
  }

  @Test("Rules are compared with people on the comments of an evaluation that were drawn by chance")
  func archive() throws {
    try withReadings { evaluation in
      let run = try Program.run(
        ["agreement", evaluation.folder.path, "--reference", "MA", "--show", "confusion"]
          + ["--format", "csv"])
      #expect(run.exitCode == 0, "\(run.messages)")
      // 20 of 40 by rule, four of them overlooked by MA.
      #expect(run.output.contains("MA,rules,confidence,16,0,4,20,\n"), "\(run.output)")
      #expect(
        run.messages.contains("5 readings of comments that were not drawn by chance are left"))
      #expect(run.messages.contains("40 units coded by two or more of MA, rules"))
      let all = try Program.run(
        ["agreement", evaluation.folder.path, "--all", "--resamples", "100"])
      #expect(all.messages.contains("45 units"))
      #expect(all.output.contains("MA, rules  Confidence"))
      #expect(!(run.output + all.output).contains("meetings"))
    }
  }

  @Test("The report shows agreement and the corrected share of what people have read")
  func report() throws {
    try withReadings { evaluation in
      #expect(try evaluation.evaluate().exitCode == 0)
      let text = try evaluation.report("txt").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      for words in [
        "How far rules and people agree",
        "40 answers that were drawn by chance were read by 1 person",
        "corrected for what rules miss and find wrongly",
      ] where !text.contains(words) {
        Issue.record("“\(words)” is missing")
      }
    }
  }

  /// Where neither a folder nor the columns of a table are named as they should be.
  static let wrongUsage: [(arguments: [String], exitCode: Int32, says: String)] = [
    (["-"], 64, "needs --unit, --coder and --code"),
    (["a.csv", "--unit", "1"], 64, "needs --unit, --coder and --code"),
    (
      ["a.csv", "--unit", "1", "--coder", "2", "--code", "3", "--all"], 64,
      "--all are for an evaluation folder"
    ),
    (["nowhere"], 66, "nowhere/evaluation.yaml: error[file.missing]"),
  ]

  @Test("A folder and a table are told apart", arguments: wrongUsage)
  func usage(arguments: [String], exitCode: Int32, says: String) throws {
    let run = try Program.run(["agreement"] + arguments)
    #expect(run.exitCode == exitCode)
    #expect(run.messages.contains(says), "\(run.messages)")
  }
}
