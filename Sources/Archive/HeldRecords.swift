public import EvaluationModel
import GRDB

/// What the archive holds of each file, seen at one moment.
public struct HeldRecords {
  /// A file whose records the archive holds.
  public struct File: Sendable {
    /// What became of its rows.
    public let ledger: ImportLedger
    /// The digest of the way in which the plan said to read it.
    public let mappingDigest: String
    /// What its columns looked like; `nil` where it is no table, or was imported by a version of
    /// the program that did not remember it.
    public let shape: SourceShape?
  }

  private let path: String
  private let database: Database

  init(path: String, in database: Database) {
    self.path = path
    self.database = database
  }

  /// The ids of the sources, in their order.
  public func sources() throws -> [String] {
    try String.fetchAll(database, sql: "SELECT name FROM sources ORDER BY name")
  }

  /// The file of a source, or `nil` where nothing of it is held.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: What is known of the file.
  /// - Throws: `archive.damaged`, or what the database throws.
  public func file(_ source: String) throws -> File? {
    try HeldSource.named(source, in: database).map { held in
      File(
        ledger: held.ledger, mappingDigest: held.mappingDigest,
        shape: try ShapeTable(path: path, in: database).shape(of: held.key))
    }
  }

  /// The records of one source, in the order of `Archive.records()`.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: The records; none where nothing is held.
  /// - Throws: `archive.damaged`, or what the database throws.
  public func records(of source: String) throws -> EvaluationRecords {
    try RecordReader(path: path, database: database, source: source).records()
  }

  /// The enrolments of one source, as they were given.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: The enrolments; none where nothing is held.
  /// - Throws: `archive.damaged`, or what the database throws.
  public func enrolments(of source: String) throws -> [Enrolment] {
    try RecordReader(path: path, database: database, source: source).enrolments()
  }

  /// How many readings of one source's comments by people are held, those that were replaced too.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: The number.
  /// - Throws: What the database throws.
  private func readingCount(of source: String) throws -> Int {
    guard try ReadingTable.isThere(in: database) else { return 0 }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM sources s JOIN responses r ON r.source = s.id
          JOIN comments c ON c.response = r.id JOIN readings q ON q.comment = c.id
        WHERE s.name = ?
        """, arguments: [source]) ?? 0
  }

  /// How many readings of one source's comments would be lost if other records took its place, since
  /// their comments are gone or say something else.
  ///
  /// - Parameters:
  ///   - source: The source file's id.
  ///   - records: The records.
  /// - Returns: The number, those that were replaced too.
  /// - Throws: What the database throws.
  public func readingCount(of source: String, lostBy records: EvaluationRecords) throws -> Int {
    guard try readingCount(of: source) > 0,
      let held = try HeldSource.named(source, in: database)
    else { return 0 }
    let succession = TextSuccession(
      from: try MarkTable(database).texts(ofSource: source), to: WrittenTexts(records))
    return try CodedComments(ofSource: held.key, in: database).readings(lostBy: succession)
  }

  /// How often each rating was given in the answers of one source.
  ///
  /// - Parameter source: The source file's id.
  /// - Returns: The counts.
  /// - Throws: `archive.damaged`, or what the database throws.
  public func ratings(of source: String) throws -> RatingCounts {
    var counts = RatingCounts()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT i.name, a.occasion, a.state, a.value, count(*)
        FROM sources s JOIN responses r ON r.source = s.id JOIN answers a ON a.response = r.id
          JOIN items i ON i.id = a.item
        WHERE s.name = ? GROUP BY a.item, a.occasion, a.state, a.value
        """, arguments: [source])
    while let row = try rows.next() {
      guard let occasion = Occasion.of(storedCode: row[1]),
        let state = AnswerState.of(storedCode: row[2])
      else { throw ArchiveFailure.damaged(path) }
      counts.add(row[4], item: row[0], occasion: occasion, state: state, value: row[3])
    }
    return counts
  }
}
