import Diagnostics
import Formats
import Testing

@Suite("A text with headings")
struct TextDocumentTests {
  private static func document(_ text: String) throws -> Document {
    try Document(text: FormatsFixture.file(Array(text.utf8), named: "report.txt"))
  }

  /// A document's outline: `number title @line`, and its entries as `marker@line`.
  private static func outline(_ document: Document) -> [String] {
    document.sections.map { section in
      let entries = section.listEntries.map { " \($0.marker ?? "")@\($0.line)" }.joined()
      return "\(section.number ?? "–") \(section.title) @\(section.line)\(entries)"
    }
  }

  @Test(
    "has its fields under a title of one line to three, and none under a paragraph",
    arguments: [
      ("Report\n\nDate: 12 July 2018\n\n1. Standards\n\nGood.", ["12 July 2018"]),
      ("Report\nAward\n\nDate: 12 July 2018\n\n1. Standards\n\nGood.", ["12 July 2018"]),
      ("Report\nAward\nNorth\n\nDate: 12 July 2018\n\n1. Standards\n\nGood.", ["12 July 2018"]),
      ("Report\nAward\nNorth\nSouth\n\nDate: 12 July 2018\n\n1. Standards\n\nGood.", []),
      ("Report\nIt was written in haste.\n\nDate: 12 July 2018\n\n1. Standards\n\nGood.", []),
    ])
  func subtitles(text: String, dates: [String]) throws {
    #expect(try Self.document(text).fields.map(\.value) == dates)
  }

