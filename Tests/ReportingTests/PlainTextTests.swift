import Reporting
import Testing

@testable import Reporting

@Suite("Plain text")
struct PlainTextTests {
  static func widest(_ text: String) -> Int {
    text.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
  }

  @Test("no line is wider than 72 columns", arguments: 0..<40 as Range<UInt64>)
  func width(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let text = TextRenderer().render(RandomWords.report(RandomWords.make(&generator)))
    #expect(Self.widest(text) <= TextRenderer.width)
    #expect(Self.widest(TextRenderer().render(Everything.report)) <= TextRenderer.width)
  }

  @Test("no control or direction mark gets through", arguments: 0..<40 as Range<UInt64>)
  func controls(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let text = TextRenderer().render(RandomWords.report(RandomWords.make(&generator)))
    let forbidden = text.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(forbidden.isEmpty)
  }

  @Test(
    "letters take the columns that a terminal gives them",
    arguments: [
      ("abc", 3), ("e\u{301}", 1), ("\u{65E5}\u{672C}", 4), ("\u{1F469}\u{200D}\u{1F3EB}", 2),
      ("\u{2764}\u{FE0F}", 2), ("\u{AC00}", 2), ("\u{0391}\u{03B8}", 2), ("\u{200B}", 0),
      ("\u{5E9}\u{5DC}", 2), ("", 0), ("\u{1F1EC}\u{1F1E7}", 2),
    ])
  func columns(words: String, width: Int) {
    #expect(DisplayWidth.of(words) == width)
  }

  @Test(
    "words are broken between, and only a word that is too long within",
    arguments: [
      ("one two three", ["one two", "three"]), ("", [""]), ("  a   b ", ["a b"]),
      ("abcdefghijk", ["abcdefgh", "ijk"]), ("n\u{A0}=\u{A0}1 people", ["n = 1", "people"]),
      (
        "\u{65E5}\u{672C}\u{65E5}\u{672C}\u{65E5}",
        ["\u{65E5}\u{672C}\u{65E5}\u{672C}", "\u{65E5}"]
      ),
    ])
  func wrapping(words: String, lines: [String]) {
    #expect(TextWrapping.lines(words, width: 8) == lines)
  }

  @Test("a table too wide for the text becomes a paragraph a row")
  func stacked() {
    let table = Table(
      id: "t", caption: "Wide", columns: [.text("Row")] + (1...9).map { .number("Column \($0)") },
      rows: [Row("First", (1...9).map { .count($0 * 1_000_000) })])
    let text = TextRenderer().render(table)
    #expect(
      text.hasPrefix(
        """
        Wide

        First
            Column 1: 1,000,000; Column 2: 2,000,000; Column 3: 3,000,000;

        """))
  }
}
