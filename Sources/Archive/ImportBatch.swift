import Diagnostics
public import EvaluationModel
import GRDB

/// An import of several files that is going on: all of it is kept, or nothing.
///
/// Files are stored one after another, so that only one of them need be in memory.
public struct ImportBatch {
  /// What the archive holds, with what the import has stored so far.
  public let held: HeldRecords
  private let database: Database
  private let path: String
  private let date: CalendarDate

  init(path: String, on date: CalendarDate, in database: Database) {
    held = HeldRecords(path: path, in: database)
    self.database = database
    self.path = path
    self.date = date
  }

  /// Stores what one file holds, in the place of what was stored of it before.
  ///
  /// - Parameter file: What the file holds.
  /// - Returns: What became of it.
  /// - Throws: What `Archive.store(_:ledger:mappingDigest:on:)` throws.
  public func store(_ file: FileRecords) throws -> StoreOutcome {
    let ledger = file.ledger
    try checkBalance(of: ledger)
    let held = try HeldSource.named(ledger.source, in: database)
    if let held, held.holds(sha256: ledger.sha256, mappingDigest: file.mappingDigest) {
      if held.ledger.path != ledger.path {
        try database.execute(
          sql: "UPDATE sources SET path = ? WHERE id = ?", arguments: [ledger.path, held.key])
      }
      try store(file.shape, of: held.key)
      try ImportEvent(.unchanged, of: ledger, mappingDigest: file.mappingDigest, on: date)
        .insert(in: database)
      return .unchanged
    }
    let coded = try held.map { try CodedComments(ofSource: $0.key, in: database) }
    let reviewed = try held.map { try ReviewedMarks(ofSource: $0.ledger.source, in: database) }
    let before = try held.map { try MarkTable(database).texts(ofSource: $0.ledger.source) }
    if let held { try delete(held) }
    let key = try HeldSource.insert(ledger, mappingDigest: file.mappingDigest, in: database)
    try store(file.shape, of: key)
    let writer = RecordWriter(source: ledger.source, key: key, path: path, in: database)
    let texts = try writer.write(file.records)
    let succession = TextSuccession(from: before ?? WrittenTexts(), to: texts)
    let found = file.records.redactionMarks
    try writer.write(
      reviewed?.following(succession).merged(with: found, in: texts) ?? found, in: texts)
    let dropped = try coded?.restore(to: texts, by: succession, in: database)
    let outcome = held == nil ? StoreOutcome.imported : .replaced
    try ImportEvent(
      held == nil ? .imported : .replaced, of: ledger, mappingDigest: file.mappingDigest,
      on: date, dropped: dropped ?? CodedComments.Count()
    ).insert(in: database)
    return outcome
  }

  /// Notes in the audit trail that a file was offered again as it was, without reading it anew.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: Whether the archive holds anything of the source; if not, nothing is noted.
  /// - Throws: What `Archive.noteUnchanged(source:on:)` throws.
  @discardableResult
  public func noteUnchanged(source: String) throws -> Bool {
    guard let held = try HeldSource.named(source, in: database) else { return false }
    try ImportEvent(
      .unchanged, of: held.ledger, mappingDigest: held.mappingDigest, on: date
    ).insert(in: database)
    return true
  }

  /// Deletes everything that one file holds; the audit trail keeps that it was there.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: Whether the archive held anything of the source.
  /// - Throws: What `Archive.remove(source:on:)` throws.
  @discardableResult
  public func remove(source: String) throws -> Bool {
    guard let held = try HeldSource.named(source, in: database) else { return false }
    let dropped = try CodedComments(ofSource: held.key, in: database).count
    try delete(held)
    try ImportEvent(
      .withdrawn, of: held.ledger, mappingDigest: held.mappingDigest, on: date,
      dropped: dropped
    ).insert(in: database)
    return true
  }

  /// Searches the comments and recommendations of all sources for what may identify somebody.
  ///
  /// What a person has decided of a passage stays, and so does what a roll of names led to, since
  /// the roll may be gone by now.
  ///
  /// - Parameters:
  ///   - version: The version of the rules that are searched by.
  ///   - search: Finds the marks of a text, from the text and its id.
  /// - Throws: What the database throws.
  public func searchTexts(
    version: String, _ search: (_ text: String, _ id: String) -> [RedactionMark]
  ) throws {
    for source in try held.sources() {
      let texts = try MarkTable(database).texts(ofSource: source)
      let found = texts.inOrder.flatMap { search($0.text.text, $0.id) }
      try ReviewedMarks(ofSource: source, in: database).update(with: found, in: texts)
    }
    try Setting.redactionScan.write(version, in: database)
  }

  /// Notes by what the key of the pseudonyms is recognised.
  public func noteKey(_ fingerprint: String) throws {
    try Setting.identityKey.write(fingerprint, in: database)
  }

  /// Whether all texts were searched by the rules of a version when they were stored.
  public func isSearched(by version: String) throws -> Bool {
    try Setting.redactionScan.read(in: database) == version
  }

  private func delete(_ held: HeldSource) throws {
    try database.execute(sql: "DELETE FROM sources WHERE id = ?", arguments: [held.key])
  }

  private func store(_ shape: SourceShape?, of key: Int64) throws {
    guard let shape else { return }
    let table = ShapeTable(path: path, in: database)
    if try table.shape(of: key) != shape { try table.store(shape, of: key) }
  }

  private func checkBalance(of ledger: ImportLedger) throws {
    guard !ledger.isBalanced else { return }
    throw Diagnostic(
      code: "archive.unbalanced-ledger",
      """
      \(ledger.read) rows were read, but \(ledger.imported) were imported, \(ledger.excluded) \
      excluded and \(ledger.rejections.count) rejected
      """, at: Place(file: ledger.path), expected: "numbers that balance")
  }
}
