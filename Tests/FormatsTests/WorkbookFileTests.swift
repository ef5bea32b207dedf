import Diagnostics
import Formats
import Foundation
import Testing

@Suite("Workbooks that are written")
struct WorkbookFileTests {
  /// Texts that spreadsheets and XML have their own ideas about.
  static let texts = [
    "=1+1", "0044", "1e5", "a,\"b\" <c> & 'd'", " two  spaces ", "Zeile 1\nZeile 2",
    "CR\r\nLF\ttab",
    "_x000D_ as text", "_x000d_", "bell \u{7}, escape \u{1b}", "👩‍👧 naïve e\u{301}", "وشكرا",
    "\u{202E}bidi", String(repeating: "long ", count: 6_000), "\u{fffd}",
  ]

  private func workbook(_ sheets: [WorkbookFile.Sheet]) throws -> Workbook {
    let bytes = try WorkbookFile(sheets: sheets).bytes(named: "test.xlsx")
    return try Workbook(InputFile(path: "test.xlsx", bytes: bytes))
  }

  @Test("Text comes back as it was, laid out or not")
  func roundTrip() throws {
    for look in [WorkbookFile.Look?.none] + WorkbookFile.Look.allCases {
      let rows = Self.texts.map { text in
        [WorkbookFile.Cell.heading("row"), look.map { .laidOut(text, $0) } ?? .text(text)]
      }
      let read = try workbook([
        .init(
          name: "It's & <all>", rows: rows,
          layout: look.map { _ in SheetLayout(widths: [12, 60]) })
      ])
      #expect(read.sheets.map(\.name) == ["It's & <all>"] && read.findings.isEmpty)
      let cells = read.sheets.flatMap(\.rows).map { $0.cells.map(\.text) }
      #expect(cells == Self.texts.map { ["row", $0] })
      #expect(read.sheets.flatMap(\.rows).allSatisfy { $0.cells[1].kind == .text })
    }
  }

  @Test("What nothing can stand for is replaced, and an empty laid-out cell is empty")
  func replaced() throws {
    let read = try workbook([
      .init(
        name: "A", rows: [[.text("a\u{fffe}b\u{ffff}"), .laidOut("", .entry), .number("4")]],
        layout: SheetLayout(widths: []))
    ])
    let cells = try #require(read.sheets.first?.rows.first).cells
    #expect(cells.filter { !$0.text.isEmpty }.map(\.text) == ["a\u{fffd}b\u{fffd}", "4"])
  }

  @Test("Headings stay in view and on every page, and words are chosen from a list")
  func layout() throws {
    let layout = SheetLayout(
      widths: [10, 62.5], headingRows: 1, headingColumns: 2, headingHeight: 120, isWide: true,
      choices: [
        SheetLayout.Choice(
          columns: 3...28, rows: 2...41, words: ["gain", "no & change"], refusal: "Choose \"one\"")
      ])
    let bytes = try WorkbookFile(sheets: [
      .init(name: "Jo's", rows: [[.laidOut("id", .columnHeading)], [.text("1")]], layout: layout),
      .init(name: "B", rows: [[.text("x")]]),
    ]).bytes(named: "test.xlsx")
    // The parts are not compressed.
    let text = String(decoding: bytes, as: UTF8.self)
    for part in [
      "<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\" activePane=\"bottomRight\" state=\"frozen\"/>",
      "<col min=\"2\" max=\"2\" width=\"62.5\" customWidth=\"1\"/>",
      "sqref=\"C2:AB41\"><formula1>&quot;gain,no &amp; change&quot;</formula1>",
      "error=\"Choose &quot;one&quot;\"", "'Jo''s'!$1:$1</definedName>",
      "<pageSetup paperSize=\"8\"", "<row r=\"1\" ht=\"120.0\" customHeight=\"1\">",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.ranges(of: "<sheetViews>").count == 1)
  }
}
