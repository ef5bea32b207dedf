import Diagnostics
import ZippedXML

/// Reads an XLSX workbook, Transitional or Strict (ISO/IEC 29500).
struct XLSXReader {
  private let file: InputFile
  private let limits: WorkbookLimits
  private let package: OfficePackage

  init(_ file: InputFile, limits: WorkbookLimits) throws(Diagnostic) {
    self.file = file
    self.limits = limits
    package = try OfficePackage(
      ZipArchive(file.bytes, file: file.path, limits: limits.archive))
  }

  /// The workbook.
  func workbook() throws(Diagnostic) -> Workbook {
    let main = try package.mainPart() ?? "xl/workbook.xml"
    let list = WorkbookPart(sheetLimit: limits.sheets)
    try package.archive.parse(main, with: list)
    let relationships = try package.relationships(of: main)
    let handler = WorksheetPart(
      strings: try sharedStrings(relationships), formats: try formats(relationships),
      dateSystem: list.dateSystem,
      isUncalculated: list.isUncalculated, file: file.path, limits: limits)

    var sheets: [Sheet] = []
    var findings: [Diagnostic] = []
    for entry in list.sheets {
      guard let target = relationships.first(where: { $0.id == entry.relationship }) else {
        throw Diagnostic(
          code: "workbook.missing-sheet", "the workbook lists a sheet that the file does not hold",
          at: Place(file: file.path, sheet: entry.name),
          fix: "open the file in a spreadsheet program and save it again as .xlsx")
      }
      guard target.kind == "worksheet" else {
        findings.append(notATable(entry.name, kind: target.kind))
        continue
      }
      handler.beginSheet(entry.name)
      try package.archive.parse(target.target, with: handler)
      let (sheet, flaws) = handler.endSheet(visibility: entry.visibility)
      sheets.append(sheet)
      findings += flaws
    }
    return Workbook(file: file.path, sha256: file.sha256, sheets: sheets, findings: findings)
  }

  private func sharedStrings(
    _ relationships: [OfficePackage.Relationship]
  ) throws(Diagnostic) -> [String] {
    guard let part = relationships.first(where: { $0.kind == "sharedStrings" }) else { return [] }
    let handler = SharedStringsPart(limits: limits)
    try package.archive.parse(part.target, with: handler)
    return handler.strings
  }

  private func formats(
    _ relationships: [OfficePackage.Relationship]
  ) throws(Diagnostic) -> [CellFormat] {
    guard let part = relationships.first(where: { $0.kind == "styles" }) else { return [] }
    let handler = StylesPart(limit: limits.listEntries)
    try package.archive.parse(part.target, with: handler)
    return handler.formats
  }

  private func notATable(_ name: String, kind: String) -> Diagnostic {
    let what =
      switch kind {
      case "chartsheet": "a chart"
      case "dialogsheet": "a dialogue"
      default: "a sheet of macros"
      }
    return Diagnostic(
      .warning, code: "workbook.no-table", "the sheet is \(what) and no table; it is passed over",
      at: Place(file: file.path, sheet: name),
      fix: "look whether it shows answers that stand on no other sheet")
  }
}
