internal import Formats
internal import Reporting

/// The parts of a document beside its body.
struct WordParts {
  let report: Report
  /// How many numbered lists there are.
  let listCount: Int

  /// The list of bullets.
  static let bullets = 1
  /// The first of the numbered lists.
  static let firstNumberedList = 2

  /// The width of the text in twentieths of a point, on A4 with margins of 2 cm.
  static func textWidth(isSideways: Bool) -> Int { (isSideways ? 16_838 : 11_906) - 2 * 1_134 }

  /// How the pages look that end here.
  static func section(isSideways: Bool) -> String {
    let size =
      isSideways
      ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz \(size)/>"
      + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
      + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"
  }

  private static let kinds = ["styles", "numbering", "settings", "header", "footer"]

  /// The parts.
  var all: [WrittenPackage.Part] {
    zip(Self.kinds, [WordStyles(report.language).xml, numbering, settings, header, footer]).map {
      .init(path: "word/\($0).xml", type: "wordprocessingml.\($0)", xml: $1)
    }
  }

  /// What the body refers to them by.
  var links: [(id: String, kind: String, target: String)] {
    Self.kinds.enumerated().map { ("rId\($0 + 1)", $1, "\($1).xml") }
  }

  /// What readers must know, on each page.
  private var header: String {
    let words = report.notice.map { $0.words(naming: Outline(report).name(of:)) } ?? ""
    return "<w:hdr \(WordXML.names)>\(WordXML.paragraph("Header", WordXML.run(words)))</w:hdr>"
  }

  private var footer: String {
    let content =
      WordXML.run("\(report.title). \(report.status), \(report.date)") + WordXML.run("\tPage ")
      + WordXML.field("PAGE", "1") + WordXML.run(" of ") + WordXML.field("NUMPAGES", "1")
    return "<w:ftr \(WordXML.names)>\(WordXML.paragraph("Footer", content))</w:ftr>"
  }

  private var numbering: String {
    let bullet =
      "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
      + "<w:lvlText w:val=\"\u{2022}\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"454\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>"
    let number =
      "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
      + "<w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"454\" w:hanging=\"454\"/></w:pPr></w:lvl></w:abstractNum>"
    let lists = (0..<listCount).map { index in
      "<w:num w:numId=\"\(Self.firstNumberedList + index)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return "<w:numbering \(WordXML.names)>\(bullet)\(number)"
      + "<w:num w:numId=\"\(Self.bullets)\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + lists.joined() + "</w:numbering>"
  }

  private var settings: String {
    "<w:settings \(WordXML.names)><w:zoom w:percent=\"100\"/>"
      + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(WordXML.language(report.language))\"/></w:settings>"
  }
}