  @Test("is divided into title, fields, sections, paragraphs and lists")
  func report() throws {
    let document = try Document(text: FormatsFixture.file("examiner-report.txt"))
    #expect(document.title == "EXTERNAL EXAMINER’S ANNUAL REPORT")
    #expect(
      document.fields.map { "\($0.line) \($0.key): \($0.value)" } == [
        "4 Examiner: Dr A. Example",
        "5 Institution: University of Somewhere, Faculty of Education", "7 Date: 12 July 2018",
      ])
    #expect(document.field("DATE")?.value == "12 July 2018")
    #expect(document.preamble.isEmpty)
    #expect(
      Self.outline(document) == [
        "1 Academic standards @9 (a)@17 (b)@18 (c)@20", "2 Good practice @22",
        "2.1 Teaching @24 1.@28 2.@30 -@31 -@32", "2.2 Assessment @34",
        "3 Issues from last year @39 1.@41 2.@43 3.@45 4.@47",
        "4 Recommendations @49 R1:@51 R2:@52", "– Signed @55",
      ])
    #expect(document.section("2.1")?.level == 2)
    #expect(document.section("2.1")?.listEntries.map(\.depth) == [1, 1, 2, 2])
    #expect(
      document.section("1")?.text == """
        The standards set are comparable with those of other providers of the award. The marking \
        was well-founded and consistent.

        A second paragraph: it names three things:

        (a) the portfolio
        (b) the audit, which runs over two lines
        (c) the viva
        """)
    #expect(document.section("2.2")?.listEntries.isEmpty == true)
    #expect(
      document.section("4")?.listEntries.map { "\($0.number ?? 0) \($0.text)" } == [
        "1 Essential – publish the dates of vivas.",
        "2 Advisable – share the marking grid with mentors.",
      ])
    #expect(document.findings.isEmpty)
    #expect(document.place(.line(9)).description == "examiner-report.txt:9")
  }

  @Test("in Windows-1252 and without headings is all preamble")
  func letter() throws {
    let document = try Document(text: FormatsFixture.file("letter_from_head_cp1252.txt"))
    #expect(document.encoding?.encoding == .windows1252)
    #expect(document.sections.isEmpty)
    #expect(document.preamble[1].text.hasPrefix("Our SENCO’s work"))
    #expect(document.preamble.map(\.line) == [1, 3, 5])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let outline: [String]
    var findings: [String] = []

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "headings in words",
      text: "Section 1: Standards\n\nx\n\nSECTION 2 – Marks\n\n1. A\n\n2. B",
      outline: ["1 Standards @1", "2 Marks @5 1.@7 2.@9"]),
    Case(
      name: "underlined headings, the first of which is the title",
      text: "Report\n======\n\nSummary\n-------\nAll well.\n\nDetail\n------\n\nMore.",
      outline: ["– Summary @4", "– Detail @8"]),
    Case(
      name: "an underlined heading with a number, right above its text",
      text: "1. Standards\n============\nGood.\n\n2) Marks\n--------\nFair.",
      outline: ["1 Standards @1", "2 Marks @5"]),
    Case(
      name: "Windows line ends", text: "1. One\r\n\r\nx\r\n\r\n2. Two\r\n\r\ny\r\n",
      outline: ["1 One @1", "2 Two @5"]),
    Case(
      name: "a tight list is no heading", text: "1. One\n\n1. a\n2. b\n3. c\n\n2. Two\n\nx",
      outline: ["1 One @1 1.@3 2.@4 3.@5", "2 Two @7"]),
    Case(
      name: "a loose list that reaches the next section's number",
      text: "1. One\n\n1. First\n\n2. Second\n\n3. Third\n\n2. Two\n\nx\n\n3. Three\n\ny",
      outline: ["1 One @1 1.@3 2.@5 3.@7", "2 Two @9", "3 Three @13"]),
    Case(
      name: "entries that are sentences",
      text: "1. One\n\nIntroduction\n\n2. Publish the dates of visits to schools.\n\n2. Two\n\nx",
      outline: ["1 One @1 2.@5", "2 Two @7"]),
    Case(
      name: "a number that was left out", text: "1. One\n\nx\n\n3. Three\n\ny\n",
      outline: ["1 One @1", "3 Three @5"],
      findings: ["W document.section-gap report.txt:5"]),
    Case(
      name: "a heading that text follows at once",
      text: "1. One\n\nx\n\n2. Two\nThe text.\n",
      outline: ["1 One @1 2.@5"],
      findings: ["W document.possible-heading report.txt:5"]),
    Case(
      name: "a question is a heading", text: "1. Are standards comparable?\n\nYes.\n",
      outline: ["1 Are standards comparable? @1"]),
    Case(
      name: "a year or a count begins no heading",
      text: "1. One\n\n2018 was a good year\n\n2 of the modules changed\n\n",
      outline: ["1 One @1"]),
    Case(name: "a rule between paragraphs", text: "a\n\n-----\n\nb", outline: []),
    Case(name: "only blank lines", text: "\n \n\t\n", outline: []),
  ]

  @Test("has as headings only what goes on with the numbering and stands alone", arguments: cases)
  func headings(of example: Case) throws {
    let document = try Self.document(example.text)
    #expect(Self.outline(document) == example.outline)
    #expect(summary(document.findings) == example.findings)
  }

  @Test(
    "begins with fields, or does not",
    arguments: [
      ("Date: 1 May\nBy: A\n\n1. One\n\nx", ["Date", "By"], []),
      ("---\nDate: 1 May\n---\n1. One\n\nx", ["Date"], []),
      ("Date: 1 May\n\nBy:\n  A\n  B\n\nText here", ["Date", "By"], ["Text here"]),
      ("Note: this report was\nwritten in haste.", [], ["Note: this report was written in haste."]),
      ("Section 1: One\n\nx", [], []),
      ("See http://a.example\n\nx", [], ["See http://a.example", "x"]),
    ] as [(String, [String], [String])])
  func fields(text: String, keys: [String], preamble: [String]) throws {
    let document = try Self.document(text)
    #expect(document.fields.map(\.key) == keys)
    #expect(document.preamble.map(\.text) == preamble)
  }

  @Test("cut at any byte never fails")
  func truncation() throws {
    let bytes = try FormatsFixture.file("examiner-report.txt").bytes
    for length in 1..<bytes.count {
      let document = try Document(text: FormatsFixture.file(Array(bytes[..<length])))
      #expect(document.sections.count <= 7)
    }
  }
}
