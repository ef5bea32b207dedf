import CodingExchange
import Diagnostics
import Formats
import Foundation
import TestSupport
import TextCoding
import Testing

@Suite("REFI-QDA codebooks")
struct QDCTests {
  /// A codebook that has everything that the format can hold, difficult words included.
  static let everything = REFICodebook(
    origin: "a program & its \"version\"",
    codes: [
      REFICodebook.Code(
        guid: GUID(of: "1"), name: "Folder <1>\n\t\r", isCodable: false, colour: "#ABC",
        description: "  two\nlines, CR\r\nand ]]> 👩‍👧 e\u{301}  ",
        codes: [
          REFICodebook.Code(
            guid: GUID(of: "2"), name: "ünïcode", isCodable: true, colour: "#1B9E77",
            codes: [REFICodebook.Code(guid: GUID(of: "3"), name: "inner", isCodable: true)])
        ]),
      REFICodebook.Code(guid: GUID(of: "4"), name: "", isCodable: true, description: "words"),
    ],
    sets: [
      REFICodebook.CodeSet(
        guid: GUID(of: "5"), name: "set", description: "why",
        members: [GUID(of: "2"), GUID(of: "4")]),
      REFICodebook.CodeSet(guid: GUID(of: "6"), name: "empty set"),
    ])

  @Test("What is written is read again without loss")
  func roundTrip() throws {
    let (codebook, findings) = try REFICodebook.reading(
      Sample.text(String(decoding: Self.everything.file.bytes, as: UTF8.self)))
    #expect(codebook == Self.everything)
    #expect(findings.isEmpty)
  }

  @Test(
    "What is written is valid against the standard's schema",
    .enabled(
      if: Sample.validator != nil && !Sample.isAbsent,
      "xmllint is not installed, or \(Repository.sharedIsAbsent)"))
  func validity() throws {
    let bytes = Self.everything.file.bytes
    #expect(try Sample.complaints(about: bytes, schema: "Codebook-v1.0.xsd") == "")
    let broken = Array(String(decoding: bytes, as: UTF8.self).replacing("guid=", with: "id=").utf8)
    #expect(try Sample.complaints(about: broken, schema: "Codebook-v1.0.xsd") != "")
  }

  @Test("A character that XML cannot hold is counted")
  func forbidden() {
    let (bytes, count) = REFICodebook(
      codes: [REFICodebook.Code(guid: GUID(of: "1"), name: "a\u{1}\u{0}b", isCodable: true)]
    ).file
    #expect(count == 2)
    #expect(String(decoding: bytes, as: UTF8.self).contains("name=\"a\u{FFFD}\u{FFFD}b\""))
  }

