import EvaluationModel
import GRDB

/// The table of passages that may identify somebody.
struct MarkTable {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The marks of all texts, or of those of one source: comments in their order, then
  /// recommendations.
  ///
  /// - Parameter source: The source file's id, or `nil` for all.
  /// - Returns: The marks, each with its number in the archive and the text that it is in.
  /// - Throws: What the database throws.
  func fetch(source: String? = nil) throws -> [(mark: RedactionMark, key: Int64, text: String)] {
    let filter = source == nil ? "" : "WHERE s.name = :source"
    let arguments: StatementArguments = source.map { ["source": $0] } ?? []
    let columns = """
      m.kind, m.rule, m.scalar_start, m.scalar_end, m.utf8_start, m.utf8_end, m.state,
      m.decided_by, m.decided_on, m.id
      """
    let ofComments = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name || ':' || r.record || ':' || c.prompt, c.text, \(columns)
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
          JOIN redaction_marks m ON m.comment = c.id
        \(filter) ORDER BY s.name, r.record, c.id, m.utf8_start, m.id
        """, arguments: arguments)
    let ofRecommendations = try Row.fetchAll(
      database,
      sql: """
        SELECT s.name || ':' || r.record || ':r' || n.number, n.text, \(columns)
        FROM sources s JOIN responses r ON r.source = s.id JOIN recommendations n ON n.report = r.id
          JOIN redaction_marks m ON m.recommendation = n.id
        \(filter) ORDER BY s.name, r.record, n.number, m.utf8_start, m.id
        """, arguments: arguments)
    return try (ofComments + ofRecommendations).map { row in
      guard let kind = RedactionMark.Kind(rawValue: row[2]),
        let state = RedactionMark.State(rawValue: row[8])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      let mark = RedactionMark(
        text: row[0], kind: kind, scalarStart: row[4], scalarEnd: row[5], utf8Start: row[6],
        utf8End: row[7], rule: row[3], state: state, decidedBy: row[9],
        decidedOn: (row[10] as String?).flatMap(CalendarDate.init(iso:)))
      return (mark, row[11], row[1])
    }
  }

  /// Writes the marks of texts that were just written.
  ///
  /// - Returns: The id of a mark's text where there is no such text, or `nil`.
  func insert(_ marks: [RedactionMark], in texts: WrittenTexts) throws -> String? {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO redaction_marks (comment, recommendation, kind, rule, scalar_start, scalar_end,
          utf8_start, utf8_end, state, decided_by, decided_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for mark in marks {
      let comment = texts.comments[mark.text]?.key
      let recommendation = comment == nil ? texts.recommendations[mark.text]?.key : nil
      guard comment != nil || recommendation != nil else { return mark.text }
      try insert.execute(arguments: [
        comment, recommendation, mark.kind.rawValue, mark.rule, mark.scalarStart, mark.scalarEnd,
        mark.utf8Start, mark.utf8End, mark.state.rawValue, mark.decidedBy,
        mark.decidedOn?.description,
      ])
    }
    return nil
  }

  /// The comments and recommendations of a source as the archive holds them.
  func texts(ofSource source: String) throws -> WrittenTexts {
    var texts = WrittenTexts()
    let comments = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.name || ':' || r.record || ':' || c.prompt, c.id, r.participant, c.prompt, c.text
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
        WHERE s.name = ?
        """, arguments: [source])
    while let row = try comments.next() {
      texts.comments[row[0]] = WrittenTexts.Text(
        key: row[1], participant: row[2], prompt: row[3], text: row[4])
    }
    let recommendations = try Row.fetchCursor(
      database,
      sql: """
        SELECT s.name || ':' || r.record || ':r' || n.number, n.id, r.participant, 'r' || n.number,
          n.text
        FROM sources s JOIN responses r ON r.source = s.id JOIN recommendations n ON n.report = r.id
        WHERE s.name = ?
        """, arguments: [source])
    while let row = try recommendations.next() {
      texts.recommendations[row[0]] = WrittenTexts.Text(
        key: row[1], participant: row[2], prompt: row[3], text: row[4])
    }
    return texts
  }
}
