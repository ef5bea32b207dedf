public import EvaluationModel

/// What became of a file that was to be stored.
public enum StoreOutcome: String, Hashable, Sendable, CaseIterable {
  /// The archive held nothing of the source.
  case imported
  /// The archive holds the records of the same bytes, read in the same way: nothing was done.
  case unchanged
  /// The file or the way it is read has changed: its records took the place of the earlier ones.
  case replaced
}

/// One line of the audit trail.
public struct ImportEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// The source was stored for the first time, or for the first time since it was withdrawn.
    case imported
    /// The source was offered again as it was.
    case unchanged
    /// The source's records took the place of the earlier ones.
    case replaced
    /// The source's records were deleted.
    case withdrawn
  }

  /// The day that the caller gave.
  public let date: CalendarDate
  /// What was done.
  public let action: Action
  /// The source file's id.
  public let source: String
  /// The path, from the evaluation folder.
  public let path: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// The digest of the way in which the plan says to read the file.
  public let mappingDigest: String
  /// The encoding that the file was read in.
  public let encoding: String
  /// Rows that the file holds.
  public let read: Int
  /// Rows that were imported; of a withdrawn source, rows that were deleted.
  public let imported: Int
  /// Rows that rules left out.
  public let excluded: Int
  /// Rows that could not be read.
  public let rejected: Int
  /// Codings that were deleted, because their comments are gone or say something else now.
  public let codingsDropped: Int
  /// Readings by people that were deleted for the same reason.
  public let readingsDropped: Int

  public init(
    date: CalendarDate, action: Action, source: String, path: String, sha256: String,
    mappingDigest: String, encoding: String, read: Int, imported: Int, excluded: Int,
    rejected: Int, codingsDropped: Int = 0, readingsDropped: Int = 0
  ) {
    self.date = date
    self.action = action
    self.source = source
    self.path = path
    self.sha256 = sha256
    self.mappingDigest = mappingDigest
    self.encoding = encoding
    self.read = read
    self.imported = imported
    self.excluded = excluded
    self.rejected = rejected
    self.codingsDropped = codingsDropped
    self.readingsDropped = readingsDropped
  }

  /// The line about a ledger.
  init(
    _ action: Action, of ledger: ImportLedger, mappingDigest: String, on date: CalendarDate,
    dropped: CodedComments.Count = CodedComments.Count()
  ) {
    self.init(
      date: date, action: action, source: ledger.source, path: ledger.path, sha256: ledger.sha256,
      mappingDigest: mappingDigest, encoding: ledger.encoding, read: ledger.read,
      imported: ledger.imported, excluded: ledger.excluded, rejected: ledger.rejections.count,
      codingsDropped: dropped.codings, readingsDropped: dropped.readings)
  }
}
