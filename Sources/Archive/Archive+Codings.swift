public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Stores what the rules of one version of the codebook found, in the place of what they found
  /// before.
  ///
  /// Codings by people and by the rules of other versions stay as they are.
  ///
  /// - Parameters:
  ///   - codings: All codings by these rules; `coder` is `StoredCoding.rules` in each.
  ///   - codebookVersion: The version of the codebook.
  /// - Throws: `archive.mixed-codings`, `archive.unknown-comment`, `archive.locked`,
  ///   `archive.read-only` or `archive.disk-full`. The archive is then as before.
  public func storeCodings(
    _ codings: [StoredCoding], byRulesOf codebookVersion: String
  ) throws(Diagnostic) {
    try check(codings, by: StoredCoding.rules, codebookVersion: codebookVersion)
    try write { database in
      try database.execute(
        sql: "DELETE FROM codings WHERE coder = ? AND codebook_version = ?",
        arguments: [StoredCoding.rules, codebookVersion])
      try insert(codings, in: database)
    }
  }

  /// Stores what a person found, beside what people found before.
  ///
  /// Nothing is overwritten: a comment that the person coded before with the same version of the
  /// codebook must come with the same codings, which are then not stored twice.
  ///
  /// - Parameters:
  ///   - codings: The codings; `coder` is `person` in each.
  ///   - person: The person's name or code, other than `StoredCoding.rules`.
  /// - Returns: How many codings were new.
  /// - Throws: `archive.mixed-codings`, `archive.coding-differs`, `archive.unknown-comment`,
  ///   `archive.locked`, `archive.read-only` or `archive.disk-full`. The archive is then as before.
  @discardableResult
  public func storeCodings(
    _ codings: [StoredCoding], by person: String
  ) throws(Diagnostic) -> Int {
    guard person != StoredCoding.rules else {
      throw diagnostic(
        "mixed-codings", "\"\(person)\" is the name of the codebook's rules, not of a person")
    }
    try check(codings, by: person, codebookVersion: nil)
    return try write { database in
      let held = Dictionary(
        grouping: try CodingTable(database).fetch(where: "k.coder = ?", [person]).map(\.coding),
        by: CodedReading.init)
      let offered = Dictionary(grouping: codings, by: CodedReading.init)
      let new = try codings.filter { coding in
        let reading = CodedReading(coding)
        guard let before = held[reading] else { return true }
        guard Set(before) == Set(offered[reading] ?? []) else {
          throw diagnostic(
            "coding-differs",
            """
            "\(person)" coded the comment "\(coding.comment)" differently before, with version \
            \(coding.codebookVersion) of the codebook
            """, fix: "give the second reading a name of its own, as \"\(person) again\"")
        }
        return false
      }
      try insert(new, in: database)
      return new.count
    }
  }

  /// The codings that the archive holds, in the order of the comments in `records()` and then as
  /// they were stored.
  ///
  /// - Parameters:
  ///   - codebookVersion: The version of the codebook, or `nil` for all.
  ///   - coder: `StoredCoding.rules` or a person, or `nil` for all.
  /// - Returns: The codings.
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func codings(
    codebookVersion: String? = nil, coder: String? = nil
  ) throws(Diagnostic) -> [StoredCoding] {
    try read { database in
      try CodingTable(database).fetch(
        where:
          "k.codebook_version = ifnull(?, k.codebook_version) AND k.coder = ifnull(?, k.coder)",
        [codebookVersion, coder]
      ).map(\.coding)
    }
  }

  private func insert(_ codings: [StoredCoding], in database: Database) throws {
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
    try CodingTable(database).insert(
      codings.map { coding in
        guard let key = keys[coding.comment] else {
          throw diagnostic(
            "unknown-comment", "there is no comment \"\(coding.comment)\" to be coded",
            fix: "import the file that holds it, or code the comments that the archive holds")
        }
        return (coding, key)
      })
  }

  private func check(
    _ codings: [StoredCoding], by coder: String, codebookVersion: String?
  ) throws(Diagnostic) {
    let other = codings.first {
      $0.coder != coder || $0.codebookVersion != codebookVersion ?? $0.codebookVersion
    }
    guard let other else { return }
    throw diagnostic(
      "mixed-codings",
      """
      a coding of the comment "\(other.comment)" is by "\(other.coder)" with version \
      \(other.codebookVersion) of the codebook
      """,
      expected: "codings by \"\(coder)\"\(codebookVersion.map { " with version \($0)" } ?? "")")
  }

  private func diagnostic(
    _ code: String, _ message: String, expected: String? = nil, fix: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "archive.\(code)", message, at: Place(file: path), expected: expected, fix: fix)
  }
}

/// One person's reading of one comment with one version of the codebook.
private struct CodedReading: Hashable {
  let comment: String
  let codebookVersion: String

  init(_ coding: StoredCoding) {
    comment = coding.comment
    codebookVersion = coding.codebookVersion
  }
}
