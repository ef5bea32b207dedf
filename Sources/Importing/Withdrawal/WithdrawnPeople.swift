import EvaluationModel

/// Who has withdrawn: their rows are left out of every import, by the rule "withdrawn".
///
/// Only digests are known, salted with what only one archive has. They recognise a code, a survey
/// site's id or a row that is met again, and say nothing of who it is; but whoever has the archive
/// and a list of codes can try the codes out.
public struct WithdrawnPeople: Hashable, Sendable {
  private let salt: String
  /// How many rows each digest stands for.
  private let digests: [String: Int]

  /// Nobody.
  public init() {
    self.init(salt: "", digests: [:])
  }

  /// - Parameters:
  ///   - salt: The archive's salt.
  ///   - digests: The digests that the archive remembers, with how often each was withdrawn.
  public init(salt: String, digests: [String: Int]) {
    self.salt = salt
    self.digests = digests
  }

  /// The digest of a participant's code or pseudonym.
  public func digest(ofParticipant code: String) -> String {
    digest(["participant", LabelKey.key(of: code)])
  }

  /// The digest of a response by the id that the survey site gave it.
  func digest(ofResponse id: String, source: String) -> String {
    digest(["response", source, id])
  }

  /// The digest of a row by what stands in its bound columns.
  func digest(ofRow cells: [String], source: String) -> String {
    digest(["row", source] + cells.map(CommentText.trimmed))
  }

  /// The digest of a row by its number in a file of these bytes.
  public func digest(ofRecord record: Int, source: String, sha256: String) -> String {
    digest(["record", source, String(record), sha256])
  }

  private func digest(_ fields: [String]) -> String {
    var text = CanonicalText()
    text.add(salt)
    text.add(fields)
    return text.digest
  }

  /// Whether nobody has withdrawn.
  var isEmpty: Bool { digests.isEmpty }

  /// The rows, by index, that nobody may import.
  ///
  /// - Parameters:
  ///   - indices: The rows that would be imported.
  ///   - rows: All rows.
  ///   - source: The source file's id.
  ///   - sha256: The SHA-256 of the file.
  /// - Returns: The indices of the rows that are left out.
  func withdrawn(
    among indices: [Int], _ rows: [ParsedRow], source: String, sha256: String
  ) -> Set<Int> {
    guard !isEmpty else { return [] }
    // Rows that look alike are withdrawn only as often as somebody withdrew one.
    var left = digests
    var withdrawn: Set<Int> = []
    for index in indices {
      let row = rows[index]
      if let participant = row.participant,
        digests[digest(ofParticipant: participant)] != nil
      {
        withdrawn.insert(index)
        continue
      }
      let own =
        row.responseID.map { digest(ofResponse: $0, source: source) } ?? row.digest
        ?? digest(ofRecord: row.record, source: source, sha256: sha256)
      if let count = left[own], count > 0 {
        left[own] = count - 1
        withdrawn.insert(index)
      } else if row.responseID != nil || row.digest != nil {
        let record = digest(ofRecord: row.record, source: source, sha256: sha256)
        if digests[record] != nil { withdrawn.insert(index) }
      }
    }
    return withdrawn
  }
}
