import Archive
import EvaluationModel
import Foundation
import ImpactAnalysis
import TextCoding

/// What the archive of an evaluation folder holds, and how its comments are coded; nothing is written.
struct CodedFolder {
  /// The evaluation folder.
  let folder: URL
  /// The plan.
  let plan: EvaluationPlan
  /// The evaluation's codebook, or another one that the user names.
  let codebook: Codebook
  /// The path of the archive.
  let archivePath: String
  /// The archive.
  let archive: Archive
  /// What it holds.
  let records: EvaluationRecords

  /// Reads plan, codebook and archive.
  ///
  /// - Parameters:
  ///   - folder: The evaluation folder.
  ///   - archivePath: The archive, or `nil` for that in the folder.
  ///   - codebookPath: The codebook, or `nil` for the evaluation's own.
  /// - Throws: A `Diagnostic` where one of them is not there or cannot be used.
  init(_ folder: URL, archive archivePath: String?, codebook codebookPath: String?) throws {
    self.folder = folder
    plan = try PlanText.read(in: folder).plan
    self.archivePath = archivePath ?? folder.appending(path: "evaluation.sqlite").path
    archive = try Archive(at: self.archivePath, creatingIfAbsent: false)
    codebook =
      try codebookPath.map { try CodebookText.read($0) }
      ?? CodebookText.read(of: plan, in: folder) { StandardError.write("\($0)\n") }.codebook
    records = try archive.records()
  }

  /// The codings that count: people's where people have read a comment, the rules' elsewhere.
  ///
  /// - Throws: A `Diagnostic` where the archive cannot be read.
  /// - Returns: The codings, as the report counts them.
  func codings() throws -> [StoredCoding] {
    CountedCodings(
      byRules: CommentCoding(plan: plan, codebook: codebook).codings(of: records),
      readings: try archive.readings(), samples: try archive.samples(), codebook: codebook,
      referenceCoder: plan.reporting.referenceCoder
    ).codings
  }
}
