/// A phrase found in a text.
struct PhraseHit {
  // Numbers of 32 bits, since hits are copied and sorted a lot; a text has no more words than that.
  private let ownerNumber: Int32
  private let first: UInt32
  private let end: UInt32
  /// The words that stand at the phrase's own places, not in its gaps, as bits from the first.
  let places: UInt64

  @inline(__always)
  init(owner: Int, tokens: Range<Int>, places: UInt64) {
    ownerNumber = Int32(truncatingIfNeeded: owner)
    first = UInt32(truncatingIfNeeded: tokens.lowerBound)
    end = UInt32(truncatingIfNeeded: tokens.upperBound)
    self.places = places
  }

  /// The number that the phrase was added to the lexicon with.
  var owner: Int { Int(ownerNumber) }
  /// The words from the phrase's first to its last.
  var tokens: Range<Int> { Range(uncheckedBounds: (Int(first), Int(end))) }

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
