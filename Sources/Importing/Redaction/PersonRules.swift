import EvaluationModel

/// Finds people's names: after a title, after a role, by forename, and those of the roll.
struct PersonRules {
  let text: ScannedText
  let roll: RollPhrases

  /// What the word at an index begins.
  func passages(at index: Int) -> [Passage] {
    guard text.isWord(index) else { return [] }
    let traits = text.traits[index]
    if traits.contains(.title), let passage = afterTitle(index) { return [passage] }
    if traits.contains(.beginsRollName),
      let end = roll.people.match(in: text, from: index),
      // "A green wren" is not Wren Green.
      !(isOrdinary(index) && isOrdinary(end)) || isCapital(index) && isCapital(end)
    {
      return [person("name on the roll", index, through: end)]
    }
    if !traits.isDisjoint(with: [.rollForename, .rollSurname]), isRollName(index) {
      return [person("name on the roll", index, through: surname(after: index) ?? index)]
    }
    if traits.contains(.forename), isForename(index) {
      return [person("forename", index, through: surname(after: index) ?? index)]
    }
    if traits.contains(.role) || text.key(index) == "called" || text.key(index) == "named" {
      return afterRole(index)
    }
    return []
  }

  private func person(_ rule: String, _ first: Int, through last: Int) -> Passage {
    Passage(
      kind: .person, rule: rule,
      bytes: text.pieces[first].start..<text.stem(last).upperBound)
  }

  // MARK: Titles

  private func afterTitle(_ title: Int) -> Passage? {
    let traits = text.traits[title]
    guard traits.contains(.titleInAnyCase) || traits.contains(.capitalised) else { return nil }
    // "MS" is Microsoft or an illness, "DR" and "MRS" shout.
    let isShouted = traits.contains(.allCapitals)
    guard !(isShouted && text.key(title) == "ms") else { return nil }
    var index = title + 1
    let isDotted = text.isSign(index, ".")
    if isDotted { index += 1 }
    if text.piece(index)?.sort == .space { index += 1 } else if !isDotted { return nil }
    var last: Int?
    var initials = 0
    while initials < 3, isInitial(index) {
      last = index
      initials += 1
      index += text.isSign(index + 1, ".") ? 2 : 1
      if text.piece(index)?.sort == .space { index += 1 }
    }
    let surname = longSurname(
      index, inSmallLetters: traits.contains(.titleInAnyCase) && !traits.contains(.capitalised),
      inCapitals: isShouted)
    if let surname { return person("title and surname", title, through: surname) }
    // "Mrs P": but "Miss A", "Dr I" are more often the beginning of something else.
    guard let last, traits.contains(.titleInAnyCase) else { return nil }
    return person("title and initial", title, through: last)
  }

  /// One capital letter, other than the words A and I.
  private func isInitial(_ index: Int) -> Bool {
    guard text.isWord(index), text.pieces[index].bytes.count == 1,
      text.traits[index].contains(.capitalised)
    else { return false }
    let isWordToo = text.key(index) == "i" || text.key(index) == "a"
    return !isWordToo || text.isSign(index + 1, ".")
  }

  /// The last word of a surname with its particles, hyphens and a second name.
  private func longSurname(_ start: Int, inSmallLetters: Bool, inCapitals: Bool) -> Int? {
    var index = start
    for _ in 0..<2 where text.isWord(index) && text.traits[index].contains(.particle) {
      guard let next = text.wordAfter(index) else { break }
      index = next
    }
    guard text.isWord(index), text.pieces[index].bytes.count > 1 else { return nil }
    let traits = text.traits[index]
    let isCapital = traits.contains(.capitalised)
    guard traits.mayBeName || traits.contains(.forename), isCapital || inSmallLetters,
      inCapitals || !traits.contains(.allCapitals) || text.pieces[index].bytes.count > 5
    else { return nil }
    var last = hyphenated(index)
    if isCapital, let second = text.wordAfter(last), isSecondName(second) {
      last = hyphenated(second)
    }
    return last
  }

  /// The last part of a name with hyphens, of which there are three at most.
  private func hyphenated(_ index: Int) -> Int {
    var last = index
    while last < index + 6, text.isHyphen(last + 1), text.isWord(last + 2),
      text.traits[last + 2].contains(.capitalised)
    {
      last += 2
    }
    return last
  }

  // MARK: Forenames

  /// The surname after a forename, or `nil`.
  private func surname(after forename: Int) -> Int? {
    let first = hyphenated(forename)
    // "Jane's Monday": what belongs to somebody is not their surname.
    guard text.stem(first).upperBound == text.pieces[first].end else {
      return first > forename ? first : nil
    }
    guard var next = text.wordAfter(first) else { return first > forename ? first : nil }
    if text.traits[next].contains(.particle), let after = text.wordAfter(next) { next = after }
    guard isSecondName(next) else { return first > forename ? first : nil }
    return hyphenated(next)
  }

