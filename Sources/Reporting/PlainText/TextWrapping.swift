/// Breaks words into lines.
enum TextWrapping {
  /// The lines of `words`, none wider than `width`; a word that is wider is cut.
  ///
  /// - Parameters:
  ///   - words: Any words; runs of white space count as one space. No-break spaces hold.
  ///   - width: In columns, at least 2.
  /// - Returns: At least one line, which is empty where there are no words.
  static func lines(_ words: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func isBreak(_ character: Character) -> Bool {
      character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
    }
    for word in words.onOneLine.split(whereSeparator: isBreak) {
      let length = DisplayWidth.of(word)
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      for character in word {
        let step = DisplayWidth.of(character)
        if used + step > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += step
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines.map { line in
      line.contains("\u{A0}") ? String(line.map { $0 == "\u{A0}" ? " " : $0 }) : line
    }
  }

  /// The width of the longest word, the least that a column needs so that no word is cut.
  static func longestWord(_ words: String) -> Int {
    words.onOneLine.split(whereSeparator: \.isWhitespace).map { DisplayWidth.of($0) }.max() ?? 0
  }
}
