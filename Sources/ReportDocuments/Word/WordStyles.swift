/// The styles of a document: by changing one of them in Word, all that it is of changes.
struct WordStyles {
  private let language: String

  init(_ language: String) {
    self.language = WordXML.language(language)
  }

  /// A style of paragraphs.
  private struct Paragraph {
    let id: String
    let name: String
    /// Elements of `w:pPr`.
    var look = ""
    /// Elements of `w:rPr`.
    var letters = ""
    var next: String?
  }

  private static func size(_ points: Double) -> String {
    "<w:sz w:val=\"\(Int(points * 2))\"/><w:szCs w:val=\"\(Int(points * 2))\"/>"
  }

  private static func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\""
      + (line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? "") + "/>"
  }

  private static func box(_ colour: String, fill: String, sides: [String]) -> String {
    "<w:pBdr>"
      + sides.map {
        "<w:\($0) w:val=\"single\" w:sz=\"\($0 == "left" ? 24 : 6)\" w:space=\"6\" w:color=\"\(colour)\"/>"
      }.joined() + "</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>"
  }

  private static let blue = "<w:color w:val=\"12436D\"/>"
  private static let quiet = "<w:color w:val=\"4A5763\"/>"

  private static let paragraphs: [Paragraph] =
    [
      .init(
        id: "Title", name: "Title", look: "<w:keepNext/>" + spacing(0, 120),
        letters: "<w:b/>" + blue + size(24), next: "Subtitle"),
      .init(id: "Subtitle", name: "Subtitle", look: spacing(0, 60), letters: size(13)),
      .init(id: "Status", name: "Status", look: spacing(0, 240), letters: quiet + size(11)),
      .init(
        id: "Notice", name: "Notice",
        look: box("F46A25", fill: "FDF4EE", sides: ["top", "left", "bottom", "right"])
          + spacing(120, 240)),
      .init(
        id: "ContentsHeading", name: "Contents Heading", look: "<w:keepNext/>" + spacing(240, 80),
        letters: "<w:b/>" + blue + size(14)),
      .init(id: "TOC1", name: "toc 1", look: spacing(40, 20)),
      .init(
        id: "TOC2", name: "toc 2", look: spacing(0, 20) + "<w:ind w:left=\"454\"/>",
        letters: size(9.5)),
    ]
    + zip(1...4, [16.0, 13, 11.5, 11]).map { level, points in
      Paragraph(
        id: "Heading\(level)", name: "heading \(level)",
        look: "<w:keepNext/><w:keepLines/>" + spacing(level == 1 ? 400 : 280, 100)
          + "<w:outlineLvl w:val=\"\(level - 1)\"/>", letters: "<w:b/>" + blue + size(points),
        next: "Normal")
    } + [
      .init(
        id: "Lead", name: "Lead", look: "<w:keepNext/>" + spacing(180, 60), letters: "<w:b/>"),
      .init(
        id: "Caption", name: "caption", look: "<w:keepNext/><w:keepLines/>" + spacing(260, 60),
        letters: "<w:b/>" + size(10.5)),
      .init(
        id: "FigureSubtitle", name: "Figure Subtitle", look: "<w:keepNext/>" + spacing(0, 60),
        letters: quiet + size(9.5)),
      .init(
        id: "TableText", name: "Table Text", look: spacing(20, 20, line: 240), letters: size(9)),
      .init(
        id: "TableNumber", name: "Table Number",
        look: spacing(20, 20, line: 240) + "<w:jc w:val=\"right\"/>", letters: size(9)),
      .init(
        id: "TableTextDense", name: "Table Text Dense", look: spacing(20, 20, line: 240),
        letters: size(8)),
      .init(
        id: "TableNumberDense", name: "Table Number Dense",
        look: spacing(20, 20, line: 240) + "<w:jc w:val=\"right\"/>", letters: size(8)),
      .init(
        id: "TableNote", name: "Table Note", look: spacing(40, 40, line: 240),
        letters: quiet + size(9)),
      .init(
        id: "ChartLine", name: "Chart Line",
        look: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"260\" w:lineRule=\"exact\"/>",
        letters: size(9)),
      .init(
        id: "Finding", name: "Finding",
        look: "<w:keepNext/><w:keepLines/>" + spacing(200, 40), letters: "<w:b/>" + size(11.5)),
      .init(
        id: "FindingDetail", name: "Finding Detail",
        look: spacing(0, 20) + "<w:ind w:left=\"454\"/>", letters: size(10)),
      .init(
        id: "Fact", name: "Fact",
        look: "<w:tabs><w:tab w:val=\"left\" w:pos=\"1134\"/></w:tabs>" + spacing(20, 20)
          + "<w:ind w:left=\"1134\" w:hanging=\"1134\"/>"),
      .init(
        id: "Caution", name: "Caution",
        look: box("F46A25", fill: "FDF4EE", sides: ["left"])
          + spacing(120, 160)),
      .init(
        id: "Quote", name: "Quote",
        look: box("D3D9DF", fill: "FFFFFF", sides: ["left"])
          + spacing(160, 20) + "<w:ind w:left=\"284\" w:right=\"284\"/>"),
      .init(
        id: "Attribution", name: "Attribution",
        look: spacing(0, 160) + "<w:ind w:left=\"284\" w:right=\"284\"/>",
        letters: quiet + size(9.5)),
      .init(
        id: "Definition", name: "Definition",
        look: spacing(20, 60) + "<w:ind w:left=\"284\" w:hanging=\"284\"/>"),
      .init(id: "ListBullet", name: "List Bullet", look: spacing(20, 60)),
      .init(id: "ListNumber", name: "List Number", look: spacing(20, 60)),
      .init(
        id: "FormChoice", name: "Form Choice",
        look: spacing(40, 40) + "<w:ind w:left=\"284\"/>"),
      .init(
        id: "SectionEnd", name: "Section End",
        look: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
        letters: size(2)),
      .init(id: "Header", name: "header", letters: quiet + size(9)),
      .init(
        id: "Footer", name: "footer",
        look: "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>", letters: quiet + size(9)),
    ]

  private static let characters: [(id: String, name: String, look: String)] = [
    ("Strong", "Strong", "<w:b/>"), ("Emphasis", "Emphasis", "<w:i/>"),
    (
      "CodeWords", "Code Words",
      "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"
    ),
    ("MarkedWords", "Marked Words", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFE9A8\"/>"),
    ("Hyperlink", "Hyperlink", "<w:color w:val=\"12436D\"/><w:u w:val=\"single\"/>"),
    ("PlaceholderText", "Placeholder Text", "<w:color w:val=\"4A5763\"/>"),
  ]

  /// The part.
  var xml: String {
    "<w:styles \(WordXML.names)><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
      + Self.size(10.5)
      + "<w:lang w:val=\"\(language)\" w:eastAsia=\"\(language)\" w:bidi=\"ar-SA\"/>"
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\(Self.spacing(0, 140, line: 276))</w:pPr>"
      + "</w:pPrDefault></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
      + "<w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
      + Self.tables + Self.paragraphs.map(Self.xml).joined()
      + Self.characters.map { style in
        "<w:style w:type=\"character\" w:styleId=\"\(style.id)\"><w:name w:val=\"\(style.name)\"/>"
          + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>\(style.look)</w:rPr></w:style>"
      }.joined() + "</w:styles>"
  }

  private static func xml(_ style: Paragraph) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\"><w:name w:val=\"\(style.name)\"/>"
      + "<w:basedOn w:val=\"Normal\"/>"
      + (style.next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
      + (style.look.isEmpty ? "" : "<w:pPr>\(style.look)</w:pPr>")
      + (style.letters.isEmpty ? "" : "<w:rPr>\(style.letters)</w:rPr>") + "</w:style>"
  }

  private static func rule(_ side: String, _ size: Int, _ colour: String) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(colour)\"/>"
  }

  private static let margins =
    "<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar>"

  /// Tables with lines between rows and none between columns, and boxes to write in.
  private static let tables: String = {
    let lines =
      rule("top", 12, "17212B") + rule("bottom", 8, "17212B") + rule("insideH", 4, "D3D9DF")
    let heading =
      "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>"
      + rule("bottom", 8, "17212B")
      + "</w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr>"
    let sides = ["top", "left", "bottom", "right"].map { rule($0, 8, "6B7783") }.joined()
    return "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
      + "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(margins)</w:tblPr></w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(lines)</w:tblBorders>\(margins)</w:tblPr>"
      + heading + "</w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"ChartTable\"><w:name w:val=\"Chart Table\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(rule("insideH", 4, "D3D9DF"))"
      + "</w:tblBorders>\(margins)</w:tblPr>\(heading)</w:style>"
      + "<w:style w:type=\"table\" w:styleId=\"FormBox\"><w:name w:val=\"Form Box\"/>"
      + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(sides)</w:tblBorders>\(margins)</w:tblPr></w:style>"
  }()
}
