import EvaluationModel
import GRDB

/// What rules and people found in one source's comments, kept while the source is replaced.
///
/// A coding belongs to the words that were coded, and so does a reading and a place in a sample: it
/// stays with its comment as long as they stay.
struct CodedComments {
  /// How much there is, or how much is gone.
  struct Count {
    /// Codings by rules and people.
    var codings = 0
    /// Readings by people, those without a theme too.
    var readings = 0
  }

  /// The ids of the comments before the source was replaced, by their numbers in the archive.
  private let comments: [Int64: String]
  private let codings: [(coding: StoredCoding, comment: Int64, reading: Int64?)]
  private let readings: [ReadingTable.Held]
  private let places: [(sample: Int64, position: Int, comment: Int64)]

  /// Reads what was found in a source's comments.
  ///
  /// - Parameters:
  ///   - key: The number of the source in the archive.
  ///   - database: The connection.
  /// - Throws: What the database throws.
  init(ofSource key: Int64, in database: Database) throws {
    let texts = try Row.fetchCursor(
      database,
      sql: """
        SELECT c.id, s.name, r.record, c.prompt
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
        WHERE s.id = ? AND (EXISTS (SELECT 1 FROM codings k WHERE k.comment = c.id)
          OR EXISTS (SELECT 1 FROM readings q WHERE q.comment = c.id)
          OR EXISTS (SELECT 1 FROM sampled_comments m WHERE m.comment = c.id))
        """, arguments: [key])
    var comments: [Int64: String] = [:]
    while let row = try texts.next() {
      comments[row[0]] = "\(row[1] as String):\(row[2] as Int):\(row[3] as String)"
    }
    self.comments = comments
    codings = try CodingTable(database).fetch(where: "r.source = ?", [key])
    readings = try ReadingTable(database).fetch(
      where: """
        q.comment IN (SELECT c.id FROM comments c JOIN responses r ON r.id = c.response
          WHERE r.source = ?)
        """, [key])
    places = try Row.fetchAll(
      database,
      sql: """
        SELECT m.sample, m.position, m.comment
        FROM sampled_comments m JOIN comments c ON c.id = m.comment
          JOIN responses r ON r.id = c.response
        WHERE r.source = ?
        """, arguments: [key]
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// How many readings are of comments that do not come again.
  func readings(lostBy succession: TextSuccession) -> Int {
    readings.count { held in comments[held.comment].flatMap { succession[$0] } == nil }
  }

  /// How much there is.
  var count: Count { Count(codings: codings.count, readings: readings.count) }

  /// Writes what was found in the comments that are held again with the same words.
  ///
  /// - Parameters:
  ///   - texts: The texts that are held now.
  ///   - succession: Which of them is which of the texts before.
  ///   - database: The connection.
  /// - Returns: How much was not written.
  /// - Throws: What the database throws.
  func restore(
    to texts: WrittenTexts, by succession: TextSuccession, in database: Database
  ) throws -> Count {
    let keys = comments.compactMapValues { id in
      succession[id].flatMap { texts.comments[$0]?.key }
    }
    var readingKeys: [Int64: Int64] = [:]
    for held in readings {
      guard let comment = keys[held.comment] else { continue }
      readingKeys[held.key] = try ReadingTable(database).insert(
        held.reading, comment: comment, sample: held.sample)
    }
    let kept = codings.compactMap { coding, comment, reading in
      keys[comment].map { (coding, $0, reading.flatMap { readingKeys[$0] }) }
    }
    try CodingTable(database).insert(kept)
    try SampleTable.insert(
      places.compactMap { place in keys[place.comment].map { (place.sample, place.position, $0) } },
      in: database)
    return Count(
      codings: codings.count - kept.count, readings: readings.count - readingKeys.count)
  }
}
