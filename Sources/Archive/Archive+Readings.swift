public import Diagnostics
public import EvaluationModel
import GRDB

/// What became of readings that were to be stored.
public struct StoredReadings: Hashable, Sendable {
  /// Comments that the coder had not read with that version of the codebook.
  public var new = 0
  /// Readings that the archive held already.
  public var unchanged = 0
  /// Readings that took the place of another by the same coder.
  public var replaced = 0
  /// Codings that were stored.
  public var codings = 0

  public init(new: Int = 0, unchanged: Int = 0, replaced: Int = 0, codings: Int = 0) {
    self.new = new
    self.unchanged = unchanged
    self.replaced = replaced
    self.codings = codings
  }
}

extension Archive {
  /// Stores what people found in comments that they read: all of it or nothing.
  ///
  /// Nothing is overwritten. Where the coder has read a comment before with the same version of the
  /// codebook and found the same, nothing is stored; where the coder found something else, the new
  /// reading is refused or counts from now on, and the earlier one stays in the history.
  ///
  /// - Parameters:
  ///   - readings: The readings; `replacedOn` is `nil` in each.
  ///   - replacedOn: The day from which a differing reading counts, or `nil` where it is refused.
  /// - Returns: What became of them.
  /// - Throws: `archive.mixed-codings`, `archive.coding-differs`, `archive.unknown-comment`,
  ///   `archive.unknown-sample`, `archive.locked`, `archive.read-only` or `archive.disk-full`. The
  ///   archive is then as before.
  @discardableResult
  public func storeReadings(
    _ readings: [CommentReading], replacingOn replacedOn: CalendarDate? = nil
  ) throws(Diagnostic) -> StoredReadings {
    for reading in readings {
      try check(reading.coder)
      try check(
        reading.codings, by: reading.coder, codebookVersion: reading.codebookVersion,
        of: reading.comment)
    }
    return try write { database in
      var writer = try ReadingWriter(path: path, in: database)
      for reading in readings { try writer.write(reading, replacingOn: replacedOn) }
      return writer.outcome
    }
  }

  /// What people have read, in the order of the comments in `records()` and then as it was stored.
  ///
  /// - Parameters:
  ///   - coder: The person, or `nil` for all.
  ///   - includingReplaced: Whether readings that no longer count are among them.
  /// - Returns: The readings with their codings.
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func readings(
    coder: String? = nil, includingReplaced: Bool = false
  ) throws(Diagnostic) -> [CommentReading] {
    try read { database in
      guard try ReadingTable.isThere(in: database) else { return [] }
      return try ReadingTable(database).fetch(
        where: "q.coder = ifnull(?, q.coder) AND (? OR q.replaced_on IS NULL)",
        [coder, includingReplaced]
      ).map(\.reading)
    }
  }

  /// Notes a sample that was drawn, so that what is read of it can be told from other readings.
  ///
  /// - Parameter sample: The sample. One whose id the archive holds already is not stored again.
  /// - Throws: `archive.unknown-comment`, `archive.locked`, `archive.read-only` or
  ///   `archive.disk-full`. The archive is then as before.
  public func store(_ sample: CodingSample) throws(Diagnostic) {
    try write { database in
      let table = SampleTable(database, path: path)
      guard try table.keys()[sample.id] == nil else { return }
      let keys = try CodingTable(database).commentKeys()
      try table.insert(
        sample,
        comments: sample.comments.map { comment in
          guard let key = keys[comment] else { throw ArchiveFailure.unknownComment(comment, path) }
          return key
        })
    }
  }

  /// The samples that were drawn to be read by people, in the order in which they were stored.
  ///
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func samples() throws(Diagnostic) -> [CodingSample] {
    try read { try SampleTable($0, path: path).fetch() }
  }
}

/// Writes readings beside those that the archive holds.
private struct ReadingWriter {
  private let path: String
  private let database: Database
  private let comments: [String: Int64]
  private let samples: [String: Int64]
  /// The readings that count.
  private var held: [ReadingSubject: CommentReading]
  /// What became of the readings so far.
  private(set) var outcome = StoredReadings()

  init(path: String, in database: Database) throws {
    self.path = path
    self.database = database
    comments = try CodingTable(database).commentKeys()
    samples = try SampleTable(database, path: path).keys()
    let readings = try ReadingTable(database).fetch(where: "q.replaced_on IS NULL", [])
    held = Dictionary(
      readings.map { (ReadingSubject($0.reading), $0.reading) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func write(_ reading: CommentReading, replacingOn day: CalendarDate?) throws {
    guard let comment = comments[reading.comment] else {
      throw ArchiveFailure.unknownComment(reading.comment, path)
    }
    let sample = try reading.sample.map { name in
      guard let key = samples[name] else {
        throw Diagnostic(
          code: "archive.unknown-sample", "no sample \"\(name)\" was drawn", at: Place(file: path),
          expected: "one of those that the archive holds")
      }
      return key
    }
    if let before = held[ReadingSubject(reading)] {
      guard !reading.agrees(with: before) else {
        outcome.unchanged += 1
        return
      }
      guard let day else { throw differing(reading) }
      try database.execute(
        sql: """
          UPDATE readings SET replaced_on = ?
          WHERE comment = ? AND coder = ? AND codebook_version = ? AND replaced_on IS NULL
          """,
        arguments: [day.description, comment, reading.coder, reading.codebookVersion])
      outcome.replaced += 1
    } else {
      outcome.new += 1
    }
    let key = try ReadingTable(database).insert(reading, comment: comment, sample: sample)
    try CodingTable(database).insert(reading.codings.map { ($0, comment, key) })
    outcome.codings += reading.codings.count
    held[ReadingSubject(reading)] = reading
  }

  private func differing(_ reading: CommentReading) -> Diagnostic {
    Diagnostic(
      code: "archive.coding-differs",
      """
      "\(reading.coder)" coded the comment "\(reading.comment)" differently before, with version \
      \(reading.codebookVersion) of the codebook
      """, at: Place(file: path),
      fix: "give the second reading a name of its own, as \"\(reading.coder) again\"")
  }
}
