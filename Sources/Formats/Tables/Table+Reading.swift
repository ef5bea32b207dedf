public import Diagnostics

extension Table {
  /// Reads a table, whatever the format of the file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - layout: Where the table begins and ends, and how it is divided.
  /// - Throws: A `Diagnostic` where the file holds no table that can be read.
  public init(reading file: InputFile, layout: TableLayout = TableLayout()) throws(Diagnostic) {
    let format = try FileFormat(file)
    switch format {
    case .delimited:
      guard layout.sheet == nil else {
        throw Diagnostic(
          code: "table.no-sheet", "the file is \(format.rawValue) and has no sheets",
          at: Place(file: file.path), expected: "a workbook",
          fix: "leave the sheet out of the plan, or name the workbook")
      }
      try self.init(
        delimited: file, headerRows: layout.headerRows, headerRow: layout.headerRow,
        lastRow: layout.lastRow, delimiter: layout.delimiter, encoding: layout.encoding)
    case .xlsx, .ods:
      try self.init(workbook: Workbook(file, format: format), layout: layout)
    case .sav, .portable:
      try self.init(statistical: file, layout: layout)
    case .docx, .pdf, .mail:
      throw Diagnostic(
        code: "table.no-table",
        "the file holds no table: it is a file of the kind \(format.rawValue)",
        at: Place(file: file.path), expected: "delimited text, a workbook or a statistics file",
        fix: "export the answers as .csv or .xlsx")
    }
  }
}
