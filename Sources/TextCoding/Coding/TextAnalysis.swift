/// One text taken apart: its words, sentences and clauses, the cues and the phrases of themes in it,
/// and what follows from them.
struct TextAnalysis {
  /// A cue that no longer cue covers.
  struct CueHit {
    let cue: Cue
    let index: Int
    let hit: PhraseHit
  }

  let input: IdentifiedText
  /// How the evidence of the themes that have some came out, by the themes' numbers.
  private(set) var balances: [Int: EvidenceWeighing.Balance] = [:]
  let coder: Coder
  private(set) var tokens: [Token]
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Range<Int>] = []
  private(set) var cues: [CueHit] = []
  private(set) var themeHits: [IndicatorHit] = []
  /// Whether what does not count is kept, with the reasons.
  let isTraced: Bool
  private(set) var dismissedHits: [ThemeSelection.DismissedHit] = []
  private(set) var dismissedCues: [(hit: CueHit, reason: Dismissal)] = []
  /// The cue that each word belongs to.
  private(set) var cueOfToken: [Cue?]
  /// The grammar of each word, as bits in the order of `Grammar.allCases`.
  private(set) var grammar: [UInt16]

  init(_ input: IdentifiedText, coder: Coder, words: inout WordCache, isTraced: Bool = false) {
    self.input = input
    self.isTraced = isTraced
    self.coder = coder
    var tokeniser = Tokeniser()
    tokeniser.read(input.text.utf8.span, words: &words)
    tokens = tokeniser.tokens
    grammar = [UInt16](repeating: 0, count: tokens.count)
    cueOfToken = [Cue?](repeating: nil, count: tokens.count)
    sentences = Self.ranges(tokens.indices.filter { tokens[$0].marks.contains(.sentence) }, tokens)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence { tokens[token].sentence = Int32(number) }
    }
    var found = FoundPhrases()
    find(&found, words)
    keepLongest(found.cues)
    markClauses()
    let selection = ThemeSelection(self, found: found)
    themeHits = selection.themeHits
    dismissedHits = selection.dismissed
    balances = selection.balances
  }

  private static func ranges(_ starts: [Int], _ tokens: [Token]) -> [Range<Int>] {
    starts.enumerated().map { number, start in
      start..<(number + 1 < starts.count ? starts[number + 1] : tokens.count)
    }
  }

  private mutating func find(_ found: inout FoundPhrases, _ words: WordCache) {
    let matcher = PhraseMatcher(coder.lexicon, entries: words.entries, tokens: tokens)
    var hits: [PhraseHit] = []
    matcher.find(in: sentences, hits: &hits)
    for hit in hits {
      switch coder.owners[hit.owner] {
      case .cue(let cue, let index):
        found.cues.append(CueHit(cue: cue, index: index, hit: hit))
      case .grammar(let kind):
        grammar[hit.tokens.lowerBound] |= kind.bit
      case .mask(let theme, let index):
        found.masks.append((theme, index, hit))
      case .indicator(let theme, let index):
        found.indicators.append(IndicatorHit(theme: theme, indicator: index, hit: hit))
      case .term(let theme, let index):
        found.terms.append(IndicatorHit(theme: theme, indicator: index, hit: hit))
      case .condition:
        found.conditions[hit.owner, default: []].insert(tokens[hit.tokens.lowerBound].sentence)
      }
    }
  }

  func isGrammar(_ kind: Grammar, _ token: Int) -> Bool {
    grammar[token] & kind.bit != 0
  }

  // MARK: Cues and clauses

  /// Of cues that share a word, the one with more words counts; of equal ones, the earlier kind.
  private mutating func keepLongest(_ found: [CueHit]) {
    let order = Dictionary(
      uniqueKeysWithValues: Cue.allCases.enumerated().map { ($0.element, $0.offset) })
    let sorted = found.sorted { a, b in
      let placesA = a.hit.places.nonzeroBitCount
      let placesB = b.hit.places.nonzeroBitCount
      if placesA != placesB { return placesA > placesB }
      if a.cue != b.cue { return order[a.cue] ?? 0 < order[b.cue] ?? 0 }
      if a.hit.tokens.lowerBound != b.hit.tokens.lowerBound {
        return a.hit.tokens.lowerBound < b.hit.tokens.lowerBound
      }
      return a.index < b.index
    }
    for cue in sorted {
      let places = cue.hit.tokens.filter { cue.hit.holds($0) }
      if places.contains(where: { cueOfToken[$0] != nil }) {
        if isTraced { dismissedCues.append((cue, .covered(by: cover(of: cue)))) }
        continue
      }
      for place in places { cueOfToken[place] = cue.cue }
      cues.append(cue)
    }
    cues.sort { $0.hit.tokens.lowerBound < $1.hit.tokens.lowerBound }
  }

  private func cover(of cue: CueHit) -> String {
    let cover = cues.first { $0.hit.shares(with: cue.hit) }
    return cover.map { coder.codebook.phrases(of: $0.cue)[$0.index].source } ?? ""
  }

  private mutating func markClauses() {
    for cue in cues where cue.cue == .terminator {
      tokens[cue.hit.tokens.lowerBound].marks.insert(.clause)
    }
    for token in tokens.indices {
      let isNew =
        isGrammar(.newSubject, token)
        || tokens[token].marks.contains(.comma) && isGrammar(.subject, token)
      if isNew { tokens[token].marks.insert(.subject) }
    }
    clauses = Self.ranges(tokens.indices.filter { tokens[$0].marks.contains(.clause) }, tokens)
    for (number, clause) in clauses.enumerated() {
      for token in clause { tokens[token].clause = Int32(number) }
    }
  }
}
