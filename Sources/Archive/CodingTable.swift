import EvaluationModel
import GRDB

/// The tables of codings and of the passages that they rest on.
struct CodingTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The codings of some comments, in the order of the comments and then as they were stored.
  ///
  /// - Parameters:
  ///   - condition: What holds of them in SQL, where `s`, `r`, `c` and `k` are the source, the
  ///     response, the comment and the coding.
  ///   - arguments: The values that `condition` leaves open.
  /// - Returns: The codings, each with the numbers of its comment and of its reading in the archive.
  /// - Throws: What the database throws.
  func fetch(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [(coding: StoredCoding, comment: Int64, reading: Int64?)] {
    let tables = """
      FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
        JOIN codings k ON k.comment = c.id
      """
    let spanRows = try Row.fetchCursor(
      database,
      sql: """
        SELECT p.coding, p.scalar_start, p.scalar_end, p.utf8_start, p.utf8_end
        \(tables) JOIN spans p ON p.coding = k.id WHERE \(condition) ORDER BY p.coding, p.position
        """, arguments: arguments)
    var spans: [Int64: [StoredCoding.Span]] = [:]
    while let row = try spanRows.next() {
      spans[row[0], default: []].append(
        StoredCoding.Span(
          scalarStart: row[1], scalarEnd: row[2], utf8Start: row[3], utf8End: row[4]))
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT k.id, k.comment, s.name, r.record, c.prompt, k.theme, k.direction, k.is_hedged,
          k.is_mixed, k.rule, k.codebook_version, k.coder,
          \(try ReadingTable.isThere(in: database) ? "k.reading" : "NULL")
        \(tables) WHERE \(condition) ORDER BY s.name, r.record, c.id, k.id
        """, arguments: arguments)
    var codings: [(StoredCoding, Int64, Int64?)] = []
    while let row = try rows.next() {
      let coding = StoredCoding(
        comment: "\(row[2] as String):\(row[3] as Int):\(row[4] as String)", theme: row[5],
        direction: row[6], isHedged: row[7], isMixed: row[8], rule: row[9],
        codebookVersion: row[10], coder: row[11], spans: spans[row[0]] ?? [])
      codings.append((coding, row[1], row[12]))
    }
    return codings
  }

  /// The numbers of the comments in the archive, by their ids.
  func commentKeys() throws -> [String: Int64] {
    var keys: [String: Int64] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.name, r.record, c.prompt, c.id
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
        """)
    while let row = try rows.next() {
      keys["\(row[0] as String):\(row[1] as Int):\(row[2] as String)"] = row[3]
    }
    return keys
  }

  /// Writes codings of the comments and readings with the given numbers; those by rules belong to
  /// no reading.
  func insert(_ codings: [(coding: StoredCoding, comment: Int64, reading: Int64?)]) throws {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO codings (comment, theme, direction, is_hedged, is_mixed, rule,
          codebook_version, coder, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let insertSpan = try database.makeStatement(
      sql: "INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?)")
    for (coding, comment, reading) in codings {
      try insert.execute(arguments: [
        comment, coding.theme, coding.direction, coding.isHedged, coding.isMixed, coding.rule,
        coding.codebookVersion, coding.coder, reading,
      ])
      let key = database.lastInsertedRowID
      for (position, span) in coding.spans.enumerated() {
        try insertSpan.execute(arguments: [
          key, position, span.scalarStart, span.scalarEnd, span.utf8Start, span.utf8End,
        ])
      }
    }
  }
}
