public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Stores what one file holds, in the place of what was stored of it before.
  ///
  /// Where the archive already holds the records of the same bytes, read in the same way, nothing
  /// but the audit trail changes, and marks of passages that are found anew. Codings of a comment,
  /// and what a person has decided of its marks, outlive its replacement when its response id, its
  /// prompt and its text stay as they were; the others are deleted, and the audit trail counts the
  /// codings.
  ///
  /// - Parameters:
  ///   - records: What the file holds. Every response's id is the source's id, a colon and the
  ///     number of the record; what belongs to a response comes with it.
  ///   - ledger: What became of the file's rows.
  ///   - mappingDigest: A digest of everything else that the records depend on: the plan's mapping
  ///     of the file, and the version of the program that read it.
  ///   - date: The day of the import.
  /// - Returns: What became of the file.
  /// - Throws: `archive.unbalanced-ledger`, `archive.foreign-response`, `archive.unknown-response`,
  ///   `archive.duplicate-record`, `archive.invalid-record`, `archive.null-character`,
  ///   `archive.locked`, `archive.read-only` or `archive.disk-full`. The archive is then as before.
  public func store(
    _ records: EvaluationRecords, ledger: ImportLedger, mappingDigest: String,
    on date: CalendarDate
  ) throws(Diagnostic) -> StoreOutcome {
    let outcomes = try store(
      [FileRecords(records, ledger: ledger, mappingDigest: mappingDigest)], on: date)
    return outcomes.first ?? .unchanged
  }

  /// Stores what several files hold, all of them or none.
  ///
  /// - Parameters:
  ///   - files: What each file holds; an id occurs once.
  ///   - date: The day of the import.
  /// - Returns: What became of each file, in their order.
  /// - Throws: What `store(_:ledger:mappingDigest:on:)` throws. The archive is then as before.
  @discardableResult
  public func store(_ files: [FileRecords], on date: CalendarDate) throws(Diagnostic)
    -> [StoreOutcome]
  {
    try write { database in
      let batch = ImportBatch(path: path, on: date, in: database)
      return try files.map { try batch.store($0) }
    }
  }

  /// Whether the archive holds the records of a file with these bytes, read in this way.
  ///
  /// - Parameters:
  ///   - source: The source file's id.
  ///   - sha256: The SHA-256 of the file's bytes, in hexadecimal.
  ///   - mappingDigest: The digest that was given to `store`.
  /// - Returns: Whether storing such a file would change nothing.
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func contains(
    source: String, sha256: String, mappingDigest: String
  ) throws(Diagnostic) -> Bool {
    try read { database in
      try HeldSource.named(source, in: database)?
        .holds(sha256: sha256, mappingDigest: mappingDigest) ?? false
    }
  }

  /// Notes in the audit trail that a file was offered again as it was, without reading it anew.
  ///
  /// - Parameters:
  ///   - source: The source file's id.
  ///   - date: The day of the import.
  /// - Returns: Whether the archive holds anything of the source; if not, nothing is noted.
  /// - Throws: `archive.locked`, `archive.read-only` or `archive.disk-full`.
  @discardableResult
  public func noteUnchanged(source: String, on date: CalendarDate) throws(Diagnostic) -> Bool {
    try write { try ImportBatch(path: path, on: date, in: $0).noteUnchanged(source: source) }
  }

  /// The ids of the sources whose records the archive holds, in the order of the ids.
  public func sources() throws(Diagnostic) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM sources ORDER BY name") }
  }

  /// Deletes everything that one file holds: records, ledger and the codings of its comments.
  ///
  /// The audit trail keeps that it was there.
  ///
  /// - Parameters:
  ///   - source: The source file's id.
  ///   - date: The day of the withdrawal.
  /// - Returns: Whether the archive held anything of the source.
  /// - Throws: `archive.locked`, `archive.read-only` or `archive.disk-full`.
  @discardableResult
  public func remove(source: String, on date: CalendarDate) throws(Diagnostic) -> Bool {
    try write { try ImportBatch(path: path, on: date, in: $0).remove(source: source) }
  }
}
