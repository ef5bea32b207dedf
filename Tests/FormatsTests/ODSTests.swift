import Diagnostics
import Formats
import Testing

@Suite("An ODS workbook")
struct ODSTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let cell: String
    let shown: [String]
    var finding: String?

    init(_ what: String, _ cell: String, _ shown: String..., finding: String? = nil) {
      (testDescription, self.cell, self.shown, self.finding) = (what, cell, shown, finding)
    }
  }

  /// A cell of a type, with attributes and paragraphs.
  private static func cell(
    _ type: String?, _ attributes: String = "", _ paragraphs: String...
  ) -> String {
    let kind = type.map { " office:value-type='\($0)'" } ?? ""
    let text = paragraphs.map { "<text:p>\($0)</text:p>" }.joined()
    return "<table:table-cell\(kind) \(attributes)>\(text)</table:table-cell>"
  }

  static let cases: [Case] = [
    Case("text", cell("string", "", "Good course"), "1 text Good course"),
    Case("paragraphs", cell("string", "", "one", "", "three"), "1 text one\n\nthree"),
    Case(
      "elements for white space",
      cell("string", "", "<text:s/>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d "),
      "1 text  a   b\tc\nd "),
    Case(
      "white space of the file", cell("string", "", "\n  a \t\n b<text:span> c</text:span>"),
      "1 text a b c"),
    Case(
      "links, spans and pronunciation",
      cell(
        "string", "",
        "<text:a>see</text:a> <text:span><text:span>it</text:span></text:span>"
          + "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>"
      ),
      "1 text see it漢"),
    Case(
      "a comment and a drawing",
      "<table:table-cell office:value-type='string'><office:annotation><text:p>no answer</text:p>"
        + "</office:annotation><draw:frame><text:p>logo</text:p></draw:frame><text:p>yes</text:p>"
        + "</table:table-cell>", "1 text yes"),
    Case(
      "a text other than is shown", cell("string", "office:string-value='full'", "f…"),
      "1 text full"),
    Case("text without a type", cell(nil, "", "bare"), "1 text bare"),
    Case("a number", cell("float", "office:value='4.50'", "4,5"), "1 number 4.5"),
    Case("money", cell("currency", "office:value='200'", "£200"), "1 number 200"),
    Case("a percentage", cell("percentage", "office:value='0.45'", "45 %"), "1 percentage 0.45"),
    Case(
      "an identifier", cell("float", "office:value='639386386546291459'", "6.39E+17"),
      "1 number 639386386546291459", finding: "W sheet.long-number"),
    Case(
      "a number that is none", cell("float", "office:value='four'", "4"), "1 text four",
      finding: "W sheet.not-a-number"),
    Case("a day", cell("date", "office:date-value='2018-07-05'", "05.07.18"), "1 date 2018-07-05"),
    Case(
      "a day and a time", cell("date", "office:date-value='2018-07-05T14:29:59.7'", "…"),
      "1 dateTime 2018-07-05 14:30:00"),
    Case("a time", cell("time", "office:time-value='PT14H30M00S'", "14:30"), "1 time 14:30:00"),
    Case("a duration", cell("time", "office:time-value='P1DT12H'", "36:00"), "1 time 36:00:00"),
    Case(
      "a date that is none", cell("date", "office:date-value='2018-13-05'", "…"),
      "1 text 2018-13-05", finding: "W sheet.not-a-date"),
    Case("a yes", cell("boolean", "office:boolean-value='true'", "WAHR"), "1 boolean TRUE"),
    Case("a no", cell("boolean", "office:boolean-value='false'", "FALSCH"), "1 boolean FALSE"),
    Case(
      "an error", cell("string", "calcext:value-type='error' office:string-value=''", "#N/A"),
      "1 error #N/A", finding: "W sheet.error-value"),
    Case(
      "an error of an older program",
      cell("float", "table:formula='of:=1/0' office:value='0'", "#DIV/0!"), "1 error #DIV/0!",
      finding: "W sheet.error-value"),
    Case(
      "a formula", cell("float", "table:formula='of:=1+1' office:value='2'", "2"), "1 number 2"),
    Case(
      "a formula without its result", cell(nil, "table:formula='of:=1+1'"), "1 uncachedFormula ",
      finding: "W sheet.uncached-formula"),
    Case(
      "a cell that stands for three",
      cell(nil, "table:number-columns-repeated='2'")
        + cell("float", "office:value='1' table:number-columns-repeated='3'", "1"),
      "3 number 1", "4 number 1", "5 number 1"),
    Case(
      "cells under a merged one",
      cell("string", "table:number-columns-spanned='2'", "title")
        + "<table:covered-table-cell table:number-columns-repeated='1'/>"
        + cell("string", "", "beside"), "1 text title", "3 text beside"),
    Case(
      "a table inside a cell",
      "<table:table-cell><table:table><table:table-row><table:table-cell><text:p>in</text:p>"
        + "</table:table-cell></table:table-row></table:table><text:p>out</text:p></table:table-cell>",
      "1 text out"),
  ]

  @Test("reads each kind of cell, and says what is wrong with one", arguments: cases)
  func cells(example: Case) throws {
    let workbook = try WorkbookSource.ods(
      "<table:table table:name='S'><table:table-row>\(example.cell)</table:table-row></table:table>"
    )
    let cells = workbook.sheets[0].rows.flatMap(\.cells)
    #expect(cells.map { "\($0.column) \($0.kind) \($0.text)" } == example.shown)
    #expect(
      summary(workbook.findings)
        == (example.finding.map { ["\($0) book.ods:1:1 (sheet \"S\", cell A1)"] } ?? []))
  }

  @Test("reads rows in groups, repeated and hidden, and keeps padding sparse")
  func rows() throws {
    let value = "<table:table-cell office:value-type='float' office:value='1'/>"
    let workbook = try WorkbookSource.ods(
      """
      <table:tracked-changes><table:cell-content-change><table:table><table:table-row>\(value)\
      </table:table-row></table:table></table:cell-content-change></table:tracked-changes>\
      <table:table table:name='S' table:style-name='ta1'><table:table-column \
      table:number-columns-repeated='2'/><table:table-column table:visibility='collapse'/>\
      <table:shapes><text:p>x</text:p></table:shapes>\
      <table:table-header-rows><table:table-row>\(value)</table:table-row></table:table-header-rows>\
      <table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>\
      <table:table-row-group><table:table-row table:visibility='filter' \
      table:number-rows-repeated='2'>\(value)</table:table-row></table:table-row-group>\
      <table:table-row table:number-rows-repeated='1048000'><table:table-cell \
      table:number-columns-repeated='16384'/></table:table-row></table:table>\
      <table:table table:name='T' table:style-name='ta2'/>
      """,
      styles: """
        <style:style style:name='ta1' style:family='table'><style:table-properties \
        table:display='true'/></style:style><style:style style:name='ta2' style:family='table'>\
        <style:table-properties table:display='false'/></style:style>
        """)
    #expect(workbook.sheets.map(\.name) == ["S", "T"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(workbook.sheets[0].rows.map(\.number) == [1, 5, 6])
    #expect(workbook.sheets[0].rows.map(\.isHidden) == [false, true, true])
    #expect(workbook.sheets[0].hiddenColumns == [3...3])
    #expect(workbook.findings.isEmpty)
  }

  @Test("tells merged ranges")
  func merged() throws {
    let workbook = try WorkbookSource.ods(
      """
      <table:table table:name='S'><table:table-row><table:table-cell/><table:table-cell \
      table:number-columns-spanned='3' table:number-rows-spanned='2'/></table:table-row></table:table>
      """)
    #expect(workbook.sheets[0].mergedRanges == [CellRange(rows: 1...2, columns: 2...4)])
  }

  static let refusals = [
    (
      "sheet.cell-outside", "<table:table-row table:number-rows-repeated='1048577'>"
    ), ("sheet.too-many-cells", "<table:table-row table:number-rows-repeated='1000'>"),
    (
      "sheet.cell-outside",
      "<table:table-row table:number-rows-repeated='1048576'></table:table-row><table:table-row>"
    ),
    (
      "sheet.cell-outside",
      "<table:table-row table:number-rows-repeated='99999999999999999999'>"
        + "</table:table-row><table:table-row table:number-rows-repeated='1048576'>"
    ),
  ]

  @Test("is refused where what repeats holds something and passes the limits", arguments: refusals)
  func refusal(code: String, row: String) {
    let cell =
      "<table:table-cell office:value-type='float' office:value='1' "
      + "table:number-columns-repeated='16384'/>"
    let diagnostic = #expect(throws: Diagnostic.self) {
      try WorkbookSource.ods(
        "<table:table table:name='S'>\(row)\(cell)</table:table-row></table:table>")
    }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.place == Place(file: "book.ods", sheet: "S"))
  }

  @Test("is refused where short elements stand for more text than memory should hold")
  func spaces() {
    let spaces = String(repeating: "<text:s text:c='99999999'/>", count: 10)
    let diagnostic = #expect(throws: Diagnostic.self) {
      try WorkbookSource.ods(
        "<table:table table:name='S'><table:table-row><table:table-cell><text:p>\(spaces)</text:p>"
          + "</table:table-cell></table:table-row></table:table>",
        limits: WorkbookLimits(textBytes: 100_000))
    }
    #expect(diagnostic?.code == "sheet.too-much-text")
  }
}
