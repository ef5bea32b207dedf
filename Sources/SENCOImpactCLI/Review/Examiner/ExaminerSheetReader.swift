import Diagnostics
import EvaluationModel
import ImpactReport
import Importing

/// Holds an examiner's sheet that came back against the report that it belongs to.
struct ExaminerSheetReader {
  /// The sheet of the report as it is now.
  let form: ExaminerSheetForm
  /// The search for what names somebody.
  let scan: RedactionScan
  /// The day on which the sheet is taken back.
  let date: CalendarDate
  /// Whether the report may say something else by now.
  let acceptsChanges: Bool
  /// What is wrong, and what a person should look at.
  private(set) var findings: [Diagnostic] = []

  init(
    form: ExaminerSheetForm, scan: RedactionScan, date: CalendarDate, acceptsChanges: Bool
  ) {
    self.form = form
    self.scan = scan
    self.date = date
    self.acceptsChanges = acceptsChanges
  }

  /// Reads the rows.
  ///
  /// - Parameters:
  ///   - entries: The rows, of which there is one at least.
  ///   - header: What they say of the report.
  /// - Returns: The sheet, or `nil` where anything is wrong; `findings` says what.
  mutating func sheet(
    of entries: [ExaminerSheetEntry], _ header: ExaminerSheetHeader
  ) -> ExaminerSheet? {
    if let first = entries.first, header.report != form.report { compare(first, header) }
    var rows: [String: ExaminerSheetEntry] = [:]
    for entry in entries where isKnown(entry) {
      if let earlier = rows[entry.id.text] {
        fault(
          "row-twice", "the row \"\(entry.id.text)\" stands on the sheet twice", at: entry.id.place,
          expected: "what stands in line \(earlier.id.place.line ?? 0)", fix: "delete one of them")
      }
      rows[entry.id.text] = entry
    }
    let verdicts = form.rows.compactMap { row in rows[row.id].flatMap { verdict($0) } }
    let overall = signature(.overall, rows).flatMap { choice($0) }
    let role = role(rows)
    let signed = signed(rows, header)
    guard let overall, let role, let signed,
      !findings.contains(where: { $0.severity == .error })
    else { return nil }
    return ExaminerSheet(
      report: header.report, cohort: header.cohort, reportDate: header.date,
      profile: header.profile, role: role, signed: signed, read: date, overall: overall,
      comment: rows[ExaminerSheetForm.Signature.overall.rawValue].flatMap { comment($0) },
      verdicts: verdicts)
  }

  /// Says that the report has changed since the sheet was written.
  private mutating func compare(_ first: ExaminerSheetEntry, _ header: ExaminerSheetHeader) {
    let message =
      "the report of \(header.date) says something else by now than when this sheet was written"
    if acceptsChanges {
      findings.append(
        Diagnostic(
          .warning, code: "review.report-changed", message, at: first.report.place,
          fix: "what the sheet says is taken back where the report still asks for it"))
    } else {
      fault(
        "report-changed", message, at: first.report.place, expected: form.report,
        fix: "write the report again with \"senco-impact report FOLDER --for examiner --date "
          + "\(header.date)\" and ask the examiner to look at it, or add --accept-changes to take "
          + "back what the report still asks for")
    }
  }

  private mutating func isKnown(_ entry: ExaminerSheetEntry) -> Bool {
    let known = form.rows.map(\.id) + ExaminerSheetForm.Signature.allCases.map(\.rawValue)
    guard !known.contains(entry.id.text) else { return true }
    if acceptsChanges {
      findings.append(
        Diagnostic(
          .warning, code: "review.row-gone", "the report no longer asks about this row",
          at: entry.id.place, fix: "its answer is left out"))
    } else {
      fault(
        "unknown-row", "the report has no row \(SheetReader.shown(id: entry.id.text))",
        at: entry.id.place,
        fix: NearMiss.suggestion(for: entry.id.text, among: known).map { "did you mean \"\($0)\"?" }
          ?? "leave the column \"id\" as it was written")
    }
    return false
  }

