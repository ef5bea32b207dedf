import Diagnostics
import Formats
import Testing

@Suite("What is not text in a Word document, and what is")
struct WordTrapTests {
  struct Trap: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let body: String
    let outline: [String]
    var findings: [String] = []
  }

  private static func p(_ content: String) -> String { "<w:p>\(content)</w:p>" }
  private static func r(_ text: String, _ format: String = "") -> String {
    WordBuilder.run(text, format)
  }

  static let texts: [Trap] = [
    Trap(
      testDescription: "tracked deletions and insertions",
      body: p(
        r("Standards are ")
          + "<w:del w:author=\"Jane Austen\"><w:r><w:delText>poor</w:delText></w:r></w:del>"
          + "<w:ins w:author=\"Jane Austen\">\(r("secure"))</w:ins>" + r(".")),
      outline: ["Standards are secure."], findings: ["word.deletions"]),
    Trap(
      testDescription: "text that was moved",
      body: p("<w:moveFrom>\(r("Marking is fair."))</w:moveFrom>" + r("One. "))
        + p("<w:moveTo>\(r("Marking is fair."))</w:moveTo>"),
      outline: ["One.", "Marking is fair."], findings: ["word.deletions"]),
    Trap(
      testDescription: "a paragraph's mark that was deleted",
      body: "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(r("One "))</w:p>" + p(r("sentence.")),
      outline: ["One sentence."], findings: ["word.deletions"]),
    Trap(
      testDescription: "a row that was deleted",
      body: "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p(r("Gone")))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(p(r("Here")))</w:tc></w:tr></w:tbl>",
      outline: ["Here"], findings: ["word.deletions"]),
    Trap(
      testDescription: "properties that a change took away",
      body: "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange>"
        + "</w:pPr>\(r("Text."))</w:p>", outline: ["Text."]),
    Trap(
      testDescription: "comments in the margin",
      body: p(
        "<w:commentRangeStart w:id=\"0\"/>" + r("Text.") + "<w:commentRangeEnd w:id=\"0\"/>"
          + "<w:r><w:commentReference w:id=\"0\"/></w:r>"),
      outline: ["Text."], findings: ["word.comments"]),
    Trap(
      testDescription: "fields and their instructions",
      body: p(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE \\@</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("12 July")
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
          + "<w:fldSimple w:instr=\"PAGE\">\(r(" 2018"))</w:fldSimple>"),
      outline: ["12 July 2018"]),
    Trap(
      testDescription: "links, smart tags and content controls",
      body: p(
        "<w:hyperlink>\(r("a"))</w:hyperlink><w:smartTag>\(r("b"))</w:smartTag>"
          + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(r("c"))</w:sdtContent></w:sdt>")
        + "<w:sdt><w:sdtContent>\(p(r("d")))</w:sdtContent></w:sdt>",
      outline: ["abc", "d"]),
    Trap(
      testDescription: "a prompt where nothing was entered",
      body: p(
        r("Comments ")
          + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
          + r("Click or tap here to enter text.") + "</w:sdtContent></w:sdt>"),
      outline: ["Comments"]),
    Trap(
      testDescription: "a text box, which is stored twice",
      body: p(
        r("Around") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
          + "<w:txbxContent>\(p(r("Inside")))</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>"
          + "<w:pict><w:txbxContent>\(p(r("Inside")))</w:txbxContent></w:pict></mc:Fallback>"
          + "</mc:AlternateContent></w:r>" + r(" it.")),
      outline: ["Around it.", "Inside"]),
    Trap(
      testDescription: "a text box in a cell of a table",
      body: "<w:tbl><w:tr><w:tc>"
        + p("<w:r><w:pict><w:txbxContent>\(p(r("Inside")))</w:txbxContent></w:pict></w:r>")
        + "</w:tc><w:tc>\(p(r("Beside")))</w:tc></w:tr></w:tbl>",
      outline: ["Inside", "Beside"]),
    Trap(
      testDescription: "hidden and struck-out text",
      body: p(
        r("Yes", "<w:strike/>") + r("No") + r("secret", "<w:vanish/>")
          + r(" seen", "<w:vanish w:val=\"0\"/>")),
      outline: ["No seen"], findings: ["word.hidden", "word.struck-out"]),
    Trap(
      testDescription: "tabs, breaks and hyphens",
      body: p(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
          + "<w:softHyphen/><w:t>e</w:t></w:r>"), outline: ["a\tb\nc-de"]),
    Trap(
      testDescription: "boxes of every make",
      body: p(
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
          + "<w:sdtContent>\(r("þ"))</w:sdtContent></w:sdt>" + r(" a ")
          + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
          + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
          + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" b ")
          + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
          + "</w:checkBox></w:ffData></w:fldChar></w:r>" + r(" c ")
          + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + r(" d ")
          + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>" + r(" e ☒")),
      outline: ["☒ a ☒ b ☐ c ☑ d ☐ e ☒"]),
    Trap(
      testDescription: "entries of a list that are lines of one paragraph",
      body: p("<w:r><w:t>1. One</w:t><w:br/><w:t>2. Two</w:t></w:r>"),
      outline: ["1. One", "2. Two"]),
    Trap(
      testDescription: "cells over rows and columns, and a table in a cell",
      body: "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(p(r("a")))</w:tc>"
        + "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>\(p(r("b")))</w:tc></w:tr>"
        + "<w:tr><w:tc>\(WordBuilder.table([["c", "d"]]))\(p(""))</w:tc><w:tc>\(p(r("e")))</w:tc>"
        + "<w:tc><w:tcPr><w:vMerge/></w:tcPr>\(p(r("unseen")))</w:tc></w:tr></w:tbl>",
      outline: ["a", "b", "c", "d", "e"]),
  ]

  @Test("Text is what stands when every change is accepted", arguments: texts)
  func text(trap: Trap) throws {
    let document = try WordBuilder(trap.body).document()
    #expect(document.outline == trap.outline)
    #expect(document.findings.map(\.code) == trap.findings)
    #expect(!"\(document.findings)".contains("Austen"))
  }

  @Test("Cells know their columns")
  func columns() throws {
    let document = try WordBuilder(Self.texts[Self.texts.count - 1].body).document()
    #expect(
      document.preambleTables[0].rows.map { $0.cells.map { "\($0.column) \($0.text)" } } == [
        ["1 a", "3 b"], ["1 c\n\nd", "2 e", "3 "],
      ])
  }

  static let styles = """
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Frage"><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
    <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Punkte"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>
    </w:style>
    <w:style w:type="character" w:styleId="Fett"><w:rPr><w:b/></w:rPr></w:style>
    """

  private static let w = WordBuilder.paragraph

  static let outlines: [Trap] = [
    Trap(
      testDescription: "by their style, whatever its id",
      body: w("Report", "Titel", "") + w("1. Standards", "TOC1", "")
        + w("1. Standards", "berschrift1", "") + w("Good.", nil, "")
        + w("Level", "Frage", "") + w("Fair.", "Ring", "") + w("Boards", "berschrift1", ""),
      outline: ["= Report", "# 1 Standards", "Good.", "## – Level", "Fair.", "# – Boards"]),
    Trap(
      testDescription: "by their outline level",
      body: "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>\(r("Section 2: Marking"))</w:p>"
        + w("Fair.", nil, ""), outline: ["# 2 Marking", "Fair."]),
    Trap(
      testDescription: "by bold letters, where there are no styles",
      body: w("EXTERNAL EXAMINER'S REPORT", nil, "<w:b/>") + w("1. Standards", nil, "<w:b/>")
        + p(r("Good ") + r("indeed", "<w:b/>")) + w("2. Marking", nil, "<w:rStyle w:val=\"Fett\"/>")
        + w("Marking is fair, and all of it is bold, but this is a sentence.", nil, "<w:b/>")
        + w("Fair.", nil, ""),
      outline: [
        "= EXTERNAL EXAMINER'S REPORT", "# 1 Standards", "Good indeed", "# 2 Marking",
        "Marking is fair, and all of it is bold, but this is a sentence.", "Fair.",
      ]),
    Trap(
      testDescription: "by their numbers, where there is nothing else",
      body: w("1. Standards", nil, "") + w("Good.", nil, "") + w("2. Recommendations", nil, "")
        + w("1. Meet earlier.", nil, "") + w("2. Publish the criteria.", nil, ""),
      outline: [
        "# 1 Standards", "Good.", "# 2 Recommendations", "1. Meet earlier.",
        "2. Publish the criteria.",
      ]),
    Trap(
      testDescription: "with fields in lines above them",
      body: w("Examiner: Dr Example", nil, "") + w("Date: 1 May 2020", nil, "")
        + w("Standards", "berschrift1", "") + w("Note: all well.", nil, ""),
      outline: [
        "Examiner = Dr Example", "Date = 1 May 2020", "# – Standards", "Note: all well.",
      ]),
  ]

  @Test("Headings are found", arguments: outlines)
  func headings(trap: Trap) throws {
    let builder = WordBuilder(trap.body, parts: [("styles", Self.styles)])
    #expect(try builder.document().outline == trap.outline)
  }

  static let numbering = """
    <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="R%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
    <w:lvlText w:val="\u{F0B7}"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">
    <w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """

  private static func entry(_ list: Int, _ level: Int, _ text: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
      + r(text) + "</w:p>"
  }

  @Test("The numbers of lists are counted as Word shows them")
  func lists() throws {
    let entries: [(Int, Int, String)] = [
      (1, 0, "a"), (1, 1, "b"), (1, 1, "c"), (1, 0, "d"), (1, 1, "e"), (1, 2, "f"), (2, 0, "g"),
      (3, 0, "h"), (3, 0, "i"), (0, 0, "j"), (9, 0, "k"),
    ]
    let builder = WordBuilder(
      entries.map(Self.entry).joined() + WordBuilder.paragraph("l", style: "Punkte"),
      parts: [("numbering", Self.numbering), ("styles", Self.styles)])
    let document = try builder.document()
    #expect(
      document.outline == [
        "R1. a", "  (i) b", "  (ii) c", "R2. d", "  (i) e", "    2.1 f", "• g", "R5. h", "R6. i",
        "j",
        "k", "• l",
      ])
    #expect(document.preamble.map(\.number) == [1, nil, nil, 2, nil, 1, nil, 5, 6, nil, nil, nil])
  }

  @Test("Notes are kept apart, comments and the names of authors are not read")
  func notes() throws {
    let document = try WordBuilder(
      Self.p(Self.r("Text.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
      parts: [
        (
          "footnotes",
          "<w:footnote w:type=\"separator\" w:id=\"0\">\(Self.p(Self.r("—")))</w:footnote>"
            + "<w:footnote w:id=\"2\">\(Self.p(Self.r("Below.")))</w:footnote>"
        ), ("endnotes", "<w:endnote w:id=\"2\">\(Self.p(Self.r("At the end.")))</w:endnote>"),
        ("comments", "<w:comment w:author=\"Jane Austen\">\(Self.p(Self.r("Why?")))</w:comment>"),
      ]
    ).document()
    #expect(document.outline == ["Text.", "(footnote) Below.", "(endnote) At the end."])
    #expect(document.findings.map(\.code) == ["word.notes"])
    #expect(!"\(document)".contains("Austen"))
  }

  static let hostile: [(name: String, body: String, code: String)] = [
    (
      "elements without end inside each other",
      String(repeating: "<w:sdt><w:sdtContent>", count: 300), "xml.too-large"
    ),
    ("too many paragraphs", String(repeating: "<w:p/>", count: 200_001), "word.too-large"),
    (
      "too many cells",
      "<w:tbl><w:tr>" + String(repeating: "<w:tc/>", count: 400_001) + "</w:tr></w:tbl>",
      "word.too-large"
    ),
    ("a tag that is not closed", "<w:p>", "xml.malformed"),
  ]

  @Test("What no writer makes is refused", arguments: hostile)
  func refusal(name: String, body: String, code: String) throws {
    let bytes = WordBuilder(body).bytes
    let file = try FormatsFixture.file(bytes, named: "report.docx")
    let diagnostic = #expect(throws: Diagnostic.self) { try Document(reading: file) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.place?.file == "report.docx")
    #expect(diagnostic?.fix != nil)
  }

  @Test("Properties without their places harm nothing")
  func misplaced() throws {
    let body =
      "<w:tc/><w:tr/><w:vMerge/><w:gridSpan w:val=\"-5\"/><w:ilvl w:val=\"99\"/>"
      + "<w:sdtContent/><w:checked/><w:footnote/><mc:Choice/><w:t>x</w:t><w:r><w:t>y</w:t></w:r>"
      + Self.entry(1, 99, "z") + "<w:tbl><w:tc>\(Self.p(Self.r("q")))</w:tc></w:tbl>"
    let builder = WordBuilder(body, parts: [("numbering", Self.numbering)])
    #expect(try builder.document().outline.first { $0.contains("z") } != nil)
  }

  @Test("A document that is cut anywhere is refused or read, and never ends the program")
  func truncation() throws {
    let bytes = try FormatsFixture.file("external_examiner_2021-22_table.docx").bytes
    for length in stride(from: 613, to: bytes.count, by: 613) {
      let file = try FormatsFixture.file(Array(bytes[..<length]), named: "report.docx")
      #expect(throws: Diagnostic.self) { try Document(reading: file) }
    }
  }
}
