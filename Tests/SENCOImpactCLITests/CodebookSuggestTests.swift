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
      "The meals were fine today,food", "A nurse came,staff", "The ward was hot,",
      "Lovely soup,food",
      "Nothing to say,", "A nurse brought soup,food;staff",
    ]
    let rows = (0..<60).map { "c\($0),\(kinds[$0 % kinds.count])" }
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
      #expect(lines.contains { $0.hasPrefix(",drop,food,hot,0,10,0.0,") && $0.contains("c2 c8") })
      #expect(lines.contains { $0.hasPrefix(",add,food,soup,20,0,1.0,") })
      let marked = lines.map { $0.hasPrefix(",drop") ? "x\($0)" : $0 }.joined(separator: "\n")
      let file = folder.appending(path: "marked.csv")
      try Data(marked.utf8).write(to: file)
      let tuned = folder.appending(path: "tuned.yaml")
      let written = try suggest(folder, ["--accept", file.path, "--output", tuned.path])
      #expect(written.0 == 0 && written.2.contains("1 change made"))
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

  @Test(
    "What is wrong is said",
    arguments: [
      (["--accept", "absent.csv", "--output", "o.yaml"], 66),
      (["--from-scratch"], 64),
    ] as [([String], Int32)])
  func wrong(options: [String], exitCode: Int32) throws {
    try inFolder { folder in
      let files = options.map { $0.hasSuffix(".yaml") ? folder.appending(path: $0).path : $0 }
      let (code, _, _) = try suggest(folder, files)
      #expect(code == exitCode)
    }
  }
}
