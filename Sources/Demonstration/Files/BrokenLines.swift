/// Breaks paragraphs into lines as a page layout program does, with hyphens within words.
struct BrokenLines {
  /// The longest line in characters.
  let width: Int

  /// The lines of a paragraph.
  ///
  /// A word is divided before a consonant that a vowel follows, and never at a hyphen of its own, so
  /// that joining the parts without the hyphen gives the word again.
  func lines(of paragraph: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in paragraph.split(separator: " ") {
      let separator = line.isEmpty ? "" : " "
      if line.count + separator.count + word.count <= width {
        line += separator + word
        continue
      }
      let room = width - line.count - separator.count - 1
      if let parts = divided(word, room: room) {
        lines.append(line + separator + parts.first + "-")
        line = String(parts.rest)
        continue
      }
      lines.append(line)
      line = String(word)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func divided(
    _ word: Substring, room: Int
  ) -> (first: Substring, rest: Substring)? {
    let letters = Array(word)
    guard letters.count >= 6, letters.allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    func isVowel(_ index: Int) -> Bool { "aeiou".contains(letters[index]) }
    let last = min(room, letters.count - 3)
    guard last >= 3 else { return nil }
    for place in (3...last).reversed() where !isVowel(place) && isVowel(place + 1) {
      // "th" and its like are one sound.
      let pair = String(letters[(place - 1)...place])
      guard !["ch", "ck", "ph", "qu", "sh", "th", "wh"].contains(pair) else { continue }
      return (word.prefix(place), word.dropFirst(place))
    }
    return nil
  }
}
