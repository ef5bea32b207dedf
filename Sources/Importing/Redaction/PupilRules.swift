import EvaluationModel

/// Finds sentences that tell what one pupil, or another person, has or needs.
///
/// What is meant in general ("pupils with autism", "a child with dyslexia needs time", "her ASD
/// training") is not marked. The rules, each within one sentence:
///
/// 1. a boy or girl, within eight words of a need;
/// 2. a child, pupil or student within eight words of a need, with a year group, an age or "my
///    class";
/// 3. one, this, that or the only child, pupil or student, within five words of a need;
/// 4. a name, at most four words before a diagnosis, with a form of to have or to be between them;
/// 5. he or she, at most four words before a diagnosis, with a form of to have or to be;
/// 6. his or her directly before a diagnosis;
/// 7. a son, daughter, brother, sister, nephew or niece within six words of a need.
struct PupilRules {
  let text: ScannedText

  /// A sentence's words, by the pieces that they are.
  private struct Sentence {
    var words: [Int] = []
    /// Whether any of the words is a need.
    var hasNeed = false
  }

  /// A need, by its first and last word in the sentence.
  private struct Need {
    let first: Int
    let last: Int
    let isDiagnosis: Bool
  }

  /// What all sentences tell.
  ///
  /// - Parameter names: Where names of people begin, by piece.
  /// - Returns: The passages, in the order of the sentences.
  func passages(names: Set<Int>) -> [Passage] {
    var passages: [Passage] = []
    var sentence = Sentence()
    for index in text.pieces.indices {
      switch text.pieces[index].sort {
      case .word, .digits:
        sentence.words.append(index)
        if text.traits[index].contains(.need)
          || RedactionWords.pairHeads.contains(text.key(index))
        {
          sentence.hasNeed = true
        }
      default:
        guard text.endsSentence(index) else { continue }
        if sentence.hasNeed { passages += self.passages(in: sentence.words, names: names) }
        sentence = Sentence()
      }
    }
    if sentence.hasNeed { passages += self.passages(in: sentence.words, names: names) }
    return passages
  }

  private func passages(in words: [Int], names: Set<Int>) -> [Passage] {
    needs(in: words).compactMap { need in
      boyOrGirl(need, words) ?? pupil(need, words) ?? family(need, words)
        ?? somebody(need, words, names)
    }
  }

  private func needs(in words: [Int]) -> [Need] {
    var needs: [Need] = []
    var place = 0
    while place < words.count {
      let traits = text.traits[words[place]]
      if place + 1 < words.count,
        let pair = RedactionWords.pairs[
          "\(text.key(words[place])) \(text.key(words[place + 1]))"]
      {
        needs.append(
          Need(first: place, last: place + 1, isDiagnosis: pair.contains(.diagnosis)))
        place += 2
        continue
      }
      if traits.contains(.need) {
        needs.append(
          Need(first: place, last: place, isDiagnosis: traits.contains(.diagnosis)))
      }
      place += 1
    }
    return needs
  }

  // MARK: Rules

  private func boyOrGirl(_ need: Need, _ words: [Int]) -> Passage? {
    nearest(.boyOrGirl, to: need, in: words, before: 8, after: 4).map {
      passage("boy or girl with a need", [$0, need.first, need.last], words)
    }
  }

  private func pupil(_ need: Need, _ words: [Int]) -> Passage? {
    guard let child = nearest(.pupil, to: need, in: words, before: 8, after: 4) else { return nil }
    if let year = yearGroup(near: child, need, words) {
      return passage(
        "pupil of a year group with a need", [child, need.first, need.last, year], words)
    }
    let singled = (max(0, child - 2)..<child).contains { place in
      text.traits[words[place]].contains(.singling)
    }
    guard singled, child < need.first, need.first - child <= 5 else { return nil }
    return passage("singled-out pupil with a need", [child, need.first, need.last], words)
  }

  private func family(_ need: Need, _ words: [Int]) -> Passage? {
    nearest(.family, to: need, in: words, before: 6, after: 2).map {
      passage("member of a family with a need", [$0, need.first, need.last], words)
    }
  }

  private func somebody(_ need: Need, _ words: [Int], _ names: Set<Int>) -> Passage? {
    guard need.isDiagnosis, !isSubject(after: need, words) else { return nil }
    if need.first > 0, text.traits[words[need.first - 1]].contains(.possessive),
      !isAdjective(words[need.last])
    {
      return passage("his or her need", [need.first - 1, need.last], words)
    }
    let window = max(0, need.first - 4)..<need.first
    for place in window.reversed() {
      let isName = names.contains(words[place])
      let isPronoun = text.traits[words[place]].contains(.pronoun)
      guard isName || isPronoun else { continue }
      // "he's" and "Jayden's" hold the verb themselves.
      let hasEnding = text.stem(words[place]).upperBound < text.pieces[words[place]].end
      let verbs = (place + 1)..<need.first
      guard hasEnding || verbs.contains(where: { text.traits[words[$0]].contains(.having) })
      else { continue }
      return passage(
        isName ? "name with a need" : "he or she with a need", [place, need.last], words)
    }
    return nil
  }

  /// Whether what follows makes the need a subject of work or study.
  private func isSubject(after need: Need, _ words: [Int]) -> Bool {
    guard need.last + 1 < words.count else { return false }
    let following = words[(need.last + 1)...].prefix(2)
    return following.contains { text.traits[$0].contains(.subject) }
  }

  /// Whether it is said of somebody, as "autistic": "her autistic pupils" are not one of them.
  private func isAdjective(_ index: Int) -> Bool {
    ["ic", "deaf", "blind"].contains { text.key(index).hasSuffix($0) }
  }

  private func nearest(
    _ traits: WordTraits, to need: Need, in words: [Int], before: Int, after: Int
  ) -> Int? {
    let last = min(words.count, need.last + 1 + after)
    let places =
      Array((max(0, need.first - before)..<need.first).reversed()) + (need.last + 1..<last)
    return places.first { !text.traits[words[$0]].isDisjoint(with: traits) }
  }

  /// "Year 4", "Y4", "Reception", "aged 7", "7-year-old" or "my class", near the pupil.
  private func yearGroup(near child: Int, _ need: Need, _ words: [Int]) -> Int? {
    let first = max(0, min(child, need.first) - 10)
    let last = min(words.count, max(child, need.last) + 11)
    return (first..<last).first { place in
      let key = text.key(words[place])
      let next = place + 1 < words.count ? words[place + 1] : nil
      switch key {
      case "reception": return true
      case "year", "yr", "y", "aged", "age":
        guard let next else { return false }
        return text.pieces[next].sort == .digits || Self.yearWords.contains(text.key(next))
      case "class":
        return place > 0 && ["my", "his", "her", "our"].contains(text.key(words[place - 1]))
      default:
        guard text.pieces[words[place]].sort == .digits, let next else { return false }
        return ["year", "yr"].contains(text.key(next)) && place + 2 < words.count
          && ["old", "olds"].contains(text.key(words[place + 2]))
      }
    }
  }

  private static let yearWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "r",
  ]

  private func passage(_ rule: String, _ places: [Int], _ words: [Int]) -> Passage {
    let first = places.min() ?? 0
    let last = places.max() ?? 0
    // A year group is "Year" and the number after it.
    let isYear = ["year", "yr", "y", "aged", "age"].contains(text.key(words[last]))
    let end = isYear && last + 1 < words.count ? words[last + 1] : words[last]
    return Passage(
      kind: .pupil, rule: rule, bytes: text.pieces[words[first]].start..<text.pieces[end].end)
  }
}
