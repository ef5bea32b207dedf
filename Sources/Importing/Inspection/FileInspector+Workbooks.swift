import Diagnostics
import EvaluationModel
import Formats

extension FileInspector {
  /// The name of the sheet, hidden from people, that Microsoft Forms leaves in its workbooks.
  private static let formsSheet = "_56F9DC9755BA473782653E2940F9"

  /// Looks at the sheets of a workbook: at one, or at all that are not hidden.
  func workbook(_ file: InputFile, format: FileFormat) throws(Diagnostic) -> FileInspection {
    let workbook = try Workbook(file)
    let names = sheetNames(workbook)
    var readings: [(table: Table, parts: GridReading)] = []
    var findings = workbook.findings
    for name in names {
      do {
        readings.append(try reading(name, of: workbook))
      } catch {
        // One sheet that is no table does not keep the others from being looked at.
        guard sheet == nil else { throw error }
        findings.append(error)
      }
    }
    if names.isEmpty, let sheet { _ = try Table(workbook: workbook, layout: .init(sheet: sheet)) }
    findings += hiddenSheets(workbook)
    let alike = CohortSheets.alike(
      readings.map { reading in
        guard reading.parts.recognised.export == .table else { return [] }
        return (1...max(reading.table.columnCount, 1)).map { column in
          reading.table.headings(ofColumn: column).last { !$0.isEmpty } ?? ""
        }
      })
    let isForms = workbook.sheets.contains { $0.name == Self.formsSheet }
    let tables = readings.enumerated().map { index, reading in
      var parts = reading.parts
      if isForms, parts.recognised.export == .microsoftForms {
        parts.recognised = parts.recognised.taken(
          for: .microsoftForms, because: "the workbook holds Microsoft Forms' hidden sheet")
      }
      if alike.contains(index), alike.count * 2 >= readings.count {
        parts.recognised = parts.recognised.taken(
          for: .cohortWorkbook,
          because: "\(alike.count) sheets have much the same headings")
      }
      let source = workbook.sheets.first { $0.name == reading.table.sheet }
      let header = parts.recognised.headerRow + parts.recognised.headerRows
      let hidden = source?.rows.count { $0.isHidden && $0.number >= header } ?? 0
      let own = reading.table.findings.filter { !workbook.findings.contains($0) }
      return profile(reading.table, parts, hiddenRows: hidden, findings: own)
    }
    return FileInspection(
      file, format: format, sheets: workbook.sheets.map(FileInspection.SheetSummary.init),
      export: Self.export(of: tables), evidence: Self.evidence(of: tables), tables: tables,
      findings: findings)
  }

  /// The sheets that are looked at: those that hold a header and a row at least.
  private func sheetNames(_ workbook: Workbook) -> [String] {
    if let sheet { return workbook.sheets.filter { $0.name == sheet }.map(\.name) }
    return workbook.sheets.filter { $0.visibility == .visible && $0.rows.count > 1 }.map(\.name)
  }

  private func reading(
    _ name: String, of workbook: Workbook
  ) throws(Diagnostic) -> (table: Table, parts: GridReading) {
    let raw = try Table(workbook: workbook, layout: TableLayout(sheet: name, headerRows: 0))
    let merged = workbook.sheets.first { $0.name == name }?.mergedRanges ?? []
    let parts = GridReading(CellGrid(rows: raw.records, mergedRanges: merged))
    let table = try Table(
      workbook: workbook,
      layout: TableLayout(
        sheet: name, headerRow: parts.recognised.headerRow, headerRows: parts.recognised.headerRows,
        lastRow: parts.tail?.lastRow))
    return (table, parts)
  }

  private func hiddenSheets(_ workbook: Workbook) -> [Diagnostic] {
    guard sheet == nil else { return [] }
    return workbook.sheets.filter {
      $0.visibility != .visible && $0.name != Self.formsSheet && !$0.rows.isEmpty
    }.map { hidden in
      Diagnostic(
        .warning, code: "inspect.hidden-sheet",
        "the sheet \"\(hidden.name)\" is hidden and was not looked at",
        at: Place(file: workbook.file, sheet: hidden.name),
        fix: "name it with --sheet if it is meant; delete it from the file if it names people")
    }
  }

  /// What a file is whose tables were looked at.
  private static func export(of tables: [TableProfile]) -> SurveyExport {
    let exports = tables.map(\.recognised.export)
    if exports.contains(.cohortWorkbook) { return .cohortWorkbook }
    return exports.first { $0 != .table } ?? .table
  }

  private static func evidence(of tables: [TableProfile]) -> [String] {
    let export = export(of: tables)
    guard let table = tables.first(where: { $0.recognised.export == export }) else {
      return ["no sheet that is not hidden holds a header and a row"]
    }
    return export == .cohortWorkbook
      ? table.recognised.evidence.suffix(1).map { $0 } : table.recognised.evidence
  }
}

extension FileInspection.SheetSummary {
  init(_ sheet: Sheet) {
    self.init(
      name: sheet.name, visibility: sheet.visibility, rowCount: sheet.rows.count,
      columnCount: sheet.lastColumn, hiddenRowCount: sheet.rows.count { $0.isHidden },
      hiddenColumns: sheet.hiddenColumns.flatMap { range in
        Array(range.clamped(to: 1...max(sheet.lastColumn, 1)))
      }.filter { $0 <= sheet.lastColumn })
  }
}
