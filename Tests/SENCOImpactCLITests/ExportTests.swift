import Foundation
import TestSupport
import Testing

@Suite("export: coded comments go to other programs")
struct ExportTests {
  /// An evaluation whose comments were coded; the second one names a person of the roll.
  private func evaluation(in folder: URL) throws -> SmallEvaluation {
    let plan = SmallEvaluation.plan.replacing("reason: names a person}", with: "names: person}")
    var rows = "Cohort,Name,Confident,Changes\n"
    for number in 1...6 {
      let text =
        number == 2
        ? "Tamsyn is more confident 👩‍👧 now" : number == 6 ? "No idea" : "She is more confident"
      rows += "\(1 + number % 2),Tamsyn Penhallow,Agree,\(text)\n"
    }
    let evaluation = try SmallEvaluation(in: folder, plan: plan, rows: Array(rows.utf8))
    #expect(try evaluation.evaluate().exitCode == 0)
    return evaluation
  }

  @Test("A folder becomes a project, which gives the same quotations as the folder, twice the same")
  func folder() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(in: folder)
      let file = folder.appending(path: "out.qdpx")
      let export = ["export", evaluation.folder.path, "--to"]
      let run = try Program.run(export + ["qdpx", "--output", file.path])
      #expect(run.exitCode == 0, "\(run.messages)")
      #expect(run.output == "\(file.path)\n")
      #expect(run.messages.contains("1 passage that may identify somebody is hidden"))
      #expect(run.messages.contains("REFI-QDA cannot hold"))
      let bytes = try Data(contentsOf: file)
      #expect(bytes.range(of: Data("[name] is more confident 👩‍👧 now".utf8)) != nil)
      #expect(bytes.range(of: Data("Tamsyn".utf8)) == nil)
      let again = ["qdpx", "--output", file.path, "--force"]
      #expect(try Program.run(export + again).exitCode == 0)
      #expect(try Data(contentsOf: file) == bytes)

      let own = try Program.run(export + ["quotations", "--coder", "rules"]).output
      let read = try Program.run(["export", file.path, "--to", "quotations"])
      #expect(read.exitCode == 0 && read.messages.isEmpty)
      // The project has more facts of a comment than the table.
      func quotations(_ table: String) -> [String] {
        table.split(separator: "\n").dropFirst().map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).prefix(13)
            .joined(separator: ",")
        }
      }
      #expect(quotations(own).count == 6)
      #expect(quotations(own) == quotations(read.output))
      #expect(own.contains("heads:2:change,rules,,confidence,"))
      // The rules have read it and found nothing.
      #expect(own.contains("heads:6:change,rules,,,"))
    }
  }

  @Test("A row a comment: one cohort, with a byte order mark")
  func codings() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(in: folder)
      let file = folder.appending(path: "out.csv")
      let run = try Program.run([
        "export", evaluation.folder.path, "--to", "codings", "--cohort", "c1", "--bom", "--output",
        file.path,
      ])
      #expect(run.exitCode == 0)
      let bytes = try Data(contentsOf: file)
      #expect(bytes.starts(with: [0xef, 0xbb, 0xbf]))
      let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines[0].hasPrefix("id,coder,case,prompt,source,cohort,"))
      #expect(lines[0].contains(",confidence,") && lines[0].contains(",confidence_direction,"))
      #expect(lines[1].hasPrefix("heads:2:change,rules,heads:2,change,headteacher,c1,"))
    }
  }

  @Test("Any table of comments becomes a project")
  func table() throws {
    try Program.withFolder { folder in
      let comments = folder.appending(path: "comments.csv")
      let rows = ["7,She is more confident,A", "7,n/a,B", ",She leads meetings,B", "8, ,B"]
      try Data("no,comment,group\n\(rows.joined(separator: "\n"))\n".utf8).write(to: comments)
      let codebook = Repository.data.appending(path: "codebook.yaml").path
      let file = folder.appending(path: "out.qdpx").path
      let export = [
        "export", comments.path, "--text", "comment", "--id", "no", "--attribute", "group",
        "--codebook", codebook, "--to",
      ]
      let run = try Program.run(export + ["qdpx", "--output", file])
      #expect(run.exitCode == 0)
      for part in [
        "comments.csv:3:1 (cell A3): warning[id.repeated]: 1 record has an id that stands further up",
        "comments.csv:4:1 (cell A4): warning[id.absent]: 1 record has no id and goes by its number",
      ] where !run.messages.contains(part) {
        Issue.record("“\(part)” is missing")
      }
      let read = try Program.run(["export", file, "--to", "quotations", "--coder", "rules"]).output
      #expect(read.hasPrefix("id,coder,day,theme,"))
      #expect(read.contains("\n7,rules,,confidence,"))
      // A comment that says nothing was read by nobody: in the table, and by way of the project.
      for table in [export + ["codings"], ["export", file, "--to", "codings"]] {
        let rows = try Program.run(table).output.split(separator: "\n").dropFirst()
          .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(4) }
        #expect(
          rows == [
            ["7", "rules", "A", "1"], ["7 (record 2)", "rules", "B", "0"],
            ["3", "rules", "B", "0"], ["8", "", "B", ""],
          ])
      }
    }
  }

  @Test(
    "What cannot be done has an exit code and a way on",
    arguments: [
      (["x.qdpx", "--to", "qdpx"], 64, "A project needs a file: add --output evaluation.qdpx."),
      (["x.csv", "--to", "codings"], 64, "--text with the column and --codebook"),
      (["x.qdpx", "--to", "codings", "--cohort", "c1"], 64, "belong to an evaluation folder"),
      (["no.qdpx", "--to", "codings"], 66, "error[file.missing]"),
      (["x.qdpx", "--to", "codings"], 65, "x.qdpx/project.qde:2:1: error[xml.malformed]"),
      ([".", "--to", "codings"], 66, "error[archive.absent]"),
    ])
  func failures(arguments: [String], exitCode: Int32, message: String) throws {
    try Program.withFolder { folder in
      _ = try SmallEvaluation(in: folder)
      try Data(ZipBuilder.archive([("project.qde", "<Project>\n<Users>")])).write(
        to: folder.appending(path: "x.qdpx"))
      let input = folder.appending(path: arguments[0]).path
      let run = try Program.run(["export", input] + arguments.dropFirst())
      #expect(run.exitCode == exitCode, "\(run.messages)")
      #expect(run.messages.contains(message), "\(run.messages)")
    }
  }

  @Test("A cohort or a coder that is not there is named with those that are")
  func unknown() throws {
    try Program.withFolder { folder in
      let evaluation = try evaluation(in: folder)
      for (option, name, near) in [("--cohort", "c11", "c1"), ("--coder", "rule", "rules")] {
        let run = try Program.run(
          ["export", evaluation.folder.path, "--to", "codings", option, name])
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("did you mean \(option) \"\(near)\"?"), "\(run.messages)")
      }
    }
  }
}
