/// Takes texts apart, one after the other, in memory that is used again for each.
struct TextReader: Sendable {
  let coder: Coder
  private(set) var tokeniser = Tokeniser()
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Range<Int>] = []
  /// The grammar of each word, as bits.
  private(set) var grammar: [UInt16] = []
  private(set) var cues = CueSelection()
  private(set) var themes = ThemeSelection()
  private let phrases: PhraseIndex
  private var words: WordCache
  private var hits: [PhraseHit] = []
  private var found = FoundPhrases()

  init(_ coder: Coder) {
    self.coder = coder
    phrases = coder.lexicon.phrases
    words = WordCache(coder.lexicon)
  }

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - input: The text.
  ///   - isTraced: Whether what does not count is kept, with the reasons.
  /// - Returns: What the text holds.
  mutating func analysis(of input: IdentifiedText, isTraced: Bool = false) -> TextAnalysis {
    tokeniser.read(input.text.utf8.span, words: &words)
    markSentences()
    find()
    cues.select(found.cues, among: tokeniser.tokens.count, coder: coder, isTraced: isTraced)
    markClauses(input.text.utf8.span)
    themes.select(
      found,
      in: ThemeSelection.Text(
        compiled: coder.compiled, source: input.source, tokens: tokeniser.tokens,
        clauseCount: clauses.count, cueOfToken: cues.cueOfToken, isTraced: isTraced))
    return TextAnalysis(input, coder: coder, reader: self)
  }

  private mutating func markSentences() {
    sentences.removeAll(keepingCapacity: true)
    grammar.removeAll(keepingCapacity: true)
    var start = 0
    var number: Int32 = -1
    let count = tokeniser.tokens.count
    for index in 0..<count {
      if tokeniser.tokens[index].marks.contains(.sentence) {
        if index > start { sentences.append(start..<index) }
        start = index
        number += 1
      }
      tokeniser.tokens[index].sentence = number
      grammar.append(words.entries.traits(of: tokeniser.tokens[index].word))
    }
    if count > start { sentences.append(start..<count) }
  }

  private mutating func find() {
    hits.removeAll(keepingCapacity: true)
    phrases.find(
      in: tokeniser.tokens, entries: words.entries, sentences: sentences, hits: &hits)
    found.removeAll()
    for hit in hits {
      switch coder.compiled.owners[hit.owner] {
      case .cue(let cue, let index):
        found.cues.append(TextAnalysis.CueHit(cue: cue, index: index, hit: hit))
      case .grammar(let kind):
        grammar[hit.tokens.lowerBound] |= UInt16(kind.bit)
      case .mask(let theme, let index):
        found.masks.append(MaskHit(theme: theme, index: index, hit: hit))
      case .indicator(let theme, let index):
        found.indicators.append(IndicatorHit(theme: theme, indicator: index, hit: hit))
      case .term(let theme, let index):
        found.terms.append(IndicatorHit(theme: theme, indicator: index, hit: hit))
      case .condition:
        found.conditions.append(
          ConditionHit(
            owner: hit.owner, sentence: tokeniser.tokens[hit.tokens.lowerBound].sentence))
      }
    }
  }

  /// Whether a word with a capital, as "She", opens a sentence although no full stop stands before it.
  private func startsUnmarkedSentence(_ token: Int, _ text: Span<UInt8>) -> Bool {
    let subject = UInt16(Grammar.subject.bit) | UInt16(Grammar.backReference.bit)
    let word = tokeniser.tokens[token]
    guard token > 0, grammar[token] & subject != 0, word.marks.isEmpty, word.bytes.count > 1
    else { return false }
    let start = word.bytes.lowerBound
    func isUpper(_ place: Int) -> Bool { text[place] >= 0x41 && text[place] <= 0x5a }
    return isUpper(start) && !isUpper(start + 1)
      && !isUpper(tokeniser.tokens[token - 1].bytes.lowerBound)
  }

  private mutating func markClauses(_ text: Span<UInt8>) {
    for cue in cues.kept where cue.cue == .terminator {
      tokeniser.tokens[cue.hit.tokens.lowerBound].marks.insert(.clause)
    }
    for token in 0..<tokeniser.tokens.count where startsUnmarkedSentence(token, text) {
      tokeniser.tokens[token].marks.insert(.clause)
    }
    clauses.removeAll(keepingCapacity: true)
    var start = 0
    let count = tokeniser.tokens.count
    let newSubject = UInt16(Grammar.newSubject.bit)
    let subject = UInt16(Grammar.subject.bit)
    for index in 0..<count {
      let marks = tokeniser.tokens[index].marks
      let isNew =
        grammar[index] & newSubject != 0 || marks.contains(.comma) && grammar[index] & subject != 0
      if isNew { tokeniser.tokens[index].marks.insert(.subject) }
      if marks.contains(.clause), index > start {
        clauses.append(start..<index)
        start = index
      }
      tokeniser.tokens[index].clause = Int32(clauses.count)
    }
    if count > start { clauses.append(start..<count) }
  }
}