  /// A file with these attributes and content of one code.
  static func file(_ code: String, root: String = "xmlns=\"urn:QDA-XML:codebook:1.0\"") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <CodeBook \(root)>
      <Codes>
        \(code)
      </Codes>
    </CodeBook>
    """
  }

  static let guid = "guid=\"682527ee-9a59-5493-894a-177b29be7691\""

  @Test(
    "What programs write against the standard is read, with a finding where something is lost",
    arguments: [
      (file("<Code \(guid) name=\"a\" isCodable=\"true\"/>"), []),
      (
        file(
          "<Code \(guid.uppercased().replacing("GUID", with: "guid")) name=\"a\" isCodable=\"1\"/>"),
        []
      ),
      (
        file(
          "<Code guid=\"{682527ee-9a59-5493-894a-177b29be7691}\" name=\"a\" isCodable=\"true\"/>"),
        []
      ),
      (
        file(
          "<Code \(guid) name=\"a\" isCodable=\"true\"/>", root: "xmlns=\"urn:QDA-XML:project:1.0\""
        ), []
      ),
      (file("<Code \(guid) name=\"a\" isCodable=\"true\"/>", root: ""), []),
      (file("<Code \(guid) name=\"a\" isCodable=\"true\"/></Codes><Sets/><Codes>"), []),
      (file("<Code \(guid) name=\"a\"/>"), ["refi.codable:4:5"]),
      (
        file("<Code \(guid) name=\"a\" isCodable=\"true\" color=\"rgb(1,2,3)\"/>"),
        ["refi.colour:4:5"]
      ),
      (
        file("<Code \(guid) name=\"a\" isCodable=\"true\"><Memo><Code/></Memo></Code>"),
        ["refi.unknown-element:4:81"]
      ),
    ])
  func leniency(text: String, findings: [String]) throws {
    let (codebook, found) = try REFICodebook.reading(Sample.text(text))
    #expect(codebook.codes.map(\.guid.description) == ["682527ee-9a59-5493-894a-177b29be7691"])
    #expect(codebook.codes.map(\.name) == ["a"])
    #expect(
      found.map { "\($0.code):\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == findings)
  }

  @Test(
    "What cannot be read is refused with line and column",
    arguments: [
      (file("<Code guid=\"c001\" name=\"a\" isCodable=\"true\"/>"), "refi.guid", 4, 5),
      (file("<Code name=\"a\" isCodable=\"true\"/>"), "refi.guid", 4, 5),
      (file("<Code \(guid) isCodable=\"true\"/>"), "refi.name", 4, 5),
      (file("<Code \(guid) name=\"é\"/><Code \(guid) name=\"a\"/>"), "refi.duplicate-guid", 4, 65),
      ("<Project/>", "refi.no-codebook", 1, 1),
      (file("<Code \(guid) name=\"a\" isCodable=\"true\"></Cod>"), "xml.malformed", 4, 81),
    ])
  func refusal(text: String, code: String, line: Int, column: Int) throws {
    let failure = Sample.failure { _ = try REFICodebook.reading(Sample.text(text)) }
    #expect(failure?.code == code)
    #expect(failure?.place?.line == line)
    #expect(failure?.place?.column == column)
  }

  @Test("A folder is lost once: by all but its name, or inside a theme whole")
  func folders() {
    func code(_ name: String, isCodable: Bool, _ codes: [REFICodebook.Code]) -> REFICodebook.Code {
      REFICodebook.Code(guid: GUID(of: name), name: name, isCodable: isCodable, codes: codes)
    }
    let leaf = code("leaf", isCodable: true, [])
    let inner = code("inner", isCodable: false, [leaf])
    let theme = code("theme", isCodable: true, [inner])
    for (root, losses, group) in [
      (theme, ["exchange.folders-in-themes"], "Themes"), (inner, ["exchange.folders"], "inner"),
      (
        code("outer", isCodable: false, [theme]),
        ["exchange.folders", "exchange.folders-in-themes"], "outer"
      ),
    ] {
      let (codebook, findings) = REFICodebook(codes: [root]).written(file: "f")
      let lost = findings.filter { $0.code.hasPrefix("exchange.") }
      #expect(lost.map(\.code) == losses)
      #expect(lost.allSatisfy { $0.message.contains(" 1 folder") })
      #expect(codebook.themes.last?.group == group)
    }
  }

  @Test("UTF-16 and Windows-1252 are read whatever the declaration says")
  func encodings() throws {
    let text = Self.file("<Code \(Self.guid) name=\"é\" isCodable=\"true\"/>")
    let encodings: [(String.Encoding, [UInt8])] = [
      (.utf16LittleEndian, [0xff, 0xfe]), (.utf16BigEndian, [0xfe, 0xff]),
      (.utf8, [0xef, 0xbb, 0xbf]),
      (.windowsCP1252, []),
    ]
    for (encoding, mark) in encodings {
      let data = try #require(text.data(using: encoding))
      let (codebook, _) = try REFICodebook.reading(.init(path: "file", bytes: mark + Array(data)))
      #expect(codebook.codes.first?.name == "é")
    }
  }
}

@Suite(
  "REFI-QDA codebooks of other programs",
  .enabled(if: !Sample.isAbsent, Comment(rawValue: Repository.sharedIsAbsent)))
struct QDCSampleTests {
  @Test("A codebook with folders")
  func folders() throws {
    let (codebook, findings) = try REFICodebook.reading(Sample.file("samples/synthetic_senco.qdc"))
    #expect(findings.isEmpty)
    #expect(codebook.codes.map(\.isCodable) == [false])
    #expect(codebook.codes[0].codes.map(\.name) == ["Confidence", "Leadership", "Accountability"])
    #expect(codebook.codes[0].codes[0].description == "Definition of Confidence & notes")
    let again = try REFICodebook.reading(
      .init(path: "again", bytes: codebook.file.bytes))
    #expect(again.codebook == codebook)
  }

  @Test("Taguette's, which is not valid, becomes valid")
  func taguette() throws {
    let (codebook, findings) = try REFICodebook.reading(
      Sample.file("samples/taguette_1.5.2_export.qdc"))
    #expect(findings.isEmpty)
    #expect(
      codebook.codes.map(\.name) == ["interesting", "confidence", "confidence.gain", "leadership"])
    guard Sample.validator != nil else { return }
    #expect(try Sample.complaints(about: codebook.file.bytes, schema: "Codebook-v1.0.xsd") == "")
  }

  @Test(
    "Broken ones are refused with line and column",
    arguments: [
      ("samples/bad_guid.qdc", "refi.guid", 2, 120),
      ("samples/bad_wellformed.qdc", "xml.malformed", 2, 147),
    ])
  func broken(path: String, code: String, line: Int, column: Int) throws {
    let failure = Sample.failure { _ = try REFICodebook.reading(Sample.file(path)) }
    #expect(failure?.code == code)
    #expect(failure?.place?.line == line)
    #expect(failure?.place?.column == column)
  }
}
