public import Diagnostics
public import EvaluationModel
import GRDB

/// What became of a sheet that was to be stored.
public enum StoredSheet: Hashable, Sendable {
  case new
  /// The archive holds the same sheet already.
  case unchanged
  /// It took the place of another for the same report in the same role.
  case replaced
}

extension Archive {
  /// Stores what an external examiner sent back: all of it or nothing.
  ///
  /// A sheet for the same report in the same role that says something else is not overwritten: the new
  /// one is refused, or counts from now on, and the earlier one stays in the history.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - replacedOn: The day from which a differing sheet counts, or `nil` where it is refused.
  /// - Returns: What became of it.
  /// - Throws: `archive.sheet-differs`, `archive.locked`, `archive.read-only` or `archive.disk-full`.
  ///   The archive is then as before.
  @discardableResult
  public func store(
    _ sheet: ExaminerSheet, replacingOn replacedOn: CalendarDate? = nil
  ) throws(Diagnostic) -> StoredSheet {
    try write { database in
      let table = ExaminerSheetTable(database)
      let held = try table.fetch(
        where: "replaced_on IS NULL AND report = ? AND role = ?", [sheet.report, sheet.role]
      ).first
      if let held {
        guard !held.sheet.says(theSameAs: sheet) else { return .unchanged }
        guard let replacedOn else { throw differing(sheet) }
        try table.replace(held.key, on: replacedOn)
      }
      try table.insert(sheet)
      return held == nil ? .new : .replaced
    }
  }

  /// What external examiners sent back, in the order in which it was signed and then stored.
  ///
  /// - Parameter includingReplaced: Whether sheets that no longer count are among them.
  /// - Returns: The sheets.
  /// - Throws: `archive.locked` or `archive.damaged`.
  public func examinerSheets(
    includingReplaced: Bool = false
  ) throws(Diagnostic) -> [ExaminerSheet] {
    try read { database in
      // An archive of an earlier version that is only looked at has no such table.
      guard try ExaminerSheetTable.isThere(in: database) else { return [] }
      return try ExaminerSheetTable(database).fetch(
        where: "? OR replaced_on IS NULL", [includingReplaced]
      ).map(\.sheet)
    }
  }

  private func differing(_ sheet: ExaminerSheet) -> Diagnostic {
    Diagnostic(
      code: "archive.sheet-differs",
      "a sheet for the same report in the same role says something else", at: Place(file: path),
      fix: "take the new one back with --replace, which keeps the earlier one in the history")
  }
}

extension ExaminerSheet {
  /// Whether another sheet says the same, whenever it was taken back.
  fileprivate func says(theSameAs other: ExaminerSheet) -> Bool {
    signed == other.signed && overall == other.overall && comment == other.comment
      && verdicts == other.verdicts
  }
}
