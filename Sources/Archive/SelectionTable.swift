import Diagnostics
import EvaluationModel
import GRDB

/// The table of what was ticked in multiple-choice questions.
struct SelectionTable {
  /// An option as the table of options names it.
  struct Option: Hashable {
    let question: String
    let name: String
  }

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// All selections, in the order of the responses and then as they were given.
  ///
  /// - Parameters:
  ///   - ids: The ids of the responses, by their numbers in the archive.
  ///   - source: The id of the only source that is read, or `nil` for all.
  /// - Returns: The selections, or `nil` where the table contradicts itself.
  /// - Throws: What the database throws.
  func fetch(of ids: [Int64: String], from source: String?) throws -> [Selection]? {
    let options = Dictionary(
      uniqueKeysWithValues: try options().map { ($0.value, $0.key) })
    let states = SelectionState.byStoredCode
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.response, e.option, e.state
        FROM sources s JOIN responses r ON r.source = s.id JOIN selections e ON e.response = r.id
        \(source == nil ? "" : "WHERE s.name = :source") ORDER BY s.name, r.record, e.position
        """, arguments: source.map { ["source": $0] } ?? [])
    var selections: [Selection] = []
    while let row = try rows.next() {
      let state: Int = row[2]
      guard let response = ids[row[0]], let option = options[row[1]],
        states.indices.contains(state), let state = states[state]
      else { return nil }
      selections.append(
        Selection(
          response: response, question: option.question, option: option.name, state: state))
    }
    return selections
  }

  /// The numbers of the options in the archive.
  func options() throws -> [Option: Int64] {
    var options: [Option: Int64] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT question, name, id FROM options")
    while let row = try rows.next() {
      options[Option(question: row[0], name: row[1])] = row[2]
    }
    return options
  }

  /// Adds an option.
  ///
  /// - Returns: Its number in the archive.
  func insert(_ option: Option) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO options (question, name) VALUES (?, ?)",
      arguments: [option.question, option.name])
    return database.lastInsertedRowID
  }
}

extension RecordWriter {
  /// Writes what was ticked.
  ///
  /// - Parameters:
  ///   - selections: The selections; those of one response need not stand together.
  ///   - responses: The numbers of the responses in the archive, by their ids.
  /// - Throws: `archive.unknown-response`, `archive.duplicate-record` or what the database throws.
  func write(_ selections: [Selection], of responses: [String: Int64]) throws {
    let row = try NumberInsertion(into: "selections", columns: 4, in: database)
    let table = SelectionTable(database)
    var options = try table.options()
    for (position, selection) in selections.enumerated() {
      let response = try responseKey(selection.response, in: responses, of: "a selection")
      let option = SelectionTable.Option(question: selection.question, name: selection.option)
      let key = try options[option] ?? table.insert(option)
      options[option] = key
      try naming(
        """
        option \(quoted(selection.option)) of question \(quoted(selection.question)) in response \
        \(quoted(selection.response))
        """
      ) {
        row.set(1, to: response)
        row.set(2, to: key)
        row.set(3, to: Int64(selection.state.storedCode))
        row.set(4, to: Int64(position))
        try row.insert()
      }
    }
  }
}
