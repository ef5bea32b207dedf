import Archive
import Diagnostics
import EvaluationModel
import Foundation
import Importing

/// The key to the pseudonyms during an import: where it lies, and whether it fits the archive.
struct IdentityKeeping {
  /// Where the identities are kept; `nil` where the plan needs none.
  let file: IdentitiesFile?
  /// Who is who; `nil` where the plan needs nobody, or the key is gone.
  private(set) var identities: Identities?
  /// What the user should know of the file.
  let warnings: [Diagnostic]
  private let isNew: Bool

  /// Looks for the key.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - folder: The evaluation folder.
  ///   - option: The path that the user names, or `nil`.
  ///   - archiveKey: By what the archive recognises the key of its pseudonyms; `nil` where it has
  ///     none.
  /// - Throws: A `Diagnostic` where the file cannot be used, or is not the archive's.
  init(
    _ plan: EvaluationPlan, folder: URL, option: String?, archiveKey: String?
  ) throws {
    guard plan.needsIdentities else {
      file = nil
      identities = nil
      warnings = []
      isNew = false
      return
    }
    let file = try IdentitiesFile(of: plan, folder: folder, option: option)
    self.file = file
    let found = try file.read()
    if let found, let archiveKey, archiveKey != found.fingerprint {
      throw Diagnostic(
        code: "identities.other-key",
        "the identities file does not belong to this archive: its key makes other pseudonyms",
        at: Place(file: file.path), expected: "the file with which the archive was made",
        fix: "name the right file with --identities or at identities: {file: …} in the plan")
    }
    // Another key beside pseudonyms that are there already would make two people of each.
    isNew = found == nil && archiveKey == nil
    identities = isNew ? Identities(created: try CalendarDate.today()) : found
    warnings = found == nil ? [] : try Self.warnings(file, plan)
  }

  private static func warnings(_ file: IdentitiesFile, _ plan: EvaluationPlan) throws
    -> [Diagnostic]
  {
    var warnings: [Diagnostic] = []
    if let day = plan.identities.deleteOn, day < (try CalendarDate.today()) {
      warnings.append(
        Diagnostic(
          .warning, code: "identities.overdue",
          "the identities file was to be destroyed on \(day)", at: Place(file: file.path),
          fix: "senco-impact identities destroy FOLDER; the archive does not need it"))
    }
    if file.isOpenToOthers {
      warnings.append(
        Diagnostic(
          .warning, code: "identities.open-to-others",
          "others than you may read the identities file", at: Place(file: file.path),
          fix: "chmod 600 \(file.path)"))
    }
    return warnings
  }

  /// Notes the people of files, and writes the file where anybody is new.
  ///
  /// It is done before the archive keeps their pseudonyms: whatever happens in between, no pseudonym
  /// is ever without its key.
  ///
  /// - Returns: By what the archive will recognise the key; `nil` where there is none.
  mutating func keep(_ people: [Identity]) throws -> String? {
    guard let file, var identities else { return nil }
    try identities.note(people)
    if isNew ? !people.isEmpty : identities != self.identities { try file.write(identities) }
    self.identities = identities
    return file.exists ? identities.fingerprint : nil
  }
}
