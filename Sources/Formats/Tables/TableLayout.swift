/// Where the table of a file begins and ends, and how it is divided.
public struct TableLayout: Hashable, Sendable {
  /// The sheet of a workbook, or `nil` for the first that is not hidden.
  public let sheet: String?
  /// The spreadsheet row that the header begins in, from 1; what stands above it is passed over.
  public let headerRow: Int
  /// The rows of the header, 0 or more.
  public let headerRows: Int
  /// The last spreadsheet row that is read, or `nil` for all.
  public let lastRow: Int?
  /// The delimiter of a text file, or `nil` to find it from the file.
  public let delimiter: Delimiter?
  /// The encoding of a text file, or `nil` to find it from the file.
  public let encoding: TextEncoding?
  /// Whether coded cells of a statistics file are read as their labels.
  public let showsLabels: Bool

  public init(
    sheet: String? = nil, headerRow: Int = 1, headerRows: Int = 1, lastRow: Int? = nil,
    delimiter: Delimiter? = nil, encoding: TextEncoding? = nil, showsLabels: Bool = false
  ) {
    self.sheet = sheet
    self.headerRow = headerRow
    self.headerRows = headerRows
    self.lastRow = lastRow
    self.delimiter = delimiter
    self.encoding = encoding
    self.showsLabels = showsLabels
  }
}
