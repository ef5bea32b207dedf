public import Diagnostics

extension Workbook {
  /// Reads a workbook, whole.
  ///
  /// Everything is read as text by the rules of the file's own formats; hidden sheets, rows and
  /// columns too. A cell that is wrong is a finding.
  ///
  /// - Parameters:
  ///   - file: An XLSX or ODS file.
  ///   - limits: When reading is given up.
  /// - Throws: A `Diagnostic` where the file is in another format, is damaged, or passes a limit.
  public init(_ file: InputFile, limits: WorkbookLimits = .standard) throws(Diagnostic) {
    try self.init(file, format: FileFormat(file), limits: limits)
  }

  /// Reads a workbook whose format is known.
  init(
    _ file: InputFile, format: FileFormat, limits: WorkbookLimits = .standard
  ) throws(Diagnostic) {
    switch format {
    case .xlsx: self = try XLSXReader(file, limits: limits).workbook()
    case .ods: self = try ODSReader(file, limits: limits).workbook()
    case .delimited, .sav, .portable, .docx, .pdf, .mail:
      throw Diagnostic(
        code: "workbook.other-format", "the file is no workbook: \(format.rawValue)",
        at: Place(file: file.path), expected: "an XLSX or ODS workbook")
    }
  }
}
