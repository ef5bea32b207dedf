public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// What became of the rows of every file whose records the archive holds, in the order of the
  /// sources' ids.
  public func ledgers() throws(Diagnostic) -> [ImportLedger] {
    try read { try HeldSource.all(in: $0).map(\.ledger) }
  }

  /// Everything that was ever done to the archive's sources, oldest first.
  public func auditTrail() throws(Diagnostic) -> [ImportEvent] {
    try read { database in
      // An archive of an earlier version that is only looked at has no such column.
      let readings = try ReadingTable.isThere(in: database) ? "readings_dropped" : "0"
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT date, action, source, path, sha256, mapping_digest, encoding, rows_read,
            rows_imported, rows_excluded, rows_rejected, codings_dropped, \(readings)
          FROM imports ORDER BY id
          """)
      return try rows.map { row in
        guard let date = CalendarDate(iso: row[0]),
          let action = ImportEvent.Action(rawValue: row[1])
        else { throw ArchiveFailure.damaged(path) }
        return ImportEvent(
          date: date, action: action, source: row[2], path: row[3], sha256: row[4],
          mappingDigest: row[5], encoding: row[6], read: row[7], imported: row[8],
          excluded: row[9], rejected: row[10], codingsDropped: row[11], readingsDropped: row[12])
      }
    }
  }
}

extension ImportEvent {
  /// Adds the line to the audit trail.
  func insert(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO imports (date, action, source, path, sha256, mapping_digest, encoding,
          rows_read, rows_imported, rows_excluded, rows_rejected, codings_dropped,
          readings_dropped)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        date.description, action.rawValue, source, path, sha256, mappingDigest, encoding, read,
        imported, excluded, rejected, codingsDropped, readingsDropped,
      ])
  }
}
