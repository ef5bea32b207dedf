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
    let (plan, planFile) = try PlanText.read(in: folder)
    let (codebook, codebookFile) = try CodebookText.read(of: plan, in: folder, say: progress)

    let importer = EvaluationImporter(plan: plan, folder: folder, files: files)
    try importFiles(of: plan, with: importer)
    let archive = try Archive(at: archivePath)
    let records = try archive.records()
    let people = HumanCodings(
      byRules: try code(records, plan: plan, codebook: codebook, in: archive),
      readings: try archive.readings(), samples: try archive.samples())
    let codings = CountedCodings(
      byRules: people.byRules, readings: people.readings, samples: people.samples,
      codebook: codebook, referenceCoder: plan.reporting.referenceCoder)
    let reading = self.reading(codings, of: records)
    let approvals = try readApprovals(of: plan, with: importer, for: records)

    progress("analysing \(plan.cohort(plan.reporting.cohort)?.name ?? "")")
    let order = Dictionary(
      plan.sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let ledgers = try archive.ledgers().sorted {
      (order[$0.source] ?? .max, $0.source) < (order[$1.source] ?? .max, $1.source)
    }
    let input = AnalysisInput(
      plan: plan, records: records, codings: codings.codings, people: people,
      codebook: codebook, approvals: approvals.quotations, ledgers: ledgers)
    guard let evaluation = ImpactAnalysis(input).evaluation() else {
      throw Diagnostic(
        code: "program.no-cohort", "the plan's cohort is not in the plan",
        at: Place(file: name("evaluation.yaml")))
    }
    let context = ReportContext(
      date: date, program: ProgramVersion.named,
      command: "senco-impact evaluate FOLDER --date \(date)",
      inputs: [
        ReportContext.Input(name: "evaluation.yaml", sha256: planFile),
        ReportContext.Input(name: codebookFile.name, sha256: codebookFile.sha256),
      ] + approvals.input, codebookVersion: codebook.stamp, reading: reading)
    return try write(
      AnnualReport(evaluation: evaluation, plan: plan, context: context).report)
  }

  /// A file of the evaluation as messages name it: with the folder as the user gave it.
  private func name(_ path: String) -> String {
    folder.appending(path: path).relativePath
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

  /// The codings of all comments; those that the archive holds for this codebook are kept.
  private func code(
    _ records: EvaluationRecords, plan: EvaluationPlan, codebook: Codebook, in archive: Archive
  ) throws -> [StoredCoding] {
    let codings = CommentCoding(plan: plan, codebook: codebook).codings(of: records)
    let held = try archive.codings(codebookVersion: codebook.stamp, coder: StoredCoding.rules)
    if Set(held) != Set(codings) {
      try archive.storeCodings(codings, byRulesOf: codebook.stamp)
    }
    progress("coded \(records.comments.count) comments with codebook \(codebook.version)")
    return codings
  }

  /// How many comments people have read, where they have read any.
  private func reading(
    _ codings: CountedCodings, of records: EvaluationRecords
  ) -> ReportContext.Reading? {
    guard !codings.read.isEmpty else { return nil }
    let reading = ReportContext.Reading(
      comments: codings.read.count, total: records.comments.count, people: codings.people.count)
    progress(
      "\(reading.comments) of them were read by people, whose codings count in place of the rules'")
    return reading
  }

  private func readApprovals(
    of plan: EvaluationPlan, with importer: EvaluationImporter, for records: EvaluationRecords
  ) throws -> (quotations: [String: QuotationApproval], input: [ReportContext.Input]) {
    guard let path = plan.reporting.approvals,
      let approvals = try importer.approvals()
    else { return ([:], []) }
    FindingSummary.lines(
      approvals.findings(against: records.comments, marks: records.redactionMarks)
    ).forEach(progress)
    return (approvals.quotations, [ReportContext.Input(name: path, sha256: approvals.sha256)])
  }

  private func write(_ report: Report) throws -> [String] {
    progress("writing the report")
    let text = output.appending(path: "annual-evaluation.txt")
    let html = output.appending(path: "annual-evaluation.html")
    let page = try HTMLRenderer().render(report)
    try TextFile.write(TextRenderer().render(report), to: text)
    try TextFile.write(page, to: html)
    return [html.relativePath, text.relativePath]
  }
}
