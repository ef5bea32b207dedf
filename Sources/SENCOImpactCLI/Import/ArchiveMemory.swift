import Archive
import EvaluationModel
import Importing

/// What the archive remembers, as an import asks for it.
struct ArchiveMemory: EarlierImports {
  let held: HeldRecords
  /// The ids of the sources that are tables.
  ///
  /// An archive of an earlier version has not remembered their columns: they are read once more.
  let tables: Set<String>

  init(_ held: HeldRecords, plan: EvaluationPlan) {
    self.held = held
    tables = Set(
      plan.sources.filter { plan.mapping($0.mapping)?.kind != .examinerReport }.map(\.id))
  }

  func holds(_ source: String) throws -> Bool { try held.file(source) != nil }

  func holds(_ source: String, sha256: String, mappingDigest: String) throws -> Bool {
    guard let file = try held.file(source) else { return false }
    return file.ledger.sha256 == sha256 && file.mappingDigest == mappingDigest
      && (file.shape != nil || !tables.contains(source))
  }

  func digests(of source: String) throws -> (sha256: String, mapping: String)? {
    try held.file(source).map { ($0.ledger.sha256, $0.mappingDigest) }
  }

  func enrolments(of source: String) throws -> [Enrolment] { try held.enrolments(of: source) }
}
