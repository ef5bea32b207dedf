/// How hard a text is to read: the grade level of Flesch and Kincaid.
///
/// The grade is 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others 1975); a
/// reader of that grade is about five years older. Syllables are estimated from groups of vowels,
/// which is right to about one in twenty.
struct Readability {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  /// - Parameter text: Sentences, with a mark at the end of each.
  init(_ text: String) {
    for sentence in text.split(whereSeparator: { ".?!:;".contains($0) }) {
      let words = sentence.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" })
        .filter { $0.contains(where: \.isLetter) }
      guard !words.isEmpty else { continue }
      sentences += 1
      self.words += words.count
      syllables += words.reduce(0) { $0 + Self.syllables(of: String($1)) }
    }
  }

  var grade: Double {
    guard sentences > 0, words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  static func syllables(of word: String) -> Int {
    let letters = Array(word.lowercased().filter(\.isLetter))
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let text = String(letters)
    let isSilent =
      (text.hasSuffix("e") && !text.hasSuffix("le") && !text.hasSuffix("ee"))
      || (text.hasSuffix("ed") && !text.hasSuffix("ted") && !text.hasSuffix("ded"))
      || (text.hasSuffix("es")
        && !["ses", "xes", "zes", "ches", "shes", "ces", "ges"].contains(where: text.hasSuffix))
    if isSilent, count > 1 { count -= 1 }
    return max(count, 1)
  }
}
