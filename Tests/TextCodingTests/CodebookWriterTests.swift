import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import TextCoding

@Suite("A codebook is written as a file that reads back to the same rules")
struct CodebookWriterTests {
  @Test("The standard codebook")
  func standard() throws {
    let codebook = try CodedCommentsTests.codebook.get()
    let yaml = codebook.written.yaml
    let again = try Codebook(parsing: yaml, file: "again")
    #expect(again.fingerprint == codebook.fingerprint)
    #expect(again.stamp == codebook.stamp)
    #expect(again.written == codebook.written)
    #expect(again.written.yaml == yaml)
    // A phrase or word longer than a line is not cut, and a row of the table of evidence is one line.
    let rules = try #require(yaml.split(separator: "\nevidence:").first)
    let long = rules.split(separator: "\n").filter { $0.count > 100 && !$0.contains("{text:") }
    #expect(long.isEmpty)
  }

  /// Texts that YAML reads as something else unless they are quoted, or that a line break changes.
  static let difficult = [
    "", " ", "~", "null", "no", "Yes", "1.0", "0x1", "- a", "a: b", "a #b", "#b", "[a]", "{a",
    "a, b",
    "*a", "&a", "!a", "|", ">", "%", "@", "`", "'a'", "\"a\"", "a\\b", "a\nb", "a\n\nb", "a\tb",
    "a\r\nb", "  a  b  ", "\u{1}", "\u{85}", "\u{2028}", "a\u{feff}b", "👩‍👧 e\u{301}", "...", "---",
    "? a", ": a", "a:", "-", "=", "<<", "\u{fffe}",
    "a \" b \\ c " + String(repeating: "long words \\ \" ", count: 20),
    String(repeating: "word  - # : ", count: 20), String(repeating: "x", count: 300),
    String(repeating: "a b ", count: 60), "\" " + String(repeating: "a ", count: 80) + "\"",
  ]

  @Test("Whatever stands in its texts", arguments: difficult.indices)
  func texts(index: Int) throws {
    let text = Self.difficult[index]
    var theme = WrittenTheme(id: "a", label: text, group: text, definition: text)
    theme.include = text
    theme.exclude = text
    theme.lists[.indicators] = ["word"]
    theme.rules = [.init(match: ["a"], sources: [text])]
    theme.examples = [.init(text: text), .init(text: text, direction: .gain)]
    theme.counterexamples = [.init(text: text)]
    theme.guid = text
    let codebook = WrittenCodebook(
      version: text, title: text, groups: [text], knownWords: [text], themes: [theme])
    let again = try Codebook(codebook, file: "again")
    #expect(again.written == codebook)
  }
}

@Suite("What a codebook says of its themes' order, colours and examples")
struct CodebookFileTests {
  static func file(_ lines: [String], second: String = "") -> String {
    """
    version: "1"
    groups: [G]
    cues: {}
    themes:
      - id: a
        label: A
        group: G
        definition: d
        indicators: [word]
        \(lines.joined(separator: "\n    "))
      - id: b
        label: B
        group: G
        definition: d
        indicators: [other]
        \(second)
    """
  }

  @Test(
    "A parent is another theme, and no theme is a part of itself",
    arguments: [
      (["parent: b"], "", []), ([], "parent: a", []),
      (["parent: c"], "", ["codebook.parent 10:13"]),
      (["parent: a"], "", ["codebook.parent-circle 10:13"]),
      (
        ["parent: b"], "parent: a",
        ["codebook.parent-circle 10:13", "codebook.parent-circle 16:13"]
      ),
      (["parent: b"], "parent: b", ["codebook.parent-circle 16:13"]),
      (["colour: \"#1B9E77\""], "colour: \"#abc\"", []),
      (["colour: red"], "", ["codebook.colour 10:13"]),
      (["colour: \"#12345\""], "", ["codebook.colour 10:13"]),
      (["rules: [{match: []}]"], "", ["codebook.empty 10:13"]),
    ] as [([String], String, [String])])
  func parents(first: [String], second: String, problems: [String]) {
    let found = Codebook.problems(in: Self.file(first, second: second), file: "f")
    #expect(
      found.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == problems)
  }

  @Test("Each example comes out with its theme, place and fault")
  func outcomes() throws {
    let text = Self.file(["examples: {yes: [a word, none], no: [another, a word]}"])
    let codebook = try Codebook(reading: text, file: "f")
    let outcomes = codebook.exampleOutcomes()
    #expect(outcomes.map(\.themeID) == ["a", "a", "a", "a"])
    #expect(outcomes.map(\.isCounterexample) == [false, false, true, true])
    #expect(
      outcomes.map { $0.problem?.code }
        == [nil, "codebook.example", nil, "codebook.counterexample"])
    #expect(outcomes.map { $0.place.line } == [10, 10, 10, 10])
  }
}
