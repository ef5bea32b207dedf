public import ZippedXML

/// How large a workbook may be before reading is given up.
///
/// A cell takes 24 bytes, and text of more than 15 bytes as many again as it has; so the standard
/// limits keep a hostile file under about one gigabyte.
public struct WorkbookLimits: Hashable, Sendable {
  /// The limits that serve unless others are given: 10 million cells that hold something, 1,024
  /// sheets, 256 MiB of text, 100,000 merged ranges or number formats, tables of 32 million cells,
  /// and `ZipLimits.standard`.
  public static let standard = WorkbookLimits()
  /// The rows of a sheet in every spreadsheet program.
  public static let rows = 1_048_576
  /// The columns of a sheet in every spreadsheet program.
  public static let columns = 16_384

  /// The cells that hold something, over all sheets.
  public let cells: Int
  /// The sheets.
  public let sheets: Int
  /// The bytes of all text, that of shared strings counted once.
  public let textBytes: Int
  /// The entries of a list beside the cells: merged ranges of a sheet, number formats, parts.
  public let listEntries: Int
  /// The cells of a table that is made of a sheet, blank ones included.
  public let tableCells: Int
  /// The limits of the archive that the workbook is.
  public let archive: ZipLimits

  public init(
    cells: Int = 10_000_000, sheets: Int = 1_024, textBytes: Int = 256 << 20,
    listEntries: Int = 100_000, tableCells: Int = 32_000_000, archive: ZipLimits = .standard
  ) {
    self.cells = cells
    self.sheets = sheets
    self.textBytes = textBytes
    self.listEntries = listEntries
    self.tableCells = tableCells
    self.archive = archive
  }
}
