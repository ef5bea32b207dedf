import Formats
import Foundation
import ReportDocuments
import Testing
import ZippedXML

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Reports as Word documents")
struct WordTests {
  /// The elements of a part in their order, with their attributes.
  private final class Elements: NSObject, XMLParserDelegate {
    var all: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      all.append((name, attributes))
    }

    /// The values of an attribute of all elements of a name.
    func values(_ name: String, _ attribute: String) -> [String] {
      all.filter { $0.name == name }.compactMap { $0.attributes[attribute] }
    }

    func count(_ name: String) -> Int { all.count { $0.name == name } }
  }

  /// The elements of each part; a part that is not well formed is a fault.
  private func parts(_ report: Reporting.Report) throws -> [String: Elements] {
    let archive = try ZipArchive(WordRenderer().render(report), file: "report.docx")
    var parts: [String: Elements] = [:]
    for name in archive.names {
      let elements = Elements()
      let parser = XMLParser(data: Data(try archive.bytes(of: name)))
      parser.delegate = elements
      #expect(parser.parse(), "\(name)")
      parts[name] = elements
    }
    return parts
  }

  @Test("The document has what a Word file needs, and says what it is")
  func package() throws {
    let parts = try parts(Everything.report)
    let names = ["document", "styles", "numbering", "settings", "header", "footer"]
    #expect(
      Set(parts.keys)
        == Set(
          [
            "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
            "docProps/core.xml",
          ]
            + names.map { "word/\($0).xml" }))
    let document = try #require(parts["word/document.xml"])
    #expect(document.values("w:pgSz", "w:w").allSatisfy { ["11906", "16838"].contains($0) })
    #expect(try #require(parts["word/styles.xml"]).values("w:lang", "w:val") == ["en-GB"])
    // Every style that is used is there.
    let styles = Set(try #require(parts["word/styles.xml"]).values("w:style", "w:styleId"))
    for element in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
      #expect(Set(document.values(element, "w:val")).subtracting(styles).isEmpty)
    }
    let lists = Set(try #require(parts["word/numbering.xml"]).values("w:num", "w:numId"))
    #expect(Set(document.values("w:numId", "w:val")) == lists)
  }

  @Test("Every link leads to a bookmark, whose name Word allows, and no name is there twice")
  func bookmarks() throws {
    let document = try #require(try parts(Everything.report)["word/document.xml"])
    let names = document.values("w:bookmarkStart", "w:name")
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy { $0.utf8.count <= 40 && !$0.contains("-") })
    #expect(Set(document.values("w:hyperlink", "w:anchor")).subtracting(names).isEmpty)
    #expect(Set(document.values("w:bookmarkStart", "w:id")).count == names.count)
  }

  @Test("Every drawing says what it shows, every table repeats its headings, no row is divided")
  func access() throws {
    let document = try #require(try parts(Everything.report)["word/document.xml"])
    let words = document.values("wp:docPr", "descr")
    #expect(words.count == document.count("w:drawing") && !words.contains(""))
    #expect(
      words.contains { $0.hasSuffix("84% agree, 12% neither, 4% disagree, n = 162") })
    let boxes = document.values("w:tblStyle", "w:val").count { $0 == "FormBox" }
    #expect(document.count("w:tblHeader") == document.count("w:tbl") - boxes)
    #expect(document.count("w:cantSplit") == document.count("w:tr"))
    #expect(document.count("w:tblCaption") == document.count("w:tbl"))
    #expect(document.count("w14:checkbox") == 3)
    let captions = document.values("w:fldSimple", "w:instr")
    let kinds = Outline(Everything.report).anchors.map(\.kind)
    for (kind, field) in [("table", "SEQ Table"), ("figure", "SEQ Figure")] {
      #expect(captions.count { $0.contains(field) } == kinds.count { $0 == kind })
    }
  }

  @Test("It is read as the headings, words and tables that the report holds")
  func reading() throws {
    let bytes = try WordRenderer().render(Everything.report)
    let document = try Document(reading: InputFile(path: "report.docx", bytes: bytes))
    let titles = document.sections.map(\.title)
    #expect(titles.contains { $0.hasSuffix("In brief") })
    #expect(titles.contains { $0.hasSuffix("By local authority") })
    let text = document.sections.map(\.text).joined(separator: "\n")
    for words in [
      "136 of 162 heads, 84% (95% interval: 78% to 89%).",
      "Strong evidence (4 of 4 marks). See Figure 1.",
      "Figure 1 shows that agreement is highest", "Note 2: See section 9.1.",
      "Passed over: 152 of 158 comments; 31 of them are critical.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("Words never become markup", arguments: 0..<20 as Range<UInt64>)
  func hostile(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let words = RandomWords.make(&generator)
    let plain = try #require(try parts(RandomWords.report("x"))["word/document.xml"])
    let hostile = try #require(try parts(RandomWords.report(words))["word/document.xml"])
    for name in Set((plain.all + hostile.all).map(\.name)).subtracting([
      // Line breaks and tabs, and pages that are turned for wide tables.
      "w:br", "w:tab", "w:p", "w:pPr", "w:pStyle", "w:sectPr", "w:pgSz", "w:pgMar",
      "w:headerReference", "w:footerReference", "w:t",
    ]) {
      #expect(plain.count(name) == hostile.count(name), "\(name)")
    }
  }

  @Test("The same report gives the same bytes; a page of one has no contents")
  func bytes() throws {
    #expect(
      try WordRenderer().render(Everything.report) == WordRenderer().render(Everything.report))
    let report = Reporting.Report(
      title: "T", subtitle: "S", status: "Draft", date: "D", isoDate: "2018-10-31", isOnePage: true,
      sections: [Section(id: "a", title: "A", blocks: [.paragraph("Words.")])],
      provenance: Provenance(program: "p"))
    let parts = try parts(report)
    #expect(try #require(parts["word/document.xml"]).count("w:instrText") == 0)
    #expect(try #require(parts["docProps/core.xml"]).count("dcterms:created") == 1)
  }
}
