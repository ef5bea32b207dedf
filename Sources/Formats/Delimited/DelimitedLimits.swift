/// How large the parts of a text table may be before reading it is given up.
///
/// A quotation mark that is never closed makes one cell of the rest of a file; a limit stops that
/// before memory does.
public struct DelimitedLimits: Hashable, Sendable {
  /// The limits that serve unless others are given: 4 MiB a cell (128 times what a spreadsheet
  /// holds), 16,384 columns (as spreadsheets), 64 MiB a record, 2 million records and 10,000
  /// findings.
  public static let standard = DelimitedLimits()

  /// The bytes of a cell in UTF-8.
  public let cellBytes: Int
  /// The cells of a record.
  public let columns: Int
  /// The bytes of a record as it is written, less than 1 GiB.
  public let recordBytes: Int
  /// The records of a file, header included.
  public let records: Int
  /// The findings that are told one by one; of those beyond it only the number is.
  public let findings: Int

  public init(
    cellBytes: Int = 4 << 20, columns: Int = 16_384, recordBytes: Int = 64 << 20,
    records: Int = 2_000_000, findings: Int = 10_000
  ) {
    self.cellBytes = cellBytes
    self.columns = columns
    self.recordBytes = min(recordBytes, 1 << 30 - 1)
    self.records = records
    self.findings = findings
  }
}
