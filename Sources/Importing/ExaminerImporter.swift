import Diagnostics
import EvaluationModel
public import Formats

/// Imports what external examiners reported: reports as documents of any format, or a table where
/// they report in a web form.
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
    let document: Document
    do {
      document = try Document(reading: file)
    } catch {
      throw failure([error])
    }
    let outline = ReportOutline(document)
    let problems =
      bindingFaults(file)
      + SectionCheck(mapping: task.mapping, document: document, outline: outline)
      .diagnostics() + document.findings.filter { $0.severity == .error }
    guard problems.isEmpty else { throw failure(problems) }
    let reading = ReportReading(document, outline, of: task, cohort: cohort)
    let refuses = task.mapping.rejections == .stop
    if refuses, !reading.faults.isEmpty, !task.isTrial { throw failure(reading.faults) }
    let ledger = try ImportLedger(
      source: task.source.id, path: task.source.path, sha256: file.sha256,
      encoding: document.encoding?.encoding.rawValue ?? "", read: outline.sections.count,
      imported: reading.imported,
      exclusions: [.init(rule: Self.unboundSections, rows: reading.unbound)],
      rejections: reading.rejections, columnsNotStored: reading.fieldsNotStored
    ).balanced()
    return ImportedFile(
      records: reading.records, ledger: ledger,
      findings: document.findings + reading.findings
        + reading.faults.map { fault in
          Diagnostic(
            refuses ? .error : .warning, code: fault.code, fault.message, at: fault.place,
            expected: fault.expected, fix: fault.fix)
        }, mappingDigest: task.digest)
  }

  /// What the sections are bound to and the plan does not have, or is bound twice.
  private func bindingFaults(_ file: InputFile) -> [Diagnostic] {
    var seen: Set<[String]> = []
    return task.mapping.sections.flatMap { section in
      [
        ("prompt", section.prompt, section.prompt.flatMap { task.version?.prompt($0) } != nil),
        ("item", section.item, section.item.flatMap { task.version?.item($0) } != nil),
      ].compactMap { what, id, isKnown -> Diagnostic? in
        guard let id else { return nil }
        let isFirst = seen.insert([what, id]).inserted
        guard !isKnown || !isFirst else { return nil }
        let name = section.number.map { "section \($0)" } ?? ShownHeading.quoted(section.title)
        return Diagnostic(
          code: isKnown ? "binding.twice" : "binding.unknown-\(what)",
          isKnown
            ? "\(name) is bound to the \(what) \"\(id)\", and so is another section"
            : "\(name) is bound to the \(what) \"\(id)\"",
          at: Place(file: file.path),
          expected: isKnown ? "one section for each \(what)" : "a \(what) of \(task.versionName)",
          fix: isKnown
            ? "remove one of the two in the mapping \"\(task.mapping.id)\""
            : "add the \(what) or mend the id in the mapping \"\(task.mapping.id)\"")
      }
    }
  }

  private func failure(_ diagnostics: [Diagnostic]) -> ImportFailure {
    ImportFailure(path: task.source.path, diagnostics: diagnostics)
  }
}
