import Diagnostics
import EvaluationModel
import Formats
import TextCoding

/// Takes a coding sheet back: what was read of it, and what is wrong with it.
struct SheetReader {
  /// What the sheet is held against.
  struct Reference {
    let codebook: Codebook
    /// The comments' words by their ids.
    let texts: [String: String]
    /// The samples by their ids.
    let samples: [String: CodingSample]
    /// Who reads it, where the sheet does not say so.
    let coder: String?
    /// The names by which coders are known.
    var coders: CoderNames
    /// The day of the reading.
    let date: CalendarDate
  }

  let reference: Reference
  let table: Table
  let headings: SheetHeadings
  /// The drawn comments of each sample.
  let drawn: [String: Set<String>]
  /// What was read.
  var found = FoundReadings()
  /// The names by which coders are known, those on the sheet among them.
  var coders: CoderNames
  /// How many rows each coder left blank.
  var blank: [String: Int] = [:]
  /// What is wrong, and what a person should look at.
  private(set) var findings: [Diagnostic]
  /// How many of the findings are errors.
  private(set) var errors = 0
  /// How many rows hold a no and nothing else.
  var zeros = 0
  private var saidOnce: Set<String> = []

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - file: A workbook or delimited text, as it was written or as a spreadsheet program saved it.
  ///   - reference: What it is held against.
  /// - Throws: A `Diagnostic` where the file holds no table.
  init(_ file: InputFile, against reference: Reference) throws(Diagnostic) {
    self.reference = reference
    coders = reference.coders
    table = try Self.table(of: file)
    headings = SheetHeadings(
      table, codebook: reference.codebook,
      themes: Set(reference.samples.values.flatMap(\.themes)))
    drawn = reference.samples.mapValues { Set($0.comments) }
    findings = table.findings + headings.findings
    guard !findings.contains(where: { $0.severity == .error }) else { return }
    for record in table.records where !record.isBlank { read(record) }
    if zeros > 0 {
      findings.append(
        Diagnostic(
          .warning, code: "review.zeros",
          zeros == 1
            ? "1 row holds a no for themes and nothing else; it counts as not read"
            : "\(zeros) rows hold a no for themes and nothing else; they count as not read",
          at: Place(file: table.file, sheet: table.sheet),
          fix: "put x under \"no theme\" where the comment was read and speaks of none"))
    }
  }

  /// The page that is filled in: by its name, else the first that has a column of comments.
  private static func table(of file: InputFile) throws(Diagnostic) -> Table {
    let format = try FileFormat(file)
    guard format == .xlsx || format == .ods else { return try Table(reading: file) }
    let workbook = try Workbook(file)
    let sheet =
      workbook.sheets.first { $0.name == CodingSheet.codingPage }
      ?? workbook.sheets.first { sheet in
        sheet.rows.first?.cells.contains { SheetMark.folded($0.text) == "comment" } ?? false
      }
    return try Table(workbook: workbook, layout: TableLayout(sheet: sheet?.name))
  }
}

// MARK: - Cells and findings

extension SheetReader {
  /// What stands in a cell, or `nil` where there is no such column.
  func cell(_ column: SheetColumn, of record: TableRecord) -> String? {
    guard let position = headings.positions[column], let text = record[position] else { return nil }
    return SheetText.trimmed(text)
  }

  /// What a coder wrote into a cell, if it is a word; it might be copied from a comment.
  static func shown(_ text: String) -> String {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return word.count <= 20 ? "\"\(word)\"" : "a text of \(word.count) characters"
  }

  /// What stands in the place of an id: where columns were moved that may be a comment.
  static func shown(id text: String) -> String {
    text.contains(where: \.isWhitespace) || text.count > 80 ? shown(text) : "\"\(text)\""
  }

  /// What concerns the whole sheet is said once.
  mutating func once(
    _ record: TableRecord, _ column: SheetColumn, _ code: String, _ message: String,
    expected: String? = nil, fix: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    guard saidOnce.insert(code + message).inserted else { return }
    problem(record, column, code, message, expected: expected, fix: fix, severity: severity)
  }

  /// Notes something that is wrong with a row.
  mutating func problem(
    _ record: TableRecord, _ column: SheetColumn, _ code: String, _ message: String,
    expected: String? = nil, fix: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    if severity == .error { errors += 1 }
    findings.append(
      Diagnostic(
        severity, code: "review.\(code)", message,
        at: table.place(record: record, column: headings.positions[column]), expected: expected,
        fix: fix))
  }
}
