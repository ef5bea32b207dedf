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
    /// The day of the reading.
    let date: CalendarDate
  }

  /// A reading, and where on the sheet it stands.
  struct Found {
    let reading: CommentReading
    let place: Place
  }

  /// Whose reading of what.
  private struct Subject: Hashable {
    let comment: String
    let coder: String
    let codebookVersion: String
  }

  private let reference: Reference
  private let table: Table
  private let headings: SheetHeadings
  /// The drawn comments of each sample.
  private let drawn: [String: Set<String>]
  /// What was read.
  private(set) var found: [Found] = []
  /// How many rows each coder left blank.
  private(set) var blank: [String: Int] = [:]
  /// What is wrong, and what a person should look at.
  private(set) var findings: [Diagnostic]
  private var errors = 0
  private var zeros = 0
  private var places: [Subject: Int] = [:]
  private var saidOnce: Set<String> = []

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - file: A workbook or delimited text, as it was written or as a spreadsheet program saved it.
  ///   - reference: What it is held against.
  /// - Throws: A `Diagnostic` where the file holds no table.
  init(_ file: InputFile, against reference: Reference) throws(Diagnostic) {
    self.reference = reference
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

// MARK: - One row

extension SheetReader {
  private mutating func read(_ record: TableRecord) {
    guard let comment = cell(.comment, of: record), !comment.isEmpty else {
      problem(record, .comment, "no-comment", "the row names no comment", fix: "delete the row")
      return
    }
    guard let coder = coder(of: record) else { return }
    let count = errors
    let marks = marks(of: record)
    let isThemeless = isThemeless(record)
    let note = cell(.note, of: record)
    let hasNote = note.map { !$0.isEmpty } ?? false
    guard !marks.isEmpty || isThemeless else {
      guard errors == count else { return }
      blank[coder, default: 0] += 1
      if hasNote {
        problem(
          record, .note, "note-only", "the row has a note and no mark: it counts as not read",
          fix: "put x under \"no theme\" if the comment speaks of none", severity: .warning)
      }
      return
    }
    guard let text = reference.texts[comment] else {
      let near =
        errors < 5
        ? NearMiss.suggestion(for: comment, among: reference.texts.keys.sorted()) : nil
      problem(
        record, .comment, "unknown-comment", "the archive has no comment \"\(comment)\"",
        fix: near.map { "did you mean \"\($0)\"?" }
          ?? "leave the column as it was written; a comment of a person who has withdrawn is gone")
      return
    }
    guard let version = version(of: record) else { return }
    if let shown = cell(.text, of: record), !SheetText.shows(shown, text: text) {
      problem(
        record, .text, "text-changed", "the text is not that of the comment \"\(comment)\"",
        fix: "sort whole rows only and leave the text as it was; where the answer itself has "
          + "changed since, draw a new sheet")
    }
    let sample = cell(.sheet, of: record).flatMap { $0.isEmpty ? nil : $0 }
    if let sample, drawn[sample]?.contains(comment) == false {
      problem(
        record, .comment, "not-on-sheet",
        "the comment \"\(comment)\" was not drawn for \(sample), or says something else by now",
        fix: "leave the columns \"comment\" and \"sheet\" as they were written")
    }
    if !marks.isEmpty, isThemeless {
      problem(
        record, .noTheme, "contradiction", "a theme is marked, and \"no theme\" too",
        expected: "one or the other", fix: "clear one of them")
    }
    let order =
      sample.flatMap { reference.samples[$0]?.themes } ?? reference.codebook.themes.map(\.id)
    for (theme, _) in marks where !order.contains(theme) {
      problem(
        record, .theme(theme), "theme-not-asked", "the sheet does not ask about \"\(theme)\"",
        fix: "clear the cell, or draw a sheet with the present codebook")
    }
    guard errors == count else { return }
    add(
      CommentReading(
        comment: comment, coder: coder, codebookVersion: version, date: reference.date,
        sample: sample, note: hasNote ? note : nil,
        codings: order.compactMap { theme in
          marks[theme].map {
            StoredCoding(
              comment: comment, theme: theme, direction: $0, codebookVersion: version,
              coder: coder)
          }
        }), of: record)
  }

  private mutating func add(_ reading: CommentReading, of record: TableRecord) {
    let subject = Subject(
      comment: reading.comment, coder: reading.coder, codebookVersion: reading.codebookVersion)
    guard let index = places[subject] else {
      places[subject] = found.count
      found.append(Found(reading: reading, place: table.place(record: record)))
      return
    }
    let earlier = found[index]
    guard !earlier.reading.agrees(with: reading) else { return }
    problem(
      record, .comment, "twice",
      "the comment \"\(reading.comment)\" stands on the sheet twice and is coded differently",
      expected: "what stands in line \(earlier.place.line ?? 0)", fix: "delete one of the rows")
  }

  /// The marked themes, each with its direction as it is stored.
  private mutating func marks(of record: TableRecord) -> [String: String] {
    var marks: [String: String] = [:]
    var hasNo = false
    for (column, position) in headings.positions.sorted(by: { $0.value < $1.value }) {
      guard case .theme(let theme) = column, let text = record[position] else { continue }
      let mark = SheetMark(text)
      if let direction = mark.stored { marks[theme] = direction }
      if case .unknown(let suggestion) = mark {
        problem(
          record, column, "unknown-direction",
          "\(Self.shown(text)) is no direction of \"\(theme)\"",
          expected: (Direction.allCases.map(\.rawValue) + [SheetMark.cross])
            .joined(separator: ", ") + ", or nothing",
          fix: suggestion.map { "did you mean \($0)?" })
      } else if mark == .blank, !SheetMark.folded(text).isEmpty {
        hasNo = true
      }
    }
    if marks.isEmpty, hasNo, !isMarkedThemeless(record) { zeros += 1 }
    return marks
  }

  private func isMarkedThemeless(_ record: TableRecord) -> Bool {
    cell(.noTheme, of: record).map { SheetMark($0) == .present } ?? false
  }

  private mutating func isThemeless(_ record: TableRecord) -> Bool {
    guard let text = cell(.noTheme, of: record) else { return false }
    switch SheetMark(text) {
    case .present: return true
    case .blank: return false
    case .direction, .unknown:
      // People write there what the column is called.
      if ["no theme", "none"].contains(SheetMark.folded(text)) { return true }
      problem(
        record, .noTheme, "unknown-tick", "\(Self.shown(text)) is no mark of \"no theme\"",
        expected: "x or nothing")
      return false
    }
  }
}

// MARK: - Whose reading with which version

extension SheetReader {
  private mutating func coder(of record: TableRecord) -> String? {
    let written = cell(.coder, of: record).flatMap { $0.isEmpty ? nil : $0 }
    if let written, let given = reference.coder, written != given {
      once(
        record, .coder, "other-coder",
        "the sheet is \(Self.shown(written))'s, and --coder says \"\(given)\"",
        fix: "leave --coder out, or change the column \"coder\"")
      return nil
    }
    guard let coder = written ?? reference.coder else {
      once(
        record, .coder, "no-coder", "the sheet does not say who coded",
        fix: "add --coder with a name or code")
      return nil
    }
    guard SheetMark.folded(coder) != StoredCoding.rules else {
      once(
        record, .coder, "reserved-coder",
        "\"\(StoredCoding.rules)\" is the name of the codebook's rules, not of a person",
        fix: "use the coder's name or code")
      return nil
    }
    return coder
  }

  /// The version of the codebook that the coder had at hand.
  private mutating func version(of record: TableRecord) -> String? {
    guard let name = cell(.sheet, of: record), !name.isEmpty else {
      once(
        record, .sheet, "no-sheet",
        "the rows do not say of which sheet they are; they count as no sample, and as coded with "
          + "the present codebook", severity: .warning)
      return reference.codebook.stamp
    }
    guard let sample = reference.samples[name] else {
      once(
        record, .sheet, "unknown-sheet", "the archive has drawn no sheet \(Self.shown(name))",
        fix: NearMiss.suggestion(for: name, among: reference.samples.keys.sorted())
          .map { "did you mean \($0)?" }
          ?? "read it into the archive that it was drawn from, or draw it again with the same seed")
      return nil
    }
    if sample.codebookVersion != reference.codebook.stamp {
      once(
        record, .sheet, "other-version",
        "the sheet was drawn with version \(sample.codebookVersion) of the codebook; its codings "
          + "are stored as made with it", expected: reference.codebook.stamp, severity: .warning)
    }
    let missing = sample.themes.filter { headings.positions[.theme($0)] == nil }
    if !missing.isEmpty {
      once(
        record, .comment, "missing-theme",
        "the sheet asks about themes that it has no column for",
        expected: missing.map { "[\($0)]" }.joined(separator: ", "),
        fix: "put the columns back; an empty column says that no comment speaks of the theme")
      return nil
    }
    return sample.codebookVersion
  }

  private func cell(_ column: SheetColumn, of record: TableRecord) -> String? {
    guard let position = headings.positions[column], let text = record[position] else { return nil }
    return SheetText.trimmed(text)
  }

  /// What a coder wrote into a cell, if it is a word; it might be copied from a comment.
  private static func shown(_ text: String) -> String {
    let word = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return word.count <= 20 ? "\"\(word)\"" : "a text of \(word.count) characters"
  }

  /// What concerns the whole sheet is said once.
  private mutating func once(
    _ record: TableRecord, _ column: SheetColumn, _ code: String, _ message: String,
    expected: String? = nil, fix: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    guard saidOnce.insert(code + message).inserted else { return }
    problem(record, column, code, message, expected: expected, fix: fix, severity: severity)
  }

  private mutating func problem(
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
