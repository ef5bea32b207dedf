import EvaluationModel
import GRDB

/// The tables of what external examiners sent back.
struct ExaminerSheetTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Whether an archive that is only looked at has such tables.
  static func isThere(in database: Database) throws -> Bool {
    try database.tableExists("examiner_sheets")
  }

  /// Some sheets with what they say, in the order in which they were signed and then stored.
  ///
  /// - Parameters:
  ///   - condition: What holds of them in SQL.
  ///   - arguments: The values that `condition` leaves open.
  /// - Returns: The sheets, with their numbers in the archive.
  /// - Throws: What the database throws.
  func fetch(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [(key: Int64, sheet: ExaminerSheet)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, report, cohort, report_date, profile, role, signed_on, read_on, overall, comment
        FROM examiner_sheets WHERE \(condition) ORDER BY signed_on, id
        """, arguments: arguments)
    return try rows.compactMap { row in
      let key: Int64 = row[0]
      guard let reportDate = CalendarDate(iso: row[3]), let signed = CalendarDate(iso: row[6]),
        let read = CalendarDate(iso: row[7]), let overall = ExaminerChoice(rawValue: row[8])
      else { return nil }
      return (
        key,
        ExaminerSheet(
          report: row[1], cohort: row[2], reportDate: reportDate, profile: row[4], role: row[5],
          signed: signed, read: read, overall: overall, comment: row[9],
          verdicts: try verdicts(on: key))
      )
    }
  }

  private func verdicts(on sheet: Int64) throws -> [ExaminerSheet.Verdict] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT subject, verdict, comment FROM examiner_verdicts WHERE sheet = ? ORDER BY position
        """, arguments: [sheet]
    ).compactMap { row in
      ExaminerChoice(rawValue: row[1]).map {
        ExaminerSheet.Verdict(subject: row[0], choice: $0, comment: row[2])
      }
    }
  }

  /// Notes that a sheet no longer counts.
  func replace(_ key: Int64, on day: CalendarDate) throws {
    try database.execute(
      sql: "UPDATE examiner_sheets SET replaced_on = ? WHERE id = ?",
      arguments: [day.description, key])
  }

  /// Adds a sheet.
  func insert(_ sheet: ExaminerSheet) throws {
    try database.execute(
      sql: """
        INSERT INTO examiner_sheets (report, cohort, report_date, profile, role, signed_on, read_on,
          overall, comment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        sheet.report, sheet.cohort, sheet.reportDate.description, sheet.profile, sheet.role,
        sheet.signed.description, sheet.read.description, sheet.overall.rawValue, sheet.comment,
      ])
    let key = database.lastInsertedRowID
    for (position, verdict) in sheet.verdicts.enumerated() {
      try database.execute(
        sql: """
          INSERT INTO examiner_verdicts (sheet, position, subject, verdict, comment)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [key, position, verdict.subject, verdict.choice.rawValue, verdict.comment])
    }
  }
}
