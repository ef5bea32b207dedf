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
  private var evidence: EvidenceTerms?

  init(_ coder: Coder) {
    self.coder = coder
    phrases = coder.lexicon.phrases
    words = WordCache(coder.lexicon)
    evidence = coder.codebook.evidence.map(EvidenceTerms.init)
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
    if evidence != nil {
      evidence?.read(tokeniser.tokens, in: input.text.utf8.span)
      found.terms = evidence?.found ?? []
    }
    cues.select(found.cues, among: tokeniser.tokens.count, coder: coder, isTraced: isTraced)
    markClauses(input.text.utf8.span)
    themes.select(
      found,
      in: ThemeSelection.Text(
        compiled: coder.compiled, source: input.source, tokens: tokeniser.tokens,
        clauseCount: clauses.count, cueOfToken: cues.cueOfToken, isTraced: isTraced))
    return TextAnalysis(
      input, coder: coder, tokens: tokeniser.tokens, sentences: sentences, clauses: clauses,
      grammar: grammar, cues: cues, themes: themes, terms: found.terms)
  }

  private mutating func markSentences() {
    sentences.removeAll(keepingCapacity: true)
    grammar.removeAll(keepingCapacity: true)
    var start = 0
    var number: Int32 = -1
    // Changed in places of their own, the arrays are seen to be nobody else's.
    var tokens: [Token] = []
    var grammar: [UInt16] = []
    swap(&tokens, &tokeniser.tokens)
    swap(&grammar, &self.grammar)
    defer {
      swap(&tokens, &tokeniser.tokens)
      swap(&grammar, &self.grammar)
    }
    let count = tokens.count
    for index in 0..<count {
      if tokens[index].marks.contains(.sentence) {
        if index > start { sentences.append(start..<index) }
        start = index
        number += 1
      }
      tokens[index].sentence = number
      grammar.append(words.entries.traits(of: tokens[index].word))
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
        found.cues.append(TextAnalysis.CueHit(listed: cue, index: index, hit: hit))
      case .grammar(let kind):
        grammar[hit.tokens.lowerBound] |= kind.bit
      case .mask(let theme, let index):
        found.masks.append(MaskHit(theme: theme, index: index, hit: hit))
      case .indicator(let theme, let index):
        found.indicators.append(IndicatorHit(theme: theme, indicator: index, hit: hit))
      case .condition:
        found.conditions.append(
          ConditionHit(
            owner: hit.owner, sentence: tokeniser.tokens[hit.tokens.lowerBound].sentence))
      }
    }
  }

  private mutating func markClauses(_ text: Span<UInt8>) {
    for cue in cues.kept where cue.cue == .terminator {
      tokeniser.tokens[cue.hit.tokens.lowerBound].marks.insert(.clause)
    }
    clauses.removeAll(keepingCapacity: true)
    var start = 0
    var tokens: [Token] = []
    swap(&tokens, &tokeniser.tokens)
    defer { swap(&tokens, &tokeniser.tokens) }
    let count = tokens.count
    let newSubject = Grammar.newSubject.bit
    let subject = Grammar.subject.bit
    for index in 0..<count {
      let traits = grammar[index]
      var marks = tokens[index].marks
      if index > 0, traits & Self.opening != 0, marks.isEmpty,
        Self.startsUnmarkedSentence(tokens[index].bytes, behind: tokens[index - 1].bytes, in: text)
      {
        marks.insert(.clause)
      }
      if marks.contains(.clause), index > start {
        clauses.append(start..<index)
        start = index
      }
      if traits & newSubject != 0 || marks.contains(.comma) && traits & subject != 0 {
        marks.insert(.subject)
      }
      tokens[index].marks = marks
      tokens[index].clause = Int32(clauses.count)
    }
    if count > start { clauses.append(start..<count) }
  }

  /// Whether a word with a capital, as "She", opens a sentence although no full stop stands before it.
  private static func startsUnmarkedSentence(
    _ word: Range<Int>, behind last: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    func isUpper(_ place: Int) -> Bool { text[place] >= 0x41 && text[place] <= 0x5a }
    return word.count > 1 && isUpper(word.lowerBound) && !isUpper(word.lowerBound + 1)
      && !isUpper(last.lowerBound)
  }

  /// The grammar of words that may open a sentence without a mark before it.
  private static let opening = Grammar.subject.bit | Grammar.backReference.bit
}
