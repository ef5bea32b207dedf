/// How large the parts of a text table may be before reading it is given up.
///
/// A quotation mark that is never closed makes one cell of the rest of a file; a limit stops that
/// before memory does.
public struct DelimitedLimits: Hashable, Sendable {
  /// The limits that serve unless others are given: 4 MiB a cell (128 times what a spreadsheet
  /// holds), 16,384 columns (as spreadsheets) and 2 million records.
  public static let standard = DelimitedLimits()

  /// The bytes of a cell in UTF-8.
  public let cellBytes: Int
  /// The cells of a record.
  public let columns: Int
  /// The records of a file, header included.
  public let records: Int

  public init(cellBytes: Int = 4 << 20, columns: Int = 16_384, records: Int = 2_000_000) {
    self.cellBytes = cellBytes
    self.columns = columns
    self.records = records
  }
}
