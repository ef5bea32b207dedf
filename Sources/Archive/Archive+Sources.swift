public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Stores what one file holds, in the place of what was stored of it before.
  ///
  /// Where the archive already holds the records of the same bytes, read in the same way, nothing
  /// but the audit trail changes. Codings of a comment outlive its replacement when its response
  /// id, its prompt and its text stay as they were; the others are deleted, and the audit trail
  /// counts them.
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
    for file in files where !file.ledger.isBalanced {
      let ledger = file.ledger
      throw Diagnostic(
        code: "archive.unbalanced-ledger",
        """
        \(ledger.read) rows were read, but \(ledger.imported) were imported, \(ledger.excluded) \
        excluded and \(ledger.rejections.count) rejected
        """, at: Place(file: ledger.path), expected: "numbers that balance")
    }
    return try write { database in
      try files.map { try store($0, on: date, in: database) }
    }
  }

  private func store(_ file: FileRecords, on date: CalendarDate, in database: Database) throws
    -> StoreOutcome
  {
    let ledger = file.ledger
    let held = try HeldSource.named(ledger.source, in: database)
    if let held, held.holds(sha256: ledger.sha256, mappingDigest: file.mappingDigest) {
      if held.ledger.path != ledger.path {
        try database.execute(
          sql: "UPDATE sources SET path = ? WHERE id = ?", arguments: [ledger.path, held.key])
      }
      try ImportEvent(.unchanged, of: ledger, mappingDigest: file.mappingDigest, on: date)
        .insert(in: database)
      return .unchanged
    }
    let coded = try held.map { try CodedComments(ofSource: $0.key, in: database) }
    if let held { try Self.delete(held, in: database) }
    let key = try HeldSource.insert(ledger, mappingDigest: file.mappingDigest, in: database)
    let comments = try RecordWriter(source: ledger.source, key: key, path: path, in: database)
      .write(file.records)
    let dropped = try coded?.restore(to: comments, in: database) ?? 0
    let outcome = held == nil ? StoreOutcome.imported : .replaced
    try ImportEvent(
      held == nil ? .imported : .replaced, of: ledger, mappingDigest: file.mappingDigest,
      on: date, codingsDropped: dropped
    ).insert(in: database)
    return outcome
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
    try write { database in
      guard let held = try HeldSource.named(source, in: database) else { return false }
      try ImportEvent(
        .unchanged, of: held.ledger, mappingDigest: held.mappingDigest, on: date
      ).insert(in: database)
      return true
    }
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
    try write { database in
      guard let held = try HeldSource.named(source, in: database) else { return false }
      let dropped = try CodedComments(ofSource: held.key, in: database).count
      try Self.delete(held, in: database)
      try ImportEvent(
        .withdrawn, of: held.ledger, mappingDigest: held.mappingDigest, on: date,
        codingsDropped: dropped
      ).insert(in: database)
      return true
    }
  }

  private static func delete(_ held: HeldSource, in database: Database) throws {
    try database.execute(sql: "DELETE FROM sources WHERE id = ?", arguments: [held.key])
  }
}