  /// What was chosen in a row, or `nil` where it was left blank.
  private mutating func verdict(_ entry: ExaminerSheetEntry) -> ExaminerSheet.Verdict? {
    guard !entry.answer.text.isEmpty else {
      if !entry.comment.text.isEmpty {
        fault(
          "no-answer", "the row \"\(entry.id.text)\" has a comment and no answer",
          at: entry.answer.place, expected: choices,
          fix: "choose an answer; \"\(words(of: .cannotSay))\" is one")
      }
      return nil
    }
    let comment = comment(entry)
    return choice(entry).map {
      ExaminerSheet.Verdict(subject: entry.id.text, choice: $0, comment: comment)
    }
  }

  private var choices: String { form.choices.map(\.words).joined(separator: ", ") }

  private func words(of choice: ExaminerChoice) -> String {
    form.choices.first { $0.choice == choice }?.words ?? choice.rawValue
  }

  /// The choice that a cell names: as the form prints it, or as the archive keeps it.
  private mutating func choice(_ entry: ExaminerSheetEntry) -> ExaminerChoice? {
    let written = Self.squeezed(entry.answer.text)
    let found = form.choices.first {
      Self.squeezed($0.words) == written || Self.squeezed($0.choice.rawValue) == written
    }
    if found == nil {
      fault(
        "unknown-choice", "\(SheetReader.shown(entry.answer.text)) is none of the answers",
        at: entry.answer.place, expected: choices,
        fix: NearMiss.suggestion(for: entry.answer.text, among: form.choices.map(\.words))
          .map { "did you mean \"\($0)\"?" } ?? "write one of them")
    }
    return found?.choice
  }

  private static func squeezed(_ text: String) -> String {
    String(SheetMark.folded(text).filter { $0.isLetter })
  }

  /// A comment, unless it seems to name somebody.
  private mutating func comment(_ entry: ExaminerSheetEntry) -> String? {
    guard !entry.comment.text.isEmpty else { return nil }
    checkNames(entry.comment)
    return entry.comment.text
  }

  /// Complains of what may identify somebody: names stay out of the archive.
  private mutating func checkNames(_ cell: ExaminerSheetEntry.Cell) {
    let kinds = Set(scan.marks(in: cell.text, of: "").map(\.kind.placeholder)).sorted()
    guard !kinds.isEmpty else { return }
    fault(
      "names-somebody", "the text may identify somebody (\(kinds.joined(separator: ", ")))",
      at: cell.place, fix: "write a role in its place, as \"the module leader\"")
  }

  /// The row of a part of the signature, which must be filled in.
  private mutating func signature(
    _ part: ExaminerSheetForm.Signature, _ rows: [String: ExaminerSheetEntry]
  ) -> ExaminerSheetEntry? {
    guard let entry = rows[part.rawValue] else {
      findings.append(
        Diagnostic(
          code: "review.no-\(part.rawValue)", "the row \"\(part.rawValue)\" is missing",
          at: rows.values.map(\.id.place).min { ($0.line ?? 0) < ($1.line ?? 0) },
          fix: "put the row back as it was written"))
      return nil
    }
    guard !entry.answer.text.isEmpty else {
      fault(
        "no-\(part.rawValue)", "the row \"\(part.rawValue)\" has no answer",
        at: entry.answer.place, fix: "fill it in: the sheet counts only when it is signed")
      return nil
    }
    return entry
  }

  private mutating func role(_ rows: [String: ExaminerSheetEntry]) -> String? {
    guard let entry = signature(.role, rows) else { return nil }
    checkNames(entry.answer)
    return entry.answer.text
  }

  private mutating func signed(
    _ rows: [String: ExaminerSheetEntry], _ header: ExaminerSheetHeader
  ) -> CalendarDate? {
    guard let entry = signature(.signed, rows) else { return nil }
    guard let day = ExaminerSheetHeader.day(entry.answer.text) else {
      fault(
        "signed-date", "\(SheetReader.shown(entry.answer.text)) is not a day",
        at: entry.answer.place, expected: "a day as 2018-11-20",
        fix: "write year, month and day with hyphens")
      return nil
    }
    if day < header.date {
      fault(
        "signed-before",
        "the sheet was signed (\(day)) before the day of its report "
          + "(\(header.date))", at: entry.answer.place, fix: "correct the day")
    }
    return day
  }

  private mutating func fault(
    _ code: String, _ message: String, at place: Place, expected: String? = nil, fix: String
  ) {
    findings.append(
      Diagnostic(
        code: "review.\(code)", message, at: place, expected: expected, fix: fix))
  }
}
