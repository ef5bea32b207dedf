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
