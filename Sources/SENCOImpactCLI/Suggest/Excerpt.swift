/// A piece of a text on one line, with … where it is cut.
struct Excerpt {
  /// What is shown of a text at most, in characters.
  static let length = 80

  /// The piece.
  let text: String

  /// - Parameters:
  ///   - text: The text.
  ///   - phrase: A phrase in the notation of a codebook, around which the piece is taken; the beginning
  ///     is, where the phrase is empty or does not stand in the text word for word.
  init(of text: String, around phrase: String = "") {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let first = Self.place(of: phrase, in: words) ?? 0
    // What stands before the phrase takes a third of the line, and more where nothing follows.
    var start = first
    var length = 0
    while start > 0, length + words[start - 1].count < Self.length / 3 {
      start -= 1
      length += words[start].count + 1
    }
    var end = start
    length = 0
    while end < words.count, length + words[end].count <= Self.length {
      length += words[end].count + 1
      end += 1
    }
    while start > 0, length + words[start - 1].count <= Self.length {
      start -= 1
      length += words[start].count + 1
    }
    guard end > start else {
      self.text = words.isEmpty ? "" : String(words[start].prefix(Self.length - 1)) + "…"
      return
    }
    self.text =
      (start > 0 ? "… " : "") + words[start..<end].joined(separator: " ")
      + (end < words.count ? " …" : "")
  }

  /// The first word that one of the phrase's words begins, of the longest of them that is found.
  private static func place(of phrase: String, in words: [String]) -> Int? {
    let forms = phrase.split { " |-/".contains($0) }
      .map { $0.filter { $0.isLetter || $0.isNumber }.lowercased() }.filter { !$0.isEmpty }
    for form in forms.sorted(by: { ($1.count, $0) < ($0.count, $1) }) {
      let place = words.firstIndex { word in
        word.lowercased().split { !($0.isLetter || $0.isNumber) }.contains { $0.hasPrefix(form) }
      }
      if let place { return place }
    }
    return nil
  }
}
