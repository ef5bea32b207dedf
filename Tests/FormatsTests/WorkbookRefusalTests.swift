import Diagnostics
import Formats
import TestSupport
import Testing

@Suite("A file that is no workbook to read")
struct WorkbookRefusalTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let code: String
    var sheet: String?

    var testDescription: String { file }
  }

  static let files = [
    Case(file: "ods-edge/issue_594_dos.ods", code: "sheet.cell-outside", sheet: "Sheet1"),
    Case(file: "ods-edge/pass_protected.ods", code: "format.encrypted"),
    Case(file: "xlsx-edge/pass_protected.xlsx", code: "format.encrypted"),
    Case(file: "synthetic/corrupt_crc.xlsx", code: "zip.checksum"),
    Case(file: "synthetic/csv_named_xlsx.xlsx", code: "workbook.other-format"),
    Case(file: "synthetic/entity_bomb.xlsx", code: "xml.document-type"),
    Case(file: "synthetic/external_entity.xlsx", code: "xml.document-type"),
    Case(file: "synthetic/html_named_xls.xls", code: "format.web-page"),
    Case(file: "synthetic/path_traversal.xlsx", code: "zip.unsafe-name"),
    Case(file: "synthetic/truncated.xlsx", code: "zip.damaged"),
    Case(file: "synthetic/zip_bomb.xlsx", code: "xml.too-large"),
  ]

  @Test("is refused with its reason, its place and what to do", arguments: files)
  func refusal(example: Case) throws {
    guard let file = try FormatsFixture.workbook(example.file) else { return }
    let diagnostic = #expect(throws: Diagnostic.self) { try Workbook(file) }
    #expect(diagnostic?.code == example.code)
    #expect(diagnostic?.place == Place(file: file.path, sheet: example.sheet))
    #expect(diagnostic?.fix != nil || diagnostic?.expected != nil)
  }

  @Test("covers every file that other readers need not read either")
  func completeness() throws {
    let refused = Set(try #require(ExpectedWorkbooks.all).refused)
    #expect(refused.isSubset(of: Self.files.map(\.file)))
  }

  struct Format: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: String
    let bytes: [UInt8]

    init(_ what: String, _ code: String, _ bytes: [UInt8]) {
      (testDescription, self.code, self.bytes) = (what, code, bytes)
    }

    /// A package whose main part has a content type.
    init(_ what: String, _ code: String, type: String) {
      self.init(what, code, WorkbookSource.package(mainType: type))
    }
  }

  static func compound(_ names: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0] + Array(repeating: 0, count: 508)
    for name in ["Root Entry"] + names {
      let entry = name.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xff), UInt8(unit >> 8)] }
      bytes += entry + Array(repeating: 0, count: 128 - entry.count)
    }
    return bytes
  }

  static let unreadFormats: [Format] = [
    Format("an old workbook", "format.xls", compound("Workbook")),
    Format("a very old workbook", "format.xls", compound("Book")),
    Format("an old document", "format.doc", compound("1Table", "WordDocument")),
    Format("an encrypted workbook", "format.encrypted", compound("EncryptedPackage")),
    Format("another old file", "format.compound", compound("Contents")),
    Format(
      "a binary workbook", "format.xlsb",
      type: "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    Format(
      "a binary workbook without types", "format.xlsb",
      ZipBuilder.archive([("xl/workbook.bin", "")])),
    Format(
      "a presentation", "format.presentation",
      type: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    Format("an archive", "format.archive", ZipBuilder.archive([("answers.csv", "a,b")])),
    Format("a Numbers document", "format.apple", ZipBuilder.archive([("Index/Document.iwa", "")])),
    Format(
      "an OpenDocument text", "format.open-document",
      ZipBuilder.archive([("mimetype", "application/vnd.oasis.opendocument.text")])),
    Format("a gzip archive", "format.gzip", [0x1f, 0x8b, 0x08, 0]),
    Format("the definition of a survey", "format.json", Array("{\"SurveyEntry\": {}}".utf8)),
    Format("a rich-text document", "format.rtf", Array("{\\rtf1\\ansi".utf8)),
    Format("a web page", "format.web-page", Array("<html><table>".utf8)),
    Format("a web page in XML", "format.web-page", Array("<?xml version='1.0'?><html/>".utf8)),
    Format(
      "an XML workbook", "format.xml-workbook",
      Array(
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>".utf8)
    ),
    Format("XML", "format.xml", Array("\u{feff}<?xml version='1.0'?><document>".utf8)),
  ]

  @Test(
    "is refused by its bytes with the one sentence that says how to save it",
    arguments: unreadFormats)
  func unread(example: Format) throws {
    let file = try FormatsFixture.file(example.bytes, named: "answers.xlsx")
    let diagnostic = #expect(throws: Diagnostic.self) { try FileFormat(file) }
    #expect(diagnostic?.code == example.code)
    #expect(diagnostic?.place == Place(file: "answers.xlsx"))
    #expect(diagnostic?.fix?.isEmpty == false)
  }

  static let known: [(FileFormat, [UInt8])] = [
    (.delimited, Array("a,b\n1,2\n".utf8)),
    (.delimited, Array("From: the head\nTo: the course team\n\nDear all".utf8)),
    (.mail, Array("Return-Path: <a@b.c>\r\nFrom: a@b.c\r\nSubject: x\r\n y\r\n\r\nDear all".utf8)),
    (.pdf, Array("%PDF-1.7".utf8)), (.sav, Array("$FL2@(#)".utf8)),
    (.portable, Array(repeating: 0x30, count: 456) + Array("SPSSPORT".utf8)),
    (
      .ods,
      ZipBuilder.archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")])
    ),
    (.xlsx, ZipBuilder.archive([("xl/workbook.xml", "")])),
    (.docx, ZipBuilder.archive([("word/document.xml", "")])),
    (
      .xlsx,
      WorkbookSource.package(mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    ),
    (
      .docx,
      WorkbookSource.package(
        mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
      )
    ),
  ]

  @Test("has its format by its bytes, whatever its name", arguments: known)
  func detection(format: FileFormat, bytes: [UInt8]) throws {
    #expect(try FileFormat(FormatsFixture.file(bytes, named: "x.xls")) == format)
  }
}
