import Diagnostics
import Formats

/// A document as word processors write it: styles, a table, lists, and what a writer left in it that
/// is not its text.
struct WordFile {
  /// A piece of a paragraph.
  enum Run: Hashable {
    case text(String)
    /// Added while changes were tracked: part of the text.
    case inserted(String)
    /// Deleted while changes were tracked: not part of the text.
    case deleted(String)
    /// Text with a comment in the margin, which is not part of the text.
    case remarked(String, comment: String)
  }

  /// What the document is made of.
  enum Block {
    case title(String)
    case heading(String)
    case paragraph([Run])
    /// An entry of the list that is numbered R1, R2 and so on.
    case numbered(String)
    /// A table of two columns.
    case table([(key: String, value: String)])
  }

  let blocks: [Block]

  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// Who tracked changes and wrote remarks, and when: of no person.
  private static let author = "w:author=\"Programme office\" w:date=\"2018-07-23T09:00:00Z\""

  /// The bytes of the file.
  func bytes(named file: String) throws(Diagnostic) -> [UInt8] {
    let others = [
      ("styles", Self.styles), ("numbering", Self.numbering), ("comments", comments),
    ]
    return try WrittenPackage(
      main: .init(path: "word/document.xml", type: "wordprocessingml.document.main", xml: xml),
      others: others.map { name, xml in
        .init(path: "word/\(name).xml", type: "wordprocessingml.\(name)", xml: xml)
      },
      relationships: [
        (
          "word/document.xml",
          others.enumerated().map { index, part in
            ("rId\(index + 1)", part.0, "\(part.0).xml")
          }
        )
      ]
    ).bytes(named: file)
  }

  private var remarks: [String] {
    blocks.flatMap { block -> [String] in
      guard case .paragraph(let runs) = block else { return [] }
      return runs.compactMap { if case .remarked(_, let comment) = $0 { comment } else { nil } }
    }
  }

  private var xml: String {
    var id = 0
    var remark = 0
    var body = ""
    for block in blocks {
      switch block {
      case .title(let text): body += Self.paragraph("Title", Self.run(text))
      case .heading(let text): body += Self.paragraph("Heading1", Self.run(text))
      case .paragraph(let runs):
        let content = runs.map { Self.xml($0, &id, &remark) }.joined()
        body += Self.paragraph(nil, content)
      case .numbered(let text):
        body += Self.paragraph("ListParagraph", Self.run(text), isNumbered: true)
      case .table(let rows): body += Self.table(rows)
      }
    }
    return "<w:document xmlns:w=\"\(Self.namespace)\"><w:body>\(body)"
      + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"
  }

  private static func run(_ text: String, _ element: String = "t") -> String {
    "<w:r><w:\(element) xml:space=\"preserve\">\(XMLText.escaped(text))</w:\(element)></w:r>"
  }

  private static func xml(_ run: Run, _ id: inout Int, _ remark: inout Int) -> String {
    switch run {
    case .text(let text): return Self.run(text)
    case .inserted(let text):
      id += 1
      return "<w:ins w:id=\"\(100 + id)\" \(author)>\(Self.run(text))</w:ins>"
    case .deleted(let text):
      id += 1
      return "<w:del w:id=\"\(100 + id)\" \(author)>\(Self.run(text, "delText"))</w:del>"
    case .remarked(let text, _):
      let number = remark
      remark += 1
      return "<w:commentRangeStart w:id=\"\(number)\"/>\(Self.run(text))"
        + "<w:commentRangeEnd w:id=\"\(number)\"/>"
        + "<w:r><w:commentReference w:id=\"\(number)\"/></w:r>"
    }
  }

  private static func paragraph(
    _ style: String?, _ content: String, isNumbered: Bool = false
  ) -> String {
    let name = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let number =
      isNumbered ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : ""
    let properties = name + number
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
  }

  private static func table(_ rows: [(key: String, value: String)]) -> String {
    let lines = rows.map { row in
      let cells = [row.key, row.value].map { text in
        "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>"
          + paragraph(nil, run(text)) + "</w:tc>"
      }
      return "<w:tr>\(cells.joined())</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tblGrid>"
      + "<w:gridCol w:w=\"4500\"/><w:gridCol w:w=\"4500\"/></w:tblGrid>\(lines.joined())</w:tbl>"
  }

  private var comments: String {
    let list = remarks.enumerated().map { index, text in
      "<w:comment w:id=\"\(index)\" \(Self.author)>\(Self.paragraph(nil, Self.run(text)))"
        + "</w:comment>"
    }
    return "<w:comments xmlns:w=\"\(Self.namespace)\">\(list.joined())</w:comments>"
  }

  private static let styles: String = {
    let list = [
      ("Title", "Title", 56, ""), ("Heading1", "heading 1", 32, "<w:outlineLvl w:val=\"0\"/>"),
      ("ListParagraph", "List Paragraph", 22, ""),
    ].map { id, name, size, properties in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + "<w:basedOn w:val=\"Normal\"/>"
        + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")
        + "<w:rPr><w:sz w:val=\"\(size)\"/></w:rPr></w:style>"
    }
    return "<w:styles xmlns:w=\"\(namespace)\"><w:style w:type=\"paragraph\" w:default=\"1\" "
      + "w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>\(list.joined())"
      + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/></w:style>"
      + "</w:styles>"
  }()

  private static let numbering = """
    <w:numbering xmlns:w="\(namespace)"><w:abstractNum w:abstractNumId="0">\
    <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="R%1."/><w:lvlJc w:val="left"/></w:lvl>\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
}
