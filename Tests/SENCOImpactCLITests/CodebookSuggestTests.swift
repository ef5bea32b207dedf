import Foundation
import TextCoding
import Testing

@Suite("codebook suggest")
struct CodebookSuggestTests {
  private static let codebook = """
    # Mine.
    version: "1.0"
    groups: [A]
    cues: {}
    themes:
      - id: food
        label: Food
        group: A
        definition: Food
        indicators: [meal*, hot]  # so far
      - id: staff
        label: Staff
        group: A
        definition: Staff
        indicators: [nurse*]

    """

  /// "hot" is the ward, and "soup" is missing.
  private static let table: String = {
    let kinds = [
      ("The meals were fine today", "food"), ("A nurse came", "staff"), ("The ward was hot", ""),
      ("Lovely soup", "food"), ("Nothing to say", ""), ("A nurse brought soup", "food;staff"),
    ]
    let rows = (0..<60).map { number in
      let (text, themes) = kinds[number % kinds.count]
      return "c\(number),\(text) on day \(number),\(themes)"
    }
    return (["id,comment,themes"] + rows).joined(separator: "\n") + "\n"
  }()

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.codebook.utf8).write(to: folder.appending(path: "codebook.yaml"))
    try Data(Self.table.utf8).write(to: folder.appending(path: "coded.csv"))
    try body(folder)
  }

  private func suggest(_ folder: URL, _ options: [String]) throws -> (Int32, String, String) {
    let files = [
      folder.appending(path: "codebook.yaml").path, "--texts",
      folder.appending(path: "coded.csv").path, "--text", "comment", "--id", "id", "--themes",
      "themes",
    ]
    let run = try Program.run(["codebook", "suggest"] + files + options)
    return (run.exitCode, run.output, run.messages)
  }

  @Test("What a person accepts is written in place, comments kept")
  func accepted() throws {
    try inFolder { folder in
      let (code, output, messages) = try suggest(folder, ["--format", "csv"])
      #expect(code == 0, "\(messages)")
      let lines = output.split(separator: "\n").map(String.init)
      #expect(lines[0].hasPrefix("accept,change,theme,phrase,right,wrong,precision,"))
      #expect(
        lines.contains {
          $0.hasPrefix(",drop,food,hot,0,10,0.0,")
            && $0.contains(",c2; c8; c14; c20; c26; c32; c38; c44; c50; c56,")
        })
      #expect(lines.contains { $0.hasPrefix(",add,food,soup,20,0,1.0,") })
      let marked = lines.map { $0.hasPrefix(",drop") ? "x\($0)" : $0 }.joined(separator: "\n")
      let file = folder.appending(path: "marked.csv")
      try Data(marked.utf8).write(to: file)
      let tuned = folder.appending(path: "tuned.yaml")
      let written = try suggest(folder, ["--accept", file.path, "--output", tuned.path])
      #expect(written.0 == 0 && written.2.contains("1 change made"), "\(written)")
      let expected = Self.codebook.replacing("\"1.0\"", with: "\"1.1\"")
        .replacing("[meal*, hot]", with: "[meal*]")
      let text = try String(contentsOf: tuned, encoding: .utf8)
      #expect(text == expected)
    }
  }

  @Test("Weights of words are written behind the themes, and code texts from then on")
  func model() throws {
    try inFolder { folder in
      let output = folder.appending(path: "weighed.yaml")
      let (code, table, messages) = try suggest(
        folder, ["--model", "--output", output.path, "--format", "csv"])
      #expect(code == 0, "\(messages)")
      #expect(
        table.split(separator: "\n").contains { $0.hasPrefix("food,30,") && $0.hasSuffix(",yes") })
      let text = try String(contentsOf: output, encoding: .utf8)
      #expect(text.hasPrefix(Self.codebook) && text.contains("\nevidence: |\n  term,texts,food\n"))
      let found = Coder(codebook: try Codebook(parsing: text, file: "weighed.yaml"))
        .code(text: "We liked the lovely soup", id: "1")
      #expect(found.map(\.themeID) == ["food"])
    }
  }

  /// A table with directions, in which the codebook was written from the first rows.
  private static let directed: String = {
    let rows = table.split(separator: "\n").dropFirst().enumerated().map { number, row in
      let count = (row.split(separator: ",", omittingEmptySubsequences: false).last ?? "")
        .split(separator: ";").count
      let word = row.contains("soup") ? "barrier" : "gain"
      let words = (0..<count).map { _ in word }.joined(separator: ";")
      return "\(row),\(words),\(number < 12 ? 1 : 0)"
    }
    return (["id,comment,themes,directions,written"] + rows).joined(separator: "\n") + "\n"
  }()

  @Test(
    "Weights are learnt for directions too, and texts that the codebook comes from are no trial")
  func directions() throws {
    try inFolder { folder in
      try Data(Self.directed.utf8).write(to: folder.appending(path: "coded.csv"))
      let output = folder.appending(path: "weighed.yaml")
      let (code, table, messages) = try suggest(
        folder,
        [
          "--model", "--directions", "directions", "--written-from", "written", "--output",
          output.path, "--format", "csv",
        ])
      #expect(code == 0, "\(messages)")
      #expect(messages.contains("and of directions written to"))
      let lines = table.split(separator: "\n").map(String.init)
      #expect(lines.contains { $0.hasPrefix("food,24,") })
      #expect(lines.contains { $0.hasPrefix("(directions),") && $0.hasSuffix(",yes") })
      let weighed = try String(contentsOf: output, encoding: .utf8)
      let coding = try #require(
        Coder(codebook: try Codebook(parsing: weighed, file: "weighed.yaml"))
          .code(text: "Lovely soup", id: "1").first)
      #expect(coding.direction == .barrier && coding.rule.direction == "weighed words")
    }
  }

  @Test(
    "Directions that do not fit the themes are refused with their line",
    arguments: [
      (",food,gain,", ",food,gain;gain,", "not as many directions"),
      (",food,gain,", ",food,better,", "\"better\" is no direction"),
      (",food,gain,", ",food,,", "not as many directions"),
      (",food,gain,", ",food;food,gain;barrier,", "stands twice"),
    ])
  func misfits(old: String, new: String, problem: String) throws {
    try inFolder { folder in
      let table = Self.directed.replacing(old, with: new)
      try Data(table.utf8).write(to: folder.appending(path: "coded.csv"))
      let (code, _, messages) = try suggest(
        folder, ["--model", "--directions", "directions", "--format", "csv"])
      #expect(code == 65)
      #expect(messages.contains(problem) && messages.contains("coded.csv:2:4"), "\(messages)")
    }
  }

  @Test("A mark of what the codebook was written from is refused where it is none")
  func marks() throws {
    try inFolder { folder in
      let table = Self.directed.replacing(",food,gain,1", with: ",food,gain,maybe")
      try Data(table.utf8).write(to: folder.appending(path: "coded.csv"))
      let (code, _, messages) = try suggest(folder, ["--model", "--written-from", "written"])
      #expect(code == 65)
      #expect(messages.contains("neither 0 nor 1") && messages.contains("coded.csv:2:5"))
    }
  }

  @Test("A first dictionary is learned from columns of 0 and 1")
  func scratch() throws {
    try inFolder { folder in
      let table = Self.table.split(separator: "\n").enumerated().map { number, line in
        number == 0 ? "\(line),Meals" : "\(line),\(line.contains("food") ? 1 : 0)"
      }
      let coded = folder.appending(path: "wide.csv")
      try Data(table.joined(separator: "\n").utf8).write(to: coded)
      let output = folder.appending(path: "first.yaml")
      let run = try Program.run([
        "codebook", "suggest", "--from-scratch", "--texts", coded.path, "--text", "comment",
        "--column", "food=Meals", "--output", output.path,
      ])
      #expect(run.exitCode == 0, "\(run.messages)")
      let codebook = try Codebook(
        parsing: try String(contentsOf: output, encoding: .utf8), file: "first.yaml")
      #expect(codebook.themes.map(\.label) == ["Meals"])
      #expect(codebook.themes[0].indicators.map(\.phrase.source).contains("soup"))
    }
  }

  @Test("What is refused by the file's layout is named, and all else is written")
  func left() throws {
    try inFolder { folder in
      let file = folder.appending(path: "codebook.yaml")
      let rules = Self.codebook.replacing(
        "[meal*, hot]  # so far", with: "[meal*]\n    rules:\n      - match: [hot]")
      try Data(rules.utf8).write(to: file)
      let tuned = folder.appending(path: "tuned.yaml")
      let run = try suggest(folder, ["--accept", "all", "--output", tuned.path])
      #expect(run.0 == 0)
      #expect(run.2.contains("codebook.yaml:12:17: warning[codebook.by-hand]: \"hot\""), "\(run.2)")
      #expect(run.2.contains(", 1 left to be made by hand"), "\(run.2)")
      let text = try String(contentsOf: tuned, encoding: .utf8)
      #expect(text.contains("match: [hot]") && text.contains("soup"))
    }
  }

  @Test("Where nothing is accepted, the codebook is written as it is, its version too")
  func untouched() throws {
    try inFolder { folder in
      let same = folder.appending(path: "same.yaml")
      let run = try suggest(folder, ["--output", same.path])
      #expect(run.2.contains("0 changes made"))
      #expect(try String(contentsOf: same, encoding: .utf8) == Self.codebook)
    }
  }

  @Test("What is known of a sample is said beside the result")
  func notes() throws {
    try inFolder { folder in
      let rows = Self.table.split(separator: "\n").map(String.init)
      let few =
        rows.filter { !$0.contains("staff") } + ["n1,A nurse came,staff", "n2,a NURSE  came,"]
      try Data(few.joined(separator: "\n").utf8).write(to: folder.appending(path: "coded.csv"))
      let run = try suggest(folder, ["--show", "accuracy"])
      #expect(run.2.contains("coded in fewer than 10 texts, too few to say much: staff (1)"))
      #expect(run.2.contains("1 of 42 texts repeat another, but for case and spaces"), "\(run.2)")
      let none = rows.filter { !$0.contains("staff") }
      try Data(none.joined(separator: "\n").utf8).write(to: folder.appending(path: "coded.csv"))
      let bare = try suggest(folder, [])
      #expect(
        bare.2 == "coded in no text, so nothing is dropped, added or masked: staff\n", "\(bare.2)")
    }
  }

  @Test("A codebook that weighs words is measured by its phrases, which is said")
  func weighed() throws {
    try inFolder { folder in
      let file = folder.appending(path: "codebook.yaml")
      _ = try suggest(folder, ["--model", "--force", "--output", file.path])
      let tuned = folder.appending(path: "tuned.yaml")
      let run = try suggest(folder, ["--accept", "all", "--output", tuned.path])
      #expect(run.0 == 0)
      #expect(run.2.contains("what is shown here is of its phrases alone"), "\(run.2)")
      #expect(run.2.contains("learn them anew with codebook suggest"), "\(run.2)")
    }
  }

  @Test(
    "A sample without codings is refused",
    arguments: [("", "holds no text"), ("c1,The meals were fine,\n", "no text is coded")])
  func nothing(rows: String, problem: String) throws {
    try inFolder { folder in
      try Data("id,comment,themes\n\(rows)".utf8).write(to: folder.appending(path: "coded.csv"))
      let run = try suggest(folder, [])
      #expect(run.0 == 65 && run.1.isEmpty)
      #expect(run.2.contains(problem) && run.2.contains("nothing to learn from"), "\(run.2)")
    }
  }

  @Test("Themes that the codebook has not are all named, each where it stands first")
  func unknownThemes() throws {
    try inFolder { folder in
      let table = "id,comment,themes\nc1,Good,fod\nc2,Good,food;zzz\nc3,Good,fod\n"
      try Data(table.utf8).write(to: folder.appending(path: "coded.csv"))
      let run = try suggest(folder, [])
      #expect(run.0 == 65)
      #expect(run.2.contains("coded.csv:2:3") && run.2.contains("did you mean \"food\"?"))
      #expect(run.2.contains("coded.csv:3:3") && run.2.contains("\"zzz\" is no theme"))
      #expect(!run.2.contains("coded.csv:4"), "\(run.2)")
    }
  }

  @Test("Accepted rows that are none of the suggestions are named with their lines")
  func strangeRows() throws {
    try inFolder { folder in
      let marked = folder.appending(path: "marked.csv")
      let accepted = ["x,drop,food,hot", "x,drop,food,meal*", "x,add,staff,tea"]
      let rows = "accept,change,theme,phrase\n" + accepted.joined(separator: "\n")
      try Data(rows.utf8).write(to: marked)
      let tuned = folder.appending(path: "tuned.yaml")
      let run = try suggest(folder, ["--accept", marked.path, "--output", tuned.path])
      #expect(run.0 == 65 && !FileManager.default.fileExists(atPath: tuned.path))
      #expect(run.2.contains("marked.csv:3:4") && run.2.contains("\"drop food meal*\""), "\(run.2)")
      #expect(run.2.contains("marked.csv:4:4") && !run.2.contains("marked.csv:2"))
    }
  }

  @Test("A first dictionary names the themes that it leaves out")
  func leftOut() throws {
    try inFolder { folder in
      let table = Self.table + "d1,Nowhere to stop,car\n"
      try Data(table.utf8).write(to: folder.appending(path: "coded.csv"))
      let run = try Program.run([
        "codebook", "suggest", "--from-scratch", "--texts",
        folder.appending(path: "coded.csv").path, "--text", "comment", "--id", "id", "--themes",
        "themes",
      ])
      #expect(run.exitCode == 0)
      #expect(
        run.messages.contains("which are left out: car (coded in 1 text)"), "\(run.messages)")
    }
  }

  @Test(
    "A suggestion takes one line, however a comment is written", arguments: ["text", "markdown"])
  func lines(format: String) throws {
    try inFolder { folder in
      let long = String(repeating: "and so on ", count: 60)
      let table = Self.table.replacing(
        "The ward was hot on", with: "\"We waited.\n\n\(long)The ward was hot, \(long)\" on"
      )
      .replacing(/" on day \d+/) { _ in "\"" }
      try Data(table.utf8).write(to: folder.appending(path: "coded.csv"))
      let run = try suggest(folder, ["--format", format])
      let row = try #require(
        run.1.split(separator: "\n").first { $0.contains("drop") && $0.contains("hot") })
      #expect(row.contains("c2; c8; c14; and 7 more"), "\(run.1)")
      #expect(row.contains("… ") && row.contains("ward was hot, and so on"), "\(row)")
      #expect(run.1.split(separator: "\n").allSatisfy { $0.count < 260 })
    }
  }

  @Test(
    "What is wrong is said",
    arguments: [
      (["--accept", "absent.csv", "--output", "o.yaml"], 66),
      (["--from-scratch"], 64),
      (["--accept", "absent.csv"], 64),
      (["--accept", "all", "--model", "--output", "o.yaml"], 64),
      (["--show", "weights"], 64),
      (["--show", "suggestions", "--model"], 64),
      (["--show", "indicators", "--output", "o.yaml"], 64),
    ] as [([String], Int32)])
  func wrong(options: [String], exitCode: Int32) throws {
    try inFolder { folder in
      let files = options.map { $0.hasSuffix(".yaml") ? folder.appending(path: $0).path : $0 }
      let (code, _, _) = try suggest(folder, files)
      #expect(code == exitCode)
    }
  }
}
