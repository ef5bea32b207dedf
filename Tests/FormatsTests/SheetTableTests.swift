import Diagnostics
import Formats
import Testing

@Suite("A table of a sheet")
struct SheetTableTests {
  /// A sheet of rows of texts, `.` for a blank cell.
  private static func sheet(
    _ name: String, _ rows: [Int: String], merged: [CellRange] = [],
    visibility: Sheet.Visibility = .visible, hiddenRows: Set<Int> = []
  ) -> Sheet {
    Sheet(
      name: name, visibility: visibility,
      rows: rows.sorted { $0.key < $1.key }.map { number, texts in
        SheetRow(
          number: number, isHidden: hiddenRows.contains(number),
          cells: texts.split(separator: " ").enumerated().compactMap { index, text in
            text == "." ? nil : SheetCell(column: index + 1, kind: .text, text: String(text))
          })
      }, mergedRanges: merged)
  }

  private static func table(_ sheets: Sheet..., layout: TableLayout = TableLayout()) throws -> Table
  {
    try Table(
      workbook: Workbook(file: "book.xlsx", sha256: "", sheets: sheets, findings: []),
      layout: layout)
  }

  @Test("has its true rows and places, from the first row of the header to the last that is named")
  func places() throws {
    let table = try Self.table(
      Self.sheet(
        "2018", [2: "Title", 4: "School Q1", 5: "A 4", 7: ". 5 note", 9: "Mean 4.5"]),
      layout: TableLayout(headerRow: 4, lastRow: 8))
    #expect(table.sheet == "2018")
    #expect(table.header.map(\.cells) == [["School", "Q1", ""]])
    #expect(table.records.map(\.cells) == [["A", "4", ""], ["", "5", "note"]])
    #expect(table.records.map(\.row) == [5, 7])
    #expect(table.records.map(\.number) == [1, 2])
    #expect(
      table.place(record: table.records[1], column: 2)
        == Place(file: "book.xlsx", line: 7, column: 2, cell: "B7", sheet: "2018"))
    #expect(table.findings.isEmpty)
  }

  @Test("fills the merged cells of its header, and no others")
  func merged() throws {
    let sheet = Self.sheet(
      "S", [1: "School Ratings", 2: ". Q1 Q2", 3: "A 4 5", 4: "B both"],
      merged: [
        CellRange(rows: 1...1, columns: 2...3), CellRange(rows: 1...2, columns: 1...1),
        CellRange(rows: 4...4, columns: 2...3),
      ])
    let table = try Self.table(sheet, layout: TableLayout(headerRows: 2))
    #expect(
      table.header.map(\.cells) == [["School", "Ratings", "Ratings"], ["School", "Q1", "Q2"]])
    #expect(table.records.map(\.cells) == [["A", "4", "5"], ["B", "both", ""]])
  }

  @Test("counts a row into the header that merged cells alone reach into")
  func reached() throws {
    let sheet = Self.sheet(
      "S", [1: "School Q1", 3: "A 4"],
      merged: [CellRange(rows: 1...2, columns: 1...1), CellRange(rows: 1...2, columns: 2...2)])
    let table = try Self.table(sheet, layout: TableLayout(headerRows: 2))
    #expect(table.header.map(\.cells) == [["School", "Q1"], ["School", "Q1"]])
    #expect(table.records.map(\.cells) == [["A", "4"]])
  }

  @Test("is of the sheet that is named, or of the first that is not hidden")
  func choice() throws {
    let names = Self.sheet("Names", [1: "secret"], visibility: .hidden)
    let answers = Self.sheet("2018-19", [1: "Q1"])
    #expect(try Self.table(names, answers).sheet == "2018-19")
    #expect(
      try Self.table(names, answers, layout: TableLayout(sheet: "Names")).header[0][1] == "secret")
    let diagnostic = #expect(throws: Diagnostic.self) {
      try Self.table(names, answers, layout: TableLayout(sheet: "2018-1"))
    }
    #expect(diagnostic?.code == "table.no-sheet")
    #expect(diagnostic?.expected == #"one of "Names" (hidden), "2018-19""#)
    #expect(diagnostic?.fix == #"did you mean "2018-19"?"#)
    #expect(thrownCode { _ = try Self.table(names) } == "table.no-sheet")
    #expect(thrownCode { _ = try Self.table() } == "table.no-sheet")
  }

  @Test("without the header that was promised is refused, and says on which sheet")
  func noHeader() {
    let diagnostic = #expect(throws: Diagnostic.self) {
      try Self.table(Self.sheet("Empty", [:]))
    }
    #expect(diagnostic?.code == "table.no-header")
    #expect(diagnostic?.place == Place(file: "book.xlsx", sheet: "Empty"))
    #expect(
      thrownCode {
        _ = try Self.table(Self.sheet("S", [1: "Q1"]), layout: TableLayout(headerRow: 2))
      } == "table.no-header")
  }

  @Test("reads hidden rows and columns and says so")
  func hidden() throws {
    let file = try #require(
      try FormatsFixture.workbook("synthetic/msforms_headteacher_feedback(1-24).xlsx"))
    let table = try Table(reading: file)
    #expect(table.records.count == 24)
    let finding = try #require(table.findings.first { $0.code == "table.hidden-rows" })
    #expect(finding.message == "15 rows of 25 are hidden; they are read all the same")
    #expect(finding.place?.sheet == "Form1")
  }

  @Test("comes of any format by one call, and of text by spreadsheet rows too")
  func reading() throws {
    let layout = TableLayout(headerRow: 3, lastRow: 5)
    let text = try FormatsFixture.file(Array("Title\n\nid,\"Q\n1\"\n1,4\n\n2,5\nMean,4.5\n".utf8))
    let table = try Table(reading: text, layout: layout)
    #expect(table.header.map(\.cells) == [["id", "Q\n1"]])
    #expect(table.records.map(\.cells) == [["1", "4"]])
    #expect(table.records.map(\.row) == [4])
    #expect(table.records.map(\.number) == [1])
    #expect(
      thrownCode { _ = try Table(reading: text, layout: TableLayout(sheet: "S")) }
        == "table.no-sheet")
    let pdf = try FormatsFixture.file(Array("%PDF-1.7".utf8))
    #expect(thrownCode { _ = try Table(reading: pdf) } == "table.no-table")
    let book = try #require(try FormatsFixture.workbook("synthetic/cohort_workbook.ods"))
    #expect(
      try Table(reading: book, layout: TableLayout(sheet: "2023-24")).records.map(\.cells)
        == [["School 1", "4", "Good\ncourse"], ["School 2", "5", ""]])
  }
}
