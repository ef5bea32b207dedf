import Diagnostics
import EvaluationModel
import Formats
import Foundation
import Importing

/// What files are, for programs.
///
/// The form is stable: within one `format_version` keys are only added. `files` holds for each file
/// its `file`, `sha256`, `format`, `encoding`, `delimiter`, `export`, `evidence`, `key_file`,
/// `sheets`, `tables`, `report` and `remarks`. A report holds `title`, `fields`, `notes` and
/// `sections`, each with `number`, `title`, `characters`, `options`, `has_tick`, `list_entries`,
/// `is_row`, `canonical_section` and `place`. A table holds `sheet`, `export`, `site`, `header_row`,
/// `header_rows`, `last_row`, `rows`, `hidden_rows`, `summary_rows`, `blank_means`, `questions` and
/// `columns`. A column holds `position`, `cell`, `headings`, `vendor_id`, `question`, `part`,
/// `states` (cells by state), `blank`, `distinct`, `values` (absent where `hidden` says why),
/// `binding`, `role`, `reason`, `question_id`, `separator`, `ticked`, `unticked`, `options`, `scale`,
/// `dates`, `identifies` and `remarks`. Free text and identifying values are never in it.
struct InspectionJSON: Encodable {
  /// Rises when a key is taken away or changes its meaning.
  static let formatVersion = 1

  let formatVersion: Int
  let files: [File]

  init(_ inspections: [FileInspection]) {
    formatVersion = Self.formatVersion
    files = inspections.map(File.init)
  }

  /// The JSON, with sorted keys, so that the same files give the same bytes.
  ///
  /// - Throws: Where it cannot be encoded.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  struct File: Encodable {
    let file, sha256, format: String
    let encoding, delimiter: Choice?
    let export: String?
    let evidence: [String]
    let keyFile: String?
    let sheets: [SheetJSON]
    let tables: [TableJSON]
    let report: ReportJSON?
    let remarks: [Remark]

    init(_ inspection: FileInspection) {
      file = inspection.file
      sha256 = inspection.sha256
      format = inspection.format.rawValue
      encoding = inspection.encoding.map {
        Choice(value: $0.encoding.rawValue, evidence: $0.evidence.rawValue)
      }
      delimiter = inspection.delimiter.map {
        Choice(value: $0.delimiter.name, evidence: $0.evidence.rawValue)
      }
      export = inspection.export?.rawValue
      evidence = inspection.evidence
      keyFile = inspection.keyFile
      sheets = inspection.sheets.map(SheetJSON.init)
      tables = inspection.tables.map(TableJSON.init)
      report = inspection.report.map(ReportJSON.init)
      remarks = inspection.findings.map(Remark.init)
    }
  }

  struct Choice: Encodable {
    let value, evidence: String
  }

  struct SheetJSON: Encodable {
    let name, visibility: String
    let rows, columns, hiddenRows: Int
    let hiddenColumns: [Int]

    init(_ sheet: FileInspection.SheetSummary) {
      name = sheet.name
      visibility = sheet.visibility.rawValue
      rows = sheet.rowCount
      columns = sheet.columnCount
      hiddenRows = sheet.hiddenRowCount
      hiddenColumns = sheet.hiddenColumns
    }
  }

  struct Remark: Encodable {
    let severity, code, message: String
    let sheet, cell, fix: String?
    let line, column: Int?

    init(_ remark: Diagnostic) {
      severity = remark.severity.rawValue
      code = remark.code
      message = remark.message
      sheet = remark.place?.sheet
      cell = remark.place?.cell
      line = remark.place?.line
      column = remark.place?.column
      fix = remark.fix
    }
  }
}

/// The form of a report, for programs.
struct ReportJSON: Encodable {
  struct Section: Encodable {
    let number: String?
    let title: String
    let characters: Int
    let options: [String]
    let hasTick: Bool
    let listEntries: Int
    let isRow: Bool
    let canonicalSection: String?
    let place: String
  }

  let title: String?
  let fields: [String]
  let notes: [String: Int]
  let sections: [Section]

  init(_ report: ReportShape) {
    title = report.title
    fields = report.fields
    notes = Dictionary(report.notes.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
    sections = report.sections.map { section in
      Section(
        number: section.number, title: section.title, characters: section.characters,
        options: section.options, hasTick: section.hasTick, listEntries: section.listEntries,
        isRow: section.isRow, canonicalSection: section.suggestion?.rawValue,
        place: "\(section.place)")
    }
  }
}
