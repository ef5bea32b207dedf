import Diagnostics
import Formats
import Foundation
import TestSupport
import Testing

/// python-docx as a second opinion on every Word document at hand.
///
/// What it reads was written down by `Expected/word_documents.py`.
@Suite("Word documents, against python-docx")
struct WordDocumentTests {
  struct Expected: CustomTestStringConvertible, Sendable {
    let path: String
    /// `nil` where python-docx cannot read the file.
    let paragraphs: Int?
    let tableRows: [Int]
    let letters: Int
    var testDescription: String { path }

    init?(_ line: Substring) {
      let parts = line.split(separator: " ")
      guard parts.count == 4 else { return nil }
      path = String(parts[0])
      paragraphs = Int(parts[1])
      tableRows = parts[2].split(separator: ",").compactMap { Int($0) }
      letters = Int(parts[3]) ?? 0
    }
  }

  /// What python-docx leaves out, in letters: a text box, and the whole of a Strict document.
  static let unread = ["docx/text-box.docx": 10, "docx/strict-format.docx": 4]

  static let expected: [Expected] = {
    let list = FormatsFixture.folder.deletingLastPathComponent()
      .appending(path: "Expected/word_documents.txt")
    return ((try? String(contentsOf: list, encoding: .utf8)) ?? "").split(separator: "\n")
      .compactMap(Expected.init)
  }()

  private static func file(_ path: String) -> URL? {
    let fixture = FormatsFixture.folder.appending(
      path: path.split(separator: "/").last.map(String.init) ?? path)
    return FileManager.default.fileExists(atPath: fixture.path)
      ? fixture : Repository.shared("data/formats/\(path)")
  }

  @Test("hold the same paragraphs, tables and letters", arguments: expected)
  func facts(expected: Expected) throws {
    guard let file = Self.file(expected.path) else {
      print("\(expected.path): \(Repository.sharedIsAbsent)")
      return
    }
    let document = try Document(reading: InputFile(reading: file.path, named: expected.path))
    let blocks = document.preamble + document.sections.flatMap(\.blocks)
    let tables = document.preambleTables + document.sections.flatMap(\.tables)
    let headings = document.sections.map(\.title) + [document.title ?? ""]
    let texts =
      blocks.map(\.text) + headings + document.fields.flatMap { [$0.key, $0.value] }
    let letters = texts.joined().filter(\.isLetter).count
    #expect(letters == expected.letters + (Self.unread[expected.path] ?? 0))
    #expect(!"\(document.findings)".contains("Author"))
    guard let paragraphs = expected.paragraphs, Self.unread[expected.path] == nil else { return }
    let outside = blocks.filter { if case .paragraph = $0.place { true } else { false } }
    #expect(outside.count + headings.count { !$0.isEmpty } == paragraphs)
    // The table of particulars is read as fields, one a row.
    let fields = document.fields.isEmpty ? [] : [document.fields.count]
    #expect(fields + tables.map(\.rows.count) == expected.tableRows)
  }

  @Test("None is passed over")
  func complete() {
    #expect(Self.expected.count == 12)
  }

  @Test("An examiner's report with headings, ticks and a table of particulars")
  func headings() throws {
    let document = try Document(
      reading: FormatsFixture.file("external_examiner_2023-24.docx"))
    #expect(document.format == .word)
    #expect(
      document.outline == [
        "= External Examiner’s Annual Report", "Name of External Examiner = Dr A. Example",
        "Home institution = University of Nowhere",
        "Programme = National Award for SEN Co-ordination (PGCert)", "Academic year = 2023/24",
        "Date = 3rd July 2024",
        "# 1 Threshold standards: are the academic standards set for the award appropriate?",
        "☒ Yes  ☐ No", "Standards are comparable with the four other providers I know.",
        "# 2 Is assessment rigorous and fair?", "☒ Yes  ☐ No", "Feedback is detailed.",
        "Turnaround slipped in the spring term.", "# 3 Good practice and innovation",
        "• School-based impact project", "• Peer review circles", "# 4 Recommendations",
        "1. Moderate a sample of portfolios across venues.", "2. Give marks in the rubric.",
        "# 5 Response to last year’s report", "☐ Yes  ☐ No", "N/A",
      ])
    #expect(
      document.place(document.sections[1].place).description
        == "external_examiner_2023-24.docx (paragraph 15)")
    #expect(document.findings.isEmpty)
  }

  @Test("An examiner's report whose answers all stand in a table")
  func table() throws {
    let document = try Document(
      reading: FormatsFixture.file("external_examiner_2021-22_table.docx"))
    #expect(document.title == "EXTERNAL EXAMINER REPORT 2021-22")
    #expect(document.sections.isEmpty)
    #expect(
      document.preambleTables.map { $0.rows.map { $0.cells.map(\.text) } } == [
        [
          ["Question", "Yes/No", "Comments"],
          ["1 Are standards appropriate?", "Y", "Yes, consistent."],
          ["2 Were you sent enough work?", "N", "Two scripts were missing."],
          ["3 Recommendations", "", "Earlier moderation."],
        ]
      ])
    let cell = document.preambleTables[0].rows[2].cells[1].blocks[0].place
    #expect(cell.inWords == "table 1, row 3, cell 2")
  }
}
