/// The number and the words of a heading or question.
public struct NumberedTitle: Hashable, Sendable {
  /// The number, as `3`, `2.1` or `B4`, or `nil` where there is none.
  public let number: String?
  /// The words without the number.
  public let title: String

  /// Reads `3. Standards`, `2.1 Marking`, `Section 4: Boards`, `Q5) Were you …?`, `B1. Scope` or
  /// `C – Summary`; other words are a title without a number.
  ///
  /// - Parameter text: The heading as it stands, on one line.
  public init(_ text: String) {
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let (number, rest) = Self.number(plain[...]) else {
      self.number = nil
      title = plain
      return
    }
    self.number = number
    title = String(rest)
  }

  private static func number(_ text: Substring) -> (String, Substring)? {
    var rest = text
    let word = rest.prefix(while: \.isLetter)
    let isWord = ["section", "part", "chapter", "question"].contains(word.lowercased())
    if isWord {
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    } else if word == "Q" || word == "q", rest.dropFirst().first?.isNumber == true {
      rest = rest.dropFirst()
    }
    let letter = rest.prefix(1).filter { $0.isASCII && $0.isUppercase }
    let digits = Self.digits(rest.dropFirst(letter.count))
    guard letter.isEmpty ? !digits.isEmpty : isWord || !digits.isEmpty || hasMark(rest.dropFirst())
    else { return nil }
    rest = rest.dropFirst(letter.count + digits.count)
    let marks = rest.prefix { ".):-–— ".contains($0) }
    let title = rest.dropFirst(marks.count)
    guard !marks.isEmpty, let first = title.first else { return nil }
    // "2 of the modules" and "A good year" are sentences: without a sign, a title has a capital.
    let hasSign = isWord || marks.contains { $0 != " " }
    guard hasSign || !digits.isEmpty && !first.isLowercase else { return nil }
    return (letter + digits, title)
  }

  /// Digits in groups of one or two with points between them.
  private static func digits(_ text: Substring) -> String {
    var parts: [Substring] = []
    var rest = text
    while true {
      let part = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(part.count) else { break }
      parts.append(part)
      rest = rest.dropFirst(part.count)
      guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { break }
      rest = rest.dropFirst()
    }
    return parts.joined(separator: ".")
  }

  /// Whether a letter's mark follows: `A.`, `A)`, `A:` or a dash with spaces around it.
  private static func hasMark(_ rest: Substring) -> Bool {
    rest.first.map { ".):".contains($0) } == true && rest.dropFirst().first == " "
      || rest.hasPrefix(" – ") || rest.hasPrefix(" - ")
  }
}
