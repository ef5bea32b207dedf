/// A line that may be a numbered heading, by its words alone.
struct HeadingLine: Hashable {
  /// How the number is written.
  enum Style: Hashable {
    /// `2. Academic standards`.
    case number
    /// `Section 2: Academic standards`.
    case word
  }

  let style: Style
  /// The number's parts: 2 and 1 for `2.1`.
  let parts: [Int]
  /// The title without the number.
  let title: String

  /// The number as text, `2.1`.
  var number: String { parts.map(String.init).joined(separator: ".") }

  /// Makes none where the line is indented, has no number, or is too long or too much of a sentence
  /// to be a title.
  ///
  /// - Parameter line: A line of the text.
  init?(_ line: TextLine) {
    guard line.indent <= 3 else { return nil }
    var rest = Substring(line.text)
    let marksAllowed: String
    let word = rest.prefix(while: \.isLetter)
    if ["section", "part", "chapter"].contains(word.lowercased()) {
      style = .word
      marksAllowed = ".:) -–—"
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    } else if word.isEmpty {
      style = .number
      marksAllowed = ".) \t"
    } else {
      return nil
    }
    var parts: [Int] = []
    while true {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...2).contains(digits.count), let part = Int(digits) else { break }
      parts.append(part)
      rest = rest[digits.endIndex...]
      guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { break }
      rest = rest.dropFirst()
    }
    guard !parts.isEmpty else { return nil }
    let marks = rest.prefix(while: marksAllowed.contains)
    let title = rest.dropFirst(marks.count)
    guard !marks.isEmpty, Self.isTitle(title) else { return nil }
    // "2 of the modules" is a sentence: without a mark, a title begins with a capital.
    if style == .number, marks.allSatisfy(\.isWhitespace), title.first?.isUppercase != true {
      return nil
    }
    self.parts = parts
    self.title = String(title)
  }

  /// Whether words can be a title: at most 16 words and 120 characters, without a full stop, a comma
  /// or a semicolon at the end.
  static func isTitle(_ text: some StringProtocol) -> Bool {
    guard let first = text.first, first.isLetter || first.isNumber || "\"'“‘(".contains(first),
      let last = text.last, !".,;".contains(last), text.utf8.count <= 240, text.count <= 120
    else { return false }
    return text.split(separator: " ").count <= 16
  }
}
