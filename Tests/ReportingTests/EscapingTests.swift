import Reporting
import Testing

@testable import Reporting

@Suite("Words never become markup")
struct EscapingTests {
  @Test("a page is built the same way whatever its words are", arguments: 0..<60 as Range<UInt64>)
  func structure(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let words = RandomWords.make(&generator)
    let plain = try PageTokens(HTMLRenderer().render(RandomWords.report("x")))
    let hostile = try PageTokens(HTMLRenderer().render(RandomWords.report(words)))
    #expect(hostile.structure == plain.structure)
  }

  @Test(
    "words come back as they were, with controls replaced and without marks that turn the direction",
    arguments: [
      ("\"\u{301} onmouseover=x", "&quot;\u{301} onmouseover=x"),
      ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
      ("it's", "it&#39;s"), ("a\u{0}b\u{1B}c\u{85}\u{FFFE}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}"),
      ("line\none", "line\none"), ("a\u{202E}b\u{2066}c\u{2069}", "abc"),
    ])
  func escaping(words: String, escaped: String) {
    var writer = HTMLWriter()
    writer.element("p", ["title": words], text: words)
    // Compared byte by byte, because strings that look alike are equal in Swift.
    #expect(Array(writer.html.utf8) == Array("<p title=\"\(escaped)\">\(escaped)</p>".utf8))
  }

  @Test("a title cannot end the style sheet that prints it on every page")
  func styleSheet() throws {
    let report = RandomWords.report("\"}</style><script>")
    let tokens = try PageTokens(HTMLRenderer().render(report))
    #expect(!tokens.tags.contains { $0.name == "script" })
  }

  @Test("a specification on the page cannot end its element", arguments: 0..<20 as Range<UInt64>)
  func specifications(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let words = RandomWords.make(&generator) + "</script><!--"
    let page = HTMLRenderer(extras: [.csv, .vegaLite])
    let plain = try PageTokens(page.render(RandomWords.report("x")))
    let hostile = try PageTokens(page.render(RandomWords.report(words)))
    #expect(hostile.structure == plain.structure)
    #expect(hostile.tags.count { $0.attributes["type"] == "application/json" } == 8)
  }

  @Test("CSV holds words in quotes and disarms formulas")
  func csv() {
    let table = Table(
      id: "t", caption: "Words", columns: [.text("Name"), .text("Words"), .number("Difference")],
      rows: [
        Row("=1+1", [.text("say \"\u{301}no\""), .points(-0.1234, places: 1)]),
        Row("-", [.text("a,b\nc"), .count(1_204)]),
        Row("plain", [.text("x"), .shorthand([.confidential])]),
      ])
    let csv =
      "\"Name\",\"Words\",\"Difference\"\r\n\"'=1+1\",\"say \"\"\u{301}no\"\"\",-12.3\r\n"
      + "\"'-\",\"a,b\nc\",1204\r\n\"plain\",\"x\",[c]\r\n"
    #expect(Array(CSVRenderer().render(table).utf8) == Array(csv.utf8))
  }
}
