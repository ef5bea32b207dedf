/// One text taken apart: its words, sentences and clauses, the cues and the phrases of themes in it,
/// and what follows from them.
struct TextAnalysis {
  /// A cue that no longer cue covers.
  struct CueHit {
    let cue: Cue
    let index: Int
    let hit: PhraseHit
  }

  /// An indicator of a theme that counts.
  struct ThemeHit {
    let theme: Int
    let indicator: Int
    let hit: PhraseHit
  }

  /// An indicator that a mask hid.
  struct MaskedHit {
    let theme: Int
    let indicator: Int
    let mask: Int
    let hit: PhraseHit
  }

  let input: IdentifiedText
  let coder: Coder
  private(set) var tokens: [Token]
  private(set) var sentences: [Range<Int>] = []
  private(set) var clauses: [Range<Int>] = []
  private(set) var cues: [CueHit] = []
  private(set) var themeHits: [ThemeHit] = []
  private(set) var maskedHits: [MaskedHit] = []
  /// The cue that each word belongs to.
  private var cueOfToken: [Cue?]
  /// The grammar of each word, as bits in the order of `Grammar.allCases`.
  private(set) var grammar: [UInt8]

  private struct Found {
    var cues: [CueHit] = []
    var masks: [(theme: Int, index: Int, hit: PhraseHit)] = []
    var indicators: [ThemeHit] = []
    var conditions: [Int: Set<Int32>] = [:]
  }

