import Diagnostics
import Formats
import ZippedXML
import Testing

/// A cell in short: its name, kind and text.
private func shown(_ workbook: Workbook) -> [String] {
  workbook.sheets.flatMap(\.rows).flatMap { row in
    row.cells.map { cell in
      "\(Place.cellName(column: cell.column, row: row.number)) \(cell.kind) \(cell.text)"
    }
  }
}

@Suite("An XLSX workbook")
struct XLSXTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: String
    let cells: [String]
    var findings: [String] = []

    init(_ what: String, _ rows: String, _ cells: [String], _ findings: [String] = []) {
      (testDescription, self.rows, self.cells, self.findings) = (what, rows, cells, findings)
    }

    /// A row of one cell, A1.
    init(_ what: String, cell: String, _ text: String?, _ finding: String? = nil) {
      self.init(
        what, "<row r='1'>\(cell)</row>", text.map { ["A1 \($0)"] } ?? [],
        finding.map { ["\($0) book.xlsx:1:1 (sheet \"Answers\", cell A1)"] } ?? [])
    }
  }

  static let strings = """
    <si><t>plain</t></si><si/><si><t/></si>\
    <si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>\
    <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>\
    <si><t>one_x000D_\ntwo_x005F_x000D_ _xZZZZ_ _xD83D__xDE00_</t></si>
    """

  static let values: [Case] = [
    Case("a shared text", cell: "<c t='s'><v>0</v></c>", "text plain"),
    Case("an empty shared text", cell: "<c t='s'><v>1</v></c>", nil),
    Case("an empty run", cell: "<c t='s'><v>2</v></c>", nil),
    Case("rich text", cell: "<c t='s'><v>3</v></c>", "text rich text"),
    Case("text with its pronunciation", cell: "<c t='s'><v>4</v></c>", "text 漢字"),
    Case(
      "escapes", cell: "<c t='s'><v>5</v></c>", "text one\r\ntwo_x000D_ _xZZZZ_ \u{1F600}"),
    Case(
      "a shared text that is missing", cell: "<c t='s'><v>6</v></c>", nil, "E sheet.missing-text"),
    Case(
      "a shared text below zero", cell: "<c t='s'><v>-1</v></c>", nil, "E sheet.missing-text"),
    Case("text in the cell", cell: "<c t='inlineStr'><is><t> in </t></is></c>", "text  in "),
    Case(
      "rich text in the cell",
      cell: "<c t='inlineStr'><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></is></c>",
      "text ab"),
    Case(
      "text in the cell beside a number",
      cell: "<c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c>", "text 1."),
    Case(
      "text in a cell without a type", cell: "<c><is><t>in</t></is></c>", "text in"),
    Case("the text of a formula", cell: "<c t='str'><f>A2</f><v>a_x0041_</v></c>", "text aA"),
    Case("the empty text of a formula", cell: "<c t='str'><f>A2</f><v></v></c>", nil),
    Case(
      "a formula for a text without its result", cell: "<c t='str'><f>A2</f></c>",
      "uncachedFormula ", "W sheet.uncached-formula"),
    Case(
      "a formula without its result", cell: "<c><f>A2+1</f></c>", "uncachedFormula ",
      "W sheet.uncached-formula"),
    Case(
      "a formula with an empty result", cell: "<c><f>A2+1</f><v/></c>", "uncachedFormula ",
      "W sheet.uncached-formula"),
    Case("a formula with its result", cell: "<c><f>A2+1</f><v>4</v></c>", "number 4"),
    Case("a cell of style alone", cell: "<c s='1'/>", nil),
    Case("a cell without a value", cell: "<c t='n'><v></v></c>", nil),
    Case("a yes", cell: "<c t='b'><v>1</v></c>", "boolean TRUE"),
    Case("a no", cell: "<c t='b'><v>0</v></c>", "boolean FALSE"),
    Case("an error", cell: "<c t='e'><v>#N/A</v></c>", "error #N/A", "W sheet.error-value"),
    Case("no number", cell: "<c><v>four</v></c>", "text four", "W sheet.not-a-number"),
    Case("an empty style", cell: "<c s=''><v>4</v></c>", "number 4"),
    Case("a style that is missing", cell: "<c s='99'><v>4</v></c>", "number 4"),
    Case(
      "an identifier", cell: "<c><v>639386386546291459</v></c>", "number 639386386546291459",
      "W sheet.long-number"),
    Case(
      "an identifier that a spreadsheet spoilt", cell: "<c><v>1.18E+11</v></c>",
      "number 118000000000"),
    Case("a percentage", cell: "<c s='1'><v>0.45</v></c>", "percentage 0.45"),
    Case("a day", cell: "<c s='2'><v>43286</v></c>", "date 2018-07-05"),
    Case("a day with a time", cell: "<c s='2'><v>43286.75</v></c>", "dateTime 2018-07-05 18:00:00"),
    Case(
      "a time that is nearly a second", cell: "<c s='3'><v>43286.604166666664</v></c>",
      "dateTime 2018-07-05 14:30:00"),
    Case("a time", cell: "<c s='4'><v>0.604166666666667</v></c>", "time 14:30:00"),
    Case("a duration", cell: "<c s='5'><v>1.5</v></c>", "time 36:00:00"),
    Case(
      "the day that never was", cell: "<c s='2'><v>60</v></c>", "date 1900-02-29",
      "W sheet.imaginary-day"),
    Case("the day after", cell: "<c s='2'><v>61</v></c>", "date 1900-03-01"),
    Case("the day before", cell: "<c s='2'><v>59</v></c>", "date 1900-02-28"),
    Case("the day 0", cell: "<c s='2'><v>0</v></c>", "date 1900-01-00", "W sheet.imaginary-day"),
    Case(
      "a day below zero", cell: "<c s='2'><v>-3</v></c>", "number -3",
      "W sheet.date-out-of-range"),
    Case(
      "a day beyond the calendar", cell: "<c s='2'><v>2958466</v></c>", "number 2958466",
      "W sheet.date-out-of-range"),
    Case(
      "a day in words", cell: "<c t='d' s='2'><v>2018-07-05T00:00:00</v></c>", "date 2018-07-05"),
    Case(
      "a day and time in words", cell: "<c t='d' s='3'><v>2018-07-05T14:29:59.6Z</v></c>",
      "dateTime 2018-07-05 14:30:00"),
    Case(
      "no day in words", cell: "<c t='d'><v>2018-02-30</v></c>", "text 2018-02-30",
      "W sheet.not-a-date"),
    Case("an invisible digit after the number", cell: "<c><v> 4.0 </v></c>", "number 4"),
  ]

  static let layouts: [Case] = [
    Case(
      "cells without names follow each other",
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>",
      ["A1 number 1", "C1 number 3", "A3 number 4"]),
    Case(
      "rows and cells that are named stand where they say",
      "<row r='3'><c r='C3'><v>1</v></c><c><v>2</v></c></row><row><c r='XFD4'><v>3</v></c></row>",
      ["C3 number 1", "D3 number 2", "XFD4 number 3"]),
    Case(
      "a cell's own name decides in which row it stands",
      "<row r='2'><c r='A2'><v>1</v></c><c r='B5'><v>2</v></c></row>",
      ["A2 number 1", "B5 number 2"]),
    Case(
      "rows and cells out of order are put in order",
      "<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c></row><row r='1'><c><v>3</v></c></row>",
      ["A1 number 3", "A2 number 2", "B2 number 1"]),
    Case(
      "of a cell that stands twice the last counts",
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>",
      ["A1 number 2"],
      ["W sheet.repeated-cell book.xlsx:1:1 (sheet \"Answers\", cell A1)"]),
    Case(
      "elements of other namespaces are none of the sheet's",
      "<row r='1'><c r='A1'><x:v xmlns:x='urn:x'>9</x:v><v>1</v><extLst><ext><x:f xmlns:x='urn:x'/>"
        + "</ext></extLst></c></row>", ["A1 number 1"]),
  ]

  static let formats = ["0%", "dd/mm/yyyy", "d/m/yy h:mm:ss", "h:mm", "[h]:mm:ss"]

  @Test("reads each kind of cell, and says what is wrong with one", arguments: values + layouts)
  func cells(example: Case) throws {
    var source = WorkbookSource(rows: example.rows)
    source.strings = Self.strings
    source.formats = Self.formats
    let workbook = try source.workbook()
    #expect(shown(workbook) == example.cells)
    #expect(summary(workbook.findings) == example.findings)
  }

  @Test("reads the Strict form, the system of 1904, and sheets in their order")
  func settings() throws {
    var source = WorkbookSource(sheets: [
      ("First", "<row r='1' hidden='1'><c s='1'><v>0</v></c></row>"),
      ("Second", "<row r='1'><c s='1'><v>41824</v></c></row>"), ("Third", ""),
    ])
    source.namespace = WorkbookSource.strictMain
    source.settings = "<workbookPr date1904='true'/>"
    source.formats = ["yyyy-mm-dd"]
    source.sheetAttributes = ["", #" state="hidden""#, #" state="veryHidden""#]
    let workbook = try source.workbook()
    #expect(workbook.sheets.map(\.name) == ["First", "Second", "Third"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(shown(workbook) == ["A1 date 1904-01-01", "A1 date 2018-07-05"])
    #expect(workbook.sheets[0].rows[0].isHidden)
    #expect(workbook.findings.isEmpty)
  }

  @Test("tells merged ranges and hidden columns, and passes over the claimed dimension")
  func ranges() throws {
    let sheet = try WorkbookSource(
      rows: """
        <worksheet xmlns="\(WorkbookSource.main)"><dimension ref="A1:XFD1048576"/>\
        <cols><col min="2" max="3" hidden="1"/><col min="5" max="9"/></cols>\
        <sheetData><row><c><v>1</v></c></row></sheetData>\
        <mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells></worksheet>
        """
    ).workbook().sheets[0]
    #expect(
      sheet.mergedRanges == [
        CellRange(rows: 1...2, columns: 1...3), CellRange(rows: 4...4, columns: 4...4),
      ])
    #expect(sheet.hiddenColumns == [2...3])
    #expect(sheet.rows.count == 1)
  }

  @Test("warns where everything waits to be calculated")
  func uncalculated() throws {
    var source = WorkbookSource(rows: "<row r='1'><c><f>A2</f><v>0</v></c><c><v>0</v></c></row>")
    source.settings = "<calcPr fullCalcOnLoad='1'/>"
    #expect(
      summary(try source.workbook().findings) == [
        "W sheet.uncalculated-formula book.xlsx:1:1 (sheet \"Answers\", cell A1)"
      ])
  }

  @Test("warns of text that is exactly as long as a cell can be")
  func fullCells() throws {
    let full = String(repeating: "é", count: 32_767)
    var source = WorkbookSource(
      rows: "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>\(full)</t></is></c>"
        + "<c t='inlineStr'><is><t>\(full.dropLast())</t></is></c></row>")
    source.strings = "<si><t>\(full)</t></si>"
    let findings = try source.workbook().findings
    #expect(
      summary(findings) == ["W sheet.full-cell book.xlsx:1:1 (sheet \"Answers\", cell A1)"])
    #expect(findings[0].message.hasSuffix(": A1, B1"))
  }

  @Test("makes one finding of however many cells, without what is in them")
  func groups() throws {
    let rows = (1...500).map { "<row r='\($0)'><c t='e'><v>#SECRET</v></c></row>" }.joined()
    let findings = try WorkbookSource(rows: rows).workbook().findings
    #expect(findings.count == 1)
    #expect(findings[0].message.hasPrefix("500 cells show"))
    #expect(findings[0].message.hasSuffix("A10 and 490 more"))
    #expect(!findings[0].description.contains("SECRET"))
  }

  static let refusals: [(String, String, WorkbookLimits)] = [
    ("sheet.cell-outside", "<row r='1048577'><c><v>1</v></c></row>", .standard),
    ("sheet.cell-outside", "<row r='1'><c r='XFE1'><v>1</v></c></row>", .standard),
    ("sheet.unreadable-reference", "<row r='1'><c r='1A'><v>1</v></c></row>", .standard),
    ("sheet.unreadable-reference", "<row r='one'/>", .standard),
    ("sheet.unreadable-reference", "<row r='99999999999999999999'/>", .standard),
    ("sheet.unreadable-reference", "<row r='9223372036854775807'/><row/>", .standard),
    ("sheet.unreadable-reference", "<row r='0'/>", .standard),
    ("sheet.unreadable-reference", "<mergeCell ref='A1:B2:C3'/>", .standard),
    ("sheet.too-many-cells", "<row><c><v>1</v></c><c><v>1</v></c></row>", WorkbookLimits(cells: 1)),
    (
      "sheet.too-much-text", "<row><c t='inlineStr'><is><t>abcdefghij</t></is></c></row>",
      WorkbookLimits(textBytes: 9)
    ),
    (
      "sheet.too-many-ranges", "<mergeCell ref='A1:B2'/><mergeCell ref='A3:B4'/>",
      WorkbookLimits(listEntries: 1)
    ),
    (
      "zip.part-too-large", "<row><c><v>1</v></c></row>",
      WorkbookLimits(archive: ZipLimits(partBytes: 100))
    ),
    ("workbook.unknown-part", "<worksheet><sheetData/></worksheet>", .standard),
    ("xml.malformed", "<row><c></row>", .standard),
  ]

  @Test("is refused where a limit is passed or the sheet cannot be understood", arguments: refusals)
  func refusal(code: String, rows: String, limits: WorkbookLimits) {
    let source = WorkbookSource(rows: rows)
    let diagnostic = #expect(throws: Diagnostic.self) { try source.workbook(limits) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.place?.file == "book.xlsx")
    #expect(diagnostic?.fix != nil)
  }

  @Test("costs nothing for rows and columns that are far away")
  func sparse() throws {
    let workbook = try WorkbookSource(
      rows:
        "<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"
    ).workbook()
    #expect(shown(workbook) == ["A1 number 1", "XFD1048576 number 2"])
    let diagnostic = #expect(throws: Diagnostic.self) {
      try Table(workbook: workbook, limits: WorkbookLimits(tableCells: 30_000))
    }
    #expect(diagnostic?.code == "table.too-large")
  }
}
