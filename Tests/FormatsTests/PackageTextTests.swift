import Diagnostics
import Formats
import Testing
import ZippedXML

@Suite("The whole text of a zipped document")
struct PackageTextTests {
  @Test(
    "Every XML part is in it, in the order of the archive, and nothing else",
    arguments: [false, true])
  func parts(isCompressed: Bool) throws {
    var writer = ZipWriter()
    writer.add("[Content_Types].xml", Array("<Types/>".utf8))
    writer.add("word/document.xml", Array("<w:t>3 of 48</w:t>".utf8))
    writer.add("word/media/picture.png", [0x89, 0x50, 0xFF])
    writer.add("word/_rels/document.xml.rels", Array("<Relationships/>".utf8))
    let bytes = try writer.archive(named: "a.docx", isCompressed: isCompressed)
    #expect(
      try PackageText.text(of: bytes, named: "a.docx")
        == "<Types/>\n<w:t>3 of 48</w:t>\n<Relationships/>\n")
  }

  @Test("What is no archive is refused")
  func refused() {
    #expect(throws: Diagnostic.self) { try PackageText.text(of: [1, 2, 3], named: "a.docx") }
  }
}
