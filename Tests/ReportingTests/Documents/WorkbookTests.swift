import Formats
import ReportDocuments
import TestSupport
import Testing

@testable import Reporting

@Suite("Reports as workbooks")
struct WorkbookTests {
  typealias Report = Reporting.Report

  /// Reports by name, so that a failure prints no tree.
  static let reports = [
    "everything": Everything.report,
    "hostile": RandomWords.report("=x\u{1}\"\u{301} </si> _x0041_"),
    "greek and welsh": RandomWords.report("\u{391}\u{3B8}\u{3AE}\u{3BD}\u{3B1} \u{175}y\u{177}r"),
  ]

  private func workbook(
    _ report: Report, _ precision: NumberPrecision = .printed
  ) throws -> Workbook {
    let bytes = try WorkbookRenderer(precision: precision).render(report)
    return try Workbook(InputFile(path: "report.xlsx", bytes: bytes))
  }

  /// The rows of a CSV file.
  private func rows(_ file: CSVRenderer.File) throws -> [[String]] {
    let input = try InputFile(path: file.name, bytes: Array(file.text.utf8))
    return try Formats.Table(delimited: input, headerRows: 0, delimiter: .comma).records
      .map(\.cells)
  }

  /// Whether a cell of a sheet is that of a CSV file: words to the byte, but for the apostrophe of
  /// CSV before what looks like a formula, and numbers to the 16 digits that the library writes.
  private func isSame(_ cell: SheetCell, _ text: String) -> Bool {
    if cell.kind == .number {
      guard let number = Double(cell.text), let wanted = Double(text) else { return false }
      return abs(number - wanted) <= 1e-15 * abs(wanted)
    }
    // With a combining accent a quotation mark is another Character, so scalars are compared.
    let field = CSVField.words(cell.text).unicodeScalars.dropFirst().dropLast()
    let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return Array(field) == doubled
  }

  @Test(
    "Every sheet of a table holds what its CSV file holds, cell by cell",
    arguments: reports.keys.sorted(),
    [NumberPrecision.printed, .full])
  func cells(name: String, precision: NumberPrecision) throws {
    let report = try #require(Self.reports[name])
    let book = try workbook(report, precision)
    let files = CSVRenderer(precision: precision).render(report)
    #expect(book.findings.isEmpty)
    #expect(
      book.sheets.map(\.name) == ["Cover", "Contents", "Notes"]
        + (1...files.count).map { "Table \($0)" })
    for (file, sheet) in zip(files, book.sheets.dropFirst(3)) {
      let csv = try rows(file)
      let cells = sheet.rows.suffix(csv.count).map(\.cells)
      #expect(cells.map { $0.map(\.column) } == csv.map { Array(1...$0.count) }, "\(file.name)")
      for (record, row) in zip(csv, cells) {
        for (text, cell) in zip(record, row) {
          #expect(isSame(cell, text), "\(file.name): \(text) is \(cell.text)")
        }
      }
    }
  }

  @Test("Above each table stand its title, its marks, its notes and the way back")
  func above() throws {
    let sheets = try workbook(Everything.report).sheets
    let above = try #require(sheets.first { $0.name == "Table 2" }).rows.prefix(6).map {
      $0.cells.map(\.text)
    }
    #expect(
      above == [
        ["Table 2: Heads who agree that the SENCO leads change"],
        ["This worksheet contains one table."],
        [
          "Some shorthand is used in this table: [c] = hidden, so that nobody can be recognised; [z] = "
            + "not applicable: not asked, or not asked of these people."
        ], ["Note 1: Shares are of those who gave a rating."], ["Note 2: See section 9.1."],
        ["Back to the contents"],
      ])
    let notes = try #require(sheets.first { $0.name == "Notes" }).rows.map { $0.cells.map(\.text) }
    #expect(notes[2] == ["Note or shorthand", "Where", "Meaning"])
    #expect(notes.contains(["Note 1", "Table 2", "Shares are of those who gave a rating."]))
    #expect(notes.contains { $0[0] == "[c]" && $0[1].hasPrefix("Table 1, Table 2") })
    let cover = sheets[0].rows.flatMap { $0.cells.map(\.text) }
    #expect(cover[0] == "What the National Award changed in schools")
    #expect(
      cover.contains("Synthetic data. Nothing in this report is about a real school or person."))
    #expect(cover.contains("Seed of the resampling: 20220314"))
  }

  @Test("The same report gives the same bytes")
  func bytes() throws {
    #expect(
      try WorkbookRenderer().render(Everything.report)
        == WorkbookRenderer().render(Everything.report))
  }

  @Test(
    "A workbook bears the day of its report, or the first that an archive knows",
    arguments: ["1970-01-02", "2000-02-29", "2018-10-31", "2024-12-31", "", "31 October 2018"])
  func days(text: String) throws {
    let bytes = try WorkbookRenderer().render(dated(text))
    let day = text.count == 10 ? text : "1980-01-01"
    #expect(String(decoding: bytes, as: UTF8.self).contains(">\(day)T00:00:00Z</dcterms:created>"))
  }

  private func dated(_ day: String) -> Report {
    Report(
      title: "T", subtitle: "S", status: "Draft", date: "D", isoDate: day, sections: [],
      provenance: Provenance(program: "p"))
  }

  @Test("Headings that differ in the case of letters only are told apart, and a table may be empty")
  func oddTables() throws {
    func table(_ id: String, _ rows: [Row]) -> Block {
      .table(
        Reporting.Table(
          id: id, caption: "C", columns: [.text("Name"), .text("NAME"), .text("a\nb")], rows: rows))
    }
    let report = Report(
      title: "T", subtitle: "S", status: "Draft", date: "D",
      sections: [
        Section(
          id: "a", title: "A",
          blocks: [table("t-a", [Row("x", [.text("y"), .text("z")])]), table("t-b", [])])
      ], provenance: Provenance(program: "p"))
    let sheets = try workbook(report).sheets
    #expect(sheets[3].rows.last.map { $0.cells.map(\.text) } == ["x", "y", "z"])
    #expect(
      sheets[3].rows.suffix(2).first.map { $0.cells.map(\.text) } == ["Name", "NAME (2)", "a b"])
    #expect(sheets[4].rows.last.map { $0.cells.map(\.text) } == ["Name", "NAME (2)", "a b"])
  }
}
