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
          let rest = restAfterPunctuation(&line)
          lines.append(line)
          (line, used) = (rest, DisplayWidth.of(rest))
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

  /// The lines of `words`, those after the first moved in by two columns; as ``lines(_:width:)``
  /// gives them where a word would have to be cut.
  static func hanging(_ words: String, width: Int) -> [String] {
    let lines = lines(words, width: width)
    guard lines.count > 1, longestWord(words) <= width - 2 else { return lines }
    let rest = self.lines(lines.dropFirst().joined(separator: " "), width: width - 2)
    return [lines[0]] + rest.map { "  " + $0 }
  }

  /// Cuts a line that is full after its last punctuation, if that is in its second half, so that
  /// file names and addresses are divided where their parts end.
  ///
  /// - Parameter line: The line, which keeps what goes before the cut.
  /// - Returns: What goes to the next line; nothing where the line stays as it is.
  private static func restAfterPunctuation(_ line: inout String) -> String {
    guard let last = line.lastIndex(where: { "/-_.".contains($0) }) else { return "" }
    let next = line.index(after: last)
    guard line.distance(from: next, to: line.endIndex) <= line.count / 2 else { return "" }
    let rest = String(line[next...])
    line = String(line[..<next])
    return rest
  }

  /// The width of the longest word, the least that a column needs so that no word is cut.
  static func longestWord(_ words: String) -> Int {
    words.onOneLine.split(whereSeparator: \.isWhitespace).map { DisplayWidth.of($0) }.max() ?? 0
  }
}
