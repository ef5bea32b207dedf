import Diagnostics

/// A workbook as spreadsheet programs write it.
struct WorkbookFile {
  /// What a cell holds.
  enum Cell: Hashable {
    case empty
    case text(String)
    /// Text in bold type, as of titles and headings.
    case heading(String)
    case number(String)
    /// A day and time that is shown as `6/25/18 9:14:03`, as Microsoft Forms does.
    case moment(Double)
    /// A day that is shown as `25/06/2018`.
    case day(Int)
    /// A formula with the result that the program kept.
    case formula(String, result: String)

    /// A text cell; an empty one for an empty text.
    static func written(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }
  }

  /// A sheet.
  struct Sheet {
    let name: String
    /// `hidden` or `veryHidden` where nobody sees it.
    var state: String?
    /// The rows from row 1; a row without cells is blank.
    let rows: [[Cell]]
    /// The filter that somebody left on the table, or `nil`.
    var filter: Filter?
    /// The ranges of merged cells, as `A1:H1`.
    var merged: [String] = []
    /// The last row of the table that the sheet is from its first row, or `nil` where it is none.
    var tableRows: Int?
  }

  /// A filter that shows the rows with some values in a column.
  struct Filter {
    /// The column, from 1.
    let column: Int
    /// What is shown.
    let values: [String]
    /// The rows that are hidden, from 1.
    let hiddenRows: Set<Int>
  }

  let sheets: [Sheet]

  /// The serial number of a day and a time, as spreadsheets count.
  static func serial(_ day: Day, seconds: Int) -> Double {
    Double(day.number + 25_569) + Double(seconds) / 86_400
  }

  /// The name of a column, as `AB` for 28.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The bytes of the file.
  func bytes(named file: String) throws(Diagnostic) -> [UInt8] {
    var strings = SharedStrings()
    var others: [OfficePackage.Part] = []
    var links: [(id: String, kind: String, target: String)] = []
    var relationships: [(from: String, links: [(id: String, kind: String, target: String)])] = []
    for (index, sheet) in sheets.enumerated() {
      let path = "xl/worksheets/sheet\(index + 1).xml"
      others.append(.init(path: path, type: Self.type("worksheet"), xml: sheet.xml(&strings)))
      links.append(("rId\(index + 1)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      guard let table = sheet.tableXML else { continue }
      others.append(.init(path: "xl/tables/table1.xml", type: Self.type("table"), xml: table))
      relationships.append((path, [("rId1", "table", "../tables/table1.xml")]))
    }
    others.append(.init(path: "xl/styles.xml", type: Self.type("styles"), xml: Self.styles))
    others.append(
      .init(path: "xl/sharedStrings.xml", type: Self.type("sharedStrings"), xml: strings.xml))
    links.append(("rId\(sheets.count + 1)", "styles", "styles.xml"))
    links.append(("rId\(sheets.count + 2)", "sharedStrings", "sharedStrings.xml"))
    return try OfficePackage(
      main: .init(path: "xl/workbook.xml", type: Self.type("sheet.main"), xml: xml),
      others: others, relationships: [("xl/workbook.xml", links)] + relationships
    ).bytes(named: file)
  }

  private static func type(_ name: String) -> String { "spreadsheetml.\(name)" }

  private var xml: String {
    let list = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(XMLText.escaped(sheet.name))\" sheetId=\"\(index + 1)\"\(state) "
        + "r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"http://schemas.openxmlformats.org/"
      + "officeDocument/2006/relationships\"><workbookPr defaultThemeVersion=\"124226\"/>"
      + "<sheets>\(list.joined())</sheets></workbook>"
  }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// The formats of cells, in the order that `WorkbookFile.Cell` refers to.
  private static let styles = """
    <styleSheet xmlns="\(namespace)"><numFmts count="2">\
    <numFmt numFmtId="164" formatCode="m/d/yy\\ h:mm:ss"/>\
    <numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>\
    <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
    <fills count="2"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill></fills>\
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
    <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
    <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
    <xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
    </styleSheet>
    """
}
