import Diagnostics
import EvaluationModel
public import Formats

/// Imports what external examiners reported: reports with numbered sections, or a table where they
/// report in a web form.
///
/// Of what stands at the head of a report only the date is kept; the examiner's name is not. What
/// examiners write may be quoted where the plan says that the report is published.
public struct ExaminerImporter: FileImporter {
  /// The name under which the ledger counts sections that the mapping does not bind.
  public static let unboundSections = "section not bound by the plan"

  public let task: ImportTask

  public init(_ task: ImportTask) {
    self.task = task
  }

  public func imported(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    task.mapping.kind == .examinerReport ? try report(file) : try answers(file)
  }

  private func answers(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    try TableImport(task: task) { role in
      switch role {
      case .outcome, .awardDate: "outcomes of awards stand in a registry"
      case .participant, .participantType, .selfReport:
        "an examiner reports on the programme, not on one participant"
      default: nil
      }
    }.imported(file) { rows in
      task.instrument.map { rows.responses(to: $0, mayBeQuoted: task.source.isPublished) }
        ?? EvaluationRecords()
    }
  }

  private func report(_ file: InputFile) throws(ImportFailure) -> ImportedFile {
    guard let cohort = task.source.cohort else {
      throw failure([
        Diagnostic(
          code: "report.no-cohort", "nothing says which cohort the report is about",
          at: Place(file: file.path), fix: "state \"cohort\" for the file in the plan")
      ])
    }
    let document: TextDocument
    do {
      document = try TextDocument(file)
    } catch {
      throw failure([error])
    }
    let problems =
      unknownPrompts(file)
      + SectionCheck(mapping: task.mapping, document: document)
      .diagnostics() + document.findings.filter { $0.severity == .error }
    guard problems.isEmpty else { throw failure(problems) }
    let reading = ReportReading(document, of: task, cohort: cohort)
    if task.mapping.rejections == .stop, !reading.faults.isEmpty { throw failure(reading.faults) }
    let ledger = try ImportLedger(
      source: task.source.id, path: task.source.path, sha256: file.sha256,
      encoding: document.encoding.encoding.rawValue, read: document.sections.count,
      imported: reading.imported,
      exclusions: [.init(rule: Self.unboundSections, rows: reading.unbound)],
      rejections: reading.rejections, columnsNotStored: reading.fieldsNotStored
    ).balanced()
    return ImportedFile(
      records: reading.records, ledger: ledger,
      findings: document.findings + reading.findings
        + reading.faults.map { fault in
          Diagnostic(
            .warning, code: fault.code, fault.message, at: fault.place, expected: fault.expected,
            fix: fault.fix)
        }, mappingDigest: task.digest)
  }

  private func unknownPrompts(_ file: InputFile) -> [Diagnostic] {
    task.mapping.sections.compactMap { section in
      guard let prompt = section.prompt, task.version?.prompt(prompt) == nil else { return nil }
      return Diagnostic(
        code: "binding.unknown-prompt",
        "section \(section.number) is bound to the prompt \"\(prompt)\"",
        at: Place(file: file.path), expected: "a prompt of \(task.versionName)",
        fix: "add the prompt or mend the id in the mapping \"\(task.mapping.id)\"")
    }
  }

  private func failure(_ diagnostics: [Diagnostic]) -> ImportFailure {
    ImportFailure(path: task.source.path, diagnostics: diagnostics)
  }
}
