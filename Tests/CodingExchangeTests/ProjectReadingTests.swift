import CodingExchange
import Diagnostics
import Formats
import TestSupport
import Testing

@Suite("REFI-QDA projects are read as programs write them")
struct ProjectReadingTests {
  @Test("What is written is read again without loss, to the byte", arguments: 1...40)
  func roundTrip(seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let written = generator.texts().project(origin: "senco-impact")
    let bytes = try written.archive(named: "file").bytes
    let (read, findings) = try QDAProject.reading(InputFile(path: "file", bytes: bytes))
    #expect(read == written)
    // Equal strings may differ in bytes.
    #expect(try read.archive(named: "file").bytes == bytes)
    #expect(findings.allSatisfy { $0.code == "qdpx.mark" })
  }

  static let theme = "682527ee-9a59-5493-894a-177b29be7691"

  /// A project with one text and passages of it, as start, end and name.
  static func xml(
    source: String = "plainTextPath=\"internal://a.txt\"", inside: String = "",
    passages: [(Int, Int, String)] = [], after: String = ""
  ) -> String {
    let selections = passages.map {
      """
      <PlainTextSelection guid="{AD68FBE7-E1EE-4A82-A279-23CC698C89EB}" startPosition="\($0.0)" \
      endPosition="\($0.1)" name="\($0.2)">
      <Coding guid="ad68fbe7-e1ee-4a82-a279-23cc698c89ec" creatingUser="\(theme)">\
      <CodeRef targetGUID="{\(theme.uppercased())}"/></Coding></PlainTextSelection>
      """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" name="p">
      <Users><User guid="\(theme)" name="MA"/></Users>
      <CodeBook><Codes><Code guid="\(theme)" name="a" isCodable="true"/></Codes></CodeBook>
      <Sources>
      <TextSource guid="ad68fbe7-e1ee-4a82-a279-23cc698c89eb" name="t" \(source)>
      \(inside)\(selections.joined(separator: "\n"))
      </TextSource>
      \(after)</Sources>
      </Project>
      """
  }

  /// What is read of an archive of these parts.
  static func reading(
    _ parts: [(String, [UInt8])]
  ) throws -> (project: QDAProject, findings: [String]) {
    var zip = ZipBuilder()
    for (name, bytes) in parts { zip.add(name, .stored(bytes)) }
    let (project, findings) = try QDAProject.reading(
      InputFile(path: "p.qdpx", bytes: zip.archive))
    return (
      project,
      findings.map { finding in
        "\(finding.code)" + (finding.place?.line.map { ":\($0)" } ?? "")
      }
    )
  }

  /// A way in which a program departs from the standard.
  struct Oddity: CustomTestStringConvertible {
    let name: String
    let xml: String
    var part = "project.qde"
    var folder = "sources/"
    var text: [UInt8]? = Array("I am more confident.".utf8)
    var quotations: [String] = ["more confident"]
    /// How many codings are of the whole text.
    var whole = 0
    var findings: [String] = []

    var testDescription: String { name }
  }

  static let passage = [(5, 19, "more confident")]
  static let mark: [UInt8] = [0xef, 0xbb, 0xbf]

  static let oddities = [
    Oddity(name: "as the standard asks", xml: xml(passages: passage)),
    Oddity(name: "named after the project", xml: xml(passages: passage), part: "Trial.QDE"),
    Oddity(name: "a folder in capitals", xml: xml(passages: passage), folder: "Sources/"),
    Oddity(
      name: "a bare path", xml: xml(source: "plainTextPath=\"a.txt\"", passages: passage),
      findings: ["qdpx.path:6"]),
    Oddity(
      name: "a path to elsewhere",
      xml: xml(source: "plainTextPath=\"relative:///a.txt\"", passages: passage), quotations: [""],
      findings: ["qdpx.outside:6"]),
    Oddity(
      name: "a path that leads out",
      xml: xml(source: "plainTextPath=\"internal://../../etc/passwd\"", passages: passage),
      quotations: [""], findings: ["qdpx.missing-text:6"]),
    Oddity(
      name: "text in the XML",
      xml: xml(
        source: "", inside: "<PlainTextContent>I am more confident.</PlainTextContent>",
        passages: passage), text: nil),
    Oddity(
      name: "text with layout alone",
      xml: xml(source: "richTextPath=\"internal://a.docx\"", passages: passage), quotations: [""],
      findings: ["qdpx.passed-over", "qdpx.no-plain-text:6"]),
    Oddity(
      name: "text that is missing", xml: xml(passages: passage), text: nil, quotations: [""],
      findings: ["qdpx.missing-text:6"]),
    Oddity(
      name: "text that is none", xml: xml(passages: passage), text: [0x50, 0x4b, 3, 4, 0xff],
      quotations: [""], findings: ["qdpx.unreadable-text:6"]),
    Oddity(
      name: "a byte order mark that is not counted", xml: xml(passages: passage),
      text: mark + Array("I am more confident.".utf8), findings: ["qdpx.mark"]),
    Oddity(
      name: "a byte order mark that is counted", xml: xml(passages: [(6, 20, "more confident")]),
      text: mark + Array("I am more confident.".utf8), findings: ["qdpx.mark", "qdpx.counting"]),
    Oddity(
      name: "CR LF counted as two", xml: xml(passages: [(2, 16, "more confident")]),
      text: Array("\r\nmore confident".utf8)),
    Oddity(
      name: "CR LF counted as one", xml: xml(passages: [(1, 15, "more confident")]),
      text: Array("\r\nmore confident".utf8), findings: ["qdpx.counting"]),
    Oddity(
      name: "LF counted as two", xml: xml(passages: [(2, 16, "more confident")]),
      text: Array("\nmore confident".utf8), findings: ["qdpx.counting"]),
    Oddity(
      name: "UTF-16 counted", xml: xml(passages: [(2, 16, "more con…")]),
      text: Array("👩more confident".utf8), findings: ["qdpx.counting"]),
    Oddity(
      name: "the last position is inside", xml: xml(passages: [(5, 18, "more  confident")]),
      findings: ["qdpx.counting"]),
    Oddity(
      name: "names that are none of its words", xml: xml(passages: [(5, 19, "quotation 1")])),
    Oddity(
      name: "an empty passage", xml: xml(passages: [(5, 5, "")]), quotations: [], whole: 1,
      findings: ["qdpx.empty-passage:7"]),
    Oddity(
      name: "passages beyond the text",
      xml: xml(passages: [(5, 21, ""), (-1, 4, ""), (9, 3, ""), (5, .max, "")]), quotations: [],
      whole: 4, findings: [7, 9, 11, 13].map { "qdpx.out-of-range:\($0)" }),
    Oddity(
      name: "a document, a picture, a recording and a film",
      xml: xml(
        passages: passage,
        after: """
          <PDFSource guid="\(theme)"><PDFSelection guid="\(theme)"><Coding guid="\(theme)"/>\
          </PDFSelection></PDFSource>
          <PictureSource guid="\(theme)"/>
          <AudioSource guid="\(theme)"/>
          <VideoSource guid="\(theme)"/>
          """),
      findings: ["qdpx.pdf:10", "qdpx.picture:11", "qdpx.audio:12", "qdpx.video:13"]),
    Oddity(
      name: "no namespace, memos and a colour that is none",
      xml: xml(passages: passage).replacing(" xmlns=\"urn:QDA-XML:project:1.0\"", with: "")
        .replacing("isCodable=\"true\"", with: "isCodable=\"true\" color=\"rgb(1,2,3)\"")
        .replacing("</Project>", with: "<Notes><Note/></Notes><New/></Project>"),
      findings: ["refi.colour:4", "qdpx.passed-over", "qdpx.unknown-element"]),
    Oddity(
      name: "a code that the codebook lacks",
      xml: xml(passages: passage)
        .replacing("{\(theme.uppercased())}", with: "ad68fbe7-e1ee-4a82-a279-23cc698c89ee"),
      findings: ["qdpx.unknown-code"]),
    Oddity(
      name: "a coder that is not listed",
      xml: xml(passages: passage).replacing("<User guid=\"\(theme)\"", with: "<User guid=\"c001\""),
      findings: ["qdpx.guid:3", "qdpx.unknown-user"]),
  ]

  @Test("What programs do otherwise than the standard asks", arguments: oddities)
  func leniency(oddity: Oddity) throws {
    var parts = [(oddity.part, Array(oddity.xml.utf8))]
    if let text = oddity.text { parts.append((oddity.folder + "a.txt", text)) }
    let (project, findings) = try Self.reading(parts)
    #expect(findings == oddity.findings)
    let source = try #require(project.sources.first)
    let scalars = Array((source.text ?? "").unicodeScalars)
    #expect(
      source.selections.map { selection in
        var quotation = String.UnicodeScalarView()
        quotation.append(contentsOf: scalars[selection.scalars.clamped(to: scalars.indices)])
        return String(quotation)
      } == oddity.quotations)
    #expect(source.codings.count == oddity.whole)
    #expect(
      (source.selections.first?.codings.first ?? source.codings.first)?.user?.description
        == (oddity.findings.contains("qdpx.unknown-code") ? nil : Self.theme))
  }

  @Test(
    "What cannot be read is refused, broken XML with line and column",
    arguments: [
      ([("project.qde", "<Project name=\"é\">\n<Users></User>")], "xml.malformed", 2, 8),
      ([("project.qde", "<Project>\n<A x='\u{1}'/></Project>")], "xml.malformed", 2, 1),
      (
        [("project.qde", "<!DOCTYPE a [<!ENTITY b \"c\">]><Project/>")], "xml.document-type", 1, 1
      ),
      ([("project.qde", "<CodeBook/>")], "qdpx.no-project", 1, 1),
      (
        [("project.qde", "<Project><CodeBook><Codes><Code guid='c001' name='a'/>")], "refi.guid",
        1, 27
      ),
      ([("a.txt", "a")], "qdpx.no-project", nil, nil),
      ([("a.qde", "<Project/>"), ("b.qde", "<Project/>")], "qdpx.several-projects", nil, nil),
      ([("../project.qde", "<Project/>")], "zip.unsafe-name", nil, nil),
    ] as [([(String, String)], String, Int?, Int?)])
  func refusal(parts: [(String, String)], code: String, line: Int?, column: Int?) throws {
    let failure = Sample.failure { _ = try Self.reading(parts.map { ($0.0, Array($0.1.utf8)) }) }
    #expect(failure?.code == code)
    #expect(failure?.place?.line == line)
    #expect(failure?.place?.column == column)
  }

  @Test("A file of a hundred thousand bad passages is read in linear time, and says so shortly")
  func many() throws {
    let one =
      "<PlainTextSelection guid=\"\(Self.theme)\" startPosition=\"1\" endPosition=\"9999\"/>"
    let xml = Self.xml(inside: String(repeating: one, count: 100_000))
    let (project, findings) = try Self.reading([
      ("project.qde", Array(xml.utf8)), ("sources/a.txt", [0x61]),
    ])
    #expect(project.sources.count == 1)
    #expect(findings.count == 201)
  }
}

@Suite(
  "REFI-QDA projects of other programs",
  .enabled(if: !Sample.isAbsent, Comment(rawValue: Repository.sharedIsAbsent)))
struct ProjectSampleTests {
  /// What a sample holds.
  struct Facts: CustomTestStringConvertible {
    let file: String
    let codes: Int
    let cases: Int
    let sources: Int
    /// Passages of texts that are there, and codings.
    let quotations: Int
    let codings: Int
    let findings: Set<String>

    var testDescription: String { file }
  }

  static let atlas: Set<String> = [
    "qdpx.audio", "qdpx.missing-text", "qdpx.video", "qdpx.picture", "qdpx.passed-over", "qdpx.pdf",
  ]

  @Test(
    "Every sample is read",
    arguments: [
      Facts(
        file: "synthetic_senco.qdpx", codes: 4, cases: 2, sources: 2, quotations: 3, codings: 3,
        findings: []),
      Facts(
        file: "cproctor_demo.qdpx", codes: 262, cases: 0, sources: 2, quotations: 158, codings: 205,
        findings: ["qdpx.path"]),
      Facts(
        file: "cproctor_nvivo_project.qdpx", codes: 262, cases: 0, sources: 2, quotations: 0,
        codings: 0, findings: ["qdpx.passed-over"]),
      Facts(
        file: "skyloom_TestProject.qdpx", codes: 14, cases: 0, sources: 6, quotations: 0,
        codings: 7,
        findings: atlas),
      Facts(
        file: "skyloom_Project.qde", codes: 14, cases: 0, sources: 6, quotations: 0, codings: 7,
        findings: atlas),
    ])
  func sample(facts: Facts) throws {
    let (project, findings) = try QDAProject.reading(Sample.file("samples/\(facts.file)"))
    func count(_ codes: [REFICodebook.Code]) -> Int {
      codes.reduce(0) { $0 + 1 + count($1.codes) }
    }
    let selections = project.sources.filter { $0.text != nil }.flatMap(\.selections)
    #expect(count(project.codes) == facts.codes)
    #expect(project.cases.count == facts.cases)
    #expect(project.sources.count == facts.sources)
    #expect(selections.count == facts.quotations)
    #expect(
      project.sources.reduce(0) { $0 + $1.codings.count + $1.selections.flatMap(\.codings).count }
        == facts.codings)
    #expect(Set(findings.map(\.code)) == facts.findings)
    // What was read of another program is written as the standard asks.
    guard Sample.validator != nil else { return }
    let xml = try Sample.parts(of: project.archive(named: "file").bytes)[0].bytes
    #expect(try Sample.complaints(about: xml, schema: "Project-v1.5.xsd") == "")
  }
}
