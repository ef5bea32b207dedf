/// A phrase found in a text.
struct PhraseHit {
  /// The number that the phrase was added to the lexicon with.
  let owner: Int
  /// The words from the phrase's first to its last.
  let tokens: Range<Int>
  /// The words that stand at the phrase's own places, not in its gaps, as bits from the first.
  let places: UInt64

  /// Whether a word of the text stands at one of the phrase's own places.
  func holds(_ token: Int) -> Bool {
    tokens.contains(token) && places & (1 << UInt64(token - tokens.lowerBound)) != 0
  }

  /// Whether two hits share a word that stands at a place of both.
  func shares(with other: PhraseHit) -> Bool {
    let shift = other.tokens.lowerBound - tokens.lowerBound
    guard abs(shift) < 64 else { return false }
    let shifted = shift >= 0 ? other.places << UInt64(shift) : other.places >> UInt64(-shift)
    return places & shifted != 0
  }
}

/// Looks for the phrases of a lexicon in the words of a text.
struct PhraseMatcher {
  private let lexicon: Lexicon
  private let words: WordCache
  private let tokens: [Token]

  init(_ lexicon: Lexicon, words: WordCache, tokens: [Token]) {
    self.lexicon = lexicon
    self.words = words
    self.tokens = tokens
  }

  /// Calls `report` for every phrase found, in the order of the anchors in the text.
  ///
  /// A phrase lies within one sentence.
  ///
  /// - Parameters:
  ///   - sentences: The words of each sentence, without gaps from the first word to the last.
  ///   - report: Takes each hit.
  func hits(in sentences: [Range<Int>], report: (PhraseHit) -> Void) {
    for sentence in sentences {
      for token in sentence {
        let entry = tokens[token].word
        if entry == WordCache.unknown { continue }
        for place in words.phrases(of: entry) {
          let phrase = lexicon.compiled[words.phrase(at: place)]
          if let hit = match(phrase, at: token, within: sentence) { report(hit) }
        }
      }
    }
  }

  private func match(
    _ phrase: Lexicon.Compiled, at token: Int, within sentence: Range<Int>
  ) -> PhraseHit? {
    var before = Walk(limit: sentence.lowerBound)
    guard
      let first = backward(phrase.anchor - 1, phrase.steps.lowerBound, from: token, &before)
    else { return nil }
    var after = Walk(limit: sentence.upperBound)
    guard let end = forward(phrase.anchor + 1, phrase.steps.upperBound, from: token + 1, &after)
    else { return nil }
    var places: UInt64 = 1 << UInt64(token - first)
    for offset in 0..<32 {
      if before.places & (1 << UInt64(offset)) != 0, token - 1 - offset >= first {
        places |= 1 << UInt64(token - 1 - offset - first)
      }
      if after.places & (1 << UInt64(offset)) != 0, token + 1 + offset - first < 64 {
        places |= 1 << UInt64(token + 1 + offset - first)
      }
    }
    return PhraseHit(owner: phrase.owner, tokens: first..<end, places: places)
  }

  /// The state of a walk from the anchor: how far it may go and which words it stood on, as bits
  /// from the word beside the anchor outward.
  private struct Walk {
    let limit: Int
    var places: UInt64 = 0
  }

  /// Walks towards the end; the result is the place after the last word, `nil` where a step fails.
  private func forward(
    _ step: Int, _ end: Int, from token: Int, _ walk: inout Walk, origin: Int? = nil
  ) -> Int? {
    guard step < end else { return token }
    let origin = origin ?? token
    let current = lexicon.steps[step]
    if current.gap > 0 {
      for skipped in 0...current.gap where token + skipped < walk.limit {
        if let last = forward(step + 1, end, from: token + skipped, &walk, origin: origin) {
          return last
        }
      }
      return nil
    }
    if token < walk.limit, words.entry(tokens[token].word, has: current.symbol) {
      let bit: UInt64 = 1 << UInt64(min(token - origin, 63))
      walk.places |= bit
      if let last = forward(step + 1, end, from: token + 1, &walk, origin: origin) { return last }
      walk.places &= ~bit
    }
    return current.isOptional
      ? forward(step + 1, end, from: token, &walk, origin: origin) : nil
  }

  /// Walks towards the beginning from the word after the step; the result is the first word.
  private func backward(
    _ step: Int, _ start: Int, from token: Int, _ walk: inout Walk, origin: Int? = nil
  ) -> Int? {
    guard step >= start else { return token }
    let origin = origin ?? token
    let current = lexicon.steps[step]
    if current.gap > 0 {
      for skipped in 0...current.gap where token - skipped > walk.limit {
        if let first = backward(step - 1, start, from: token - skipped, &walk, origin: origin) {
          return first
        }
      }
      return nil
    }
    if token > walk.limit, words.entry(tokens[token - 1].word, has: current.symbol) {
      let bit: UInt64 = 1 << UInt64(min(origin - token, 63))
      walk.places |= bit
      if let first = backward(step - 1, start, from: token - 1, &walk, origin: origin) {
        return first
      }
      walk.places &= ~bit
    }
    return current.isOptional
      ? backward(step - 1, start, from: token, &walk, origin: origin) : nil
  }
}