  private func isSecondName(_ index: Int) -> Bool {
    let traits = text.traits[index]
    return traits.contains(.capitalised) && traits.mayBeName
      && text.pieces[index].bytes.count > 1
      && (!traits.contains(.allCapitals) || text.pieces[index].bytes.count > 4)
  }

  private func isForename(_ index: Int) -> Bool {
    let traits = text.traits[index]
    guard traits.contains(.capitalised), !isSaint(index), !isPlace(index) else { return false }
    if text.key(index) == "oliver", let next = text.wordAfter(index), text.key(next) == "mcgowan" {
      // The training that every NHS worker takes.
      return false
    }
    guard traits.contains(.ambiguous) else {
      return !traits.contains(.allCapitals) || text.pieces[index].bytes.count > 3
    }
    guard !traits.contains(.allCapitals) else { return false }
    let before = text.wordBefore(index).map { text.traits[$0] } ?? []
    if before.contains(.role) { return true }
    // "Jan-June" is half a year.
    let hasSurname =
      traits.contains(.month)
      ? text.wordAfter(index).map(isSecondName) ?? false : surname(after: index) != nil
    if hasSurname, !text.beginsSentence(index) { return true }
    return !traits.contains(.month) && !text.beginsSentence(index)
      && !before.contains(.capitalised)
  }

  /// Whether the name is that of a hospital, a street or the like.
  private func isPlace(_ index: Int) -> Bool {
    let last = surname(after: index) ?? index
    if Self.places.contains(text.key(last)) { return true }
    return text.wordAfter(last).map { Self.places.contains(text.key($0)) } ?? false
  }

  private static let places: Set<String> = [
    "hospital", "infirmary", "hospice", "centre", "close", "ward", "street", "road", "avenue",
    "lane", "unit", "course", "park", "station", "syndrome", "scale", "test", "model", "cycle",
  ]

  private func isSaint(_ index: Int) -> Bool {
    let before = text.isSign(index - 1, ".") ? index - 2 : index - 1
    guard text.piece(before)?.sort == .space || before == index - 2 else { return false }
    let word = text.piece(before)?.sort == .space ? before - 1 : before
    let dotted = text.isSign(word, ".") ? word - 1 : word
    return ["st", "saint"].contains(text.key(dotted))
  }

  // MARK: The roll

  private func isRollName(_ index: Int) -> Bool {
    let traits = text.traits[index]
    guard !traits.contains(.publicName), text.pieces[index].bytes.count > 2 else { return false }
    // Words that are names only for some people need a full name, which is looked for before.
    if isOrdinary(index) {
      return traits.contains(.capitalised) && !traits.contains(.allCapitals) && traits.mayBeName
        && !traits.contains(.month) && !text.beginsSentence(index)
        && text.wordBefore(index).map { !text.traits[$0].contains(.capitalised) } ?? true
    }
    if traits.contains(.capitalised) { return !isSaint(index) }
    return traits.contains(.rollForename) && text.pieces[index].bytes.count > 3
  }

  private func isOrdinary(_ index: Int) -> Bool {
    let traits = text.traits[index]
    return !traits.isDisjoint(with: [.ambiguous, .month]) || !traits.mayBeName
      || RollPhrases.ordinarySurnames.contains(text.key(index))
  }

  private func isCapital(_ index: Int) -> Bool { text.traits[index].contains(.capitalised) }

  // MARK: Roles

  /// A capitalised word after what somebody is, as in "our SENCO Priya" or "a boy called Kofi".
  private func afterRole(_ role: Int) -> [Passage] {
    guard let name = text.wordAfter(role) else { return [] }
    let isCalled = !text.traits[role].contains(.role)
    if isCalled {
      let before = text.wordBefore(role).map { text.traits[$0] } ?? []
      let people: WordTraits = [.boyOrGirl, .pupil, .role, .family]
      guard !before.isDisjoint(with: people) else { return [] }
    }
    let traits = text.traits[name]
    guard traits.contains(.capitalised), !traits.contains(.allCapitals), traits.mayBeName,
      !traits.contains(.publicName), text.pieces[name].bytes.count > 2, !isNoun(name),
      // "the Head Welcomed": where every word has a capital, a capital says nothing.
      isCalled || !isTitleCase(around: role, name)
    else { return [] }
    return [
      person(
        isCalled ? "called by name" : "role and name", name, through: surname(after: name) ?? name)
    ]
  }

  private func isTitleCase(around role: Int, _ name: Int) -> Bool {
    let before = text.wordBefore(role)
    let after = text.wordAfter(name)
    func isCapital(_ index: Int?) -> Bool {
      index.map {
        text.traits[$0].contains(.capitalised) && !text.traits[$0].contains(.allCapitals)
      }
        ?? false
    }
    return isCapital(before) && isCapital(after)
  }

  /// Whether the word has the ending of an abstract noun or a verb.
  private func isNoun(_ index: Int) -> Bool {
    let key = text.key(index)
    return [
      "ing", "ment", "tion", "sion", "ship", "ness", "ity", "ance", "ence", "ies", "ist", "ists",
      "ology",
    ].contains { key.hasSuffix($0) } && key.utf8.count > 5
  }
}
