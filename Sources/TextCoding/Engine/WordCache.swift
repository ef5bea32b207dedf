/// The words that a session has met, each resolved once: a hash table over bytes.
///
/// A session holds its own, so that coding needs no lock.
struct WordCache {
  private let lexicon: Lexicon
  private var slots: [Int32]
  private var keys: [UInt8] = []
  private var keyRanges: [Range<Int>] = []
  private var symbols: [Int32] = []
  private var symbolRanges: [Range<Int>] = []
  private var phrases: [Int32] = []
  private var phraseRanges: [Range<Int>] = []
  /// The entry that each slot's word leads to; words that mean nothing share one.
  private var entryOfKey: [Int32] = []

  /// The entry of words that stand in no phrase.
  static let unknown: Int32 = 0
  /// Beyond so many distinct words, further ones are resolved anew each time they come.
  static let capacity = 1 << 18

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    slots = [Int32](repeating: -1, count: 1 << 12)
    symbolRanges.append(0..<0)
    phraseRanges.append(0..<0)
  }

  /// The entry of a word given as text.
  mutating func entry(for word: String) -> Int32 {
    entry(for: Array(word.utf8)[...])
  }

  /// The entry of a word, which is resolved if it is new.
  mutating func entry(for word: ArraySlice<UInt8>) -> Int32 {
    guard word.count <= Tokeniser.longestWord else { return Self.unknown }
    var hash = StableHash()
    for byte in word { hash.combine(byte) }
    var slot = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let key = Int(slots[slot])
      if keyRanges[key].count == word.count, keys[keyRanges[key]].elementsEqual(word) {
        return entryOfKey[key]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let entry = resolve(word)
    guard keyRanges.count < Self.capacity else { return entry }
    slots[slot] = Int32(keyRanges.count)
    keyRanges.append(keys.count..<keys.count + word.count)
    keys.append(contentsOf: word)
    entryOfKey.append(entry)
    if keyRanges.count * 2 > slots.count { grow() }
    return entry
  }

  private mutating func resolve(_ word: ArraySlice<UInt8>) -> Int32 {
    let meaning = lexicon.meaning(of: word)
    guard !meaning.symbols.isEmpty, symbolRanges.count < Self.capacity else { return Self.unknown }
    symbolRanges.append(symbols.count..<symbols.count + meaning.symbols.count)
    symbols.append(contentsOf: meaning.symbols)
    phraseRanges.append(phrases.count..<phrases.count + meaning.phrases.count)
    phrases.append(contentsOf: meaning.phrases)
    return Int32(symbolRanges.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for key in keyRanges.indices {
      var hash = StableHash()
      for byte in keys[keyRanges[key]] { hash.combine(byte) }
      var slot = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(key)
    }
  }

  /// Whether the word of an entry can stand at a phrase's symbol.
  func entry(_ entry: Int32, has symbol: Int32) -> Bool {
    var range = symbolRanges[Int(entry)]
    while range.count > 8 {
      let middle = (range.lowerBound + range.upperBound) / 2
      if symbols[middle] <= symbol {
        range = middle..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    for index in range where symbols[index] == symbol { return true }
    return false
  }

  /// The phrases whose rarest word an entry is, as places for `phrase(at:)`.
  func phrases(of entry: Int32) -> Range<Int> {
    phraseRanges[Int(entry)]
  }

  func phrase(at index: Int) -> Int {
    Int(phrases[index])
  }
}
