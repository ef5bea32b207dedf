import Diagnostics
import ZippedXML

/// Reads an ODS workbook (OpenDocument 1.3, part 3, 9).
struct ODSReader {
  private let file: InputFile
  private let limits: WorkbookLimits
  private let archive: ZipArchive

  init(_ file: InputFile, limits: WorkbookLimits) throws(Diagnostic) {
    self.file = file
    self.limits = limits
    archive = try ZipArchive(file.bytes, file: file.path, limits: limits.archive)
  }

  /// The workbook.
  func workbook() throws(Diagnostic) -> Workbook {
    let content = ODSContent(file: file.path, limits: limits)
    try archive.parse(OpenDocument.content, with: content)
    guard content.hasSpreadsheet else {
      throw Diagnostic(
        code: "workbook.unknown-part", "the content of the file is no spreadsheet",
        at: Place(file: file.path),
        fix: "open the file in a spreadsheet program and save it again as .ods or .xlsx")
    }
    return Workbook(
      file: file.path, sha256: file.sha256, sheets: content.sheets, findings: content.findings)
  }
}
