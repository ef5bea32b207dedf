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
    let format = try FileFormat(file)
    switch format {
    case .delimited: return try delimited(file)
    case .xlsx, .ods: return try workbook(file, format: format)
    case .sav, .portable: return try statistical(file, format: format)
    case .docx, .pdf, .mail: return try document(file, format: format)
    }
  }

  private func delimited(_ file: InputFile) throws(Diagnostic) -> FileInspection {
    let raw = try Table(delimited: file, headerRows: 0)
    let grid = CellGrid(rows: raw.records, delimiter: raw.delimiter?.delimiter)
    let parts = GridReading(grid)
    if let key = JiscKey(grid, file: file.path) {
      return FileInspection(
        file, format: .delimited, encoding: raw.encoding, delimiter: raw.delimiter,
        export: .jiscKey, evidence: parts.recognised.evidence, key: key, findings: raw.findings)
    }
    if ProseText.isProse(raw) { return try document(file, format: .delimited) }
    let table = try Table(
      delimited: file, headerRows: parts.recognised.headerRows,
      headerRow: parts.recognised.headerRow, lastRow: parts.tail?.lastRow)
    let profile = profile(table, parts)
    return FileInspection(
      file, format: .delimited, encoding: table.encoding, delimiter: table.delimiter,
      export: profile.recognised.export, evidence: profile.recognised.evidence, tables: [profile],
      keyFile: profile.recognised.site == .jiscCodes ? key?.file : nil, findings: table.findings)
  }

  /// A statistics file, whose codes are read as the labels that it gives them.
  private func statistical(
    _ file: InputFile, format: FileFormat
  ) throws(Diagnostic) -> FileInspection {
    let table = try Table(
      statistical: file, layout: TableLayout(headerRows: 2, showsLabels: true))
    let recognised = StatisticalSignature(table).recognised
    let profile = TableProfiler(table, recognised: recognised, key: nil, notes: [])
      .profile(tail: nil)
    return FileInspection(
      file, format: format, export: recognised.export, evidence: recognised.evidence,
      tables: [profile], findings: table.findings)
  }

  /// A document, of which the form of an examiner's report is shown and no word of its text.
  private func document(
    _ file: InputFile, format: FileFormat
  ) throws(Diagnostic) -> FileInspection {
    let shape = try ReportShape(reading: file)
    let known = shape.sections.count { $0.suggestion != nil }
    return FileInspection(
      file, format: format, encoding: shape.encoding, export: known >= 2 ? .examinerReport : nil,
      evidence: [
        shape.sections.isEmpty
          ? "it has no sections"
          : "it has \(shape.sections.count) sections, \(known) of them such as examiners' reports "
            + "have"
      ], report: shape, findings: shape.findings)
  }

  /// What a table says of itself, read with the header that was found.
  func profile(
    _ table: Table, _ parts: GridReading, hiddenRows: Int = 0, findings: [Diagnostic] = []
  ) -> TableProfile {
    let headings = (1...max(table.columnCount, 1)).flatMap(table.headings(ofColumn:))
    let recognised = ExaminerQuestions.checked(parts.recognised, headings: headings)
    var remarks = findings
    if !parts.hasWords {
      remarks.append(
        Diagnostic(
          .warning, code: "inspect.no-headings",
          "row \(recognised.headerRow) is taken for the header, but holds no words",
          at: Place(file: table.file, line: recognised.headerRow, sheet: table.sheet),
          fix: "put headings above the answers if it is the first of them"))
    }
    if recognised.site == .jiscCodes, key == nil {
      remarks.append(
        Diagnostic(
          .warning, code: "inspect.no-key-file",
          "the answers are codes, and the file does not say what they stand for",
          at: Place(file: table.file),
          fix: "give the key file that Jisc offers beside the responses: --key FILE"))
    }
    return TableProfiler(
      Self.answers(of: table, parts.tail), recognised: recognised, key: key, notes: parts.notes
    )
    .profile(tail: parts.tail, hiddenRows: hiddenRows, remarks: remarks)
  }

  /// The table without the rows that sum up the others.
  private static func answers(of table: Table, _ tail: TableTail?) -> Table {
    let rows = Set(tail?.summaries.map(\.row) ?? [])
    guard !rows.isEmpty else { return table }
    return Table(
      file: table.file, sha256: table.sha256, encoding: table.encoding, delimiter: table.delimiter,
      sheet: table.sheet, columns: table.columns, header: table.header,
      records: table.records.filter { !rows.contains($0.row) }, findings: table.findings,
      endsWithLineBreak: table.endsWithLineBreak)
  }
}

/// What the rows of a table say before its columns are looked at.
struct GridReading {
  /// The kind of export, and where the header stands.
  var recognised: RecognisedExport
  /// Whether the header holds words, as headings are.
  let hasWords: Bool
  /// What stands below the answers; `nil` where a survey site wrote the file.
  let tail: TableTail?
  /// Notes above the header that explain numbers, with their rows.
  let notes: [(row: Int, note: NumberLegend)]

  init(_ grid: CellGrid) {
    if let recognised = ExportSignature(grid: grid).recognised() {
      (self.recognised, tail, notes, hasWords) = (recognised, nil, [], true)
      return
    }
    guard !grid.rows.isEmpty else {
      recognised = RecognisedExport(.table, evidence: ["it holds nothing"])
      (tail, notes, hasWords) = (nil, [], true)
      return
    }
    let header = HeaderSearch(grid)
    let top = header.top
    hasWords = header.isText
    recognised = RecognisedExport(
      .table, evidence: ["no mark of a survey site is in its first rows"],
      headerRow: grid.rows[top].row, headerRows: header.rowCount)
    tail = TableTail(grid, below: header.bottom)
    notes = grid.rows[..<top].flatMap { record in
      record.cells.compactMap { NumberLegend($0) }.map { (row: record.row, note: $0) }
    }
  }
}
