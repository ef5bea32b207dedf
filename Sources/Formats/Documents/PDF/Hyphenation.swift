/// Joins lines that were broken inside a word.
struct Hyphenation {
  /// First parts of words that keep their hyphen, as in `well-founded`.
  private static let prefixes: Set<String> = [
    "well", "self", "non", "cross", "half", "ill", "full", "part", "long", "short", "high", "low",
    "two", "three", "four", "five", "ex", "co", "all", "over", "under", "on", "in", "so", "peer",
    "school", "child", "evidence", "research", "work", "practice", "whole", "first", "second",
  ]

  /// The words of the document, in lower case.
  private let words: Set<Substring>

  /// - Parameter lines: All lines of the document.
  init(_ lines: some Sequence<String>) {
    var words: Set<Substring> = []
    for line in lines {
      for word in line.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word.last != "-" {
        words.insert(word)
      }
    }
    self.words = words
  }

  /// Puts a line behind a text.
  ///
  /// A hyphen at the end goes where it stands between two small letters, unless the document writes
  /// the word with a hyphen elsewhere or the first part is one that keeps it.
  ///
  /// - Parameters:
  ///   - text: The text so far.
  ///   - line: The next line.
  /// - Returns: Both as one text.
  func joined(_ text: String, _ line: String) -> String {
    if text.last == "\u{AD}" { return text.dropLast() + line }
    guard text.hasSuffix("-") || text.hasSuffix("\u{2010}"),
      text.dropLast().last?.isLowercase == true, line.first?.isLowercase == true
    else {
      let endsInHyphen = text.hasSuffix("-") && text.dropLast().last?.isLetter == true
      return text + (endsInHyphen && line.first?.isLetter == true ? "" : " ") + line
    }
    let start = text.dropLast()
    let first = start.reversed().prefix(while: \.isLetter).reversed()
    let head = String(first).lowercased()
    let tail = line.prefix(while: \.isLetter).lowercased()
    if words.contains("\(head)\(tail)") { return start + line }
    if words.contains("\(head)-\(tail)") || Self.prefixes.contains(head) { return text + line }
    return start + line
  }
}
