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
  /// The codings of one comment are a reading of it, as `storeReadings(_:replacingOn:)` stores them.
  /// A comment that was read and speaks of no theme cannot be given here.
  ///
  /// Nothing is overwritten: a comment that the person coded before with the same version of the
  /// codebook must come with the same codings, which are then not stored twice.
  ///
  /// - Parameters:
  ///   - codings: The codings; `coder` is `person` in each.
  ///   - person: The person's name or code, other than `StoredCoding.rules`.
  ///   - date: The day of the reading, or `nil` where it is not known.
  /// - Returns: How many codings were new.
  /// - Throws: `archive.mixed-codings`, `archive.coding-differs`, `archive.unknown-comment`,
  ///   `archive.locked`, `archive.read-only` or `archive.disk-full`. The archive is then as before.
  @discardableResult
  public func storeCodings(
    _ codings: [StoredCoding], by person: String, on date: CalendarDate? = nil
  ) throws(Diagnostic) -> Int {
    try check(person)
    try check(codings, by: person, codebookVersion: nil)
    var order: [CodedReading] = []
    var found: [CodedReading: [StoredCoding]] = [:]
    for coding in codings {
      let reading = CodedReading(coding)
      if found[reading] == nil { order.append(reading) }
      found[reading, default: []].append(coding)
    }
    return try storeReadings(
      order.map { reading in
        CommentReading(
          comment: reading.comment, coder: person, codebookVersion: reading.codebookVersion,
          date: date, codings: found[reading] ?? [])
      }
    ).codings
  }

  /// The codings that the archive holds, in the order of the comments in `records()` and then as
  /// they were stored; those of readings that were replaced are not among them.
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
      let counts =
        try ReadingTable.isThere(in: database)
        ? """
        AND NOT EXISTS (
          SELECT 1 FROM readings q WHERE q.id = k.reading AND q.replaced_on IS NOT NULL)
        """ : ""
      return try CodingTable(database).fetch(
        where: """
          k.codebook_version = ifnull(?, k.codebook_version) AND k.coder = ifnull(?, k.coder)
            \(counts)
          """, [codebookVersion, coder]
      ).map(\.coding)
    }
  }

  private func insert(_ codings: [StoredCoding], in database: Database) throws {
    let table = CodingTable(database)
    let keys = try table.commentKeys()
    try table.insert(
      codings.map { coding in
        guard let key = keys[coding.comment] else {
          throw ArchiveFailure.unknownComment(coding.comment, path)
        }
        return (coding, key, nil)
      })
  }

  /// Checks that a name is that of a person.
  func check(_ coder: String) throws(Diagnostic) {
    guard coder == StoredCoding.rules else { return }
    throw mixed("\"\(coder)\" is the name of the codebook's rules, not of a person")
  }

  /// Checks that codings are by one coder, and with one version or of one comment where that is
  /// given.
  func check(
    _ codings: [StoredCoding], by coder: String, codebookVersion: String?,
    of comment: String? = nil
  ) throws(Diagnostic) {
    let other = codings.first {
      $0.coder != coder || $0.codebookVersion != codebookVersion ?? $0.codebookVersion
        || $0.comment != comment ?? $0.comment
    }
    guard let other else { return }
    throw mixed(
      """
      a coding of the comment "\(other.comment)" is by "\(other.coder)" with version \
      \(other.codebookVersion) of the codebook
      """,
      expected: "codings by \"\(coder)\"\(codebookVersion.map { " with version \($0)" } ?? "")"
        + (comment.map { " of the comment \"\($0)\"" } ?? ""))
  }

  private func mixed(_ message: String, expected: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "archive.mixed-codings", message, at: Place(file: path), expected: expected)
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
