import Diagnostics
import EvaluationModel
import Formats
import TextCoding

extension SheetReader {
  /// Whose reading the row is.
  mutating func coder(of record: TableRecord) -> String? {
    let written = cell(.coder, of: record).flatMap { $0.isEmpty ? nil : $0 }
    if let written, let given = reference.coder, written != given {
      once(
        record, .coder, "other-coder",
        "the sheet is \(Self.shown(written))'s, and --coder says \"\(given)\"",
        fix: "leave --coder out, or write \"\(given)\" into the column \"coder\"")
      return nil
    }
    guard let coder = written ?? reference.coder else {
      once(
        record, .coder, "no-coder", "the sheet does not say who coded",
        fix: "add --coder with a name or code")
      return nil
    }
    guard SheetMark.folded(coder) != StoredCoding.rules else {
      once(
        record, .coder, "reserved-coder",
        "\"\(StoredCoding.rules)\" is the name of the codebook's rules, not of a person",
        fix: "use the coder's name or code")
      return nil
    }
    if let spelling = coders.otherSpelling(of: coder) {
      once(
        record, .coder, "coder-spelling", spelling.message, expected: "\"\(spelling.known)\"",
        fix: spelling.fix)
      return nil
    }
    coders.add(coder)
    return coder
  }

  /// The version of the codebook that the coder had at hand.
  mutating func version(of record: TableRecord) -> String? {
    guard let name = cell(.sheet, of: record), !name.isEmpty else {
      once(
        record, .sheet, "no-sheet",
        "the rows do not say of which sheet they are; they count as no sample, and as coded with "
          + "the present codebook", severity: .warning)
      guard hasColumns(of: reference.codebook.themes.map(\.id), record) else { return nil }
      return reference.codebook.stamp
    }
    guard let sample = reference.samples[name] else {
      once(
        record, .sheet, "unknown-sheet", "the archive has drawn no sheet \(Self.shown(name))",
        fix: NearMiss.suggestion(for: name, among: reference.samples.keys.sorted())
          .map { "did you mean \($0)?" }
          ?? "read it into the archive that it was drawn from, or draw it again with the same seed")
      return nil
    }
    if sample.codebookVersion != reference.codebook.stamp {
      once(
        record, .sheet, "other-version",
        "the sheet was drawn with version \(sample.codebookVersion) of the codebook; its codings "
          + "are stored as made with it", expected: reference.codebook.stamp, severity: .warning)
    }
    return hasColumns(of: sample.themes, record) ? sample.codebookVersion : nil
  }

  /// Whether there is a column for each theme: a reading says of every one whether it is there.
  private mutating func hasColumns(of themes: [String], _ record: TableRecord) -> Bool {
    let missing = themes.filter { headings.positions[.theme($0)] == nil }
    guard !missing.isEmpty else { return true }
    once(
      record, .comment, "missing-theme",
      "the sheet has no column for themes that its coder is asked about",
      expected: missing.map { "[\($0)]" }.joined(separator: ", "),
      fix: "put the columns back; an empty column says that no comment speaks of the theme")
    return false
  }
}
