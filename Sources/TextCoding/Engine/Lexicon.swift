/// Every phrase of a codebook, compiled so that the words of a text lead to the phrases they may
/// belong to.
///
/// The words that may stand at one place of a phrase are one symbol. A phrase is looked for from its
/// rarest word, its anchor.
struct Lexicon: Sendable {
  /// A step of a compiled phrase.
  struct Step: Sendable {
    /// The symbol that must stand here, or -1 for a gap.
    let symbol: Int32
    /// How many words the gap may hold.
    let gap: Int
    let isOptional: Bool
  }

  /// A compiled phrase.
  struct Compiled: Sendable {
    /// The phrase's steps among all steps.
    let steps: Range<Int>
    /// The step from which the phrase is looked for.
    let anchor: Int
    /// The number that the phrase was added with.
    let owner: Int
  }

  /// What a word means to the codebook.
  struct Meaning {
    /// The symbols it can stand at, in order.
    let symbols: [Int32]
    /// The phrases that are looked for from it.
    let phrases: [Int32]
    /// Whether it was taken for a misspelt indicator.
    let isCorrected: Bool
  }

  private(set) var steps: [Step] = []
  private(set) var compiled: [Compiled] = []
  private var symbols: [[Phrase.WordForm]: Int32] = [:]
  private var whole: [[UInt8]: [Int32]] = [:]
  private var beginnings: [[UInt8]: [Int32]] = [:]
  private var exact: [[UInt8]: [Int32]] = [:]
  private var exactBeginnings: [[UInt8]: [Int32]] = [:]
  private var lengths: Set<Int> = []
  private var sortedLengths: [Int] = []
  private var anchored: [[Int32]] = []
  private var misspellings = Misspellings()

  /// Adds a phrase.
  ///
  /// - Parameters:
  ///   - phrase: The phrase.
  ///   - owner: A number that its matches will carry.
  ///   - isSpellingForgiven: Whether its long words match at edit distance 1 too.
  mutating func add(_ phrase: Phrase, owner: Int, isSpellingForgiven: Bool) {
    for variant in phrase.variants {
      let start = steps.count
      var anchor = start
      var lowest = Int.max
      for element in variant {
        switch element {
        case .gap(let words):
          steps.append(Step(symbol: -1, gap: words, isOptional: false))
        case .word(let forms, let isOptional):
          let symbol = symbol(for: forms, isSpellingForgiven: isSpellingForgiven)
          let commonness = forms.reduce(0) { $0 + Commonness.of($1) }
          if !isOptional, commonness < lowest {
            lowest = commonness
            anchor = steps.count
          }
          steps.append(Step(symbol: symbol, gap: 0, isOptional: isOptional))
        }
      }
      anchored[Int(steps[anchor].symbol)].append(Int32(compiled.count))
      compiled.append(Compiled(steps: start..<steps.count, anchor: anchor, owner: owner))
    }
  }

  /// Makes the lexicon ready for look-ups once all phrases are in.
  ///
  /// - Parameter knownWords: Words that are never taken for a misspelt indicator.
  mutating func finish(knownWords: Set<[UInt8]>) {
    sortedLengths = lengths.sorted()
    misspellings.finish(knownWords: knownWords)
  }

  private mutating func symbol(for forms: [Phrase.WordForm], isSpellingForgiven: Bool) -> Int32 {
    if let symbol = symbols[forms], !isSpellingForgiven { return symbol }
    let symbol = symbols[forms] ?? Int32(anchored.count)
    if symbols[forms] == nil {
      symbols[forms] = symbol
      anchored.append([])
      for form in forms {
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

  /// What a word of a text means.
  ///
  /// - Parameter raw: The word as it is written.
  /// - Returns: The indicators and cues that the word may begin or be part of.
  func meaning(of raw: ArraySlice<UInt8>) -> Meaning {
    let word = Spelling.british(Folding.lowercase(raw))
    var found = whole[word] ?? []
    for length in sortedLengths where length <= word.count {
      if let symbols = beginnings[Array(word[..<length])] { found += symbols }
      if !exactBeginnings.isEmpty, length <= raw.count,
        let symbols = exactBeginnings[Array(raw.prefix(length))]
      {
        found += symbols
      }
    }
    if let symbols = exact[Array(raw)] { found += symbols }
    var isCorrected = false
    if found.isEmpty {
      found = misspellings.symbols(near: word)
      isCorrected = !found.isEmpty
    }
    let symbols = Set(found).sorted()
    return Meaning(
      symbols: symbols, phrases: symbols.flatMap { anchored[Int($0)] }, isCorrected: isCorrected)
  }
}
