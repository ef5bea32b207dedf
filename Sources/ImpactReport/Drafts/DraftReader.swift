import Foundation

/// Finds the numbers in a draft: in figures, in per cent, as fractions in words.
///
/// Years, dates, times, and the numbers of cohorts, figures, tables and sections are no statements about
/// data and are passed over.
struct DraftReader {
  private let lines: [String]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  /// The numbers in the order of the draft.
  func numbers() -> [DraftNumber] {
    var numbers = lines.enumerated().flatMap { index, line in
      self.numbers(in: line, at: index + 1)
    }
    var first = 0
    while first < numbers.count {
      let sentence = numbers[first].sentence
      let end = numbers[first...].firstIndex { $0.sentence != sentence } ?? numbers.count
      Self.setClauses(of: &numbers[first..<end])
      first = end
    }
    return numbers
  }

  /// Cuts a sentence into what stands around each of its numbers.
  private static func setClauses(of numbers: inout ArraySlice<DraftNumber>) {
    guard let sentence = numbers.first?.sentence else { return }
    var places: [Range<String.Index>] = []
    for number in numbers {
      let rest = (places.last?.upperBound ?? sentence.startIndex)..<sentence.endIndex
      // A number that goes over a line break is not found; the whole sentence stands for its part.
      guard let place = sentence.range(of: number.words, range: rest) else { return }
      places.append(place)
    }
    // What stands between two numbers is said of the first up to the last comma or "and" in it.
    let cuts = zip(places, places.dropFirst()).map { former, next in
      let between = sentence[former.upperBound..<next.lowerBound]
      return separators.compactMap { between.range(of: $0, options: .backwards)?.upperBound }.max()
    }
    for (offset, index) in numbers.indices.enumerated() {
      let start = offset == 0 ? nil : cuts[offset - 1] ?? places[offset - 1].upperBound
      let end = offset == cuts.count ? nil : cuts[offset] ?? places[offset + 1].lowerBound
      numbers[index].clause = String(
        sentence[(start ?? sentence.startIndex)..<(end ?? sentence.endIndex)])
    }
  }

  private static let separators = ["; ", ", ", " and ", " while ", " but "]

  private func numbers(in line: String, at lineNumber: Int) -> [DraftNumber] {
    let words = DraftWord.words(of: line)
    var numbers: [DraftNumber] = []
    var place = 0
    while place < words.count {
      guard let reading = Self.reading(words, at: place) else {
        place += 1
        continue
      }
      let end = place + reading.length
      if let value = reading.value {
        let (qualifier, length) = Self.qualifier(words, before: place)
        let start = place - length
        let last = words[end - 1]
        let sentence = sentence(words, around: place, in: line, lineNumber)
        numbers.append(
          DraftNumber(
            line: lineNumber, column: words[start].column,
            words: Self.words(in: line, from: words[start], to: last), value: value.number,
            places: value.places, kind: value.kind,
            qualifier: qualifier == .exactly && value.isRough ? .about : qualifier,
            sentence: sentence, clause: sentence))
      }
      place = end
    }
    return numbers
  }

  /// What stands at a place: how many words it takes, and the number unless it is none that counts.
  private struct Reading {
    let length: Int
    let value: (number: Double, places: Int, kind: DraftNumber.Kind, isRough: Bool)?
  }

  private static func reading(_ words: [DraftWord], at place: Int) -> Reading? {
    if let fraction = fraction(words, at: place) { return fraction }
    guard let number = words[place].number else { return nil }
    let next = place + 1 < words.count ? words[place + 1] : nil
    let before = place > 0 ? words[place - 1].plain : ""
    if isLabel(before) || isDate(words, at: place) { return Reading(length: 1, value: nil) }
    if number.isPercent {
      return Reading(length: 1, value: (number.value, number.places, .percentage, false))
    }
    if let next, next.plain == "percent" {
      return Reading(length: 2, value: (number.value, number.places, .percentage, false))
    }
    if let next, next.plain == "per", place + 2 < words.count, words[place + 2].plain == "cent" {
      return Reading(length: 3, value: (number.value, number.places, .percentage, false))
    }
    // Small numbers in words count things of the draft itself more often than people.
    if number.isInWords, number.value < 2 { return Reading(length: 1, value: nil) }
    return Reading(
      length: 1,
      value: (number.value, number.places, number.places > 0 ? .decimal : .count, false))
  }

