import Diagnostics
import Formats
import Testing

@Suite("A statistics file as a table")
struct StatisticalTableTests {
  private static func table(_ layout: TableLayout) throws -> Table {
    try Table(
      reading: FormatsFixture.file("qualtrics_like_rowcount_minus1.sav"), layout: layout)
  }

  @Test("shows names, or names and labels, and numbers its rows below them", arguments: [0, 1, 2])
  func header(rows: Int) throws {
    let table = try Self.table(TableLayout(headerRows: rows))
    let header = [
      ["ResponseId", "Q1", "Q3_TEXT"], ["Response ID", "How far\n\ndo you agree?", "Comments"],
    ]
    #expect(table.header.map(\.cells) == Array(header.prefix(rows)))
    #expect(table.header.map(\.row) == Array(1..<1 + rows))
    #expect(table.records.map(\.number) == [1, 2, 3])
    #expect(table.records.map(\.row) == [1, 2, 3].map { $0 + rows })
    #expect(table.place(record: table.records[1], column: 2).cell == "B\(2 + rows)")
    #expect(table.columns.map(\.format) == ["A3", "F8.2", "A303"])
    #expect(
      table.columns[1].valueLabels == [
        .init(code: "1", label: "Agree"), .init(code: "2", label: "Disagree"),
        .init(code: "-99", label: "Seen but unanswered"),
      ])
  }

  @Test("shows codes, or the labels of those that have one")
  func labels() throws {
    #expect(try Self.table(TableLayout()).records.map { $0[2] } == ["1", "2", "-99"])
    let labelled = try Self.table(TableLayout(showsLabels: true))
    #expect(labelled.records.map { $0[2] } == ["Agree", "Disagree", "Seen but unanswered"])
    #expect(labelled.records.map { $0[1] } == ["R_1", "R_2", "R_3"])
  }

  @Test("ends at the last row that is asked for")
  func lastRow() throws {
    #expect(try Self.table(TableLayout(headerRows: 2, lastRow: 4)).records.count == 2)
    #expect(try Self.table(TableLayout(lastRow: 1)).records.isEmpty)
    #expect(try Self.table(TableLayout(lastRow: 99)).records.count == 3)
  }

  @Test(
    "has neither sheets nor rows above its header",
    arguments: [
      (TableLayout(sheet: "Sheet1"), "spss.sheet"), (TableLayout(headerRow: 2), "spss.header"),
      (TableLayout(headerRows: 3), "spss.header"),
    ])
  func refusals(layout: TableLayout, code: String) {
    #expect(thrownCode { _ = try Self.table(layout) } == code)
  }
}
