import EvaluationModel
import GRDB

/// The records of a person, by their numbers in the archive.
struct SelectedRecords {
  private let database: Database
  private let enrolments: [Int64]
  private let responses: [Int64]

  init(_ person: PersonSelection, in database: Database) throws {
    self.database = database
    var enrolments: [Int64] = []
    var responses: [Int64] = []
    for participant in person.participants {
      enrolments += try Int64.fetchAll(
        database, sql: "SELECT id FROM enrolments WHERE participant = ?", arguments: [participant])
      responses += try Int64.fetchAll(
        database, sql: "SELECT id FROM responses WHERE participant = ?", arguments: [participant])
    }
    for response in person.responses {
      responses += try Int64.fetchAll(
        database,
        sql: """
          SELECT r.id FROM sources s JOIN responses r ON r.source = s.id
          WHERE s.name || ':' || r.record = ?
          """, arguments: [response])
    }
    self.enrolments = enrolments
    self.responses = Set(responses).sorted()
  }

  /// The numbers of the enrolments for an SQL list.
  var enrolmentList: String { enrolments.map(String.init).joined(separator: ",") }
  /// The numbers of the responses for an SQL list.
  var responseList: String { responses.map(String.init).joined(separator: ",") }

  func holdings() throws -> Holdings {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
    let comments = "SELECT id FROM comments WHERE response IN (\(responseList))"
    let recommendations = "SELECT id FROM recommendations WHERE report IN (\(responseList))"
    return Holdings(
      enrolments: enrolments.count, responses: responses.count,
      answers: try count("SELECT count(*) FROM answers WHERE response IN (\(responseList))"),
      selections: try count(
        "SELECT count(*) FROM selections WHERE response IN (\(responseList))"),
      comments: try count("SELECT count(*) FROM (\(comments))"),
      codings: try count("SELECT count(*) FROM codings WHERE comment IN (\(comments))"),
      marks: try count(
        """
        SELECT count(*) FROM redaction_marks
        WHERE comment IN (\(comments)) OR recommendation IN (\(recommendations))
        """))
  }

  /// Deletes the records with all that belongs to them, and puts the ledgers right.
  func delete() throws {
    for (table, list) in [("enrolments", enrolmentList), ("responses", responseList)] {
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT source, count(*) FROM \(table) WHERE id IN (\(list)) GROUP BY source")
      try database.execute(sql: "DELETE FROM \(table) WHERE id IN (\(list))")
      for row in rows { try leaveOut(row[1], ofSource: row[0]) }
    }
  }

  /// Counts rows of a source as left out, so that its ledger balances.
  private func leaveOut(_ rows: Int, ofSource source: Int64) throws {
    try database.execute(
      sql: "UPDATE sources SET rows_imported = rows_imported - ? WHERE id = ?",
      arguments: [rows, source])
    // A rule of the plan may have the same name: the one of withdrawals is the last.
    let last = try Row.fetchOne(
      database,
      sql: """
        SELECT position, rule FROM exclusions WHERE source = ? ORDER BY position DESC LIMIT 1
        """, arguments: [source])
    if let last, last[1] == ImportLedger.withdrawn {
      try database.execute(
        sql: "UPDATE exclusions SET row_count = row_count + ? WHERE source = ? AND position = ?",
        arguments: [rows, source, last[0] as Int])
    } else {
      try database.execute(
        sql: "INSERT INTO exclusions VALUES (?, ?, ?, ?)",
        arguments: [source, (last?[0] ?? -1) + 1, ImportLedger.withdrawn, rows])
    }
  }
}
