/// Brings American and older spellings of a word to one British form, so that a codebook lists one.
///
/// Texts and codebook pass through the same rules, so a form that is no word ("prise") is harmless.
enum Spelling {
  /// The word in its British form.
  ///
  /// - Parameters:
  ///   - word: ASCII letters in lower case; other words come back unchanged.
  ///   - isPrefix: Whether `word` is the beginning of words, so that `organiz` becomes `organis`.
  /// - Returns: The British spelling, or the word as it is.
  static func british(_ word: [UInt8], isPrefix: Bool = false) -> [UInt8] {
    wholeWords[word] ?? rewritten(word, isPrefix: isPrefix)
  }

  /// The word with its American beginnings and endings made British, whole words left aside.
  ///
  /// What it makes of the beginning of a word it makes of the word too, but for a `z` at the very
  /// end, which depends on the next letter, and for the beginnings in `americanBeginnings`.
  static func rewritten(_ word: [UInt8], isPrefix: Bool = false) -> [UInt8] {
    var word = word
    for (american, british) in beginnings
    where word.first == american[0] && word.starts(with: american) {
      word.replaceSubrange(0..<american.count, with: british)
      break
    }
    guard word.count >= 5 else { return word }
    for index in 3..<word.count where word[index] == z {
      let before = word[index - 1]
      let after = index + 1 < word.count ? word[index + 1] : nil
      let isEnding = after.map { vowelsAfterZ.contains($0) } ?? isPrefix
      if isEnding, before == UInt8(ascii: "y") || (before == UInt8(ascii: "i") && index >= 4) {
        word[index] = UInt8(ascii: "s")
      }
    }
    return word
  }

  private static let z = UInt8(ascii: "z")
  private static let vowelsAfterZ = Set("eai".utf8)

  /// The beginnings that are rewritten once they are complete.
  static var americanBeginnings: [[UInt8]] { beginnings.map(\.0) }

  /// The words that are rewritten as a whole.
  static var americanWords: [[UInt8]] { Array(wholeWords.keys) }

  private static let wholeWords: [[UInt8]: [UInt8]] = table([
    "program": "programme", "programs": "programmes", "learned": "learnt", "judgement": "judgment",
    "judgements": "judgments", "fulfill": "fulfil", "enrollment": "enrolment", "burned": "burnt",
    "ok": "okay", "alright": "okay", "u": "you", "ur": "your", "bcos": "because",
    "becos": "because", "cos": "because", "coz": "because", "bcoz": "because", "cuz": "because",
    "pls": "please", "plz": "please", "thx": "thanks", "cud": "could", "shud": "should",
    "wud": "would", "tho": "though", "thru": "through", "b4": "before", "gr8": "great",
  ])

  private static let beginnings: [([UInt8], [UInt8])] = [
    ("behavior", "behaviour"), ("center", "centre"), ("color", "colour"), ("favor", "favour"),
    ("honor", "honour"), ("neighbor", "neighbour"), ("endeavor", "endeavour"),
    ("practis", "practic"), ("modeling", "modelling"), ("modeled", "modelled"),
    ("traveling", "travelling"), ("traveled", "travelled"), ("counselor", "counsellor"),
    ("counseling", "counselling"), ("skillful", "skilful"), ("sendco", "senco"),
    ("defens", "defenc"), ("labor", "labour"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func table(_ pairs: [String: String]) -> [[UInt8]: [UInt8]] {
    Dictionary(pairs.map { (Array($0.key.utf8), Array($0.value.utf8)) }) { first, _ in first }
  }
}
