import CodingExchange
import Diagnostics
import Formats
import TestSupport
import Testing

@Suite("Coded texts go through a project and come back")
struct CodedTextsTests {
  private static let ids = Dictionary(
    uniqueKeysWithValues: ProjectGenerator.themes.map { ($0.guid, $0.id) })

  /// The texts with their readings in the order of the readers' names.
  private static func sorted(_ texts: CodedTexts) -> CodedTexts {
    var sorted = texts
    sorted.texts = texts.texts.map { text in
      CodedText(
        id: text.id, text: text.text, description: text.description, cases: text.cases,
        facts: text.facts, readings: text.readings.sorted { $0.coder < $1.coder })
    }
    return sorted
  }

  @Test("Directions, hedges, notes, passages and readings without a theme too", arguments: 1...40)
  func roundTrip(seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let texts = generator.texts()
    let bytes = try texts.project(origin: "x").archive(named: "file").bytes
    let (project, _) = try QDAProject.reading(InputFile(path: "file", bytes: bytes))
    let (read, findings) = CodedTexts.reading(project, ids: Self.ids, file: "file")
    #expect(Self.sorted(read) == Self.sorted(texts))
    #expect(findings.isEmpty)
  }

  static let guids = (1...9).map { GUID(of: "\($0)") }
  static let gain = GUID(of: "qualification:gain")
  static let barrier = GUID(of: "qualification:barrier")

  /// A project of another program: two codes of the same name, one text, these codings.
  static func project(
    selections: [(Range<Int>, [GUID])] = [], codings: [GUID] = []
  ) -> QDAProject {
    let codes = [1, 2].map { number in
      REFICodebook.Code(
        guid: guids[number + 4], name: "folder \(number)", isCodable: false,
        codes: [REFICodebook.Code(guid: guids[number], name: "Time", isCodable: true)])
    }
    func coding(_ code: GUID) -> QDAProject.Coding {
      QDAProject.Coding(guid: guids[0], code: code, user: guids[3])
    }
    return QDAProject(
      name: "p", users: [.init(guid: guids[3], name: "MA"), .init(guid: guids[4], name: "MA")],
      codes: codes,
      sources: [
        .init(
          guid: guids[0], name: "t", text: "more time, more money",
          selections: selections.map {
            .init(guid: guids[0], name: "q", scalars: $0.0, codings: $0.1.map(coding))
          }, codings: codings.map(coding))
      ])
  }

  @Test(
    "A direction belongs to the theme beside it",
    arguments: [
      (project(selections: [(0..<4, [guids[1], gain])]), ["gain"], false, 0),
      (project(selections: [(0..<4, [guids[1]])]), [nil], false, 0),
      (
        project(selections: [
          (0..<4, [guids[1], gain]), (5..<9, [guids[1], gain]), (11..<15, [guids[1], barrier]),
        ]), ["gain"], true, 0
      ),
      (
        project(selections: [(0..<4, [guids[1], gain]), (5..<9, [guids[1], barrier])]),
        ["barrier"], true, 0
      ),
      (project(selections: [(0..<4, [guids[1], guids[2], gain])]), ["gain", "gain"], false, 0),
      (project(codings: [guids[1], gain]), ["gain"], false, 0),
      (project(codings: [guids[1], guids[2], gain]), [nil, nil], false, 1),
    ])
  func directions(
    project: QDAProject, directions: [String?], isMixed: Bool, ambiguous: Int
  ) throws {
    let (texts, findings) = CodedTexts.reading(project, file: "p")
    let themes = try #require(texts.texts[0].readings.first).themes
    #expect(themes.map(\.direction) == directions)
    #expect(themes[0].isMixed == isMixed)
    #expect(findings.count { $0.code == "qdpx.ambiguous-direction" } == ambiguous)
  }

  @Test("Codes and people of the same name are told apart")
  func names() {
    let (texts, findings) = CodedTexts.reading(
      Self.project(selections: [(0..<4, [Self.guids[2]])]), file: "p")
    #expect(texts.themes.map(\.id) == ["folder 1 / Time", "folder 2 / Time"])
    #expect(texts.coders == ["MA"])
    #expect(findings.map(\.code) == ["qdpx.renamed"])
  }

  @Test("A row a reading of a text, a column a theme, then a column a direction")
  func codings() {
    #expect(
      ProjectWritingTests.texts.codingRows() == [
        [
          "id", "coder", "case", "prompt", "cohort", "source", "confidence", "leadership",
          "workload", "confidence_direction", "leadership_direction", "workload_direction",
        ],
        [
          "heads:7:change", "rules", "heads:7", "change", "c8", "headteacher", "1", "1", "0",
          "gain", "gain", "",
        ],
        [
          "heads:7:change", "MA", "heads:7", "change", "c8", "headteacher", "0", "1", "0", "", "",
          "",
        ],
        [
          "heads:7:change", "JB", "heads:7", "change", "c8", "headteacher", "0", "0", "0", "", "",
          "",
        ],
      ])
  }

  @Test("A row a quotation, and the whole text where there is no passage")
  func quotations() {
    let facts = ["heads:7", "change", "c8", "headteacher"]
    let group = "Self & others"
    #expect(
      ProjectWritingTests.texts.quotationRows() == [
        [
          "id", "coder", "day", "theme", "label", "group", "direction", "hedged", "mixed", "start",
          "end", "quotation", "note", "case", "prompt", "cohort", "source",
        ],
        [
          "heads:7:change", "rules", "", "confidence", "Confidence", group, "gain", "1", "0", "9",
          "25", "more\r\nconfide\u{301}nt", "confident → gain",
        ] + facts,
        [
          "heads:7:change", "rules", "", "leadership", "Leadership", group, "gain", "0", "0", "31",
          "35", "lead", "",
        ] + facts,
        [
          "heads:7:change", "MA", "2018-10-31", "leadership", "Leadership", group, "", "0", "0",
          "", "", ProjectWritingTests.text, "",
        ] + facts,
        // JB has read it and found nothing.
        ["heads:7:change", "JB"] + Array(repeating: "", count: 11) + facts,
      ])
  }

  @Test(
    "A theme of this program's own comes back with its id, others by their names",
    arguments: [
      // The id is made of the label.
      (GUID(of: "theme:time"), "Time", nil, "time"),
      // The description names the id.
      (GUID(of: "theme:time"), "Time to think", "d\n\nId: time", "time"),
      (guids[1], "Time to think", "d\n\nId: time", "time"),
      // Another program's code.
      (guids[1], "Time", nil, "Time"), (guids[1], "Time", "Id: it has no paragraph", "Time"),
    ])
  func ownThemes(guid: GUID, label: String, description: String?, id: String) {
    let project = QDAProject(
      name: "p",
      codes: [
        REFICodebook.Code(guid: guid, name: label, isCodable: true, description: description)
      ])
    #expect(CodedTexts.reading(project, file: "p").texts.themes.map(\.id) == [id])
  }
}
