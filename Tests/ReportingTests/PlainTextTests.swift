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

  static let millions = Table(
    id: "t", caption: "Wide", columns: [.text("Row")] + (1...9).map { .number("Column \($0)") },
    rows: [Row("First", (1...9).map { .count($0 * 1_000_000) })])

  @Test("a table too wide for the text is set in parts that repeat the row headings")
  func parts() {
    #expect(
      TextRenderer().render(Self.millions) == """
        Wide

        (part 1 of 2)

        Row     Column 1   Column 2   Column 3   Column 4   Column 5   Column 6
        -----  ---------  ---------  ---------  ---------  ---------  ---------
        First  1,000,000  2,000,000  3,000,000  4,000,000  5,000,000  6,000,000

        (part 2 of 2)

        Row     Column 7   Column 8   Column 9
        -----  ---------  ---------  ---------
        First  7,000,000  8,000,000  9,000,000

        """)
  }

  @Test("the bounds of an interval stay in one part with what they bound")
  func bounds() {
    let table = Table(
      id: "t", caption: "Bounds",
      columns: [.text("Row")]
        + ["A", "B", "C"].flatMap { name -> [Column] in
          [name, "\(name): lower bound", "\(name): upper bound"].map { .number($0) }
        },
      rows: [Row("First", Array(repeating: .count(1_000_000), count: 9))])
    let parts = TextRenderer().render(table).split(separator: "(part ")
    #expect(parts.count == 3)
    #expect(parts[1].contains("B: upper") && !parts[1].contains("C"))
  }

  @Test("a table of many words too wide for the text becomes a list a row")
  func stacked() {
    let words =
      "a long answer that nobody would want to read in columns so narrow as these are, and nobody should"
    let table = Table(
      id: "t", caption: "Wide",
      columns: [
        .text("Row"), .text("Advice"), .text("Response"), .text("Outcome"), .number("Days"),
      ],
      rows: [Row("First", [.text(Text(words)), .text(Text(words)), .text("Closed"), .count(21)])])
    #expect(
      TextRenderer().render(table) == """
        Wide

        First
            Advice: a long answer that nobody would want to read in columns so
              narrow as these are, and nobody should
            Response: a long answer that nobody would want to read in columns
              so narrow as these are, and nobody should
            Outcome: Closed
            Days: 21

        """)
  }
}
