import Archive
import Diagnostics
import EvaluationModel
import Formats
import Foundation
import ImpactAnalysis
import ImpactReport
import Importing
import TextCoding

/// An evaluation that is ready to be analysed and reported.
///
/// It has what the archive holds, how the comments are coded, and what a report says of its own making.
/// Nothing is written.
struct PreparedEvaluation {
  /// The plan.
  let plan: EvaluationPlan
  /// What the analysis looks at.
  let input: AnalysisInput
  /// What reports say of their own making.
  let context: ReportContext
  /// The codings by the codebook's rules alone, to be kept in the archive.
  let codingsByRules: [StoredCoding]
  /// What was published before.
  private let releases: [PublishedFigures]

  /// What the user may ask for otherwise than the plan says.
  struct Choices {
    /// The cohort that the report is about, by id, name or alias; `nil` for the plan's.
    var cohort: String?
    /// The disclosure profile; `nil` for the plan's.
    var profile: DisclosureProfile?
    /// The date that reports bear.
    var date: CalendarDate
    /// The command that makes the report again, without the date.
    var command: String
    /// What was published before.
    var releases: [PublishedFigures] = []
  }

  /// Reads plan, codebook, wording, archive and approvals, and codes the comments.
  ///
  /// - Parameters:
  ///   - folder: The evaluation folder.
  ///   - archivePath: The archive, which must be there.
  ///   - files: Where the plan's files are, if not in the folder.
  ///   - choices: What the user asks for.
  ///   - say: Takes a line for the user.
  /// - Throws: A `Diagnostic` or an `ImportFailure`.
  init(
    _ folder: URL, archive archivePath: String, files: URL? = nil, choices: Choices,
    say: (String) -> Void
  ) throws {
    let (written, planFile) = try PlanText.read(in: folder)
    let plan = try written.choosing(choices, in: folder)
    self.plan = plan
    releases = choices.releases
    let (codebook, codebookFile) = try CodebookText.read(of: plan, in: folder, say: say)
    let wording = try WordingText.read(of: plan, in: folder)
    let archive = try Archive(at: archivePath, creatingIfAbsent: false)
    let records = try archive.records()
    codingsByRules = CommentCoding(plan: plan, codebook: codebook).codings(of: records)
    let people = HumanCodings(
      byRules: codingsByRules, readings: try archive.readings(), samples: try archive.samples())
    let codings = CountedCodings(
      byRules: people.byRules, readings: people.readings, samples: people.samples,
      codebook: codebook, referenceCoder: plan.reporting.referenceCoder)
    say("coded \(records.comments.count) comments with codebook \(codebook.version)")
    let reading = Self.reading(codings, of: records, say: say)

    let importer = EvaluationImporter(plan: plan, folder: folder, files: files)
    let approvals = try importer.approvals()
    if let approvals {
      FindingSummary.lines(
        approvals.findings(against: records.comments, marks: records.redactionMarks)
      ).forEach(say)
    }
    input = AnalysisInput(
      plan: plan, records: records, codings: codings.codings, people: people,
      codebook: codebook, approvals: approvals?.quotations ?? [:],
      examinerSheets: try archive.examinerSheets(),
      ledgers: try Self.ledgers(in: archive, of: plan))
    context = ReportContext(
      date: choices.date, program: ProgramVersion.named,
      command: "\(choices.command) --date \(choices.date)",
      inputs: [
        ReportContext.Input(name: "evaluation.yaml", sha256: planFile),
        ReportContext.Input(name: codebookFile.name, sha256: codebookFile.sha256),
      ]
        + (approvals.flatMap { approvals in
          plan.reporting.approvals.map {
            [ReportContext.Input(name: $0, sha256: approvals.sha256)]
          }
        } ?? []) + (wording.map { [$0.file] } ?? []), codebookVersion: codebook.stamp,
      reading: reading, wording: wording?.phrases ?? .standard)
  }

