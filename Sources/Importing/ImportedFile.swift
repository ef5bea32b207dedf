public import Diagnostics
public import EvaluationModel

/// What one file gave: the records, what became of every row, and what a person should look at.
public struct ImportedFile: Hashable, Sendable {
  /// The records, without anything that names a person.
  public let records: EvaluationRecords
  /// The names that dropped columns hold, for the redaction scan; they are not stored.
  public let roll: NameRoll
  /// Whom the pseudonyms in the records stand for: for the identities file and for nothing else.
  public let identities: [Identity]
  /// What became of every row, or of every section of a report; it balances.
  public let ledger: ImportLedger
  /// How the cells of each bound column were understood, by position; empty for a report.
  public let columns: [ColumnTyping]
  /// Warnings, grouped, and in a trial the errors that would refuse the file; none of them holds
  /// what a respondent wrote.
  public let findings: [Diagnostic]
  /// A SHA-256, in hexadecimal, of everything beside the file that decides its records.
  ///
  /// That is mapping, source, instrument version, scales, names and registry. The same file with the same digest
  /// gives the same records.
  public let mappingDigest: String

  /// What the columns looked like, or `nil` where the file is no table.
  public let shape: SourceShape?
  /// Where the heading of the first column stands, or `nil` where the file is no table.
  public let heading: Place?

  public init(
    records: EvaluationRecords, ledger: ImportLedger, columns: [ColumnTyping] = [],
    findings: [Diagnostic], mappingDigest: String, shape: SourceShape? = nil,
    heading: Place? = nil, roll: NameRoll = NameRoll(), identities: [Identity] = []
  ) {
    self.columns = columns
    self.shape = shape
    self.heading = heading
    self.roll = roll
    self.identities = identities
    self.records = records
    self.ledger = ledger
    self.findings = findings
    self.mappingDigest = mappingDigest
  }
}
