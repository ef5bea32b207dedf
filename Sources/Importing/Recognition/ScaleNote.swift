import EvaluationModel

/// A note that says what the numbers of a scale mean, as `Scale: 1 = very high … 5 = none`.
struct ScaleNote: Hashable {
  /// A number and what it means.
  struct Point: Hashable {
    let number: Int
    let label: String
  }

  /// The numbers that are explained, from the lowest.
  let points: [Point]

  /// The note in a text, or `nil` where fewer than two numbers are explained.
  init?(_ text: String) {
    var points: [Point] = []
    let characters = Array(text)
    var starts: [(number: Int, from: Int, to: Int)] = []
    var index = 0
    while index < characters.count {
      guard characters[index].isASCIIDigit, index == 0 || !Self.continues(characters[index - 1])
      else {
        index += 1
        continue
      }
      let start = index
      var number = 0
      while index < characters.count, characters[index].isASCIIDigit, index - start < 3 {
        number = number * 10 + (characters[index].wholeNumberValue ?? 0)
        index += 1
      }
      var next = index
      while next < characters.count, characters[next] == " " { next += 1 }
      if next < characters.count, characters[next] == "=", number <= 10 {
        starts.append((number, start, next + 1))
        index = next + 1
      }
    }
    for (position, start) in starts.enumerated() {
      let end = position + 1 < starts.count ? starts[position + 1].from : characters.count
      let label = Self.label(characters[start.to..<end])
      if !label.isEmpty { points.append(Point(number: start.number, label: label)) }
    }
    guard Set(points.map(\.number)).count >= 2 else { return nil }
    self.points = points.sorted { $0.number < $1.number }
  }

  private static func continues(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "." || character == "-"
  }

  /// The words up to the sign that parts one point from the next.
  private static func label(_ characters: ArraySlice<Character>) -> String {
    let stops: Set<Character> = ["…", ",", ";", "\n", "\r", "\r\n", ")", "]", "|", "/", "("]
    var label = ""
    for character in characters {
      if stops.contains(character) || label.hasSuffix("..") { break }
      label.append(character)
    }
    var words = CommentText.trimmed(label)
    for tail in [" to", " -", " –", "..", ".", " and", " through"] where words.hasSuffix(tail) {
      words = CommentText.trimmed(String(words.dropLast(tail.count)))
    }
    return words
  }
}
