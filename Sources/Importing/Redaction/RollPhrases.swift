/// The names of a roll in the form in which texts are searched for them.
struct RollPhrases: Sendable {
  /// Sequences of words, found by their first.
  struct Phrases: Sendable {
    private var lengths: [String: Set<Int>] = [:]
    private var phrases: Set<String> = []

    mutating func insert(_ words: [String]) {
      guard let first = words.first else { return }
      lengths[first, default: []].insert(words.count)
      phrases.insert(words.joined(separator: " "))
    }

    /// The piece that ends the longest phrase that begins at a word; hyphens count as spaces.
    func match(in text: ScannedText, from start: Int) -> Int? {
      let first = RollPhrases.bare(text.key(start))
      guard let lengths = lengths[first], let longest = lengths.max() else { return nil }
      var phrase = first
      var index = start
      var end: Int?
      for count in 1...longest {
        if count > 1 {
          guard let next = RollPhrases.next(in: text, after: index) else { break }
          index = next
          phrase += " " + RollPhrases.bare(text.key(index))
        }
        if lengths.contains(count), phrases.contains(phrase) { end = index }
      }
      return end
    }
  }

  private(set) var people = Phrases()
  private(set) var schools = Phrases()
  /// Names of schools that are one word besides "school".
  private(set) var schoolWords: Set<String> = []

  /// Prepares a roll, and notes its words.
  ///
  /// - Parameters:
  ///   - roll: The roll.
  ///   - publicNames: Places and bodies of the plan, which are no names of people.
  ///   - words: Where its words are noted.
  init(_ roll: NameRoll, publicNames: [String], noting words: inout WordTraits.Lookup) {
    for name in publicNames {
      for word in IdentityForm.words(of: name) { words.add(.publicName, to: word) }
    }
    for names in roll.people {
      guard let first = names.first, let last = names.last else { continue }
      if names.count > 1 {
        people.insert([first, last])
        people.insert(names)
        people.insert([last, first])
        words.add(.beginsRollName, to: first)
        words.add(.beginsRollName, to: last)
        words.add(.rollForename, to: first)
      }
      words.add(.rollSurname, to: last)
    }
    for name in roll.schools {
      // "Trelissow Academy" is called Trelissow.
      var core = name
      while let last = core.last, !words[last].isDisjoint(with: [.school, .schoolSort]) {
        core.removeLast()
      }
      for phrase in [name, core] where phrase.count > 1 {
        schools.insert(phrase)
        words.add(.beginsRollName, to: phrase[0])
      }
      if core.count == 1, core[0].count > 3 { schoolWords.insert(core[0]) }
    }
  }

  /// A word as names are compared: without apostrophes.
  static func bare(_ key: String) -> String {
    key.utf8.contains(UInt8(ascii: "'")) ? key.filter { $0 != "'" } : key
  }

  private static func next(in text: ScannedText, after index: Int) -> Int? {
    if let next = text.wordAfter(index) { return next }
    guard text.isHyphen(index + 1) || text.isSign(index + 1, ",") else { return nil }
    if text.isWord(index + 2) { return index + 2 }
    return text.piece(index + 2)?.sort == .space && text.isWord(index + 3) ? index + 3 : nil
  }

  /// Surnames that are everyday words: alone they count in the middle of a sentence only.
  static let ordinarySurnames = Set(
    """
    abbey archer baker ball banks barber bell best bird bishop black blue bond book booth bowman bridge
    bright brook brooks brown bull burns butcher butler carpenter carter case cash castle church clay
    cook cooper crane cross cutler day dean dyer field fields fisher fleming flower flowers ford forest
    forester fox freeman french frost gardener gardner glass gold good goode gray green grey hall
    hammond hand hands harper hill hills holiday holland hood house hunt hunter ireland irish kent key
    kindness king kitchen knight lake lamb lamp lane law lawn light lock long love mann marsh marshall
    mason masters miller mills moon moore morning nash nurse oakes page painter palmer park parker parks
    parsons pearce pepper perry piper plant pool poole pope porter post potter power powers price
    priest prior pound rain read reader reading reed reeves rice ridge ring rivers roach road roads
    root rose rush salmon salt savage scott sharp sheppard shepherd short silver singer singleton
    skinner small smart smith snow south speed spring steel stone storey street summers sweet swift
    tailor tanner taylor teacher thatcher thorn tower towers town townsend trainer turner tyler underwood
    usher vale vine walker wall waller ward waters watts weaver webb week weeks wells west wheeler white
    wild wise wolf wood woods worth wright york young
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
