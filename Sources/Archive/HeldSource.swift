import EvaluationModel
import GRDB

/// A file whose records the archive holds.
struct HeldSource {
  /// The number of the source in the archive.
  let key: Int64
  let mappingDigest: String
  let ledger: ImportLedger

  /// The source with an id, or `nil` where nothing of it is held.
  static func named(_ name: String, in database: Database) throws -> HeldSource? {
    try fetch(database, filter: "WHERE name = ?", arguments: [name]).first
  }

  /// All sources, in the order of their ids.
  static func all(in database: Database) throws -> [HeldSource] {
    try fetch(database, filter: "", arguments: [])
  }

  func holds(sha256: String, mappingDigest: String) -> Bool {
    ledger.sha256 == sha256 && self.mappingDigest == mappingDigest
  }

  /// Stores a ledger.
  ///
  /// - Returns: The number of the source in the archive.
  static func insert(
    _ ledger: ImportLedger, mappingDigest: String, in database: Database
  ) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO sources (name, path, sha256, mapping_digest, encoding, rows_read,
          rows_imported, columns_not_stored) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        ledger.source, ledger.path, ledger.sha256, mappingDigest, ledger.encoding, ledger.read,
        ledger.imported, ledger.columnsNotStored,
      ])
    let key = database.lastInsertedRowID
    let exclude = try database.makeStatement(sql: "INSERT INTO exclusions VALUES (?, ?, ?, ?)")
    for (position, exclusion) in ledger.exclusions.enumerated() {
      try exclude.execute(arguments: [key, position, exclusion.rule, exclusion.rows])
    }
    let reject = try database.makeStatement(
      sql: "INSERT INTO rejections VALUES (?, ?, ?, ?, ?, ?)")
    for (position, rejection) in ledger.rejections.enumerated() {
      try reject.execute(arguments: [
        key, position, rejection.record, rejection.line, rejection.column, rejection.reason,
      ])
    }
    return key
  }

  private static func fetch(
    _ database: Database, filter: String, arguments: StatementArguments
  ) throws -> [HeldSource] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, name, path, sha256, mapping_digest, encoding, rows_read, rows_imported,
          columns_not_stored FROM sources \(filter) ORDER BY name
        """, arguments: arguments)
    return try rows.map { row in
      let key: Int64 = row[0]
      let ledger = ImportLedger(
        source: row[1], path: row[2], sha256: row[3], encoding: row[5], read: row[6],
        imported: row[7], exclusions: try exclusions(of: key, in: database),
        rejections: try rejections(of: key, in: database), columnsNotStored: row[8])
      return HeldSource(key: key, mappingDigest: row[4], ledger: ledger)
    }
  }

  private static func exclusions(
    of key: Int64, in database: Database
  ) throws -> [ImportLedger.Exclusion] {
    try Row.fetchAll(
      database,
      sql: "SELECT rule, row_count FROM exclusions WHERE source = ? ORDER BY position",
      arguments: [key]
    ).map { ImportLedger.Exclusion(rule: $0[0], rows: $0[1]) }
  }

  private static func rejections(
    of key: Int64, in database: Database
  ) throws -> [ImportLedger.Rejection] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT record, line, column_number, reason FROM rejections WHERE source = ?
        ORDER BY position
        """, arguments: [key]
    ).map { ImportLedger.Rejection(record: $0[0], line: $0[1], column: $0[2], reason: $0[3]) }
  }
}
