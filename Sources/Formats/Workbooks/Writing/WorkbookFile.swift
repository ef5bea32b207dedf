public import Diagnostics

/// A workbook (XLSX) that is to be written, as spreadsheet programs write it.
///
/// The same workbook gives the same bytes.
public struct WorkbookFile: Sendable {
  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    /// Text in bold type, as of titles and headings.
    case heading(String)
    /// Text that is laid out to be read and printed.
    case laidOut(String, Look)
    case number(String)
    /// A day and time that is shown as `6/25/18 9:14:03`, as Microsoft Forms does.
    case moment(Double)
    /// A day that is shown as `25/06/2018`.
    case day(Int)
    /// A formula with the result that the program kept.
    case formula(String, result: String)

    /// A text cell; an empty one for an empty text.
    public static func written(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }
  }

  /// How text is laid out in a cell; lines are broken where the column ends.
  public enum Look: Int, Hashable, Sendable, CaseIterable {
    /// Bold on grey.
    case columnHeading
    /// Bold on grey and turned upright, above a narrow column.
    case uprightHeading
    /// As text is read.
    case body
    /// In the middle: something short that is to be filled in, as small as it must be to fit.
    case entry
    /// Grey: what only programs need.
    case quiet
    /// Large and bold.
    case title
  }

  /// A sheet.
  public struct Sheet: Sendable {
    public let name: String
    /// `hidden` or `veryHidden` where nobody sees it.
    public var state: String?
    /// The rows from row 1; a row without cells is blank.
    public let rows: [[Cell]]
    /// The filter that somebody left on the table, or `nil`.
    public var filter: Filter?
    /// The ranges of merged cells, as `A1:H1`.
    public var merged: [String]
    /// The last row of the table that the sheet is from its first row, or `nil` where it is none.
    public var tableRows: Int?
    /// How it is shown and printed, or `nil` where that is left to the program.
    public var layout: SheetLayout?

    public init(
      name: String, state: String? = nil, rows: [[Cell]], filter: Filter? = nil,
      merged: [String] = [], tableRows: Int? = nil, layout: SheetLayout? = nil
    ) {
      self.name = name
      self.state = state
      self.rows = rows
      self.filter = filter
      self.merged = merged
      self.tableRows = tableRows
      self.layout = layout
    }
  }

  /// A filter that shows the rows with some values in a column.
  public struct Filter: Sendable {
    /// The column, from 1.
    public let column: Int
    /// What is shown.
    public let values: [String]
    /// The rows that are hidden, from 1.
    public let hiddenRows: Set<Int>

    public init(column: Int, values: [String], hiddenRows: Set<Int>) {
      self.column = column
      self.values = values
      self.hiddenRows = hiddenRows
    }
  }

  /// The sheets in their order; at most one of them is a table.
  public let sheets: [Sheet]

  public init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// How many UTF-16 code units a cell holds at the most; a longer text is cut by the program.
  public static let longestText = 32_767

  /// The name of a column, as `AB` for 28.
  public static func letters(ofColumn column: Int) -> String {
    String(Place.cellName(column: column, row: 1).dropLast())
  }

  /// The bytes of the file.
  ///
  /// - Parameter file: The file's name in messages.
  /// - Returns: Its bytes.
  /// - Throws: A `Diagnostic` where there is no memory for it.
  public func bytes(named file: String) throws(Diagnostic) -> [UInt8] {
    var strings = SharedStrings()
    var others: [WrittenPackage.Part] = []
    var links: [(id: String, kind: String, target: String)] = []
    var relationships: [(from: String, links: [(id: String, kind: String, target: String)])] = []
    for (index, sheet) in sheets.enumerated() {
      let path = "xl/worksheets/sheet\(index + 1).xml"
      others.append(
        .init(
          path: path, type: Self.type("worksheet"), xml: sheet.xml(&strings, isFirst: index == 0)))
      links.append(("rId\(index + 1)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      guard let table = sheet.tableXML else { continue }
      others.append(.init(path: "xl/tables/table1.xml", type: Self.type("table"), xml: table))
      relationships.append((path, [("rId1", "table", "../tables/table1.xml")]))
    }
    let hasLayout = sheets.contains { $0.layout != nil }
    others.append(
      .init(
        path: "xl/styles.xml", type: Self.type("styles"),
        xml: WorkbookStyles(hasLayout: hasLayout).xml))
    others.append(
      .init(path: "xl/sharedStrings.xml", type: Self.type("sharedStrings"), xml: strings.xml))
    links.append(("rId\(sheets.count + 1)", "styles", "styles.xml"))
    links.append(("rId\(sheets.count + 2)", "sharedStrings", "sharedStrings.xml"))
    return try WrittenPackage(
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
    let titles = sheets.enumerated().compactMap { index, sheet -> String? in
      guard let rows = sheet.layout?.headingRows, rows > 0 else { return nil }
      let name = XMLText.escaped(sheet.name.replacing("'", with: "''"))
      return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
        + "'\(name)'!$1:$\(rows)</definedName>"
    }
    return "<workbook xmlns=\"\(Self.namespace)\" xmlns:r=\"http://schemas.openxmlformats.org/"
      + "officeDocument/2006/relationships\"><workbookPr defaultThemeVersion=\"124226\"/>"
      + "<sheets>\(list.joined())</sheets>"
      + (titles.isEmpty ? "" : "<definedNames>\(titles.joined())</definedNames>") + "</workbook>"
  }

  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}
