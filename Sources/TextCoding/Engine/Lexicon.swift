/// Every phrase of a codebook, compiled so that the words of a text lead to the phrases they may
/// belong to.
///
/// The words that may stand at one place of a phrase are one symbol. A phrase is looked for from its
/// rarest word, its anchor.
struct Lexicon: Sendable {
  /// The entries of the words that contractions stand for.
  struct Contracted: Sendable {
    /// The verbs by the key of what is left of them.
    var verbs: [(suffix: UInt32, entry: Int32)] = []
    /// The entry of "is".
    var be = EntryTable.unknown
    /// The entry of "not".
    var not = EntryTable.unknown

    /// Up to three bytes as one number.
    static func key(_ suffix: [UInt8]) -> UInt32 {
      suffix.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The entry of the verb that a suffix is left of.
    func verb(_ suffix: UInt32) -> Int32? {
      for verb in verbs where verb.suffix == suffix { return verb.entry }
      return nil
    }
  }

  /// The compiled phrases.
  private(set) var phrases = PhraseIndex()
  /// The forms of all words and the symbols that they can stand at.
  private(set) var forms: [(form: Phrase.WordForm, symbol: Int32)] = []
  /// What recognises most words.
  private(set) var automaton = WordAutomaton()
  /// The entries of the words that the automaton recognises.
  private(set) var entries = EntryTable()
  /// The entries of the words that contractions stand for.
  private(set) var contracted = Contracted()
  private var symbols: [[Phrase.WordForm]: Int32] = [:]
  private var whole: [[UInt8]: [Int32]] = [:]
  private var beginnings: [[UInt8]: [Int32]] = [:]
  private var exact: [[UInt8]: [Int32]] = [:]
  private var exactBeginnings: [[UInt8]: [Int32]] = [:]
  private var lengths: Set<Int> = []
  private var sortedLengths: [Int] = []
  private var anchored: [[EntryTable.Candidate]] = []
  private var traits: [UInt16] = []
  private var misspellings = Misspellings()

  /// Adds a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The phrase.
  ///   - owner: A number that its matches will carry.
  ///   - isSpellingForgiven: Whether its long words match at edit distance 1 too.
  ///   - traits: Bits that mark the word of a phrase of one word, which is then not looked for; 0
  ///     where it is.
  mutating func add(
    _ phrase: Phrase, owner: Int, isSpellingForgiven: Bool, traits: UInt16 = 0
  ) {
    for variant in phrase.variants {
      if traits != 0, variant.count == 1, case .word(let forms, _) = variant[0] {
        self.traits[Int(symbol(for: forms, isSpellingForgiven: false))] |= traits
        continue
      }
      let start = phrases.steps.count
      var anchor = start
      var lowest = Int.max
      for element in variant {
        switch element {
        case .gap(let words):
          phrases.steps.append(PhraseIndex.Step(symbol: -1, gap: words, isOptional: false))
        case .word(let forms, let isOptional):
          let symbol = symbol(for: forms, isSpellingForgiven: isSpellingForgiven)
          let commonness = forms.reduce(0) { $0 + Commonness.of($1) }
          if !isOptional, commonness < lowest {
            lowest = commonness
            anchor = phrases.steps.count
          }
          phrases.steps.append(PhraseIndex.Step(symbol: symbol, gap: 0, isOptional: isOptional))
        }
      }
      let range = start..<phrases.steps.count
      func neighbour(_ step: Int) -> Int32 {
        range.contains(step) && phrases.steps[step].isFirm ? phrases.steps[step].symbol : -1
      }
      let before = neighbour(anchor - 1)
      let after = neighbour(anchor + 1)
      let isFirm = range.allSatisfy { phrases.steps[$0].isFirm }
      let isWhole = isFirm && range.count == 1 + (before >= 0 ? 1 : 0) + (after >= 0 ? 1 : 0)
      anchored[Int(phrases.steps[anchor].symbol)].append(
        EntryTable.Candidate(
          phrase: isWhole ? ~Int32(owner) : Int32(phrases.compiled.count), before: before,
          after: after))
      if isWhole {
        phrases.steps.removeSubrange(range)
        continue
      }
      phrases.compiled.append(
        PhraseIndex.Compiled(
          steps: range, anchor: anchor, owner: owner,
          isFirm: isFirm,
          marks: range.reduce(0) { marks, step in
            phrases.steps[step].isFirm
              ? marks | EntryTable.mark(phrases.steps[step].symbol) : marks
          })
      )
    }
  }

  /// Makes the lexicon ready for look-ups once all phrases are in.
  ///
  /// - Parameter knownWords: Words that are never taken for a misspelt indicator.
  mutating func finish(knownWords: Set<[UInt8]>) {
    sortedLengths = lengths.sorted()
    misspellings.finish(knownWords: knownWords)
    entries = EntryTable(anchored: anchored, traits: traits)
    func entry(of word: String) -> Int32 { entries.entry(of: symbols(of: Array(word.utf8))) }
    contracted = Contracted(
      verbs: Contraction.verbs.map { (Contracted.key($0.key), entry(of: $0.value)) },
      be: entry(of: "is"), not: entry(of: "not"))
    (automaton, entries) = WordAutomatonBuilder.automaton(of: self)
  }

  private mutating func symbol(for forms: [Phrase.WordForm], isSpellingForgiven: Bool) -> Int32 {
    if let symbol = symbols[forms], !isSpellingForgiven { return symbol }
    let symbol = symbols[forms] ?? Int32(anchored.count)
    if symbols[forms] == nil {
      symbols[forms] = symbol
      anchored.append([])
      traits.append(0)
      for form in forms {
        self.forms.append((form, symbol))
        switch (form.isExact, form.isPrefix) {
        case (false, false): whole[form.bytes, default: []].append(symbol)
        case (false, true):
          beginnings[form.bytes, default: []].append(symbol)
          lengths.insert(form.bytes.count)
        case (true, false): exact[form.bytes, default: []].append(symbol)
        case (true, true):
          exactBeginnings[form.bytes, default: []].append(symbol)
          lengths.insert(form.bytes.count)
        }
      }
    }
    if isSpellingForgiven {
      for form in forms where !form.isExact { misspellings.add(form, symbol: symbol) }
    }
    return symbol
  }

  /// The symbols that a word of a text can stand at, in no order, and whether it was taken for a
  /// misspelt indicator.
  ///
  /// - Parameter raw: The word as it is written.
  /// - Returns: The symbols; none where the word stands in no phrase.
  func meaning(of raw: [UInt8]) -> (symbols: [Int32], isCorrected: Bool) {
    let word = Spelling.british(Folding.lowercase(raw[...]))
    var found = whole[word] ?? []
    for length in sortedLengths where length <= word.count {
      if let symbols = beginnings[Array(word[..<length])] { found += symbols }
      if !exactBeginnings.isEmpty, length <= raw.count,
        let symbols = exactBeginnings[Array(raw.prefix(length))]
      {
        found += symbols
      }
    }
    if let symbols = exact[raw] { found += symbols }
    if !found.isEmpty { return (found, false) }
    found = misspellings.symbols(near: word)
    return (found, !found.isEmpty)
  }

  /// The symbols of the words that a word that stands in no phrase is probably meant to be.
  func symbols(near raw: [UInt8]) -> [Int32] {
    misspellings.symbols(near: Spelling.british(Folding.lowercase(raw[...])))
  }

  /// The symbols that a word of a text can stand at, in no order.
  func symbols(of raw: [UInt8]) -> [Int32] {
    meaning(of: raw).symbols
  }
}