  /// `a third`, `two thirds`, `half`, `three quarters`, `nine in ten`, `9 out of 10`.
  private static func fraction(_ words: [DraftWord], at place: Int) -> Reading? {
    func word(_ offset: Int) -> String? {
      place + offset < words.count ? words[place + offset].plain : nil
    }
    func share(_ value: Double, length: Int) -> Reading {
      Reading(length: length, value: (100 * value, 0, .percentage, true))
    }
    let first = words[place].plain
    if first == "half" { return share(0.5, length: 1) }
    let parts = [
      "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
      "fifths": 5,
    ]
    let isOne = first == "a" || first == "one"
    let above = isOne ? 1 : words[place].number.flatMap { $0.places == 0 ? $0.value : nil }
    guard let above, above > 0 else { return nil }
    if let part = word(1).flatMap({ parts[$0] }), above < Double(part) {
      return share(above / Double(part), length: 2)
    }
    guard !isOne || first == "one" else { return nil }
    let length = word(1) == "in" ? 2 : word(1) == "out" && word(2) == "of" ? 3 : 0
    guard length > 0, place + length < words.count, let below = words[place + length].number,
      below.places == 0, [4, 5, 10, 20, 100].contains(below.value), above <= below.value
    else { return nil }
    return share(above / below.value, length: length + 1)
  }

  /// Whether a word makes the number after it a name.
  private static func isLabel(_ word: String) -> Bool {
    [
      "cohort", "figure", "table", "section", "part", "page", "note", "level", "chapter",
      "appendix", "question", "version", "regulation", "no",
    ].contains(word)
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a number is a year, part of a range of years, or a day of a month.
  private static func isDate(_ words: [DraftWord], at place: Int) -> Bool {
    guard let number = words[place].number, number.places == 0, !number.isPercent else {
      return false
    }
    if words[place].isRange { return true }
    let value = number.value
    let isPlain = !words[place].text.contains(",")
    if isPlain, !number.isInWords, (1900...2100).contains(value) { return true }
    func isMonth(_ offset: Int) -> Bool {
      let other = place + offset
      return words.indices.contains(other) && months.contains(words[other].plain)
        && words[other].text.first?.isUppercase == true
    }
    return !number.isInWords && (1...31).contains(value) && (isMonth(1) || isMonth(-1))
  }

  /// The qualifier that stands before a number, and how many words it takes.
  private static func qualifier(
    _ words: [DraftWord], before place: Int
  ) -> (DraftNumber.Qualifier, Int) {
    func ends(_ phrase: [String]) -> Bool {
      place >= phrase.count
        && zip(words[(place - phrase.count)..<place], phrase).allSatisfy { $0.plain == $1 }
    }
    let phrases: [([String], DraftNumber.Qualifier)] = [
      (["more", "than"], .above), (["at", "least"], .above), (["well", "over"], .above),
      (["over"], .above), (["above"], .above), (["fewer", "than"], .below),
      (["less", "than"], .below), (["up", "to"], .below), (["at", "most"], .below),
      (["nearly"], .below), (["almost"], .below), (["under"], .below), (["below"], .below),
      (["just", "under"], .below), (["just", "over"], .above), (["about"], .about),
      (["around"], .about), (["approximately"], .about), (["roughly"], .about), (["some"], .about),
    ]
    for (phrase, qualifier) in phrases.sorted(by: { $0.0.count > $1.0.count }) where ends(phrase) {
      return (qualifier, phrase.count)
    }
    return (.exactly, 0)
  }

  private static func words(in line: String, from first: DraftWord, to last: DraftWord) -> String {
    String(line[first.range.lowerBound..<last.range.upperBound])
  }

  /// The sentence around a word, also where it goes over line breaks.
  private func sentence(
    _ words: [DraftWord], around place: Int, in line: String, _ lineNumber: Int
  ) -> String {
    var start = words[place].range.lowerBound
    while start > line.startIndex {
      let before = line.index(before: start)
      if Self.isEnd(line, at: before) { break }
      start = before
    }
    var end = words[place].range.upperBound
    while end < line.endIndex, !Self.isEnd(line, at: end) { end = line.index(after: end) }
    var sentence = String(line[start..<end])
    if start == line.startIndex, lineNumber > 1 {
      let former = lines[lineNumber - 2]
      let tail = former.lastIndex { $0 == "." || $0 == "!" || $0 == "?" }
      sentence =
        String(former[(tail.map { former.index(after: $0) } ?? former.startIndex)...])
        + " " + sentence
    }
    if end == line.endIndex, lineNumber < lines.count {
      let next = lines[lineNumber]
      sentence +=
        " " + next[..<(next.firstIndex { $0 == "." || $0 == "!" || $0 == "?" } ?? next.endIndex)]
    }
    return sentence
  }

  private static func isEnd(_ line: String, at place: String.Index) -> Bool {
    guard [".", "!", "?", ";"].contains(line[place]) else { return false }
    let next = line.index(after: place)
    return next == line.endIndex || line[next].isWhitespace
  }
}
