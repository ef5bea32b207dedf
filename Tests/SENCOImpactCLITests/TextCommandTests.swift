import Foundation
import TestSupport
import Testing

@Suite("text: looking into the answers of an evaluation or of any table")
struct TextCommandTests {
  /// A codebook that is read in no time.
  static let codebook = """
    version: "1"
    groups: [Self]
    cues: {}
    themes:
      - {id: confidence, label: Confidence, group: Self, definition: d, indicators: [confident]}
      - {id: parents, label: Parents, group: Self, definition: d, indicators: [parents]}
      - {id: fleet, label: Fleet, group: Self, definition: d,
         rules: [{match: [tall ships], sources: [examiner]}]}

    """

  /// 12 answers of two groups; those of b have no theme.
  static let table =
    "no,comment,cohort\n"
    + (1...12).map { number in
      number <= 6
        ? "\(number),She is more confident in meetings and works with parents,a"
        : "\(number),Tall ships sailed past our valley again,b"
    }.joined(separator: "\n") + "\n13,–,b\n14,,b\n"

  /// Runs a subcommand on the table, with the codebook.
  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.withFolder { folder in
      let codebook = folder.appending(path: "codebook.yaml")
      try Data(Self.codebook.utf8).write(to: codebook)
      return try Program.run(
        ["text"] + arguments + ["-", "--text", "comment", "--codebook", codebook.path],
        input: Self.table)
    }
  }

  /// What a subcommand writes of the table, line by line.
  private func text(_ arguments: [String], format: String = "csv") throws -> [String] {
    let run = try run(arguments + ["--id", "no", "--group", "cohort", "--format", format])
    #expect(run.exitCode == 0, "\(run.messages)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test("find shows a phrase in context, aligned for people and as columns for programs")
  func find() throws {
    let rows = try text(["find", "confident .. meeting*", "--words", "2"])
    #expect(rows.first == "before,match,after,themes,id,group")
    #expect(rows.count == 7)
    #expect(rows[1] == "is more,confident in meetings,and works,confidence parents,1,a")
    let lines = try text(["find", "ships", "--words", "1"], format: "text")
    #expect(lines[1] == "  Tall  ships  sailed          7   b")
    #expect(lines.last == "6 places in 6 of 12 answers")
  }

  @Test("themes gives shares and rates in all answers and in each group")
  func themes() throws {
    let rows = try text(["themes"])
    #expect(
      rows.first == "theme,group,answers,n,share,lower,upper,mentions,words,per_100_words")
    let confidence = rows.filter { $0.hasPrefix("confidence,") }
    #expect(confidence.count == 3)
    #expect(confidence[0].hasPrefix("confidence,,6,12,0.5,"))
    #expect(confidence[1].hasPrefix("confidence,a,6,6,1.0,"))
    #expect(confidence[2].hasPrefix("confidence,b,0,6,0.0,0.0,"))
    #expect(rows.contains { $0.hasPrefix("fleet,b,0,6,") })
    #expect(try text(["themes", "--source", "examiner"]).contains { $0.hasPrefix("fleet,b,6,6,") })
  }

  @Test("together measures themes in the same answers against chance")
  func together() throws {
    let rows = try text(["together"])
    #expect(
      rows == [
        "first,second,both,expected,lift,first_answers,second_answers,n",
        "confidence,parents,6,3.0,2.0,6,6,12",
      ])
    #expect(try text(["together", "--minimum", "7"]).count == 1)
  }

  @Test("words sets a group apart, with the test and the size of the difference")
  func words() throws {
    let rows = try text(["words", "--compare", "a", "--limit", "1"])
    #expect(
      rows.first
        == "kind,name,answers,n,other_answers,other_n,g2,p,p_holm,p_bh,log_ratio,lower,upper")
    #expect(rows.count == 4)
    #expect(rows[1].hasPrefix("theme,confidence,6,6,0,6,16.63553233343"))
    #expect(rows[3].hasPrefix("word,confident,6,6,0,6,"))
    let unknown = try run(["words", "--group", "cohort", "--compare", "x"])
    #expect(unknown.exitCode == 65 && unknown.messages.contains("error[group.unknown]"))
    #expect(unknown.messages.contains("the group \"x\"\n  expected: \"a\", \"b\"\n"))
  }

  @Test("uncoded lists answers without a theme, or the words that set them apart")
  func uncoded() throws {
    let rows = try text(["uncoded"])
    #expect(rows.count == 7 && rows[1] == "7,b,Tall ships sailed past our valley again")
    #expect(try text(["uncoded", "--sample", "2"]).count == 3)
    #expect(try text(["uncoded", "--words"]).contains { $0.hasPrefix("word,ships,6,6,0,6,") })
    let lines = try text(["uncoded"], format: "markdown")
    #expect(lines[0] == "| id | group | answer |")
    #expect(
      lines.last == "6 of 12 answers without a theme: 50.0 % (95 % interval 25.4 to 74.6)")
  }

  @Test("collocations are pairs of words that no theme rests on")
  func collocations() throws {
    let rows = try text(["collocations"])
    #expect(rows.first == "pair,count,uncovered,answers,g2,npmi")
    #expect(rows.dropFirst().contains { $0.hasPrefix("tall ships,6,6,6,") })
    #expect(!rows.contains { $0.contains("confident") })
  }

  @Test("typical ranks the comments on a theme, and no theme is mistaken for another")
  func typical() throws {
    let rows = try text(["typical", "confidence", "--count", "1", "--words", "3"])
    #expect(rows[0] == "kind,cosine,id,text")
    #expect(rows[1].hasPrefix("typical,") && rows[2].hasPrefix("deviant,") && rows.count == 3)
    let run = try run(["typical", "confidance"])
    #expect(run.exitCode == 65 && run.messages.contains("did you mean \"confidence\"?"))
  }

  @Test("A name in an archive is neither found nor shown, and only who agreed is listed")
  func redaction() throws {
    let plan = SmallEvaluation.plan.replacing("reason: names a person}", with: "names: person}")
    try Program.withFolder { folder in
      var rows = "Cohort,Name,Confident,Changes\n"
      for number in 1...8 {
        rows += "2,Tamsyn Penhallow,Agree,\(number == 3 ? "Tamsyn" : "She") is more confident now\n"
      }
      let evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(rows.utf8))
      try Data(Self.codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
      #expect(try evaluation.importFiles().exitCode == 0)
      let archive = try #require(evaluation.archive)
      func run(_ arguments: [String]) throws -> String {
        let run = try Program.run(["text"] + arguments + [folder.path, "--format", "csv"])
        #expect(run.exitCode == 0, "\(run.messages)")
        return run.output
      }
      #expect(
        try run(["find", "is more"]).contains(
          "[name],is more,confident now,confidence,heads:3:change"))
      #expect(try run(["find", "tamsyn"]) == "before,match,after,themes,id\n")
      #expect(try run(["typical", "confidence", "--words", "1"]) == "kind,cosine,id,text\n")
      #expect(try run(["themes", "--group", "cohort"]).contains("confidence,c2,8,8,1.0,"))
      #expect(evaluation.archive == archive)
    }
  }

  @Test("pairs matches heads and SENCOs by the participant's code")
  func pairs() throws {
    let second = """
        - id: own
          title: Own questionnaire
          source: senco
          versions: [{id: v1, items: [], prompts: [{id: change, text: Changes?, role: change}]}]
      mappings:
        - id: own
          kind: responses
          instrument: own
          version: v1
          columns:
            - {at: 1, header: Cohort, as: cohort}
            - {at: 2, header: Code, as: participant}
            - {at: 3, header: Changes, as: comment, prompt: change}
      """
    let plan = SmallEvaluation.plan
      .replacing("mappings:", with: second)
      .replacing("as: drop, reason: names a person}", with: "as: participant}")
      .replacing("header: Name", with: "header: Code")
      .replacing(
        "sources:\n", with: "sources:\n  - {file: exports/own.csv, mapping: own}\n")
    try Program.withFolder { folder in
      // Codes 1 to 9; heads speak of confidence in all, SENCOs in 1 and 2; 9 has no SENCO.
      var heads = "Cohort,Code,Confident,Changes\n"
      var own = "Cohort,Code,Changes\n"
      for code in 1...9 {
        heads += "2,P\(code),Agree,She is more confident now\n"
        if code < 9 { own += "2,P\(code),\(code < 3 ? "I am more confident" : "Nothing")\n" }
      }
      let evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(heads.utf8))
      try Data(Self.codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
      try Data(own.utf8).write(to: folder.appending(path: "exports/own.csv"))
      let imported = try evaluation.importFiles()
      #expect(imported.exitCode == 0, "\(imported.messages)")
      let run = try Program.run(["text", "pairs", folder.path, "--format", "csv"])
      #expect(run.exitCode == 0, "\(run.messages)")
      let rows = run.output.split(separator: "\n")
      #expect(rows.first == "theme,both,only_head,only_senco,neither,n,p_exact,p_holm,p_mid")
      // 2 · ½⁶ and half of it.
      #expect(rows.last?.hasPrefix("confidence,2,6,0,0,8,0.03125") == true, "\(run.output)")
    }
    #expect(try run(["pairs"]).exitCode == 64)
  }

  @Test(
    "Help shows an example",
    arguments: [
      "find", "themes", "together", "words", "uncoded", "collocations", "typical", "pairs",
    ])
  func help(command: String) throws {
    let run = try Program.run(["text", command, "--help"])
    #expect(run.exitCode == 0 && run.output.contains("senco-impact text \(command)"))
    #expect(run.output.contains("EXAMPLE"))
  }

  @Test("What is asked of the wrong input is refused with a way on")
  func refusals() throws {
    for (arguments, exitCode, words) in [
      (["themes", "no-such-folder"], 66, "error[file.missing]"),
      (["themes", "-", "--text", "comment"], 64, "--codebook FILE"),
      (["themes", Repository.data.path, "--text", "x"], 64, "this is a folder"),
      (["themes", Repository.data.path, "--group", "x"], 64, "participant-type"),
    ] as [([String], Int32, String)] {
      let run = try Program.run(["text"] + arguments, input: Self.table)
      #expect(run.exitCode == exitCode && run.messages.contains(words), "\(arguments)")
    }
    let fault = try run(["find", "a .."])
    #expect(fault.exitCode == 65 && fault.messages.contains("begins or ends with a gap"))
  }
}
