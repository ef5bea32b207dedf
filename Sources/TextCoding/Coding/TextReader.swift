/// Takes texts apart, one after the other, in memory that is used again for each.
struct TextReader: Sendable {
  let coder: Coder
  private(set) var tokeniser = Tokeniser()
  private(set) var sentences: [Range<Int>] = []
  private var clauses: [Clause] = []
  /// The grammar of each word, as bits; there may be more places than words.
  private var grammar: [UInt16] = []
  private(set) var cues = CueSelection()
  private(set) var themes = ThemeSelection()
  private let phrases: PhraseIndex
  private var words: WordCache
  private var hits: [PhraseHit] = []
  private(set) var found = FoundPhrases()
  private var evidence: EvidenceTerms?
  /// The codebook's version, as codings carry it; of its own, since every coding counts its users, and
  /// sessions on several processors would wait for one another's counts.
  private let stamp: String

  init(_ coder: Coder) {
    self.coder = coder
    phrases = coder.lexicon.phrases
    words = WordCache(coder.lexicon)
    evidence = coder.codebook.evidence.map(EvidenceTerms.init)
    stamp = String(decoding: Array(coder.compiled.stamp.utf8), as: UTF8.self)
  }

  /// Takes a text apart, and chooses which of the indicators in it count; they are then in `themes`.
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
    Self.markClauses(
      &tokeniser.tokens, &clauses, cues: cues.layout, grammar: grammar, input.text.utf8.span)
    let analysis = TextAnalysis(
      input, coder: coder, stamp: stamp, tokens: tokeniser.tokens, clauses: clauses,
      layout: cues.layout, isTraced: isTraced)
    themes.select(found, in: analysis)
    return analysis
  }

  private mutating func markSentences() {
    sentences.clear()
    let starts = tokeniser.sentenceStarts
    for (number, start) in starts.enumerated() {
      sentences.append(
        start..<(number + 1 < starts.count ? starts[number + 1] : tokeniser.tokens.count))
    }
  }

  private mutating func find() {
    hits.clear()
    grammar.makeRoom(for: tokeniser.tokens.count, filledWith: 0)
    phrases.find(
      in: tokeniser.tokens, entries: words.entries, sentences: sentences, traits: &grammar,
      hits: &hits)
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

  /// Counts the clauses once it is known which words begin one.
  private static func markClauses(
    _ words: inout [Token], _ clauses: inout [Clause], cues: CueLayout, grammar: [UInt16],
    _ text: Span<UInt8>
  ) {
    clauses.clear()
    let grammar = grammar.span
    var tokens = words.mutableSpan
    for cue in cues.cues where cue.cue == .terminator {
      tokens[cue.hit.tokens.lowerBound].marks.insert(.clause)
    }
    var start = 0
    var all: UInt16 = 0
    let newSubject = Grammar.newSubject.bit
    let subject = Grammar.subject.bit
    for index in tokens.indices {
      let traits = grammar[index]
      var marks = tokens[index].marks
      let before = all
      all |= traits
      tokens[index].grammar = traits
      tokens[index].clause = Int32(truncatingIfNeeded: clauses.count)
      // Of most words nothing else needs to be known.
      if marks.isEmpty, traits & (Self.opening | newSubject) == 0 { continue }
      if index > 0, traits & Self.opening != 0, marks.isEmpty,
        startsUnmarkedSentence(tokens[index].bytes, behind: tokens[index - 1].bytes, in: text)
      {
        marks.insert(.clause)
      }
      if marks.contains(.clause), index > start {
        clauses.append(Clause(words: start..<index, grammar: before))
        start = index
        all = traits
        tokens[index].clause += 1
      }
      if traits & newSubject != 0 || marks.contains(.comma) && traits & subject != 0 {
        marks.insert(.subject)
      }
      tokens[index].marks = marks
    }
    if tokens.count > start { clauses.append(Clause(words: start..<tokens.count, grammar: all)) }
    cues.divide(among: &clauses)
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
