/// Breaks text into lines for a terminal.
enum TextLayout {
  /// The words of a text on lines that are not longer than `width`, as far as words allow.
  ///
  /// - Parameters:
  ///   - text: The text; its line breaks are spaces.
  ///   - indent: What stands before each line.
  ///   - first: What stands before the first line instead.
  ///   - width: The longest line, in characters.
  /// - Returns: The lines.
  static func wrapped(
    _ text: String, indent: String, first: String? = nil, width: Int
  ) -> [String] {
    var lines: [String] = []
    var line = first ?? indent
    var isStart = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !isStart, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isStart = true
      }
      line += isStart ? String(word) : " \(word)"
      isStart = false
    }
    return lines + [line]
  }

  /// A number with its noun, as `1 row` or `3 rows`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A text as an item of a list.
  static func item(_ text: String, width: Int) -> [String] {
    wrapped(text, indent: "      ", first: "    - ", width: width)
  }

  /// A text on one line of at most `width` characters.
  static func clipped(_ text: String, to width: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > width ? "\(line.prefix(max(width - 1, 0)))…" : line
  }

  /// A text with spaces after it up to `width` characters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  /// A file's name as a shell takes it.
  static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_./+=:,".contains($0) }
    guard !isPlain else { return name }
    return "'" + name.replacing("'", with: "'\\''") + "'"
  }
}
