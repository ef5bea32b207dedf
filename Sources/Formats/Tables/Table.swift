public import Diagnostics

/// A whole table: header and records as text, by position, each cell with its place.
///
/// Whatever a file's format, its reader makes one of these, so that nothing after it needs to know
/// the format.
public struct Table: Hashable, Sendable {
  /// The file's name in messages.
  public let file: String
  /// The SHA-256 of the file in hexadecimal digits.
  public let sha256: String
  /// The encoding and why it was chosen, or `nil` where the format leaves no choice.
  public let encoding: TextEncoding.Choice?
  /// The delimiter and why it was chosen, or `nil` where the format has none.
  public let delimiter: Delimiter.Choice?
  /// The sheet's name, where the file is a workbook.
  public let sheet: String?
  /// What the file itself says of each column beside its headings; empty where the format says
  /// nothing.
  public let columns: [ColumnFacts]
  /// The header's rows from the top, numbered from 1.
  public let header: [TableRecord]
  /// The records below the header, numbered from 1; blank lines are none.
  public let records: [TableRecord]
  /// What a person should look at.
  ///
  /// None holds the text of a cell.
  public let findings: [Diagnostic]
  /// Whether the file ends with a line break; one that does not may have been cut.
  public let endsWithLineBreak: Bool

  public init(
    file: String, sha256: String, encoding: TextEncoding.Choice? = nil,
    delimiter: Delimiter.Choice? = nil, sheet: String? = nil, columns: [ColumnFacts] = [],
    header: [TableRecord], records: [TableRecord], findings: [Diagnostic] = [],
    endsWithLineBreak: Bool = true
  ) {
    self.sheet = sheet
    self.columns = columns
    self.file = file
    self.sha256 = sha256
    self.encoding = encoding
    self.delimiter = delimiter
    self.header = header
    self.records = records
    self.findings = findings
    self.endsWithLineBreak = endsWithLineBreak
  }

  /// The columns of the header, at its widest; without a header, of the first record.
  public var columnCount: Int {
    header.map(\.count).max() ?? records.first?.count ?? 0
  }

  /// The texts of the header in a column, from the top.
  ///
  /// - Parameter column: The column, from 1.
  /// - Returns: One text a header row, empty where the row is too short.
  public func headings(ofColumn column: Int) -> [String] {
    header.map { $0[column] ?? "" }
  }

  /// The place of a record, or of one of its cells.
  ///
  /// - Parameters:
  ///   - record: A record or a header row of this table.
  ///   - column: The column, from 1, or `nil` for the whole record.
  /// - Returns: File and line; with a column also the column and the cell's name, as `D17`.
  public func place(record: TableRecord, column: Int? = nil) -> Place {
    guard let column else { return Place(file: file, line: record.line, sheet: sheet) }
    return Place(
      file: file, line: record.line(ofColumn: column), column: column,
      cell: Place.cellName(column: column, row: record.row), sheet: sheet)
  }
}
