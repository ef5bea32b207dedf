import Foundation

/// A word of a draft, with the number that it is, if any.
struct DraftWord {
  /// The word as it stands, without the punctuation around it.
  let text: String
  /// Where it stands in its line.
  let range: Range<String.Index>
  /// The column of its first character, from 1.
  let column: Int

  /// The word in small letters.
  var plain: String { text.lowercased() }

  /// A number as it was written.
  struct Number {
    let value: Double
    let places: Int
    let isPercent: Bool
    let isInWords: Bool
  }

  /// Whether it is a range of years or numbers, as `2017–18`.
  var isRange: Bool {
    let parts = text.split { "–-/".contains($0) }
    return parts.count > 1 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// The number that the word is.
  var number: Number? {
    if let value = Self.words[plain] {
      return Number(value: value, places: 0, isPercent: false, isInWords: true)
    }
    var digits = text
    let isPercent = digits.hasSuffix("%")
    if isPercent { digits.removeLast() }
    if isRange, let first = digits.split(whereSeparator: { "–-/".contains($0) }).first {
      digits = String(first)
    }
    guard digits.first?.isNumber == true,
      digits.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." })
    else {
      return nil
    }
    let plain = digits.replacing(",", with: "")
    guard let value = Double(plain), value.isFinite else { return nil }
    let places = plain.firstIndex(of: ".").map { plain.distance(from: $0, to: plain.endIndex) - 1 }
    return Number(value: value, places: places ?? 0, isPercent: isPercent, isInWords: false)
  }

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  /// The words of a line.
  static func words(of line: String) -> [DraftWord] {
    var words: [DraftWord] = []
    var start: String.Index?
    var column = 1
    var startColumn = 1
    func close(_ end: String.Index) {
      guard let first = start else { return }
      var range = first..<end
      // Punctuation belongs to the sentence; a point between digits does not come at an end.
      while let last = line[range].last, ".,;:!?)]”’\"'".contains(last) {
        range = range.lowerBound..<line.index(before: range.upperBound)
      }
      if !range.isEmpty {
        words.append(DraftWord(text: String(line[range]), range: range, column: startColumn))
      }
      start = nil
    }
    for place in line.indices {
      let character = line[place]
      if character.isWhitespace || "([“‘\"*_#|".contains(character) || character == "—" {
        close(place)
      } else if start == nil {
        start = place
        startColumn = column
      }
      column += 1
    }
    close(line.endIndex)
    return words
  }
}
