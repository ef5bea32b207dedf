import Diagnostics
import EvaluationModel
import Formats
import TextCoding

extension SheetReader {
  /// Reads one row.
  mutating func read(_ record: TableRecord) {
    guard let comment = cell(.comment, of: record), !comment.isEmpty else {
      problem(record, .comment, "no-comment", "the row names no comment", fix: "delete the row")
      return
    }
    guard let coder = coder(of: record) else { return }
    let count = errors
    let marks = marks(of: record)
    let isThemeless = isThemeless(record)
    let note = cell(.note, of: record)
    let hasNote = note.map { !$0.isEmpty } ?? false
    guard !marks.isEmpty || isThemeless else {
      guard errors == count else { return }
      blank[coder, default: 0] += 1
      if hasNote {
        problem(
          record, .note, "note-only", "the row has a note and no mark: it counts as not read",
          fix: "put x under \"no theme\" if the comment speaks of none", severity: .warning)
      }
      return
    }
    guard let text = reference.texts[comment] else {
      // Ids of other comments differ in a digit: the nearest is as a rule somebody else's.
      problem(
        record, .comment, "unknown-comment",
        "the archive has no comment \(Self.shown(id: comment))",
        fix: "leave the column as it was written; where whoever wrote the comment has withdrawn, "
          + "or the file has changed, delete the row, or import the file again")
      return
    }
    guard let version = version(of: record) else { return }
    if let shown = cell(.text, of: record), !SheetText.shows(shown, text: text) {
      problem(
        record, .text, "text-changed", "the text is not that of the comment \"\(comment)\"",
        fix: "sort whole rows only and leave the text as it was; where the answer itself has "
          + "changed since, draw a new sheet")
    }
    let sample = cell(.sheet, of: record).flatMap { $0.isEmpty ? nil : $0 }
    if let sample, drawn[sample]?.contains(comment) == false {
      problem(
        record, .comment, "not-on-sheet",
        "the comment \"\(comment)\" was not drawn for \(sample), or says something else by now",
        fix: "leave the columns \"comment\" and \"sheet\" as they were written")
    }
    if !marks.isEmpty, isThemeless {
      problem(
        record, .noTheme, "contradiction", "a theme is marked, and \"no theme\" too",
        expected: "one or the other", fix: "clear one of them")
    }
    let order =
      sample.flatMap { reference.samples[$0]?.themes } ?? reference.codebook.themes.map(\.id)
    for theme in marks.keys.sorted() where !order.contains(theme) {
      problem(
        record, .theme(theme), "theme-not-asked", "the sheet does not ask about \"\(theme)\"",
        fix: "clear the cell, or draw a sheet with the present codebook")
    }
    guard errors == count else { return }
    add(
      CommentReading(
        comment: comment, coder: coder, codebookVersion: version, date: reference.date,
        sample: sample, note: hasNote ? note : nil,
        codings: order.compactMap { theme in
          marks[theme].map {
            StoredCoding(
              comment: comment, theme: theme, direction: $0, codebookVersion: version,
              coder: coder)
          }
        }), of: record)
  }

  private mutating func add(_ reading: CommentReading, of record: TableRecord) {
    let earlier = found.add(
      FoundReadings.Found(
        reading: reading, place: table.place(record: record),
        namesCoder: !(cell(.coder, of: record) ?? "").isEmpty))
    guard let earlier else { return }
    problem(
      record, .comment, "twice",
      "the comment \"\(reading.comment)\" stands on the sheet twice and is coded differently",
      expected: "what stands in line \(earlier.place.line ?? 0)", fix: "delete one of the rows")
  }

  /// The marked themes, each with its direction as it is stored.
  private mutating func marks(of record: TableRecord) -> [String: String] {
    var marks: [String: String] = [:]
    var hasNo = false
    for (column, position) in headings.positions.sorted(by: { $0.value < $1.value }) {
      guard case .theme(let theme) = column, let text = record[position] else { continue }
      let mark = SheetMark(text)
      if let direction = mark.stored { marks[theme] = direction }
      if case .unknown(let suggestion) = mark {
        problem(
          record, column, "unknown-direction",
          "\(Self.shown(text)) is no direction of \"\(theme)\"",
          expected: (Direction.allCases.map(\.rawValue) + [SheetMark.cross])
            .joined(separator: ", ") + ", or nothing",
          fix: suggestion.map { "did you mean \($0)?" })
      } else if mark == .blank, !SheetMark.folded(text).isEmpty {
        hasNo = true
      }
    }
    if marks.isEmpty, hasNo, !isTick(cell(.noTheme, of: record) ?? "") { zeros += 1 }
    return marks
  }

  private mutating func isThemeless(_ record: TableRecord) -> Bool {
    let text = cell(.noTheme, of: record) ?? ""
    if isTick(text) { return true }
    if SheetMark(text) != .blank {
      problem(
        record, .noTheme, "unknown-tick", "\(Self.shown(text)) is no mark of \"no theme\"",
        expected: "x or nothing")
    }
    return false
  }

  /// Whether a cell under "no theme" says so: people write there what the column is called.
  private func isTick(_ text: String) -> Bool {
    SheetMark(text) == .present || ["no theme", "none"].contains(SheetMark.folded(text))
  }
}
