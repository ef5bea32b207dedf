import Diagnostics
import EvaluationModel
import GRDB

/// The tables of samples that were drawn to be read by people.
struct SampleTable {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// All samples, in the order in which they were stored.
  func fetch() throws -> [CodingSample] {
    guard try ReadingTable.isThere(in: database) else { return [] }
    var scopes: [Int64: [String: [String]]] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT sample, aspect, value FROM sample_scopes ORDER BY position")
    {
      scopes[row[0], default: [:]][row[1], default: []].append(row[2])
    }
    var comments: [Int64: [String]] = [:]
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT m.sample, s.name, r.record, c.prompt
        FROM sampled_comments m JOIN comments c ON c.id = m.comment
          JOIN responses r ON r.id = c.response JOIN sources s ON s.id = r.source
        ORDER BY m.sample, m.position
        """)
    {
      comments[row[0], default: []].append(
        "\(row[1] as String):\(row[2] as Int):\(row[3] as String)")
    }
    // An archive that is only looked at may be older.
    let hasSuggestions = try database.columns(in: "coding_samples").contains {
      $0.name == "shows_suggestions"
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT id, name, kind, seed, date, codebook_version, population, size,
          \(hasSuggestions ? "shows_suggestions" : "0")
        FROM coding_samples ORDER BY id
        """
    ).map { row in
      let scope = scopes[row[0]] ?? [:]
      let sources = (scope["source"] ?? []).map(FeedbackSource.init(rawValue:))
      guard let kind = CodingSample.Kind(rawValue: row[2]), let date = CalendarDate(iso: row[4]),
        !sources.contains(nil)
      else { throw ArchiveFailure.damaged(path) }
      return CodingSample(
        id: row[1], kind: kind, seed: row[3], showsSuggestions: row[8], date: date,
        codebookVersion: row[5], themes: scope["theme"] ?? [],
        population: CodingSample.Population(
          cohorts: scope["cohort"] ?? [], sources: sources.compactMap(\.self), count: row[6]),
        size: row[7], comments: comments[row[0]] ?? [])
    }
  }

  /// Writes a sample.
  ///
  /// - Parameters:
  ///   - sample: The sample.
  ///   - comments: The numbers of its comments in the archive.
  /// - Throws: What the database throws.
  func insert(_ sample: CodingSample, comments: [Int64]) throws {
    try database.execute(
      sql: """
        INSERT INTO coding_samples (name, kind, seed, date, codebook_version, population, size,
          shows_suggestions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        sample.id, sample.kind.rawValue, sample.seed, sample.date.description,
        sample.codebookVersion, sample.population.count, sample.size, sample.showsSuggestions,
      ])
    let key = database.lastInsertedRowID
    let scopes = [
      ("cohort", sample.population.cohorts), ("source", sample.population.sources.map(\.rawValue)),
      ("theme", sample.themes),
    ]
    for (aspect, values) in scopes {
      for (position, value) in values.enumerated() {
        try database.execute(
          sql: "INSERT INTO sample_scopes VALUES (?, ?, ?, ?)",
          arguments: [key, aspect, position, value])
      }
    }
    try Self.insert(comments.enumerated().map { (key, $0.offset, $0.element) }, in: database)
  }

  /// Notes that comments belong to samples.
  static func insert(
    _ members: [(sample: Int64, position: Int, comment: Int64)], in database: Database
  ) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO sampled_comments VALUES (?, ?, ?)")
    for (sample, position, comment) in members {
      try insert.execute(arguments: [sample, position, comment])
    }
  }

  /// The numbers of the samples in the archive, by their ids.
  func keys() throws -> [String: Int64] {
    var keys: [String: Int64] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT name, id FROM coding_samples") {
      keys[row[0]] = row[1]
    }
    return keys
  }
}
