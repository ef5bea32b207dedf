import Archive
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import ImpactAnalysis
import ImpactReport
import Importing
import PlanFile
import Reporting
import TextCoding

/// The main job: plan, import, coding, analysis and report of one evaluation folder.
struct EvaluationRun {
  /// The evaluation folder.
  let folder: URL
  /// Where the plan's files are, if not in the folder.
  let files: URL?
  /// The path of the archive.
  let archivePath: String
  /// The folder for the reports.
  let output: URL
  /// The identities file that the user names, or `nil` for the usual one.
  let identities: String?
  /// The date that the report bears and the import is entered under.
  let date: CalendarDate
  /// Tells the user what is being done, a line at a time.
  let progress: (String) -> Void

  /// Does the job.
  ///
  /// - Returns: The paths of the reports.
  /// - Throws: A `Diagnostic`, an `ImportFailure` or a `CommandFailure`; the archive and the reports
  ///   are then as they were before the step that failed.
  func run() throws -> [String] {
    let plan = try PlanText.read(in: folder).plan
    // What cannot be read is better known before the import than after it.
    _ = try CodebookText.read(of: plan, in: folder) { _ in }
    _ = try WordingText.read(of: plan, in: folder)

    let importer = EvaluationImporter(plan: plan, folder: folder, files: files)
    try importFiles(of: plan, with: importer)
    let prepared = try PreparedEvaluation(
      folder, archive: archivePath, files: files,
      choices: PreparedEvaluation.Choices(date: date, command: "senco-impact evaluate FOLDER"),
      say: progress)
    try keep(prepared.codingsByRules, with: prepared.input.codebook)
    progress("analysing \(plan.cohort(plan.reporting.cohort)?.name ?? "")")
    let report = try prepared.annualReport().report(for: .committee)
    progress("writing the report")
    return try ReportFiles(report: report, name: Reader.committee.fileName)
      .write(ReportFiles.Format.usual, to: output)
  }
}

// MARK: - Steps

extension EvaluationRun {
  /// Imports the files as `import` does; what has changed in a file is said, and accepted.
  private func importFiles(of plan: EvaluationPlan, with importer: EvaluationImporter) throws {
    let run = ImportRun(
      plan: plan, importer: importer, archivePath: archivePath, date: date,
      identities: identities, say: progress)
    let account = try run.run()
    for source in account.removed {
      progress("removed \(source) from the archive: the plan names it no longer")
    }
    let count = account.files.count
    let changed = count - account.count(.unchanged) - account.count(.kept)
    progress(
      changed == 0
        ? "the archive holds all \(count) files already"
        : "imported \(changed) of \(count) files (\(account.totals.imported) rows in all)")
  }

  /// Keeps the codings by rule in the archive, unless it holds them for this codebook.
  private func keep(_ codings: [StoredCoding], with codebook: Codebook) throws {
    let archive = try Archive(at: archivePath)
    let held = try archive.codings(codebookVersion: codebook.stamp, coder: StoredCoding.rules)
    if Set(held) != Set(codings) {
      try archive.storeCodings(codings, byRulesOf: codebook.stamp)
    }
  }
}
