import EvaluationModel
import GRDB

/// The codings of one source's comments, kept while the source is replaced.
///
/// A coding belongs to the words that were coded: it stays with its comment as long as they stay.
struct CodedComments {
  /// A comment as the archive holds it.
  struct Held {
    /// The number of the comment in the archive.
    let key: Int64
    let text: String
  }

  private let codings: [(coding: StoredCoding, text: String)]

  /// Reads the codings of a source's comments.
  ///
  /// - Parameters:
  ///   - key: The number of the source in the archive.
  ///   - database: The connection.
  /// - Throws: What the database throws.
  init(ofSource key: Int64, in database: Database) throws {
    let texts = try Row.fetchCursor(
      database,
      sql: """
        SELECT c.id, c.text FROM responses r JOIN comments c ON c.response = r.id
        WHERE r.source = ? AND EXISTS (SELECT 1 FROM codings k WHERE k.comment = c.id)
        """, arguments: [key])
    var textOfComment: [Int64: String] = [:]
    while let row = try texts.next() { textOfComment[row[0]] = row[1] }
    codings = try CodingTable(database).fetch(where: "r.source = ?", [key]).map {
      ($0.coding, textOfComment[$0.comment] ?? "")
    }
  }

  /// How many codings there are.
  var count: Int { codings.count }

  /// Writes the codings whose comments are held again with the same words.
  ///
  /// - Returns: How many codings were not written.
  func restore(to comments: [String: Held], in database: Database) throws -> Int {
    var dropped = 0
    let table = CodingTable(database)
    var kept: [(StoredCoding, Int64)] = []
    for (coding, text) in codings {
      // The spans count bytes: texts that only look alike will not do.
      if let held = comments[coding.comment], held.text.utf8.elementsEqual(text.utf8) {
        kept.append((coding, held.key))
      } else {
        dropped += 1
      }
    }
    try table.insert(kept)
    return dropped
  }
}
