import Archive
import Diagnostics
import EvaluationModel
import Foundation
import ImpactReport
import Importing

/// Takes an external examiner's sheet back into the archive: all of it or nothing.
struct ExaminerSheetRecording {
  /// The evaluation folder.
  let folder: URL
  /// The path of the archive, which must be there.
  let archivePath: String
  /// The path of the sheet.
  let sheet: String
  /// The day on which it is taken back.
  let date: CalendarDate
  /// Whether it is taken back although the report has changed.
  let acceptsChanges: Bool
  /// Whether it takes the place of a different one in the same role.
  let isReplacing: Bool
  /// Whether nothing is stored.
  let isTrial: Bool
  /// Tells the user what is being done, a line at a time.
  let say: (String) -> Void

  /// What became of the sheet.
  struct Account {
    let sheet: ExaminerSheet
    /// How many rows the report asks about.
    let asked: Int
    /// What the archive did, or `nil` in a trial.
    let stored: StoredSheet?
  }

  /// Reads the sheet, makes its report again, and stores what was signed.
  ///
  /// - Returns: What became of it.
  /// - Throws: A `Diagnostic`, or a `CommandFailure` with all that is wrong; nothing is then stored.
  func run() throws -> Account {
    let entries = try ExaminerSheetFile.entries(of: sheet)
    let header = try ExaminerSheetHeader(entries, in: sheet)
    let (plan, _) = try PlanText.read(in: folder)
    let prepared = try PreparedEvaluation(
      folder, archive: archivePath,
      choices: PreparedEvaluation.Choices(
        cohort: header.cohort,
        // The plan's own profile may have thresholds of its own.
        profile: header.profile == plan.disclosure.name
          ? nil : try DisclosureProfile.named(header.profile),
        date: header.date, command: "senco-impact report FOLDER --for examiner"), say: { _ in })
    let form = try prepared.annualReport().examinerSheet
    var reader = ExaminerSheetReader(
      form: form,
      scan: EvaluationImporter(plan: plan, folder: folder).redactionScan(roll: NameRoll()),
      date: date, acceptsChanges: acceptsChanges)
    let read = reader.sheet(of: entries, header)
    FindingSummary.lines(reader.findings.filter { $0.severity == .warning }).forEach(say)
    guard let read else {
      throw CommandFailure(
        reader.findings.filter { $0.severity == .error },
        closing: "nothing was stored: the archive is as it was")
    }
    guard !isTrial else { return Account(sheet: read, asked: form.rows.count, stored: nil) }
    let archive = try Archive(at: archivePath, creatingIfAbsent: false)
    return Account(
      sheet: read, asked: form.rows.count,
      stored: try archive.store(read, replacingOn: isReplacing ? date : nil))
  }
}

extension ExaminerSheetRecording.Account {
  /// The account as a table of one row.
  var table: ResultTable {
    var table = ResultTable([
      .init("role", "Role"), .init("signed", "Signed"), .init("overall", "Overall"),
      .init("answered", "Answered", .right), .init("asked", "Asked", .right),
      .init("agree", "Agree", .right), .init("disagree", "Disagree", .right),
      .init("stored", "Stored"),
    ])
    let verdicts = sheet.verdicts
    table.append([
      .text(sheet.role), .text(sheet.signed.description), .text(sheet.overall.rawValue),
      .count(verdicts.count), .count(asked), .count(verdicts.count { $0.choice == .agree }),
      .count(verdicts.count { $0.choice == .disagree }), .text(word),
    ])
    return table
  }

  private var word: String {
    switch stored {
    case .new: "new"
    case .unchanged: "unchanged"
    case .replaced: "replaced"
    case nil: "not stored"
    }
  }
}
