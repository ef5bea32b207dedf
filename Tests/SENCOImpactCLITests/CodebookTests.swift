import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("codebook: check, test, export and import")
struct CodebookTests {
  private var standard: String { Repository.data.appending(path: "codebook.yaml").path }

  /// A small codebook, with `extra` lines in its only theme.
  static func codebook(_ extra: String = "", version: String = "1") -> String {
    """
    version: "\(version)"
    groups: [Role]
    cues:
      negation: [not, no]
    themes:
      - id: workload
        label: Workload and time
        group: Role
        valence: burden
        definition: "Hours: too many of them."
        indicators: [hours, time to lead]
        masks: [opening hours]
        examples:
          yes: [The hours are long., {text: No time to lead., direction: barrier}]
          no: [Our opening hours.]
        \(extra)
    """
  }

  private func write(_ text: String, to folder: URL, named name: String = "codebook.yaml") throws
    -> String
  {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("check counts what is in a codebook")
  func check() throws {
    let run = try Program.run(["codebook", "check", standard, "--format", "csv"])
    #expect(run.exitCode == 0)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.first
        == "theme,indicators,directed,conditional,hints,masks,examples,counterexamples")
    #expect(lines.count == 25)
    #expect(run.messages == "nothing is wrong with it\n")
  }

  @Test("check says everything that is wrong, with line and column")
  func problems() throws {
    try Program.withFolder { folder in
      let file = try write(
        Self.codebook("gain: [a .., lead]\n    colour: red\n    parent: nobody"), to: folder)
      let run = try Program.run(["codebook", "check", file])
      #expect(run.exitCode == 65)
      #expect(run.output == "")
      #expect(run.messages.contains("codebook.yaml:16:12: error[codebook.notation]"))
      #expect(run.messages.contains("codebook.yaml:17:13: error[codebook.colour]"))
      #expect(run.messages.contains("codebook.yaml:18:13: error[codebook.parent]"))
      #expect(run.messages.hasSuffix("3 problems\n"))
    }
  }

  @Test("One slip hides no other: keys, choices and lists are all looked at")
  func manyProblems() throws {
    try Program.withFolder { folder in
      let file = try write(
        """
        groups: [Role]
        cues:
          negatoin: [not]
        themes:
          - id: workload
            label: Workload
            group: Rôle
            valence: burdens
            definitoin: Too many hours.
            indicators: [hours, b..]
            rules:
              - {match: [time], near: [], unles: [tea]}
        """, to: folder)
      let run = try Program.run(["codebook", "check", file])
      #expect(run.exitCode == 65)
      for problem in [
        "1:1: error[yaml.missing-key]: the file has no \"version\"",
        "3:3: error[yaml.unknown-key]: \"negatoin\"",
        "7:12: error[codebook.group]", "8:14: error[", "9:5: error[yaml.unknown-key]",
        "has no \"definition\"", "10:25: error[codebook.notation]",
        "12:31: error[codebook.empty]: \"near\" is empty",
        "12:35: error[yaml.unknown-key]: \"unles\"",
      ] {
        #expect(run.messages.contains(problem), "\(problem) in \(run.messages)")
      }
      #expect(run.messages.hasSuffix("9 problems\n"), "\(run.messages)")
    }
  }

