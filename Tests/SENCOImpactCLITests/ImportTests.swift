import Foundation
import Testing

@Suite("import: from downloads to the archive")
struct ImportTests {
  @Test("The ledger of every file is printed, with what comes next; a second import does nothing")
  func ledger() throws {
    try Program.withFolder { folder in
      let rows = SmallEvaluation.rows + ",,,\n"
      let evaluation = try SmallEvaluation(in: folder, rows: Array(rows.utf8))
      let run = try evaluation.importFiles()
      #expect(run.exitCode == 0)
      #expect(
        run.output == """
          file               status  read  = imported  + excluded  + rejected
          exports/heads.csv  new       41          40           1           0
              1 every cell is blank
          all files                    41          40           1           0

          1 file: 1 new.

          Next: senco-impact evaluate \(folder.path) codes the comments and writes the report.

          """)
      #expect(run.messages == "reading exports/heads.csv\n")
      let again = try evaluation.importFiles(["--quiet", "--format", "csv"])
      #expect(again.messages.isEmpty)
      let lines = again.output.split(separator: "\n")
      #expect(
        lines.first
          == "source,file,status,read,imported,excluded,rejected,columns_not_stored,sha256"
      )
      #expect(lines.last?.hasPrefix("heads,exports/heads.csv,unchanged,41,40,1,0,1,") == true)
    }
  }

  @Test("A trial writes nothing, not even an empty archive, and says what would be refused")
  func check() throws {
    try Program.withFolder { folder in
      let wrong = SmallEvaluation.rows + "2,x,Agreee,fine\n9,x,Agree,fine\n"
      let evaluation = try SmallEvaluation(in: folder, rows: Array(wrong.utf8))
      let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      let run = try evaluation.importFiles(["--check"])
      #expect(run.exitCode == 65)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path) == before)
      for words in [
        "exports/heads.csv  new       42          40           0           2",
        "exports/heads.csv:42:3 (cell C42): error[answer.off-scale]",
        "exports/heads.csv:43:1 (cell A43): error[cohort.",
        "The import would be refused: 2 errors above.",
      ] where !run.output.contains(words) {
        Issue.record("“\(words)” is missing from:\n\(run.output)")
      }
      #expect(!run.output.contains(SmallEvaluation.secret))
      #expect(!run.output.contains("more confident in meetings"))
      #expect(try evaluation.importFiles().exitCode == 65)
      #expect(evaluation.archive == nil)
    }
  }

  @Test("The result in JSON names its form, and a trial's differs in nothing but the command")
  func json() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      for (options, command) in [(["--check"], "import --check"), ([], "import")] {
        let run = try evaluation.importFiles(options + ["--format", "json"])
        #expect(run.exitCode == 0)
        let document = try #require(
          try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(document["format_version"] as? Int == 1)
        #expect(document["command"] as? String == command)
        let file = try #require((document["files"] as? [[String: Any]])?.first)
        #expect(file["status"] as? String == "new")
        #expect(
          file["rows"] as? [String: Int]
            == ["read": 40, "imported": 40, "excluded": 0, "rejected": 0])
      }
    }
  }

  @Test("Of a changed file the difference is shown, and it is imported when that is accepted")
  func changed() throws {
    try Program.withFolder { folder in
      var lines = SmallEvaluation.rows.split(separator: "\n").enumerated().map {
        $0.offset == 0 ? String($0.element) : "\($0.element) of week \($0.offset)"
      }
      var evaluation = try SmallEvaluation(
        in: folder, rows: Array((lines.joined(separator: "\n") + "\n").utf8))
      #expect(try evaluation.importFiles().exitCode == 0)
      let archive = try #require(evaluation.archive)
      lines[1] = "1,x,Disagree,She is calmer"
      lines.remove(at: 4)
      lines += ["2,x,Agree,Something new", "2,x,Neither,Something else"]
      evaluation = try SmallEvaluation(
        in: folder, rows: Array((lines.joined(separator: "\n") + "\n").utf8))
      let difference = """
        exports/heads.csv has changed:
          2 rows added: record 40, record 41
          1 row gone: record 4
          1 row different: record 1
          of these: comment change in 1, item confident in 1
        """
      for options in [["--check"], []] {
        let run = try evaluation.importFiles(options)
        #expect(run.exitCode == 65)
        #expect((run.output + run.messages).contains(difference))
        #expect(!(run.output + run.messages).contains("calmer"))
        #expect(evaluation.archive == archive)
      }
      let run = try evaluation.importFiles(["--accept-changed"])
      #expect(run.exitCode == 0)
      #expect(run.messages.contains(difference))
      #expect(run.output.contains("exports/heads.csv  changed    41          41"))
      #expect(try evaluation.importFiles().output.contains("unchanged"))
    }
  }

  @Test("A file that is gone stays in the archive, in import and in evaluate")
  func gone() throws {
    try Program.withFolder { folder in
      let evaluation = try SmallEvaluation(in: folder)
      #expect(try evaluation.evaluate().exitCode == 0)
      let report = try evaluation.report("txt")
      try FileManager.default.removeItem(at: folder.appending(path: "exports/heads.csv"))
      let run = try evaluation.importFiles()
      #expect(run.exitCode == 0)
      #expect(run.output.contains("exports/heads.csv  kept"))
      #expect(run.messages.contains("exports/heads.csv: warning[import.kept]"))
      let again = try evaluation.evaluate()
      #expect(again.exitCode == 0)
      #expect(again.messages.contains("warning[import.kept]"))
      #expect(try evaluation.report("txt") == report)
    }
  }

  @Test("One source alone is imported, and a misspelt one is corrected")
  func only() throws {
    try Program.withFolder { folder in
      let plan = SmallEvaluation.plan.replacing(
        "  - {file: exports/heads.csv, mapping: form}",
        with: """
            - {file: exports/heads.csv, mapping: form}
            - {file: exports/gone.csv, mapping: form}
          """)
      let evaluation = try SmallEvaluation(in: folder, plan: plan)
      #expect(try evaluation.importFiles().exitCode == 66)
      let run = try evaluation.importFiles(["--only", "heads"])
      #expect(run.exitCode == 0)
      #expect(run.output.contains("1 file: 1 new."))
      let wrong = try evaluation.importFiles(["--only", "headz"])
      #expect(wrong.exitCode == 64)
      #expect(wrong.messages.contains("Did you mean \"heads\"?"))
    }
  }

  @Test("A question that was worded otherwise stops the import until the plan says why it may")
  func drift() throws {
    try Program.withFolder { folder in
      func plan(_ acknowledgement: String) -> String {
        SmallEvaluation.plan
          .replacing("{at: 3, header: Confident,", with: "{at: 3, id: Q1,")
          .replacing(
            "  - {file: exports/heads.csv, mapping: form}",
            with: """
                - {file: exports/heads.csv, mapping: form, cohort: c1}
                - {file: exports/later.csv, mapping: form, cohort: c2\(acknowledgement)}
              """)
      }
      let first = SmallEvaluation.rows.replacing(",Confident,", with: ",Q1. Confident,")
      let later = SmallEvaluation.rows.replacing(",Confident,", with: ",Q1. Calm and confident,")
      var evaluation = try SmallEvaluation(in: folder, plan: plan(""), rows: Array(first.utf8))
      try Data(later.utf8).write(to: folder.appending(path: "exports/later.csv"))
      let acknowledgement = "acknowledge: [{change: wording, of: confident, because: \"…\"}]"
      for command in [evaluation.importFiles, evaluation.evaluate] {
        let run = try command([])
        #expect(run.exitCode == 65)
        #expect(
          run.messages.contains(
            """
            exports/later.csv:1:3 (cell C1): error[drift.wording]: confident is worded otherwise: \
            "Calm and confident"
              expected: "Confident", as in exports/heads.csv
            """))
        #expect(run.messages.contains(acknowledgement))
        #expect(evaluation.archive == nil)
      }
      evaluation = try SmallEvaluation(
        in: folder, plan: plan(", " + acknowledgement), rows: Array(first.utf8))
      #expect(try evaluation.importFiles().exitCode == 0)
      // The archive remembers the earlier cohort's columns when the file is gone.
      try FileManager.default.removeItem(at: folder.appending(path: "exports/heads.csv"))
      try Data(plan("").utf8).write(to: folder.appending(path: "evaluation.yaml"))
      #expect(try evaluation.importFiles().messages.contains("error[drift.wording]"))
    }
  }
}
