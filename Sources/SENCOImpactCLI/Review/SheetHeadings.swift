import Diagnostics
import Formats
import TextCoding

/// What the columns of a coding sheet hold, found by their headings in whatever order they stand.
struct SheetHeadings {
  /// The columns from 1.
  private(set) var positions: [SheetColumn: Int] = [:]
  /// What is wrong with the headings, and what is passed over.
  private(set) var findings: [Diagnostic] = []

  /// The headings of columns that the sheet has beside those of themes, with other spellings.
  private static let names: [(SheetColumn, [String])] = [
    (.comment, ["comment", "comment id", "id"]), (.question, ["question"]),
    (.writer, ["written by"]), (.text, ["text"]), (.suggestions, ["suggestions"]),
    (.noTheme, ["no theme", "no_theme", "none"]), (.note, ["note", "notes"]),
    (.sheet, ["sheet"]), (.coder, ["coder"]),
  ]

  /// Finds the columns.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - codebook: The codebook, by whose ids and labels themes are known.
  ///   - themes: The ids of themes of earlier versions, which the codebook may not have.
  init(_ table: Table, codebook: Codebook, themes: Set<String>) {
    var known: [String: SheetColumn] = [:]
    for theme in codebook.themes { known[SheetMark.folded(theme.label)] = .theme(theme.id) }
    for id in themes.union(codebook.themes.map(\.id)) {
      known[SheetMark.folded(id)] = .theme(id)
    }
    for (column, names) in Self.names { for name in names { known[name] = column } }
    for position in 1...max(table.columnCount, 1) {
      let heading = table.headings(ofColumn: position).joined(separator: " ")
      let name = Self.name(heading)
      guard !name.isEmpty else { continue }
      let place = table.header.first.map { table.place(record: $0, column: position) }
      if let column = known[name] {
        if positions[column] == nil {
          positions[column] = position
        } else {
          findings.append(
            Diagnostic(
              code: "review.column-twice", "two columns are headed \"\(heading)\"", at: place,
              fix: "delete one of them, or give it another heading"))
        }
      } else if let near = NearMiss.suggestion(for: name, among: known.keys.sorted()) {
        findings.append(
          Diagnostic(
            code: "review.unknown-column", "no theme or other column is called \"\(heading)\"",
            at: place, fix: "did you mean \"\(near)\"?"))
      } else {
        findings.append(
          Diagnostic(
            .warning, code: "review.added-column",
            "column \(position) is none of the sheet's and is passed over", at: place))
      }
    }
    if positions[.comment] == nil {
      findings.append(
        Diagnostic(
          code: "review.no-comment-column", "no column is headed \"comment\"",
          at: Place(file: table.file, line: 1, sheet: table.sheet),
          expected: "the headings that senco-impact review --sheet wrote, in the first row"))
    }
  }

  /// A theme's id where the heading has it in brackets at its end, else the heading.
  private static func name(_ heading: String) -> String {
    let folded = SheetMark.folded(heading)
    guard folded.hasSuffix("]"), let bracket = folded.lastIndex(of: "[") else { return folded }
    return String(folded[folded.index(after: bracket)...].dropLast())
  }
}