  @Test("An example that does not match says what keeps its phrases from counting")
  func unmatchedExample() throws {
    try Program.withFolder { folder in
      let masked = Self.codebook().replacing(
        "yes: [The hours", with: "yes: [Opening hours, The hours")
      let run = try Program.run(["codebook", "test", write(masked, to: folder)])
      #expect(run.exitCode == 1)
      #expect(
        run.messages.contains(
          "does not match the theme: its \"hours\" is hidden by the mask \"opening hours\""),
        "\(run.messages)")
    }
  }

  @Test("test runs the examples, and fails where one does")
  func test() throws {
    try Program.withFolder { folder in
      let good = try Program.run(["codebook", "test", write(Self.codebook(), to: folder)])
      #expect(good.exitCode == 0)
      #expect(good.messages == "3 examples pass\n")
      let broken = Self.codebook().replacing("[opening hours]", with: "[long hours]")
      let bad = try Program.run([
        "codebook", "test", write(broken, to: folder), "--format", "json",
      ])
      #expect(bad.exitCode == 1)
      #expect(
        bad.output
          == "[\n  {\"theme\": \"workload\", \"examples\": 3, \"passed\": 2, \"failed\": 1}\n]\n")
      #expect(bad.messages.contains("codebook.yaml:15:12: error[codebook.counterexample]"))
      #expect(bad.messages.hasSuffix("1 of 3 examples fail\n"))
    }
  }

  @Test("What csv holds comes back with the same fingerprint")
  func table() throws {
    try Program.withFolder { folder in
      let table = folder.appending(path: "codebook.csv").path
      let again = folder.appending(path: "again.yaml")
      let out = try Program.run([
        "codebook", "export", standard, "--to", "csv", "--output", table,
      ])
      #expect(out.exitCode == 0)
      #expect(out.messages == "")
      let back = try Program.run(["codebook", "import", table, "--output", again.path])
      #expect(back.exitCode == 0)
      #expect(back.messages == "a codebook of 24 themes, from a file of the format csv\n")
      let codebooks = try [URL(filePath: standard), again].map {
        try Codebook(parsing: String(contentsOf: $0, encoding: .utf8), file: $0.path)
      }
      #expect(codebooks[0].stamp == codebooks[1].stamp)
      let twice = try Program.run(["codebook", "import", table, "--output", again.path])
      #expect(twice.exitCode == 73)
      #expect(twice.messages.contains("output.exists"))
    }
  }

  @Test("What a format cannot hold is said with counts, on standard error")
  func losses() throws {
    try Program.withFolder { folder in
      let file = try write(Self.codebook(), to: folder)
      let run = try Program.run(["codebook", "export", file, "--to", "wordstat"])
      #expect(run.exitCode == 0)
      #expect(run.output == "ROLE\r\n\tWORKLOAD\r\n\t\tHOURS (1)\r\n\t\tTIME_TO_LEAD (1)\r\n")
      #expect(run.messages.contains("warning[exchange.masks]: WordStat cannot hold 1 mask:"))
      #expect(run.messages.contains("warning[exchange.cues]: WordStat cannot hold 2 cues:"))
    }
  }

  @Test("A dictionary becomes a codebook that codes texts")
  func dictionary() throws {
    try Program.withFolder { folder in
      let run = try Program.run(
        ["codebook", "import", "-", "--from", "liwc"],
        input: "%\n1\tConfidence\n%\nconfiden*\t1\n:)\t1\n")
      #expect(run.exitCode == 0)
      #expect(run.messages.contains("standard input:5:1: warning[import.term]"))
      let file = try write(run.output, to: folder)
      let coded = try Program.run(
        ["code", "-", "--text", "c", "--codebook", file], input: "c,d\nShe lacks confidence.,1\n")
      #expect(coded.exitCode == 0)
      #expect(coded.output.contains("1,confidence,barrier,0,0,10,20,confidence"))
    }
  }

  @Test("Of the terms that an import loses the first of a kind is named, and all on demand")
  func lostTerms() throws {
    let table = "DicTerm,Food\nmeal,X\n*ade,X\n*ale,X\ncr*am,X\n"
    let short = try Program.run(["codebook", "import", "-"], input: table)
    #expect(short.exitCode == 0)
    #expect(
      short.messages.contains("standard input:3:1 (cell A3): warning[import.wildcard]: \"*ade\""))
    #expect(short.messages.contains("and 2 more like it in this file; --all lists them\n"))
    let long = try Program.run(["codebook", "import", "-", "--all"], input: table)
    #expect(long.output == short.output)
    for term in ["*ade", "*ale", "cr*am"] { #expect(long.messages.contains("\"\(term)\" is left")) }
    #expect(!long.messages.contains("more like it"))
  }

  @Test("A dictionary of which nothing can be read makes no codebook, and says why")
  func nothingRead() throws {
    try Program.withFolder { folder in
      let output = folder.appending(path: "out.yaml").path
      let run = try Program.run(
        ["codebook", "import", "-", "--output", output], input: "%\n1\tFood\n%\nmeal\t1 # main\n")
      #expect(run.exitCode == 65)
      #expect(run.messages.contains("standard input:4:1: warning[liwc.category-number]: \"meal\""))
      #expect(run.messages.contains("standard input: error[import.no-themes]"))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test("A format that cannot be told, and a broken file, are refused")
  func refusals() throws {
    let unknown = try Program.run(["codebook", "import", "-"], input: "word\n")
    #expect(unknown.exitCode == 65)
    #expect(unknown.messages.contains("import.format"))
    let broken = try Program.run(
      ["codebook", "import", "-"], input: "<CodeBook>\n<Codes></CodeBook>")
    #expect(broken.exitCode == 65)
    #expect(broken.messages.contains("standard input:2:8: error[xml.malformed]"))
  }
}
