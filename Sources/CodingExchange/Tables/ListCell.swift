/// Several texts in one cell of a table, with `; ` between them.
enum ListCell {
  /// The cell; a semicolon or backslash of a text stands behind a backslash.
  static func joined(_ texts: [String]) -> String {
    texts.map { $0.replacing("\\", with: "\\\\").replacing(";", with: "\\;") }
      .joined(separator: "; ")
  }

  /// The texts of a cell; none where it is empty.
  static func split(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    var texts = [""]
    var isEscaped = false
    var isAfterMark = false
    for scalar in cell.unicodeScalars {
      if isEscaped {
        texts[texts.count - 1].unicodeScalars.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" {
        texts.append("")
        isAfterMark = true
        continue
      } else if !(isAfterMark && scalar == " ") {
        texts[texts.count - 1].unicodeScalars.append(scalar)
      }
      isAfterMark = false
    }
    return texts
  }
}

/// Texts in cells that a spreadsheet does not run as formulas, and that come back as they were.
enum SafeCell {
  /// The text with an apostrophe before it where it would be taken for a formula.
  static func guarded(_ text: String) -> String { isRisky(text) ? "'" + text : text }

  /// The text without the apostrophe that ``guarded(_:)`` put there.
  static func plain(_ cell: String) -> String {
    cell.hasPrefix("'") && isRisky(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }

  /// Whether a text begins as a formula does, or does so after apostrophes.
  private static func isRisky(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { $0 != "'" }
    return start.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }
}
