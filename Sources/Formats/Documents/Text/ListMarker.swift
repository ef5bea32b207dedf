/// The mark that begins an entry of a list.
struct ListMarker: Hashable {
  /// The mark as written.
  let text: String
  /// The number in it, or `nil` where it is a letter or a sign.
  let number: Int?
  /// The text after it.
  let rest: String

  /// Reads `1.`, `1)`, `(1)`, `a)`, `(a)`, `(iv)`, `R1.`, `R1:`, `Recommendation 1:`, `-`, `*`, `•`
  /// or `–`, each with a space after it.
  ///
  /// - Parameter line: A line without spaces around it.
  init?(_ line: String) {
    guard let space = line.firstIndex(where: { $0 == " " || $0 == "\t" }) else { return nil }
    let first = line[..<space]
    if ["-", "*", "•", "–", "·", "◦", "▪"].contains(first) {
      self.init(first, nil, line[space...])
    } else if let number = Self.number(in: first) {
      self.init(first, number, line[space...])
    } else if Self.isLetter(first) {
      self.init(first, nil, line[space...])
    } else if first.allSatisfy(\.isLetter), first.first?.isUppercase == true {
      // `Recommendation 1: …`: a word and a number; the colon tells it from a sentence.
      let afterWord = line[space...].drop { $0 == " " }
      let digits = afterWord.prefix { $0.isASCII && $0.isNumber }
      let afterDigits = afterWord[digits.endIndex...]
      guard let number = Int(digits), digits.count <= 3, afterDigits.first == ":" else {
        return nil
      }
      self.init(
        line[..<afterDigits.index(after: afterDigits.startIndex)], number,
        afterDigits.dropFirst())
    } else {
      return nil
    }
  }

  private init?(_ text: Substring, _ number: Int?, _ rest: Substring) {
    let rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    self.text = String(text)
    self.number = number
    self.rest = String(rest)
  }

  /// The number in `1.`, `1)`, `(1)`, `R1.` or `R1:`.
  private static func number(in word: Substring) -> Int? {
    var rest = word
    let isOpened = rest.first == "("
    if isOpened { rest = rest.dropFirst() }
    let hasLetter = !isOpened && rest.first.map { $0.isASCII && $0.isUppercase } == true
    if hasLetter { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    let closings = isOpened ? [")"] : hasLetter ? [".", ")", ":"] : [".", ")"]
    return closings.contains(String(rest[digits.endIndex...])) ? number : nil
  }

  /// Whether a word is `a)`, `(a)`, `iv)` or `(iv)`.
  private static func isLetter(_ word: Substring) -> Bool {
    guard word.last == ")" else { return false }
    let letters = word.dropLast().drop { $0 == "(" }
    return letters.count == 1 && letters.allSatisfy { $0.isASCII && $0.isLowercase }
      || (2...4).contains(letters.count) && letters.allSatisfy("ivx".contains)
  }
}
