import EvaluationModel
import GRDB

/// Keeps what the columns of each source looked like.
struct ShapeTable {
  private let database: Database
  private let path: String

  /// - Parameters:
  ///   - path: The path of the archive, for messages.
  ///   - database: The connection.
  init(path: String, in database: Database) {
    self.database = database
    self.path = path
  }

  /// Stores a shape in the place of the one that was stored before.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - key: The number of the source in the archive.
  /// - Throws: What the database throws.
  func store(_ shape: SourceShape, of key: Int64) throws {
    try database.execute(sql: "DELETE FROM source_shapes WHERE source = ?", arguments: [key])
    try database.execute(
      sql: "INSERT INTO source_shapes VALUES (?, ?, ?, ?)",
      arguments: [key, shape.instrument, shape.version, shape.cohort])
    let column = try database.makeStatement(
      sql: "INSERT INTO column_shapes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let answer = try database.makeStatement(
      sql: "INSERT INTO written_answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (number, held) in shape.columns.enumerated() {
      let (holding, subject, option, occasion) = Self.stored(held.holding)
      try column.execute(arguments: [
        key, number, held.position, held.wording, held.vendorID, holding, subject,
        option, occasion?.storedCode,
      ])
      for (place, written) in held.answers.enumerated() {
        let meaning = written.meaning
        try answer.execute(arguments: [
          key, number, place, written.written, written.label, meaning?.level,
          meaning?.state?.storedCode, meaning?.choice,
        ])
      }
    }
  }

  /// The shapes of all sources, in the order of the sources' ids.
  func all() throws -> [SourceShape] { try fetch(filter: "", arguments: []) }

  /// The shape of a source, or `nil` where the archive does not know it.
  func shape(of key: Int64) throws -> SourceShape? {
    try fetch(filter: "WHERE s.id = ?", arguments: [key]).first
  }

  private func fetch(filter: String, arguments: StatementArguments) throws -> [SourceShape] {
    // An archive of an earlier version that is only looked at has not the tables yet.
    guard try database.tableExists("source_shapes") else { return [] }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT s.id, s.name, s.path, h.instrument, h.version, h.cohort
        FROM sources s JOIN source_shapes h ON h.source = s.id \(filter) ORDER BY s.name
        """, arguments: arguments
    ).map { row in
      SourceShape(
        source: row[1], path: row[2], instrument: row[3], version: row[4], cohort: row[5],
        columns: try columns(of: row[0]))
    }
  }

  private func columns(of key: Int64) throws -> [ColumnShape] {
    var answers: [Int: [ColumnShape.WrittenAnswer]] = [:]
    let written = try Row.fetchCursor(
      database,
      sql: """
        SELECT column_number, written, label, level, state, choice FROM written_answers
        WHERE source = ? ORDER BY column_number, number
        """, arguments: [key])
    while let row = try written.next() {
      answers[row[0], default: []].append(
        ColumnShape.WrittenAnswer(
          written: row[1], label: row[2], meaning: try meaning(row[3], row[4], row[5])))
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT number, position, wording, vendor_id, holding, subject, option, occasion
        FROM column_shapes WHERE source = ? ORDER BY number
        """, arguments: [key]
    ).map { row in
      ColumnShape(
        position: row[1], wording: row[2], vendorID: row[3],
        holding: try holding(row[4], row[5], row[6], row[7]), answers: answers[row[0]] ?? [])
    }
  }
}

extension ShapeTable {
  private static func stored(
    _ holding: ColumnShape.Holding
  ) -> (holding: String, subject: String?, option: String?, occasion: Occasion?) {
    switch holding {
    case .item(let item, let occasion): ("item", item, nil, occasion)
    case .choice(let question, let option): ("choice", question, option, nil)
    case .comment(let prompt): ("comment", prompt, nil, nil)
    case .attribute(let name): ("attribute", name, nil, nil)
    case .fact(let word): ("fact", word, nil, nil)
    case .dropped: ("dropped", nil, nil, nil)
    case .unbound: ("unbound", nil, nil, nil)
    }
  }

  private func holding(
    _ word: String, _ subject: String?, _ option: String?, _ occasion: Int?
  ) throws -> ColumnShape.Holding {
    switch (word, subject, occasion.flatMap(Occasion.of(storedCode:))) {
    case ("item", let item?, let occasion?): .item(item, occasion)
    case ("choice", let question?, nil): .choice(question: question, option: option)
    case ("comment", let prompt?, nil): .comment(prompt)
    case ("attribute", let name?, nil): .attribute(name)
    case ("fact", let word?, nil): .fact(word)
    case ("dropped", nil, nil): .dropped
    case ("unbound", nil, nil): .unbound
    default: throw ArchiveFailure.damaged(path)
    }
  }

  private func meaning(
    _ level: Int?, _ state: Int?, _ choice: String?
  ) throws -> ColumnShape.WrittenAnswer.Meaning? {
    switch (level, state, choice) {
    case (nil, nil, nil): return nil
    case (let level?, nil, nil): return .level(level)
    case (nil, nil, let choice?): return .choice(choice)
    case (nil, let code?, nil):
      if let state = AnswerState.of(storedCode: code) { return .state(state) }
    default: break
    }
    throw ArchiveFailure.damaged(path)
  }
}

extension ColumnShape.WrittenAnswer.Meaning {
  fileprivate var level: Int? { if case .level(let value) = self { value } else { nil } }
  fileprivate var state: AnswerState? { if case .state(let state) = self { state } else { nil } }
  fileprivate var choice: String? { if case .choice(let choice) = self { choice } else { nil } }
}
