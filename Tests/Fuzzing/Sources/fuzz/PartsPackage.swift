import Foundation
import ZippedXML

/// A small, sound package of which one part is replaced by a fuzzed input.
struct PartsPackage {
  /// The parts that an input may replace: its first byte says which.
  let fuzzed: [String]
  /// All parts as they are where no input replaces them.
  let parts: [(name: String, text: String)]

  /// The package with an input in the place of one part, as an archive that is not compressed.
  ///
  /// - Parameter input: A byte that chooses the part, and its content.
  /// - Returns: The archive; `nil` where the input is empty or the archive cannot be made.
  func archive(with input: [UInt8]) -> [UInt8]? {
    guard let choice = input.first else { return nil }
    let name = fuzzed[Int(choice) % fuzzed.count]
    var writer = ZipWriter()
    for part in parts {
      writer.add(part.name, part.name == name ? Array(input.dropFirst()) : Array(part.text.utf8))
    }
    return try? writer.archive(named: "input")
  }

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  private static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A workbook of one sheet with shared strings and styles.
  static let workbook = PartsPackage(
    fuzzed: [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "[Content_Types].xml",
    ],
    parts: [
      (
        "[Content_Types].xml",
        """
        \(declaration)<Types xmlns="\(types)"><Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
        """
      ),
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        """
        \(declaration)<workbook xmlns="\(sheets)" xmlns:r="\(office)"><sheets>\
        <sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "styles.xml"),
        ])
      ),
      (
        "xl/worksheets/sheet1.xml",
        """
        \(declaration)<worksheet xmlns="\(sheets)"><sheetData><row r="1">\
        <c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43000.5</v></c></row></sheetData></worksheet>
        """
      ),
      (
        "xl/sharedStrings.xml",
        #"\#(declaration)<sst xmlns="\#(sheets)"><si><t>Confident</t></si><si><r><t>in</t></r></si></sst>"#
      ),
      (
        "xl/styles.xml",
        """
        \(declaration)<styleSheet xmlns="\(sheets)"><numFmts count="1">\
        <numFmt numFmtId="164" formatCode="d/m/yy h:mm"/></numFmts><cellXfs><xf numFmtId="0"/>\
        <xf numFmtId="164"/></cellXfs></styleSheet>
        """
      ),
    ])

  /// An ODS workbook.
  static let openDocument = PartsPackage(
    fuzzed: ["content.xml"],
    parts: [
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ("content.xml", "<office/>"),
    ])

  /// A Word document with styles and numbering.
  static let document = PartsPackage(
    fuzzed: ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"],
    parts: [
      (
        "[Content_Types].xml",
        """
        \(declaration)<Types xmlns="\(types)"><Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """
      ),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      (
        "word/_rels/document.xml.rels",
        relationships([
          ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"),
        ])
      ),
      (
        "word/document.xml",
        """
        \(declaration)<w:document xmlns:w="\(words)"><w:body><w:p><w:pPr><w:pStyle w:val="H1"/>\
        </w:pPr><w:r><w:t>1 Standards</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/>\
        <w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Essential: moderate.</w:t></w:r></w:p>\
        </w:body></w:document>
        """
      ),
      (
        "word/styles.xml",
        """
        \(declaration)<w:styles xmlns:w="\(words)"><w:style w:type="paragraph" w:styleId="H1">\
        <w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>
        """
      ),
      (
        "word/numbering.xml",
        """
        \(declaration)<w:numbering xmlns:w="\(words)"><w:abstractNum w:abstractNumId="0">\
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>\
        </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """
      ),
      ("word/footnotes.xml", #"\#(declaration)<w:footnotes xmlns:w="\#(words)"/>"#),
    ])

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let all = targets.enumerated().map { index, relation in
      """
      <Relationship Id="rId\(index + 1)" Type="\(office)/\(relation.type)" \
      Target="\(relation.target)"/>
      """
    }
    return #"\#(declaration)<Relationships xmlns="\#(relations)">\#(all.joined())</Relationships>"#
  }
}
