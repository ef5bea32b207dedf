public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Everything that the archive holds of all sources.
  ///
  /// Responses come in the order of their sources' ids and then of their record numbers. What
  /// belongs to a response comes in the same order, and within a response as it was given, but
  /// recommendations by their numbers and marks by their passages. Enrolments come in the order of their sources' ids and then
  /// as they were given. None of it depends on the order of the imports.
  ///
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func records() throws(Diagnostic) -> EvaluationRecords {
    try read { try RecordReader(path: path, database: $0, source: nil).records() }
  }
}

/// Reads records.
///
/// Columns are read by number, which is several times as fast as by name.
struct RecordReader {
  let path: String
  let database: Database
  /// The id of the only source that is read, or `nil` for all.
  let source: String?

  private var filter: String { source == nil ? "" : "WHERE s.name = :source" }
  private var arguments: StatementArguments { source.map { ["source": $0] } ?? [] }

  /// Everything that is held.
  func records() throws -> EvaluationRecords {
    let (responses, ids) = try responses()
    return EvaluationRecords(
      enrolments: try enrolments(), responses: responses, answers: try answers(of: ids),
      selections: try selections(of: ids), comments: try comments(of: ids),
      recommendations: try recommendations(of: ids),
      redactionMarks: try MarkTable(database).fetch(source: source).map(\.mark))
  }

  func enrolments() throws -> [Enrolment] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.participant, e.cohort, e.location, e.authority, e.participant_type, e.outcome,
          e.awarded_on
        FROM sources s JOIN enrolments e ON e.source = s.id \(filter)
        ORDER BY s.name, e.id
        """, arguments: arguments)
    var enrolments: [Enrolment] = []
    while let row = try rows.next() {
      guard let outcome = AwardOutcome(rawValue: row[5]) else { throw damaged }
      enrolments.append(
        Enrolment(
          participant: row[0], cohort: row[1], location: row[2], authority: row[3],
          participantType: row[4], outcome: outcome, awardedOn: try date(row[6])))
    }
    return enrolments
  }

  /// The responses, and their ids by their numbers in the archive.
  func responses() throws -> ([Response], [Int64: String]) {
    let attributes = try attributes()
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT r.id, s.name, r.record, r.informant, r.instrument, r.version, r.participant,
          r.cohort, r.location, r.authority, r.participant_type, r.date, r.mode, r.is_self_report,
          r.may_be_quoted, r.attribution
        FROM sources s JOIN responses r ON r.source = s.id \(filter)
        ORDER BY s.name, r.record
        """, arguments: arguments)
    var responses: [Response] = []
    var ids: [Int64: String] = [:]
    while let row = try rows.next() {
      guard let informant = FeedbackSource(rawValue: row[3]) else { throw damaged }
      let key: Int64 = row[0]
      let id = "\(row[1] as String):\(row[2] as Int)"
      ids[key] = id
      responses.append(
        Response(
          id: id, source: informant, instrument: row[4], version: row[5], participant: row[6],
          cohort: row[7], location: row[8], authority: row[9], participantType: row[10],
          date: try date(row[11]), mode: row[12], isSelfReport: row[13], mayBeQuoted: row[14],
          attribution: row[15], attributes: attributes[key] ?? [:]))
    }
    return (responses, ids)
  }

  private func attributes() throws -> [Int64: [String: String]] {
    var attributes: [Int64: [String: String]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT t.response, t.name, t.value
        FROM sources s JOIN responses r ON r.source = s.id JOIN attributes t ON t.response = r.id
        \(filter)
        """, arguments: arguments)
    while let row = try rows.next() { attributes[row[0], default: [:]][row[1]] = row[2] as String }
    return attributes
  }

  func answers(of ids: [Int64: String]) throws -> [Answer] {
    var items: [Int64: String] = [:]
    let names = try Row.fetchCursor(database, sql: "SELECT id, name FROM items")
    while let row = try names.next() { items[row[0]] = row[1] }
    let occasions = Occasion.byStoredCode
    let states = AnswerState.byStoredCode
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT a.response, a.item, a.occasion, a.state, a.value
        FROM sources s JOIN responses r ON r.source = s.id JOIN answers a ON a.response = r.id
        \(filter) ORDER BY s.name, r.record, a.position
        """, arguments: arguments)
    var answers: [Answer] = []
    var current: (key: Int64, id: String)?
    while let row = try rows.next() {
      let key: Int64 = row[0]
      if current?.key != key { current = ids[key].map { (key, $0) } }
      let occasion: Int = row[2]
      let state: Int = row[3]
      guard let response = current?.id, let item = items[row[1]],
        occasions.indices.contains(occasion), let occasion = occasions[occasion],
        states.indices.contains(state), let state = states[state]
      else { throw damaged }
      answers.append(
        Answer(response: response, item: item, occasion: occasion, state: state, value: row[4]))
    }
    return answers
  }

  func selections(of ids: [Int64: String]) throws -> [Selection] {
    guard let selections = try SelectionTable(database).fetch(of: ids, from: source) else {
      throw damaged
    }
    return selections
  }

  func comments(of ids: [Int64: String]) throws -> [Comment] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT c.response, c.prompt, c.text
        FROM sources s JOIN responses r ON r.source = s.id JOIN comments c ON c.response = r.id
        \(filter) ORDER BY s.name, r.record, c.id
        """, arguments: arguments)
    var comments: [Comment] = []
    while let row = try rows.next() {
      guard let response = ids[row[0]] else { throw damaged }
      comments.append(Comment(response: response, prompt: row[1], text: row[2]))
    }
    return comments
  }

  func recommendations(of ids: [Int64: String]) throws -> [Recommendation] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT n.report, n.number, n.text, n.priority, n.section, n.year
        FROM sources s JOIN responses r ON r.source = s.id JOIN recommendations n ON n.report = r.id
        \(filter) ORDER BY s.name, r.record, n.number
        """, arguments: arguments)
    var recommendations: [Recommendation] = []
    while let row = try rows.next() {
      guard let report = ids[row[0]] else { throw damaged }
      recommendations.append(
        Recommendation(
          report: report, number: row[1], text: row[2], priority: row[3], section: row[4],
          year: row[5]))
    }
    return recommendations
  }

  private func date(_ text: String?) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else { throw damaged }
    return date
  }

  private var damaged: Diagnostic { ArchiveFailure.damaged(path) }
}
