import EvaluationModel

/// Finds the names of schools: those of the roll, "… Primary School", "… Academy" and "St …'s".
struct SchoolRules {
  let text: ScannedText
  let roll: RollPhrases

  /// What the word at an index begins or ends.
  func passages(at index: Int) -> [Passage] {
    guard text.isWord(index) else { return [] }
    let traits = text.traits[index]
    var passages: [Passage] = []
    if traits.contains(.beginsRollName), let end = roll.schools.match(in: text, from: index) {
      passages.append(school("school on the roll", index, through: end))
    } else if isRollWord(index) {
      passages.append(school("school on the roll", index, through: index))
    }
    if traits.contains(.school), let first = nameBefore(index) {
      passages.append(school("name and sort of school", first, through: index))
    }
    let key = text.key(index)
    if key == "st" || key == "saint", let end = saint(index) {
      passages.append(
        Passage(
          kind: .school, rule: "saint’s name",
          bytes: text.pieces[index].start..<text.pieces[end].end))
    }
    return passages
  }

  private func school(_ rule: String, _ first: Int, through last: Int) -> Passage {
    Passage(
      kind: .school, rule: rule, bytes: text.pieces[first].start..<text.stem(last).upperBound)
  }

  /// One word of the roll that is nothing else.
  private func isRollWord(_ index: Int) -> Bool {
    let traits = text.traits[index]
    guard traits.contains(.capitalised), traits.mayBeName,
      traits.isDisjoint(with: [.publicName, .ambiguous, .month, .forename])
    else { return false }
    let key = RollPhrases.bare(text.key(index))
    return roll.schoolWords.contains(key)
      && !(RollPhrases.ordinarySurnames.contains(key) && text.beginsSentence(index))
  }

  /// The first word of the name that the sort of school at `end` belongs to; or `nil`.
  private func nameBefore(_ end: Int) -> Int? {
    let isCapital = text.traits[end].contains(.capitalised)
    // "Academy" and the like end a name even in small letters; "trust" and "nursery" do not.
    guard
      isCapital || ["academy", "primary", "infants", "juniors", "school"].contains(text.key(end))
    else { return nil }
    // "Trelissow Primary School": the name ends at the last of them.
    if let next = text.wordAfter(end), text.traits[next].contains(.school),
      text.traits[next].contains(.capitalised) || !isCapital
    {
      return nil
    }
    var index = end
    var sorts = 0
    while sorts < 6, let before = wordBefore(index),
      !text.traits[before].isDisjoint(with: [.schoolSort, .school])
    {
      index = before
      sorts += 1
    }
    var first: Int?
    for _ in 0..<4 {
      guard let before = wordBefore(index), isName(before, inSmall: !isCapital) else { break }
      first = before
      index = before
    }
    guard let first else { return nil }
    let isSaint = wordBefore(first).map { ["st", "saint"].contains(text.key($0)) } ?? false
    return isSaint ? wordBefore(first) : first
  }

  private func isName(_ index: Int, inSmall: Bool) -> Bool {
    let traits = text.traits[index]
    guard traits.contains(.capitalised), traits.mayBeName, text.pieces[index].bytes.count > 2,
      !traits.contains(.allCapitals) || text.pieces[index].bytes.count > 5
    else { return false }
    let key = text.key(index)
    let isVerb = ["ing", "ed", "ly", "ful", "ive", "ary"].contains { key.hasSuffix($0) }
    // A sentence begins with a capital anyway.
    return !isVerb && !(inSmall && (text.beginsSentence(index) || traits.contains(.publicName)))
  }

  /// The word before, over a space, a hyphen, a bracket or the full stop of an abbreviation.
  private func wordBefore(_ index: Int) -> Int? {
    if let before = text.wordBefore(index) { return before }
    if text.isSign(index - 1, "-"), text.isWord(index - 2) { return index - 2 }
    if text.piece(index - 1)?.sort == .space, text.isSign(index - 2, "."), text.isWord(index - 3),
      ["st", "c", "e"].contains(text.key(index - 3))
    {
      return index - 3
    }
    if text.isSign(index - 1, ")") || text.isSign(index - 1, "("), text.isWord(index - 2) {
      return index - 2
    }
    return nil
  }

  /// The end of a saint's name as schools have it, with an ending as in St Mary’s or St Josephs.
  ///
  /// St Austell is a town.
  private func saint(_ index: Int) -> Int? {
    guard text.traits[index].contains(.capitalised) else { return nil }
    var next = index + 1
    if text.isSign(next, ".") { next += 1 }
    if text.piece(next)?.sort == .space { next += 1 }
    guard text.isWord(next), text.traits[next].contains(.capitalised) else { return nil }
    let piece = text.pieces[next]
    let hasEnding =
      text.stem(next).upperBound < piece.end
      || (piece.end < text.bytes.count
        && ScannedText.apostrophe(in: text.bytes, at: piece.end) != nil)
    return hasEnding || Self.saints.contains(text.key(next)) ? next : nil
  }

  private static let saints = Set(
    """
    marys johns peters pauls josephs michaels georges andrews james annes thomas edwards nicholas
    margarets matthews lukes marks martins stephens philips bernadettes cuthberts gregorys teresas
    anthonys bedes patricks davids catherines clares columbas edmunds francis gabriels hildas
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
