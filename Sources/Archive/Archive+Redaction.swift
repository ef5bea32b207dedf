public import Diagnostics
public import EvaluationModel
import GRDB

extension Archive {
  /// Records what a person has decided of the marked passages of a text.
  ///
  /// - Parameters:
  ///   - state: What was decided: cleared or redacted.
  ///   - text: The id of the comment or recommendation.
  ///   - numbers: Which of its marks are meant, from 1 in the order of `records()`; `nil` for all.
  ///   - person: Who decided.
  ///   - date: When.
  /// - Returns: How many marks the decision is about.
  /// - Throws: `archive.no-mark` where there is no such mark, `archive.locked`,
  ///   `archive.read-only` or `archive.disk-full`.
  public func decide(
    _ state: RedactionMark.State, onMarksOf text: String, numbers: [Int]? = nil,
    by person: String, on date: CalendarDate
  ) throws(Diagnostic) -> Int {
    try write { database in
      // The id is the source's id, the record's number and what was asked, with colons between.
      let source = text.prefix { $0 != ":" }
      let all = try MarkTable(database).fetch(source: String(source))
      let keys = all.filter { $0.mark.text == text }.map(\.key)
      guard !keys.isEmpty else { throw noMark("nothing is marked in \"\(text)\"") }
      let chosen = numbers ?? Array(1...keys.count)
      if let missing = chosen.first(where: { !(1...keys.count).contains($0) }) {
        throw noMark(
          "\"\(text)\" has no mark \(missing)", expected: "a number from 1 to \(keys.count)")
      }
      for number in chosen {
        try database.execute(
          sql: "UPDATE redaction_marks SET state = ?, decided_by = ?, decided_on = ? WHERE id = ?",
          arguments: [state.rawValue, person, date.description, keys[number - 1]])
      }
      return chosen.count
    }
  }

  private func noMark(_ message: String, expected: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "archive.no-mark", message, at: Place(file: path), expected: expected,
      fix: "see what is marked with: senco-impact redact list FOLDER")
  }
}
