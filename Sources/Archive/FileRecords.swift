public import EvaluationModel

/// What one file holds, as the archive stores it.
public struct FileRecords: Hashable, Sendable {
  /// The records, each response's id beginning with the source's id.
  public let records: EvaluationRecords
  /// What became of the file's rows.
  public let ledger: ImportLedger
  /// A digest of everything else that the records depend on.
  public let mappingDigest: String
  /// What the file's columns looked like, or `nil` where the file is no table.
  public let shape: SourceShape?

  public init(
    _ records: EvaluationRecords, ledger: ImportLedger, mappingDigest: String,
    shape: SourceShape? = nil
  ) {
    self.records = records
    self.ledger = ledger
    self.mappingDigest = mappingDigest
    self.shape = shape
  }
}
