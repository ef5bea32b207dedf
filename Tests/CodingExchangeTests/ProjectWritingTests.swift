import CodingExchange
import Diagnostics
import Formats
import TestSupport
import Testing

@Suite("REFI-QDA projects are written as the standard asks")
struct ProjectWritingTests {
  static let text = "👩‍👧 I am more\r\nconfide\u{301}nt, and lead."

  static let texts = CodedTexts(
    name: "Evaluation", description: "Coded with codebook 1.0+abc",
    codes: [ProjectGenerator.codes], themes: ProjectGenerator.themes,
    cases: [.init(id: "heads:7", facts: [.init("cohort", "c8"), .init("source", "headteacher")])],
    texts: [
      CodedText(
        id: "heads:7:change", text: text, description: "What has changed?", cases: ["heads:7"],
        facts: [.init("prompt", "change")],
        readings: [
          .init(
            coder: "rules",
            themes: [
              .init(
                id: "confidence", direction: "gain", isHedged: true, note: "confident → gain",
                passages: [9..<25]),
              .init(id: "leadership", direction: "gain", passages: [31..<35]),
            ]),
          .init(coder: "MA", day: "2018-10-31", themes: [.init(id: "leadership")]),
          .init(coder: "JB", themes: []),
        ])
    ])

  @Test("A comment, its readers and its respondent, written out")
  func xml() throws {
    let (bytes, findings) = try Self.texts.project(origin: "senco-impact").archive(named: "file")
    #expect(findings.isEmpty)
    let parts = try Sample.parts(of: bytes)
    #expect(
      parts.map(\.name) == ["project.qde", "sources/024b5617-9192-5549-918a-8f5ab88eb5a6.txt"])
    #expect(parts[1].bytes == Array(Self.text.utf8))
    let shown = ["<User ", "<PlainTextSelection ", "<Coding "]
    let lines = String(decoding: parts[0].bytes, as: UTF8.self).split(separator: "\n")
      .filter { line in shown.contains { line.hasPrefix($0) } }
      .map { $0.replacing(#/[a-zA-Z]*(guid|User)="[^"]*" ?/#, with: "") }
    #expect(
      lines == [
        #"<User name="rules"/>"#, #"<User name="MA"/>"#, #"<User name="JB"/>"#,
        #"<PlainTextSelection name="more&#13;&#10;confide\#u{301}nt" startPosition="9" endPosition="25" >"#,
        "<Coding >", "<Coding >", "<Coding >",
        #"<PlainTextSelection name="lead" startPosition="31" endPosition="35" >"#, "<Coding >",
        "<Coding >",
        #"<Coding creationDateTime="2018-10-31T00:00:00Z">"#, "<Coding >",
      ])
  }

  @Test(
    "Whatever is written is valid against the standard's schema",
    .enabled(
      if: Sample.validator != nil && !Sample.isAbsent,
      "xmllint is not installed, or \(Repository.sharedIsAbsent)"), arguments: 1...8)
  func validity(seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    for texts in [Self.texts, generator.texts()] {
      let xml = try Sample.parts(of: texts.project(origin: "x").archive(named: "file").bytes)[0]
        .bytes
      #expect(try Sample.complaints(about: xml, schema: "Project-v1.5.xsd") == "")
    }
  }

  @Test("The same texts give the same bytes")
  func determinism() throws {
    func bytes() throws -> [UInt8] {
      var generator = ProjectGenerator(seed: 5)
      return try generator.texts().project(origin: "x").archive(named: "file").bytes
    }
    #expect(try bytes() == bytes())
  }
}
