import Diagnostics
import EvaluationModel
import ImpactReport
import Importing

/// Which report an examiner's sheet belongs to.
struct ExaminerSheetHeader: Hashable {
  /// The SHA-256 of the report, in hexadecimal.
  let report: String
  /// The day that the report bears.
  let date: CalendarDate
  /// The id of the cohort.
  let cohort: String
  /// The name of the disclosure profile.
  let profile: String

  /// What the rows of a sheet say, all alike.
  ///
  /// - Parameters:
  ///   - entries: The rows.
  ///   - file: The file's name, for messages.
  /// - Throws: A `Diagnostic` at the first row that says something else, or where there is none.
  init(_ entries: [ExaminerSheetEntry], in file: String) throws {
    guard let first = entries.first else {
      throw Diagnostic(
        code: "review.sheet-empty", "the sheet has no rows", at: Place(file: file),
        fix: "take back the file that senco-impact report --for examiner wrote")
    }
    let cells: [KeyPath<ExaminerSheetEntry, ExaminerSheetEntry.Cell>] = [
      \.report, \.reportDate, \.cohort, \.profile,
    ]
    for entry in entries {
      if let other = cells.first(where: { entry[keyPath: $0].text != first[keyPath: $0].text }) {
        throw Diagnostic(
          code: "review.two-sheets", "the row belongs to the sheet of another report",
          at: entry[keyPath: other].place, fix: "take back one sheet at a time")
      }
    }
    let digest = first.report.text.lowercased()
    guard digest.count == 64, digest.allSatisfy(\.isHexDigit) else {
      throw Diagnostic(
        code: "review.sheet-digest", "this is not the digest of a report", at: first.report.place,
        expected: "64 digits from 0 to 9 and a to f", fix: "leave the column as it was written")
    }
    guard let date = Self.day(first.reportDate.text) else {
      throw Diagnostic(
        code: "review.sheet-date", "the day of the report cannot be read",
        at: first.reportDate.place, expected: "a day as 2018-10-31",
        fix: "leave the column as it was written")
    }
    report = digest
    self.date = date
    cohort = first.cohort.text
    profile = first.profile.text
  }

  /// A day as it was written, or as a spreadsheet program rewrote it.
  static func day(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text) ?? ReportDate.date(in: text)
  }
}
