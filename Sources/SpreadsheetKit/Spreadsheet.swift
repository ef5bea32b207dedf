/// A workbook (XLSX) that is to be written: sheets of text and numbers, with tables and links.
public struct Spreadsheet: Hashable, Sendable {
  /// What the workbook says of itself.
  public struct Properties: Hashable, Sendable {
    public var title = ""
    public var subject = ""
    public var author = ""
    public var comments = ""
    /// The day on which it was made, as seconds from 1970 to its midnight in UTC; it is asked for, so
    /// that no clock has a say in the bytes.
    public var created: Int

    public init(created: Int) {
      self.created = created
    }
  }

  /// How a cell looks.
  public struct Look: Hashable, Sendable {
    /// The size of its letters.
    public enum Size: Hashable, Sendable {
      /// 16 points, in bold: the title in A1, which is tagged as the cell style "Heading 1".
      case title
      /// 11 points.
      case body
    }

    public var size = Size.body
    public var isBold = false
    /// Whether the cell is set to the right, as numbers and what stands in their place.
    public var isRight = false
    /// Whether lines are broken where the column ends.
    public var isWrapped = false
    /// Whether words stand a little to the right of the cell's edge, as beside a column of numbers.
    public var isIndented = false
    /// The format of a number, as `#,##0.00`, or `nil` for any.
    public var number: String?

    public init(
      size: Size = .body, isBold: Bool = false, isRight: Bool = false, isWrapped: Bool = false,
      isIndented: Bool = false, number: String? = nil
    ) {
      self.size = size
      self.isBold = isBold
      self.isRight = isRight
      self.isWrapped = isWrapped
      self.isIndented = isIndented
      self.number = number
    }
  }

  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    case empty
    /// Text, which is never taken for a formula; beyond 32,767 UTF-16 units it is cut.
    case text(String, Look = Look())
    case number(Double, Look = Look())
    /// Words that lead to cell A1 of a sheet.
    case link(String, sheet: String)
  }

  /// Cells that are one table, whose first row holds the headings.
  public struct Table: Hashable, Sendable {
    /// The name, unique in the workbook: letters, digits and underscores.
    public let name: String
    /// The row of headings, from 1.
    public let headingRow: Int
    /// The last row, from 1.
    public let lastRow: Int

    public init(name: String, headingRow: Int, lastRow: Int) {
      self.name = name
      self.headingRow = headingRow
      self.lastRow = lastRow
    }
  }

  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// The name, unique in the workbook whatever the case of letters: 1 to 31 characters, none of
    /// `[]:*?/\`, and no apostrophe at an end.
    public let name: String
    /// The widths of the columns from the first, in characters.
    public let widths: [Double]
    /// The rows from row 1.
    public let rows: [[Cell]]
    /// The table that it holds; its columns are the cells of its row of headings, which are texts,
    /// none empty and no two alike whatever the case of letters.
    public let table: Table?

    public init(name: String, widths: [Double], rows: [[Cell]], table: Table? = nil) {
      self.name = name
      self.widths = widths
      self.rows = rows
      self.table = table
    }
  }

  public var properties: Properties
  /// The sheets in their order, at least one.
  public var sheets: [Sheet]

  public init(properties: Properties, sheets: [Sheet]) {
    self.properties = properties
    self.sheets = sheets
  }
}