  /// The report of what the analysis finds.
  ///
  /// - Parameters:
  ///   - isForResearch: Whether it must hold what researchers ask, which takes longer.
  ///   - isForQuestions: Whether it must hold what single questions ask of participants.
  ///   - isShown: Whether any of the evaluation's own figures is shown, so that a warning is due where
  ///     a hidden one could be worked out.
  /// - Returns: The report.
  /// - Throws: A `Diagnostic` where the plan has no such cohort.
  func annualReport(
    isForResearch: Bool = false, isForQuestions: Bool = false, isShown: Bool = true
  ) throws -> AnnualReport {
    guard let evaluation = ImpactAnalysis(input).evaluation(beside: releases) else {
      throw Self.noCohort
    }
    let research = isForResearch ? ImpactAnalysis(input).research(beside: evaluation) : nil
    let unprotected = evaluation.disclosure.unprotected + (research?.unprotected ?? 0)
    if isShown, unprotected > 0 {
      // A report is not written in silence where something hidden in it could be worked out.
      StandardError.write(
        Diagnostic(
          .warning, code: "disclosure.unprotected",
          "\(unprotected) hidden \(unprotected == 1 ? "figure" : "figures") could be worked out of "
            + "what the profile \"\(plan.disclosure.name)\" shows",
          at: Place(file: "evaluation.yaml"),
          fix:
            "do not publish the reports of the whole cohort: take another profile, or change its "
            + "thresholds (disclosure:); --verify-disclosure lists the figures"
        ).description + "\n")
    }
    return AnnualReport(
      evaluation: evaluation, plan: plan, context: context,
      research: research,
      participants: isForQuestions ? ImpactAnalysis(input).participants() : nil)
  }

  /// The proof that nothing hidden can be recovered from the reports.
  ///
  /// - Parameters:
  ///   - annual: What the reports are made of.
  ///   - outputs: What they say.
  /// - Returns: The proof, or what stands against it.
  /// - Throws: A `Diagnostic` where the plan has no such cohort.
  func verification(
    of annual: AnnualReport, outputs: [DisclosureVerification.Output]
  ) throws -> DisclosureVerification {
    guard
      let verification = ImpactAnalysis(input).verification(
        of: annual.evaluation, research: annual.research, outputs: outputs, beside: releases)
    else { throw Self.noCohort }
    return verification
  }

  /// The proof that nothing hidden can be recovered from the pages for local authorities.
  ///
  /// - Parameter outputs: What the pages say.
  /// - Returns: The proof, or what stands against it.
  /// - Throws: A `Diagnostic` where the plan has no such cohort or no authorities.
  func authorityVerification(
    of outputs: [DisclosureVerification.Output]
  ) throws -> DisclosureVerification {
    guard
      let verification = ImpactAnalysis(input).verification(
        of: try authorities(), outputs: outputs)
    else { throw Self.noCohort }
    return verification
  }

  private static let noCohort = Diagnostic(
    code: "program.no-cohort", "the plan's cohort is not in the plan",
    at: Place(file: "evaluation.yaml"))

  /// The authorities' results.
  ///
  /// - Throws: A `Diagnostic` where the plan has no such cohort or no authorities.
  func authorities() throws -> AuthorityResults {
    guard let results = ImpactAnalysis(input).authorities(), !results.authorities.isEmpty else {
      throw Diagnostic(
        code: "authority.none", "no answer tells the local authority of a participant",
        at: Place(file: "evaluation.yaml"),
        fix:
          "name the authorities in the plan, and bind a column of the registry or of a form to them"
      )
    }
    return results
  }

  /// What became of every row of every file, in the order of the plan.
  private static func ledgers(
    in archive: Archive, of plan: EvaluationPlan
  ) throws -> [ImportLedger] {
    let order = Dictionary(
      plan.sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    return try archive.ledgers().sorted {
      (order[$0.source] ?? .max, $0.source) < (order[$1.source] ?? .max, $1.source)
    }
  }

  /// How many comments people have read, where they have read any.
  private static func reading(
    _ codings: CountedCodings, of records: EvaluationRecords, say: (String) -> Void
  ) -> ReportContext.Reading? {
    guard !codings.read.isEmpty else { return nil }
    let reading = ReportContext.Reading(
      comments: codings.read.count, total: records.comments.count, people: codings.people.count)
    say(
      "\(reading.comments) of them were read by people, whose codings count in place of the rules'")
    return reading
  }
}

extension EvaluationPlan {
  /// The plan with what the user asks for in place of what it says itself.
  fileprivate func choosing(
    _ choices: PreparedEvaluation.Choices, in folder: URL
  ) throws -> EvaluationPlan {
    var plan = self
    plan.disclosure = choices.profile.map(disclosure(like:)) ?? disclosure
    if let wanted = choices.cohort {
      plan.reporting.cohort = try cohort(called: wanted, in: folder).id
    }
    return plan
  }

  private func cohort(called wanted: String, in folder: URL) throws -> Cohort {
    let key = wanted.lowercased()
    let found = cohorts.first { cohort in
      ([cohort.id, cohort.name, cohort.shortName] + cohort.aliases)
        .contains { $0.lowercased() == key }
    }
    if let found { return found }
    throw Diagnostic(
      code: "cohort.unknown", "the plan has no cohort \"\(wanted)\"",
      at: Place(file: folder.appending(path: "evaluation.yaml").relativePath),
      expected: cohorts.map(\.id).joined(separator: ", "), fix: "name one of them with --cohort")
  }
}
