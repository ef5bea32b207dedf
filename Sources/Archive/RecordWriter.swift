import Diagnostics
import EvaluationModel
import GRDB

/// Writes the records of one source, inside a transaction that the caller holds.
struct RecordWriter {
  private let source: String
  private let key: Int64
  private let path: String
  let database: Database

  /// Prepares to write what belongs to a source.
  ///
  /// - Parameters:
  ///   - source: The source file's id.
  ///   - key: The number of the source in the archive.
  ///   - path: The path of the archive, for messages.
  ///   - database: The connection.
  init(source: String, key: Int64, path: String, in database: Database) {
    self.source = source
    self.key = key
    self.path = path
    self.database = database
  }

  /// Writes the records.
  ///
  /// - Returns: The comments and recommendations as they are held now, by their ids.
  func write(_ records: EvaluationRecords) throws -> WrittenTexts {
    try write(records.enrolments)
    let responses = try write(records.responses)
    try write(records.answers, of: responses)
    try write(records.selections, of: responses)
    var texts = WrittenTexts(records)
    try write(records.recommendations, of: responses, &texts.recommendations)
    try write(records.comments, of: responses, &texts.comments)
    return texts
  }

  /// Writes the marks of texts that were written before.
  func write(_ marks: [RedactionMark], in texts: WrittenTexts) throws {
    if let text = try MarkTable(database).insert(marks, in: texts) {
      throw diagnostic(
        "unknown-text", "a mark belongs to the text \(quoted(text)), which does not come with it")
    }
  }

  private func write(_ enrolments: [Enrolment]) throws {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO enrolments (source, participant, cohort, location, authority,
          participant_type, outcome, awarded_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for enrolment in enrolments {
      try naming("enrolment \(quoted(enrolment.id))") {
        try insert.execute(arguments: [
          key, enrolment.participant, enrolment.cohort, enrolment.location, enrolment.authority,
          enrolment.participantType, enrolment.outcome.rawValue, enrolment.awardedOn?.description,
        ])
      }
    }
  }

  /// Writes the responses in the order of their record numbers.
  ///
  /// - Returns: Their numbers in the archive, by their ids.
  private func write(_ responses: [Response]) throws -> [String: Int64] {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO responses (source, record, informant, instrument, version, participant, cohort,
          location, authority, participant_type, date, mode, is_self_report, may_be_quoted,
          attribution) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let attribute = try database.makeStatement(sql: "INSERT INTO attributes VALUES (?, ?, ?)")
    var keys: [String: Int64] = [:]
    keys.reserveCapacity(responses.count)
    let numbered = try responses.map { (record: try recordNumber(of: $0.id), response: $0) }
    for (record, response) in numbered.sorted(by: { $0.record < $1.record }) {
      try naming("response \(quoted(response.id))") {
        try insert.execute(arguments: [
          key, record, response.source.rawValue, response.instrument, response.version,
          response.participant, response.cohort, response.location, response.authority,
          response.participantType, response.date?.description, response.mode,
          response.isSelfReport, response.mayBeQuoted, response.attribution,
        ])
        let responseKey = database.lastInsertedRowID
        for (name, value) in response.attributes.sorted(by: { $0.key < $1.key }) {
          try attribute.execute(arguments: [responseKey, name, value])
        }
        keys[response.id] = responseKey
      }
    }
    return keys
  }

  private func write(
    _ recommendations: [Recommendation], of responses: [String: Int64],
    _ texts: inout [String: WrittenTexts.Text]
  ) throws {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO recommendations (report, number, text, priority, section, year)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for recommendation in recommendations {
      let report = try responseKey(recommendation.report, in: responses, of: "a recommendation")
      try naming("recommendation \(quoted(recommendation.id))", text: recommendation.text) {
        try insert.execute(arguments: [
          report, recommendation.number, recommendation.text, recommendation.priority,
          recommendation.section, recommendation.year,
        ])
      }
      texts[recommendation.id]?.key = database.lastInsertedRowID
    }
  }

  private func write(
    _ comments: [Comment], of responses: [String: Int64],
    _ texts: inout [String: WrittenTexts.Text]
  ) throws {
    let insert = try database.makeStatement(
      sql: "INSERT INTO comments (response, prompt, text) VALUES (?, ?, ?)")
    for comment in comments {
      let response = try responseKey(comment.response, in: responses, of: "a comment")
      try naming("comment \(quoted(comment.id))", text: comment.text) {
        try insert.execute(arguments: [response, comment.prompt, comment.text])
      }
      texts[comment.id]?.key = database.lastInsertedRowID
    }
  }
}

extension RecordWriter {
  /// The number after the source's id and a colon.
  private func recordNumber(of response: String) throws -> Int {
    let prefix = "\(source):"
    guard response.hasPrefix(prefix), let number = Int(response.dropFirst(prefix.count)),
      number > 0, response == "\(prefix)\(number)"
    else {
      throw diagnostic(
        "foreign-response", "the response \(quoted(response)) is not one of the source",
        expected: "the id \(quoted(prefix)) followed by the number of the record, from 1")
    }
    return number
  }

  func responseKey(
    _ response: String, in responses: [String: Int64], of what: String
  ) throws -> Int64 {
    guard let key = responses[response] else {
      throw diagnostic(
        "unknown-response",
        "\(what) belongs to the response \(quoted(response)), which does not come with it")
    }
    return key
  }

  /// Runs `body`, and names the record when the tables refuse it.
  func naming(
    _ record: @autoclosure () -> String, text: String = "", _ body: () throws -> Void
  ) throws {
    guard !text.utf8.contains(0) else {
      // SQLite's text ends at the first null character: the rest would be lost without a word.
      throw diagnostic(
        "null-character", "the \(record()) holds a null character",
        fix: "remove the character U+0000 from the file")
    }
    do { try body() } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT
    {
      switch error.extendedResultCode {
      case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
        throw diagnostic("duplicate-record", "the \(record()) comes twice")
      default:
        throw diagnostic("invalid-record", "the \(record()) contradicts itself")
      }
    }
  }

  private func diagnostic(
    _ code: String, _ message: String, expected: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "archive.\(code)", "source \(quoted(source)): \(message)", at: Place(file: path),
      expected: expected, fix: fix)
  }

  func quoted(_ text: String) -> String { "\"\(text)\"" }
}
