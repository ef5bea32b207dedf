import Formats
import TestSupport

/// A workbook as a test writes it: the XML that matters, in the least package that holds it.
struct WorkbookSource {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations =
    "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let types = "http://schemas.openxmlformats.org/package/2006/content-types"

  /// The rows of each sheet, or a whole part that begins with `<worksheet`.
  var sheets: [(name: String, rows: String)]
  /// Attributes of the element `sheet`, such as ` state="hidden"`.
  var sheetAttributes: [String] = []
  /// The items of the shared strings.
  var strings = ""
  /// The number formats of the styles 1, 2, 3 …; style 0 is General.
  var formats: [String] = []
  /// What stands in the workbook part before the sheets.
  var settings = ""
  /// The namespace of SpreadsheetML.
  var namespace = Self.main

  init(rows: String) {
    sheets = [("Answers", rows)]
  }

  init(sheets: [(String, String)]) {
    self.sheets = sheets
  }

  var bytes: [UInt8] {
    var entries = ""
    var relations = ""
    var parts: [(String, String)] = []
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      let attributes = index < sheetAttributes.count ? sheetAttributes[index] : ""
      entries +=
        #"<sheet name="\#(sheet.name)" sheetId="\#(number)" r:id="s\#(number)"\#(attributes)/>"#
      relations += Self.relation("s\(number)", "worksheet", "sheets/\(number).xml")
      let isWhole = sheet.rows.hasPrefix("<worksheet")
      parts.append(
        (
          "book/sheets/\(number).xml",
          isWhole
            ? sheet.rows
            : #"<worksheet xmlns="\#(namespace)"><sheetData>\#(sheet.rows)</sheetData></worksheet>"#
        ))
    }
    relations += Self.relation("t", "sharedStrings", "/book/texts.xml")
    relations += Self.relation("f", "styles", "../book/looks.xml")
    let codes = formats.enumerated().map { index, code in
      #"<numFmt numFmtId="\#(200 + index)" formatCode="\#(code)"/>"#
    }
    let styles = formats.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    return ZipBuilder.archive(
      [
        Self.contentTypes(
          main: "/book/list.xml",
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        ("_rels/.rels", Self.list(Self.relation("b", "officeDocument", "book/list.xml"))),
        ("book/_rels/list.xml.rels", Self.list(relations)),
        (
          "book/list.xml",
          #"<workbook xmlns="\#(namespace)" xmlns:r="\#(Self.relations)">\#(settings)"#
            + "<sheets>\(entries)</sheets></workbook>"
        ), ("book/texts.xml", #"<sst xmlns="\#(namespace)">\#(strings)</sst>"#),
        (
          "book/looks.xml",
          #"<styleSheet xmlns="\#(namespace)"><numFmts>\#(codes.joined())</numFmts><cellStyleXfs>"#
            + #"<xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\#(styles.joined())"#
            + "</cellXfs></styleSheet>"
        ),
      ] + parts)
  }

  func workbook(_ limits: WorkbookLimits = .standard) throws -> Workbook {
    try Workbook(FormatsFixture.file(bytes, named: "book.xlsx"), limits: limits)
  }

  /// A package that has nothing but a main part of a content type.
  static func package(mainType: String) -> [UInt8] {
    ZipBuilder.archive([
      ("_rels/.rels", list(relation("b", "officeDocument", "main.part"))),
      contentTypes(main: "/main.part", type: mainType), ("main.part", ""),
    ])
  }

  /// An ODS workbook with the content of `office:spreadsheet`, and of the styles before it.
  static func ods(
    _ content: String, styles: String = "", limits: WorkbookLimits = .standard
  ) throws -> Workbook {
    let names = [
      ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
      ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
      ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
      ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
      ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
      ("calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"),
    ].map { #" xmlns:\#($0)="\#($1)""# }.joined()
    let bytes = ZipBuilder.archive([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content\(names)><office:automatic-styles>\(styles)</office:automatic-styles>"
          + "<office:body><office:spreadsheet>\(content)</office:spreadsheet></office:body>"
          + "</office:document-content>"
      ),
    ])
    return try Workbook(FormatsFixture.file(bytes, named: "book.ods"), limits: limits)
  }

  private static func contentTypes(main: String, type: String) -> (String, String) {
    let override = #"<Override PartName="\#(main)" ContentType="\#(type)"/>"#
    return ("[Content_Types].xml", #"<Types xmlns="\#(types)">\#(override)</Types>"#)
  }

  private static func relation(_ id: String, _ kind: String, _ target: String) -> String {
    #"<Relationship Id="\#(id)" Type="\#(relations)/\#(kind)" Target="\#(target)"/>"#
  }

  private static func list(_ relations: String) -> String {
    #"<Relationships xmlns="\#(packageRelations)">\#(relations)</Relationships>"#
  }
}
