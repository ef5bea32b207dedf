import Diagnostics
import Formats
import Testing

@Suite("A table")
struct TableTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    var headerRows = 1
    let encoding: TextEncoding
    let delimiter: Delimiter
    let columns: Int
    let records: Int
    var findings: [String] = []

    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "msforms_saved_as_csv_cp1252.csv", encoding: .windows1252, delimiter: .comma,
      columns: 14, records: 24),
    Case(
      file: "msforms_saved_as_csv_utf8_bom.csv", encoding: .utf8, delimiter: .comma, columns: 14,
      records: 24),
    Case(
      file: "msforms_unicode_text_utf16le.txt", encoding: .utf16LittleEndian, delimiter: .tab,
      columns: 14, records: 24),
    Case(
      file: "msforms_utf16be_nobom.csv", encoding: .utf16BigEndian, delimiter: .comma,
      columns: 14, records: 5),
    Case(
      file: "msforms_semicolon_cp1252.csv", encoding: .windows1252, delimiter: .semicolon,
      columns: 14, records: 24),
    Case(
      file: "limesurvey_codes_semicolon.csv", encoding: .utf8, delimiter: .semicolon, columns: 18,
      records: 20),
    Case(
      file: "qualtrics_modern_labels.csv", headerRows: 3, encoding: .utf8, delimiter: .comma,
      columns: 24, records: 25),
    Case(
      file: "vvexport_123456.csv", headerRows: 2, encoding: .utf8, delimiter: .tab, columns: 9,
      records: 8),
    Case(
      file: "sep_line.csv", encoding: .utf8, delimiter: .semicolon, columns: 3, records: 1),
    Case(
      file: "duplicate_headers.csv", encoding: .utf8, delimiter: .comma, columns: 7, records: 1),
    Case(
      file: "header_only.csv", encoding: .utf8, delimiter: .comma, columns: 6, records: 0),
    Case(
      file: "ragged.csv", encoding: .utf8, delimiter: .comma, columns: 3, records: 4,
      findings: [
        "W csv.short-record ragged.csv:3:3 (cell C3)", "W csv.long-record ragged.csv:4:4 (cell D4)",
        "W csv.long-record ragged.csv:6:4 (cell D6)",
      ]),
    Case(
      file: "truncated_quote.csv", encoding: .utf8, delimiter: .comma, columns: 2, records: 2,
      findings: ["E csv.unclosed-quote truncated_quote.csv:3:2 (cell B3)"]),
    Case(
      file: "truncated_utf8.csv", encoding: .utf8, delimiter: .comma, columns: 2, records: 1,
      findings: ["E encoding.cut truncated_utf8.csv:2"]),
    Case(
      file: "invalid_utf8_mixed.csv", encoding: .utf8, delimiter: .comma, columns: 2, records: 2,
      findings: ["W encoding.not-utf-8 invalid_utf8_mixed.csv:3"]),
    Case(
      file: "nul_bytes.csv", encoding: .utf8, delimiter: .comma, columns: 2, records: 1,
      findings: ["W encoding.zero-byte nul_bytes.csv:2"]),
  ]

  @Test("tells its encoding, delimiter and size, and what was wrong", arguments: cases)
  func files(example: Case) throws {
    let table = try Table(
      delimited: FormatsFixture.file(example.file), headerRows: example.headerRows)
    #expect(table.encoding?.encoding == example.encoding)
    #expect(table.delimiter?.delimiter == example.delimiter)
    #expect(table.columnCount == example.columns)
    #expect(table.records.count == example.records)
    #expect(summary(table.findings) == example.findings)
    #expect(table.records.map(\.number) == Array(1..<example.records + 1))
  }

  @Test("gives the place of every cell, as an editor and as a spreadsheet count")
  func places() throws {
    let table = try FormatsFixture.table(
      "sep=,\nid,\"Q\none\",Q2\n,\"in\nbrackets\",\n\n7,\"a\nb\",c\n8,d\n", headerRows: 2)
    #expect(table.headings(ofColumn: 2) == ["Q\none", "in\nbrackets"])
    #expect(table.headings(ofColumn: 4) == ["", ""])
    let record = table.records[0]
    #expect(record[2] == "a\nb")
    #expect(record[4] == nil)
    let file = "answers.csv"
    #expect(
      table.place(record: record, column: 2)
        == Place(file: file, line: 7, column: 2, cell: "B4"))
    #expect(
      table.place(record: record, column: 3)
        == Place(file: file, line: 8, column: 3, cell: "C4"))
    #expect(table.place(record: table.records[1]) == Place(file: file, line: 9))
    #expect(
      table.place(record: table.header[1], column: 1)
        == Place(file: file, line: 4, column: 1, cell: "A2"))
    #expect(summary(table.findings) == ["W csv.short-record answers.csv:9:3 (cell C5)"])
  }

  @Test(
    "without the header that was promised is refused",
    arguments: [("a,b\n", 2), ("\n\n", 1), ("\u{feff}", 1), ("sep=;", 1)])
  func noHeader(text: String, headerRows: Int) {
    #expect(
      thrownCode { _ = try FormatsFixture.table(text, headerRows: headerRows) }
        == "table.no-header")
  }

  @Test("holds each record as it is written, and gives its cells one by one or together")
  func cells() throws {
    let record = try FormatsFixture.table("a,b,c,d\n1,\"x \"\"y\"\"\",,\"\"\n").records[0]
    let texts = ["1", "x \"y\"", "", ""]
    #expect(record.count == 4)
    #expect(record.cells == texts)
    #expect((0...5).map { record[$0] } == [nil] + texts + [nil])
    #expect(!record.isBlank)
    // Where two records hold the same, it does not matter which file they are from.
    let same = try FormatsFixture.table("\n1;\"x \"\"y\"\"\";;", headerRows: 0).records[0]
    #expect(same == record && same.hashValue == record.hashValue)
    #expect(same == TableRecord(number: 1, row: 2, cells: texts))
    #expect(same != TableRecord(number: 1, row: 2, cells: ["1", "x y", "", ""]))
  }

  @Test("may have no header, and then the first record sets the width")
  func headless() throws {
    let table = try FormatsFixture.table("1,2\n3\n", headerRows: 0)
    #expect(table.columnCount == 2)
    #expect(summary(table.findings) == ["W csv.short-record answers.csv:2:2 (cell B2)"])
  }

  @Test("says whether its file ends with a line break, since one that does not may be cut")
  func ending() throws {
    #expect(try FormatsFixture.table("a,b\n1,2\n").endsWithLineBreak)
    #expect(try FormatsFixture.table("a,b\r\n1,2\r").endsWithLineBreak)
    #expect(try !FormatsFixture.table("a,b\n1,2").endsWithLineBreak)
    #expect(try !FormatsFixture.table("a,b\n1,").endsWithLineBreak)
  }

  @Test("never repeats the text of a cell in a message")
  func discretion() throws {
    let table = try FormatsFixture.table(
      "id,Q\n1,\"Secret\"Word\n2,Secret\"Word,Secret\n3,\"Secret")
    #expect(table.findings.count == 4)
    for finding in table.findings { #expect(!finding.description.contains("Secret")) }
  }
}
