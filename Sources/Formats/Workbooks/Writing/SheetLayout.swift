import Diagnostics

/// How a sheet is shown and printed, and what may be filled in.
public struct SheetLayout: Sendable {
  /// Cells in which one of some words may be chosen, and nothing else be written.
  public struct Choice: Sendable {
    /// The columns, from 1.
    public let columns: ClosedRange<Int>
    /// The rows, from 1.
    public let rows: ClosedRange<Int>
    /// The words; none holds a comma, and together they have at most 255 characters.
    public let words: [String]
    /// What is said where something else is written.
    public let refusal: String

    public init(
      columns: ClosedRange<Int>, rows: ClosedRange<Int>, words: [String], refusal: String
    ) {
      self.columns = columns
      self.rows = rows
      self.words = words
      self.refusal = refusal
    }
  }

  /// The widths of the columns from the first, in characters.
  public let widths: [Double]
  /// How many rows at the top stay in view and are printed on every page.
  public let headingRows: Int
  /// The height of the first row in points, or `nil` for as high as its text.
  public let headingHeight: Double?
  /// Whether it is printed on A3, since its columns are many, and not on A4.
  public let isWide: Bool
  /// How many columns at the left stay in view.
  public let headingColumns: Int
  /// Where words are chosen.
  public let choices: [Choice]

  public init(
    widths: [Double], headingRows: Int = 1, headingColumns: Int = 0, headingHeight: Double? = nil,
    isWide: Bool = false,
    choices: [Choice] = []
  ) {
    self.widths = widths
    self.headingRows = headingRows
    self.headingColumns = headingColumns
    self.headingHeight = headingHeight
    self.isWide = isWide
    self.choices = choices
  }
}

extension SheetLayout {
  /// What stands before the cells in the sheet's part.
  func opening(isFirst: Bool) -> String {
    let columns = widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
      + "\(pane)</sheetView></sheetViews>"
      + (columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>")
  }

  /// What stands behind the cells and merged cells.
  var closing: String {
    let rules = choices.map { choice in
      let first = Place.cellName(column: choice.columns.lowerBound, row: choice.rows.lowerBound)
      let last = Place.cellName(column: choice.columns.upperBound, row: choice.rows.upperBound)
      let list = XMLText.escaped("\"\(choice.words.joined(separator: ","))\"")
      return "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" "
        + "errorTitle=\"Not one of the words\" error=\"\(XMLText.escaped(choice.refusal))\" "
        + "sqref=\"\(first):\(last)\"><formula1>\(list)</formula1></dataValidation>"
    }
    return
      (rules.isEmpty
      ? ""
      : "<dataValidations count=\"\(rules.count)\">\(rules.joined())</dataValidations>")
      + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" "
      + "footer=\"0.3\"/><pageSetup paperSize=\"\(isWide ? 8 : 9)\" orientation=\"landscape\" fitToHeight=\"0\"/>"
      + "<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>"
      + "</headerFooter>"
  }

  private var pane: String {
    guard headingRows > 0 || headingColumns > 0 else { return "" }
    let cell = Place.cellName(column: headingColumns + 1, row: headingRows + 1)
    let name =
      headingRows == 0 ? "topRight" : headingColumns == 0 ? "bottomLeft" : "bottomRight"
    return "<pane"
      + (headingColumns > 0 ? " xSplit=\"\(headingColumns)\"" : "")
      + (headingRows > 0 ? " ySplit=\"\(headingRows)\"" : "")
      + " topLeftCell=\"\(cell)\" activePane=\"\(name)\" state=\"frozen\"/>"
      + "<selection pane=\"\(name)\" activeCell=\"\(cell)\" sqref=\"\(cell)\"/>"
  }
}
