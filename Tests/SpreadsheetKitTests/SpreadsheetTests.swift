import Diagnostics
import Formats
import Testing
import ZippedXML

@testable import SpreadsheetKit

@Suite("Workbooks by the library")
struct SpreadsheetTests {
  static let title = Spreadsheet.Look(size: .title)
  static let heading = Spreadsheet.Look(isBold: true, isWrapped: true)

  static func book(_ words: String = "Words") -> Spreadsheet {
    var properties = Spreadsheet.Properties(created: 1_540_944_000)
    properties.title = words
    return Spreadsheet(
      properties: properties,
      sheets: [
        .init(
          name: "Cover", widths: [80],
          rows: [[.text(words, title)], [], [.link("To the table", sheet: "It's a table")]]),
        .init(
          name: "It's a table", widths: [30, 12],
          rows: [
            [.text("Table 1", title)],
            [.text("Name", heading), .text("Share & (per cent)", heading)],
            [.text(words), .number(84, .init(number: "#,##0"))],
            [.text("B"), .text("[c]", .init(isRight: true))],
            [.text("C"), .number(-0.125, .init(number: "+0.000;-0.000;0.000"))],
          ], table: .init(name: "table_1", headingRow: 2, lastRow: 5)),
      ])
  }

  private func parts(_ book: Spreadsheet) throws -> (String) throws -> String {
    let archive = try ZipArchive(book.bytes(named: "book.xlsx"), file: "book.xlsx")
    return { String(decoding: try archive.bytes(of: $0), as: UTF8.self) }
  }

  @Test("The same workbook gives the same bytes, whatever the clock shows")
  func bytes() throws {
    #expect(try Self.book().bytes(named: "a") == Self.book().bytes(named: "b"))
    let core = try parts(Self.book())("docProps/core.xml")
    #expect(core.contains(">2018-10-31T00:00:00Z</dcterms:created>"))
  }

  @Test("The title is tagged as a heading; tables have names, and neither filters nor stripes")
  func parts() throws {
    let part = try parts(Self.book())
    let styles = try part("xl/styles.xml")
    #expect(styles.contains("<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>"))
    #expect(styles.contains("<cellStyleXfs count=\"2\">"))
    #expect(styles.split(separator: "xfId=\"1\"").count == 3)
    let table = try part("xl/tables/table1.xml")
    #expect(table.contains("name=\"table_1\""))
    #expect(table.contains("ref=\"A2:B5\""))
    #expect(!table.contains("autoFilter"))
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("location=\"'It''s a table'!A1\""))
  }

  @Test(
    "Words come back as they were, and numbers in full",
    arguments: [
      "Words", "\u{391}\u{3B8}\u{3AE}\u{3BD}\u{3B1}", "a & <b> \"c\"", " spaces ", "two\nlines",
      "_x0041_ and _x00", "=1+1", "a\u{1}\u{1B}", "\"\u{301}", "CR\r\nLF\ttab",
    ])
  func words(words: String) throws {
    let bytes = try Self.book(words).bytes(named: "book.xlsx")
    let workbook = try Workbook(InputFile(path: "book.xlsx", bytes: bytes))
    #expect(workbook.findings.isEmpty)
    #expect(workbook.sheets.map(\.name) == ["Cover", "It's a table"])
    let texts = workbook.sheets[1].rows.map { $0.cells.map(\.text) }
    #expect(
      texts == [
        ["Table 1"], ["Name", "Share & (per cent)"], [words, "84"], ["B", "[c]"], ["C", "-0.125"],
      ])
    #expect(workbook.sheets[0].rows.map { $0.cells.map(\.text) } == [[words], ["To the table"]])
  }

  @Test("A zero byte is left out, what XML cannot write is marked, and texts fit their cells")
  func limits() {
    #expect(StoredText.stored("a\0b\u{FFFE}") == "ab\u{FFFD}")
    let long = String(repeating: "\u{1F600}", count: 20_000)
    #expect(StoredText.stored(long).utf16.count == 32_766)
  }

  @Test(
    "A sheet's name that no program takes is refused",
    arguments: ["", "a/b", "'a", String(repeating: "x", count: 32), "Cover"])
  func names(name: String) {
    var book = Self.book()
    book.sheets.append(.init(name: name, widths: [], rows: []))
    #expect(throws: Diagnostic.self) { _ = try book.bytes(named: "book.xlsx").count }
  }
}
