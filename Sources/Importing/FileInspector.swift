public import Diagnostics
import EvaluationModel
public import Formats

/// Says what a file is: the kind of export, its columns, and what each of them seems to be.
///
/// Nothing is changed and nothing decided: what is found is a suggestion for the plan.
public struct FileInspector: Sendable {
  /// The key of a coded Jisc export, or `nil`.
  public let key: JiscKey?
  /// The sheet that is looked at, or `nil` for all that are not hidden.
  public let sheet: String?

  public init(key: JiscKey? = nil, sheet: String? = nil) {
    self.key = key
    self.sheet = sheet
  }

  /// Looks at a file.
  ///
  /// - Parameter file: The file.
  /// - Returns: What it is.
  /// - Throws: A `Diagnostic` where it cannot be read.
  public func inspection(of file: InputFile) throws(Diagnostic) -> FileInspection {
    FileSignature(file.bytes) == .spss ? try statistical(file) : try delimited(file)
  }

  /// A statistics file, whose codes are read as the labels that it gives them.
  private func statistical(_ file: InputFile) throws(Diagnostic) -> FileInspection {
    let table = try Table(reading: file, layout: TableLayout(headerRows: 2, showsLabels: true))
    let recognised = StatisticalSignature(table).recognised
    let profile = TableProfiler(table, recognised: recognised, key: nil, notes: [])
      .profile(tail: nil)
    return FileInspection(
      file: file.path, sha256: file.sha256, format: .sav, encoding: table.encoding,
      delimiter: nil, sheets: [], export: recognised.export, evidence: recognised.evidence,
      tables: [profile], key: nil, keyFile: nil, findings: table.findings)
  }

  private func delimited(_ file: InputFile) throws(Diagnostic) -> FileInspection {
    let raw = try Table(delimited: file, headerRows: 0)
    let grid = CellGrid(rows: raw.records, delimiter: raw.delimiter?.delimiter)
    let parts = GridReading(grid)
    if let key = JiscKey(grid, file: file.path) {
      return FileInspection(
        file: file.path, sha256: file.sha256, format: .delimited, encoding: raw.encoding,
        delimiter: raw.delimiter, sheets: [], export: .jiscKey,
        evidence: parts.recognised.evidence, tables: [], key: key, keyFile: nil,
        findings: raw.findings)
    }
    let table = try Table(
      reading: file,
      layout: TableLayout(
        headerRow: parts.recognised.headerRow, headerRows: parts.recognised.headerRows,
        lastRow: parts.tail?.lastRow))
    let profile = profile(table, parts)
    return FileInspection(
      file: file.path, sha256: file.sha256, format: .delimited, encoding: table.encoding,
      delimiter: table.delimiter, sheets: [], export: profile.recognised.export,
      evidence: profile.recognised.evidence, tables: [profile], key: nil,
      keyFile: profile.recognised.site == .jiscCodes ? key?.file : nil, findings: table.findings)
  }

  /// What a table says of itself, read with the header that was found.
  func profile(_ table: Table, _ parts: GridReading, hiddenRows: Int = 0) -> TableProfile {
    let headings = (1...max(table.columnCount, 1)).flatMap(table.headings(ofColumn:))
    let recognised = ExaminerQuestions.checked(parts.recognised, headings: headings)
    var remarks: [Diagnostic] = []
    if recognised.site == .jiscCodes, key == nil {
      remarks.append(
        Diagnostic(
          .warning, code: "inspect.no-key-file",
          "the answers are codes, and the file does not say what they stand for",
          at: Place(file: table.file),
          fix: "give the key file that Jisc offers beside the responses: --key FILE"))
    }
    return TableProfiler(table, recognised: recognised, key: key, notes: parts.notes)
      .profile(tail: parts.tail, hiddenRows: hiddenRows, remarks: remarks)
  }
}

/// What the rows of a table say before its columns are looked at.
struct GridReading {
  /// The kind of export, and where the header stands.
  let recognised: RecognisedExport
  /// What stands below the answers; `nil` where a survey site wrote the file.
  let tail: TableTail?
  /// Notes above the header that explain numbers, with their rows.
  let notes: [(row: Int, note: NumberLegend)]

  init(_ grid: CellGrid) {
    if let recognised = ExportSignature(grid: grid).recognised() {
      (self.recognised, tail, notes) = (recognised, nil, [])
      return
    }
    guard !grid.rows.isEmpty else {
      recognised = RecognisedExport(.table, evidence: ["it holds nothing"])
      (tail, notes) = (nil, [])
      return
    }
    let header = HeaderSearch(grid)
    let top = header.index - header.levels
    recognised = RecognisedExport(
      .table, evidence: ["no mark of a survey site is in its first rows"],
      headerRow: grid.rows[top].row, headerRows: header.levels + 1)
    tail = TableTail(grid, below: header.index)
    notes = grid.rows[..<top].flatMap { record in
      record.cells.compactMap { NumberLegend($0) }.map { (row: record.row, note: $0) }
    }
  }
}
