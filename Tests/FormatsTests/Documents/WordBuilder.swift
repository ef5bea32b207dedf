import Formats
import TestSupport

/// Makes Word documents for tests out of the elements that matter.
struct WordBuilder {
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let namespaces = """
    xmlns:w="\(main)" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:v="urn:schemas-microsoft-com:vml"
    """

  /// What stands in the body.
  var body: String
  /// Further parts: the kind of relationship, and what stands in the part's root element.
  var parts: [(kind: String, content: String)] = []

  init(_ body: String, parts: [(kind: String, content: String)] = []) {
    self.body = body
    self.parts = parts
  }

  /// The file.
  var bytes: [UInt8] {
    let relationships = parts.enumerated().map { index, part in
      """
      <Relationship Id="r\(index)" Type="\(Self.office)/\(part.kind)" Target="\(part.kind).xml"/>
      """
    }.joined()
    let package = "http://schemas.openxmlformats.org/package/2006"
    let root = """
      <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" \
      Type="\(Self.office)/officeDocument" Target="text/main.xml"/></Relationships>
      """
    return ZipBuilder.archive(
      [
        (
          "[Content_Types].xml",
          """
          <Types xmlns="\(package)/content-types"><Override PartName="/text/main.xml" \
          ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"\
          /></Types>
          """
        ), ("_rels/.rels", root),
        (
          "text/_rels/main.xml.rels",
          "<Relationships xmlns=\"\(package)/relationships\">\(relationships)</Relationships>"
        ),
        (
          "text/main.xml",
          "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"
        ),
      ] + parts.map { ("text/\($0.kind).xml", "<w:root \(Self.namespaces)>\($0.content)</w:root>") }
    )
  }

  /// The document.
  func document() throws -> Document {
    try Document(reading: FormatsFixture.file(bytes, named: "report.docx"))
  }

  /// A paragraph of one run.
  static func paragraph(_ text: String, style: String? = nil, _ format: String = "") -> String {
    let style = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(style)\(run(text, format))</w:p>"
  }

  /// A run of text with properties.
  static func run(_ text: String, _ format: String = "") -> String {
    "<w:r><w:rPr>\(format)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  /// A table of texts.
  static func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>" + $0.map(cell).joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  private static func cell(_ text: String) -> String {
    "<w:tc>"
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { paragraph(String($0)) }.joined() + "</w:tc>"
  }
}

extension Document {
  /// The document line by line: `# 2 Title`, `key = value`, and blocks with their marks.
  var outline: [String] {
    func lines(_ blocks: [DocumentBlock]) -> [String] {
      blocks.map { block in
        let mark = block.marker.map { "\($0) " } ?? ""
        return String(repeating: "  ", count: max(block.depth - 1, 0)) + mark + block.text
      }
    }
    return (title.map { ["= \($0)"] } ?? []) + fields.map { "\($0.key) = \($0.value)" }
      + lines(preamble)
      + sections.flatMap { section in
        [
          "\(String(repeating: "#", count: section.level)) \(section.number ?? "–") \(section.title)"
        ]
          + lines(section.blocks)
      } + notes.map { "(\($0.kind.rawValue)) \($0.blocks.text)" }
  }
}
