import Archive
import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// Deletes one person everywhere, and sees to it that no later import brings them back.
struct Withdrawal {
  /// The evaluation folder.
  let folder: URL
  /// Where the plan's files are, if not in the folder.
  var files: URL?
  /// The path of the archive.
  let archivePath: String
  /// The identities file that the user names, or `nil` for the usual one.
  var identities: String?
  /// Whether the user has confirmed beforehand.
  var isConfirmed = false

  /// Deletes a person.
  ///
  /// - Parameters:
  ///   - respondent: A participant's code or pseudonym, what identifies a person (where the
  ///     identities file knows them), or a response's id, as `heads-2018:12`.
  ///   - date: The day of the withdrawal.
  /// - Returns: What was deleted and what remains to be done, a line each; without the respondent.
  /// - Throws: A `Diagnostic` where nobody is found or the archive cannot be written, a
  ///   `CommandFailure` or `ValidationError` where it is not confirmed. Nothing is deleted then.
  func run(_ respondent: String, on date: CalendarDate) throws -> [String] {
    let plan = try PlanText.read(in: folder).plan
    let archive = try Archive(at: archivePath, creatingIfAbsent: false)
    let file = try IdentitiesFile(of: plan, folder: folder, option: identities)
    var people = try file.read()
    let person = try selection(of: respondent, in: archive, people)
    try refuseReports(person, plan)
    let held = try archive.holdings(of: person)
    let records = try archive.records(of: person)
    let approved = try approvedComments(person, records, plan)
    try Confirmation.ask(
      "Delete \(Self.words(held)) for good?", isGiven: isConfirmed)

    let salted = WithdrawnPeople(
      salt: try archive.withdrawalSalt(), digests: try archive.withdrawals())
    var digests: [String] = []
    for participant in person.participants {
      let all = people?.remove(participant) ?? [participant]
      digests += all.sorted().map(salted.digest(ofParticipant:))
    }
    let (rows, notRemembered) = try rowDigests(person, records, plan, salted, people, archive)
    digests += rows
    let deleted = try archive.withdraw(person, remembering: digests, on: date)
    if let people, file.exists, !person.participants.isEmpty { try file.write(people) }
    return summary(deleted, records, approved, notRemembered, plan)
  }

  // MARK: Who

  private func selection(
    of respondent: String, in archive: Archive, _ people: Identities?
  ) throws -> PersonSelection {
    let direct = try archive.selection(named: respondent)
    guard direct.participants.isEmpty && direct.responses.isEmpty else { return direct }
    let participants = try (people?.pseudonyms(for: respondent) ?? []).sorted().flatMap {
      try archive.selection(named: $0).participants
    }
    guard participants.isEmpty else { return PersonSelection(participants: participants) }
    // An interrupted withdrawal may have left the person in the identities file alone.
    let known = Set(people?.entries.map(\.pseudonym) ?? [])
      .intersection(people?.pseudonyms(for: respondent) ?? [])
    guard known.isEmpty else { return PersonSelection(participants: known.sorted()) }
    throw Diagnostic(
      code: "withdraw.unknown", "the archive holds nothing of such a respondent",
      at: Place(file: archivePath),
      expected:
        "a participant's code or pseudonym, a response's id as heads-2018:12, or an identity "
        + "that the identities file knows",
      fix: people == nil
        ? "check what was typed; without an identities file no identity can be looked up"
        : "check what was typed")
  }

  /// A report is withdrawn whole: its sections are no rows that could be left out.
  private func refuseReports(_ person: PersonSelection, _ plan: EvaluationPlan) throws {
    for response in person.responses {
      let source = plan.sources.first { response.hasPrefix("\($0.id):") }
      guard let source, plan.mapping(source.mapping)?.kind == .examinerReport else { continue }
      throw Diagnostic(
        code: "withdraw.report", "the respondent is an examiner, and the response a whole report",
        at: Place(file: source.path),
        fix: "remove the report from the sources of the plan, and import: it is then deleted")
    }
  }

  // MARK: Remembering

  /// The digests of responses that no participant's code recognises.
  private func rowDigests(
    _ person: PersonSelection, _ records: [String: [Int]], _ plan: EvaluationPlan,
    _ salted: WithdrawnPeople, _ people: Identities?, _ archive: Archive
  ) throws -> (digests: [String], notRemembered: [String]) {
    guard !person.responses.isEmpty else { return ([], []) }
    let ledgers = Dictionary(
      try archive.ledgers().map { ($0.source, $0) }
    ) { first, _ in first }
    let importer = EvaluationImporter(
      plan: plan, folder: folder, files: files,
      privacy: ImportPrivacy(identities: people, withdrawn: salted))
    var digests: [String] = []
    var notRemembered: [String] = []
    for (id, numbers) in records.sorted(by: { $0.key < $1.key }) {
      guard let ledger = ledgers[id] else { continue }
      let source = plan.sources.first { $0.id == id }
      let found = source.flatMap {
        importer.digests(ofRecords: numbers, in: $0, sha256: ledger.sha256)
      }
      if let found {
        digests += found
      } else {
        // The file is gone or another one: all that is known is where the row stood in it.
        digests += numbers.map {
          salted.digest(ofRecord: $0, source: id, sha256: ledger.sha256)
        }
        notRemembered.append(ledger.path)
      }
    }
    return (digests, notRemembered)
  }

  // MARK: What remains

  /// The ids of the person's comments that stand in the file of approvals.
  private func approvedComments(
    _ person: PersonSelection, _ records: [String: [Int]], _ plan: EvaluationPlan
  ) throws -> [String] {
    let importer = EvaluationImporter(plan: plan, folder: folder, files: files)
    guard let approvals = try? importer.approvals() else { return [] }
    let responses = records.flatMap { source, numbers in numbers.map { "\(source):\($0):" } }
    return approvals.approvals.map(\.comment).filter { comment in
      responses.contains { comment.hasPrefix($0) }
    }
  }

  private func summary(
    _ deleted: Holdings, _ records: [String: [Int]], _ approved: [String],
    _ notRemembered: [String], _ plan: EvaluationPlan
  ) -> [String] {
    var lines = ["deleted \(Self.words(deleted)); a later import leaves the person out"]
    let paths = plan.sources.filter { records[$0.id] != nil }.map(\.path)
    if !paths.isEmpty {
      lines.append("the downloads still hold the person; delete the rows there, or the files:")
      lines += paths.map { "  \($0)" }
    }
    if let path = plan.reporting.approvals, !approved.isEmpty {
      lines.append("\(path) still holds what was approved for quotation; delete these rows:")
      lines += approved.map { "  \($0)" }
    }
    lines += notRemembered.map {
      "\($0) is not what was imported: if it holds the person in another row, delete that row, or "
        + "it is imported again"
    }
    lines.append("reports that were made before still count the person, and may quote them:")
    lines.append("  make them again with: senco-impact evaluate FOLDER")
    return lines
  }

  private static func words(_ holdings: Holdings) -> String {
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count.grouped) \(noun)\(count == 1 ? "" : "s")"
    }
    return [
      counted(holdings.enrolments, "enrolment"), counted(holdings.responses, "response"),
      counted(holdings.answers, "answer"), counted(holdings.selections, "selection"),
      counted(holdings.comments, "comment"),
      counted(holdings.codings, "coding") + " and " + counted(holdings.marks, "mark"),
    ].joined(separator: ", ")
  }
}
