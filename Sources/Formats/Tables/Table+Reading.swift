public import Diagnostics
internal import ReadStatKit

extension Table {
  /// Reads a table, whatever the format of the file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - layout: Where the table begins and ends, and how it is divided.
  /// - Throws: A `Diagnostic` where the file holds no table that can be read.
  public init(reading file: InputFile, layout: TableLayout = TableLayout()) throws(Diagnostic) {
    if StatisticsFormat(file.bytes) != nil {
      try self.init(statistical: file, layout: layout)
      return
    }
    try self.init(
      delimited: file, headerRows: layout.headerRows, delimiter: layout.delimiter,
      encoding: layout.encoding)
  }
}
