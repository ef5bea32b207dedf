import Diagnostics
import EvaluationModel
import GRDB

/// The table of what people have read.
struct ReadingTable {
  /// A reading as the archive holds it.
  struct Held {
    let reading: CommentReading
    /// The number of the reading in the archive.
    let key: Int64
    /// The number of the comment in the archive.
    let comment: Int64
    /// The number of the sample in the archive.
    let sample: Int64?
  }

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Whether an archive that is only looked at has such a table.
  static func isThere(in database: Database) throws -> Bool {
    try database.tableExists("readings")
  }

  /// Some readings with their codings, in the order of the comments and then as they were stored.
  ///
  /// - Parameters:
  ///   - condition: What holds of them in SQL, where `s`, `r`, `c` and `q` are the source, the
  ///     response, the comment and the reading.
  ///   - arguments: The values that `condition` leaves open.
  /// - Returns: The readings.
  /// - Throws: What the database throws.
  func fetch(where condition: String, _ arguments: StatementArguments) throws -> [Held] {
    var codings: [Int64: [StoredCoding]] = [:]
    let found = try CodingTable(database).fetch(
      where: "k.reading IN (SELECT q.id FROM readings q WHERE \(condition))", arguments)
    for row in found {
      if let reading = row.reading { codings[reading, default: []].append(row.coding) }
    }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id, q.comment, s.name, r.record, c.prompt, q.coder, q.codebook_version, q.date,
          q.sample, p.name, q.note, q.replaced_on
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
          JOIN readings q ON q.comment = c.id LEFT JOIN coding_samples p ON p.id = q.sample
        WHERE \(condition) ORDER BY s.name, r.record, c.id, q.id
        """, arguments: arguments)
    return rows.map { row in
      Held(
        reading: CommentReading(
          comment: "\(row[2] as String):\(row[3] as Int):\(row[4] as String)", coder: row[5],
          codebookVersion: row[6], date: (row[7] as String?).flatMap(CalendarDate.init(iso:)),
          sample: row[9], note: row[10], codings: codings[row[0]] ?? [],
          replacedOn: (row[11] as String?).flatMap(CalendarDate.init(iso:))),
        key: row[0], comment: row[1], sample: row[8])
    }
  }

  /// Writes a reading without its codings.
  ///
  /// - Parameters:
  ///   - reading: The reading.
  ///   - comment: The number of the comment in the archive.
  ///   - sample: The number of the sample in the archive.
  /// - Returns: The number of the reading in the archive.
  /// - Throws: What the database throws.
  func insert(_ reading: CommentReading, comment: Int64, sample: Int64?) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO readings (comment, coder, codebook_version, date, sample, note, replaced_on)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        comment, reading.coder, reading.codebookVersion, reading.date?.description, sample,
        reading.note, reading.replacedOn?.description,
      ])
    return database.lastInsertedRowID
  }
}