  init(_ input: IdentifiedText, coder: Coder, words: inout WordCache) {
    self.input = input
    self.coder = coder
    tokens = Tokeniser.tokens(of: Array(input.text.utf8), words: &words)
    grammar = [UInt8](repeating: 0, count: tokens.count)
    cueOfToken = [Cue?](repeating: nil, count: tokens.count)
    sentences = Self.ranges(tokens.indices.filter { tokens[$0].marks.contains(.sentence) }, tokens)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence { tokens[token].sentence = Int32(number) }
    }
    var found = Found()
    find(&found, words)
    keepLongest(found.cues)
    markClauses()
    keepThemes(found)
  }

  private static func ranges(_ starts: [Int], _ tokens: [Token]) -> [Range<Int>] {
    starts.enumerated().map { number, start in
      start..<(number + 1 < starts.count ? starts[number + 1] : tokens.count)
    }
  }

  private mutating func find(_ found: inout Found, _ words: WordCache) {
    let matcher = PhraseMatcher(coder.lexicon, words: words, tokens: tokens)
    var grammar = grammar
    let tokens = tokens
    matcher.hits(in: sentences) { hit in
      switch coder.owners[hit.owner] {
      case .cue(let cue, let index):
        found.cues.append(CueHit(cue: cue, index: index, hit: hit))
      case .grammar(let kind):
        grammar[hit.tokens.lowerBound] |= kind.bit
      case .mask(let theme, let index):
        found.masks.append((theme, index, hit))
      case .indicator(let theme, let index):
        found.indicators.append(ThemeHit(theme: theme, indicator: index, hit: hit))
      case .condition:
        found.conditions[hit.owner, default: []].insert(tokens[hit.tokens.lowerBound].sentence)
      }
    }
    self.grammar = grammar
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
      if places.contains(where: { cueOfToken[$0] != nil }) { continue }
      for place in places { cueOfToken[place] = cue.cue }
      cues.append(cue)
    }
    cues.sort { $0.hit.tokens.lowerBound < $1.hit.tokens.lowerBound }
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

  // MARK: Themes

  private mutating func keepThemes(_ found: Found) {
    let width = tokens.count + 1
    var masked: [Int: Int] = [:]
    for mask in found.masks {
      for token in mask.hit.tokens where mask.hit.holds(token) {
        masked[mask.theme * width + token] = mask.index
      }
    }
    var kept: [ThemeHit] = []
    for hit in found.indicators where isAllowed(hit, found.conditions) && !gapCrossesClause(hit.hit) {
      let mask = hit.hit.tokens.lazy.filter { hit.hit.holds($0) }
        .compactMap { masked[hit.theme * width + $0] }.first
      if let mask {
        maskedHits.append(
          MaskedHit(theme: hit.theme, indicator: hit.indicator, mask: mask, hit: hit.hit))
      } else {
        kept.append(hit)
      }
    }
    var taken: Set<Int> = []
    let sorted = kept.sorted { a, b in
      if a.theme != b.theme { return a.theme < b.theme }
      let indicatorA = indicator(a)
      let indicatorB = indicator(b)
      if indicatorA.isHint != indicatorB.isHint { return !indicatorA.isHint }
      let placesA = a.hit.places.nonzeroBitCount
      let placesB = b.hit.places.nonzeroBitCount
      if placesA != placesB { return placesA > placesB }
      if a.hit.tokens.lowerBound != b.hit.tokens.lowerBound {
        return a.hit.tokens.lowerBound < b.hit.tokens.lowerBound
      }
      return a.indicator < b.indicator
    }
    var longest: [ThemeHit] = []
    for hit in sorted {
      let keys = hit.hit.tokens.filter { hit.hit.holds($0) }.map { hit.theme * width + $0 }
      if keys.contains(where: taken.contains) { continue }
      taken.formUnion(keys)
      longest.append(hit)
    }
    themeHits = claims(pairedHints(claims(longest)))
  }

  func indicator(_ hit: ThemeHit) -> Indicator {
    coder.codebook.themes[hit.theme].indicators[hit.indicator]
  }

  private func isAllowed(_ hit: ThemeHit, _ found: [Int: Set<Int32>]) -> Bool {
    let indicator = indicator(hit)
    if !indicator.sources.isEmpty, !indicator.sources.contains(input.source) { return false }
    guard let conditions = coder.conditions[[hit.theme, hit.indicator]] else { return true }
    let sentence = tokens[hit.hit.tokens.lowerBound].sentence
    func stands(_ owners: Range<Int>) -> Bool {
      owners.contains { found[$0]?.contains(sentence) == true }
    }
    if !conditions.near.isEmpty, !stands(conditions.near) { return false }
    if !conditions.context.isEmpty, !conditions.context.contains(where: { found[$0] != nil }) {
      return false
    }
    return !stands(conditions.unless)
  }

  /// Whether a phrase's gap runs into another clause; its own words may.
  private func gapCrossesClause(_ hit: PhraseHit) -> Bool {
    for token in hit.tokens.dropFirst()
    where tokens[token].clause != tokens[token - 1].clause {
      if !hit.holds(token) || !hit.holds(token - 1) { return true }
    }
    return false
  }

  /// Leaves out bare mentions and hints in sentences where another theme is claimed outright, unless
  /// a cue stands beside the mention or its theme is claimed elsewhere in the text.
  private func claims(_ hits: [ThemeHit]) -> [ThemeHit] {
    var strongest: [Int32: [Int: Int]] = [:]
    var claimed: Set<Int> = []
    for hit in hits {
      let clause = tokens[hit.hit.tokens.lowerBound].clause
      let strength = strength(hit)
      strongest[clause, default: [:]][hit.theme] = max(
        strength, strongest[clause]?[hit.theme] ?? 0)
      if strength >= 2 { claimed.insert(hit.theme) }
    }
    return hits.filter { hit in
      let strength = strength(hit)
      guard strength < 2, !claimed.contains(hit.theme) else { return true }
      let clause = tokens[hit.hit.tokens.lowerBound].clause
      let others = strongest[clause, default: [:]].filter { $0.key != hit.theme }.values.max() ?? 0
      let needed = strength == 0 ? 1 : 2
      return others < needed || !indicator(hit).isHint && isJudged(hit.hit)
    }
  }

  private func strength(_ hit: ThemeHit) -> Int {
    let indicator = indicator(hit)
    if indicator.isHint || indicator.isMention { return 0 }
    if indicator.direction == nil, hit.hit.places.nonzeroBitCount == 1 { return 1 }
    return 2
  }

  /// Whether a cue that judges stands right before a mention or soon after it.
  private func isJudged(_ hit: PhraseHit) -> Bool {
    let clause = tokens[hit.tokens.lowerBound].clause
    let near = max(0, hit.tokens.lowerBound - 2)..<min(hit.tokens.upperBound + 3, tokens.count)
    return near.contains { token in
      !hit.holds(token) && tokens[token].clause == clause
        && cueOfToken[token].map { Self.judging.contains($0) } ?? false
    }
  }

  private static let judging: Set<Cue> = [
    .more, .less, .worse, .noChange, .notYet, .negation, .deficit, .criticism, .praise,
  ]

  /// A hint counts where another hint of its theme, by another phrase, stands in the same sentence
  /// or the next to it, or where the theme is found anyway.
  private func pairedHints(_ hits: [ThemeHit]) -> [ThemeHit] {
    let hints = hits.filter { indicator($0).isHint }
    guard !hints.isEmpty else { return hits }
    var sentencesOfPhrase: [[Int]: Set<Int32>] = [:]
    for hint in hints {
      let sentence = tokens[hint.hit.tokens.lowerBound].sentence
      for near in sentence - 1...sentence + 1 {
        sentencesOfPhrase[[hint.theme, Int(near)], default: []].insert(Int32(hint.indicator))
      }
    }
    return hits.filter { hit in
      guard indicator(hit).isHint else { return true }
      let sentence = Int(tokens[hit.hit.tokens.lowerBound].sentence)
      return (sentencesOfPhrase[[hit.theme, sentence]]?.count ?? 0) >= 2
    }
  }
}

extension Grammar {
  /// The bit that marks the words of this kind.
  var bit: UInt8 {
    switch self {
    case .newSubject: 1
    case .subject: 2
    case .auxiliary: 4
    case .backReference: 8
    case .alternative: 16
    }
  }
}
