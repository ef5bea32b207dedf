import Diagnostics
import EvaluationModel
import GRDB

extension RecordWriter {
  /// Writes the answers.
  ///
  /// - Parameters:
  ///   - answers: The answers; those of one response need not stand together.
  ///   - responses: The numbers of the responses in the archive, by their ids.
  /// - Throws: `archive.unknown-response`, `archive.duplicate-record`, `archive.invalid-record` or
  ///   what the database throws.
  func write(_ answers: [Answer], of responses: [String: Int64]) throws {
    let row = try NumberInsertion(into: "answers", columns: 6, in: database)
    var items = try itemKeys()
    var positions: [Int64: Int64] = [:]
    var current: (id: String, key: Int64, position: Int64)?
    for answer in answers {
      if current?.id != answer.response {
        if let current { positions[current.key] = current.position }
        let key = try responseKey(answer.response, in: responses, of: "an answer")
        current = (answer.response, key, positions[key] ?? 0)
      }
      guard let (_, key, position) = current else { continue }
      let item = try items[answer.item] ?? insertItem(answer.item, into: &items)
      try naming(
        """
        answer to item \(quoted(answer.item)) (\(answer.occasion.rawValue)) of response \
        \(quoted(answer.response))
        """
      ) {
        row.set(1, to: key)
        row.set(2, to: item)
        row.set(3, to: Int64(answer.occasion.storedCode))
        row.set(4, to: Int64(answer.state.storedCode))
        row.set(5, to: answer.value.map(Int64.init))
        row.set(6, to: position)
        try row.insert()
      }
      current?.position += 1
    }
  }

  private func itemKeys() throws -> [String: Int64] {
    var keys: [String: Int64] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT name, id FROM items")
    while let row = try rows.next() { keys[row[0]] = row[1] }
    return keys
  }

  private func insertItem(_ name: String, into keys: inout [String: Int64]) throws -> Int64 {
    try database.execute(sql: "INSERT INTO items (name) VALUES (?)", arguments: [name])
    keys[name] = database.lastInsertedRowID
    return database.lastInsertedRowID
  }
}
