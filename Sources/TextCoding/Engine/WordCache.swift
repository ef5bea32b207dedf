/// The words that the automaton leaves open, each resolved once: a hash table over bytes.
///
/// A session holds its own, so that coding needs no lock.
struct WordCache: Sendable {
  let lexicon: Lexicon
  /// The entries of all words met so far.
  private(set) var entries: EntryTable
  /// The plain words met last.
  var familiar = FamiliarWords()
  private var slots: [Slot]
  private var keys: [UInt8] = []
  private var count = 0

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    var start: Int32 = -1
    var length: Int32 = 0
    var entry: Int32 = 0
  }

  /// Beyond so many distinct words, further ones are resolved anew each time they come.
  static let capacity = 1 << 18
  /// So many words of one hash are kept.
  private static let longestRun = 64

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = lexicon.entries
    slots = [Slot](repeating: Slot(), count: 1 << 10)
  }

  /// The entry of a word, which is resolved if it is new.
  ///
  /// - Parameters:
  ///   - word: Where the word stands.
  ///   - text: The text.
  /// - Returns: The entry.
  mutating func entry(for word: Range<Int>, in text: Span<UInt8>) -> Int32 {
    guard word.count <= Tokeniser.longestWord else { return EntryTable.unknown }
    var hash = StableHash()
    for index in word { hash.combine(text[index]) }
    return entry(for: word, in: text, hash: hash)
  }

  /// The entry of a word of no more than `Tokeniser.longestWord` bytes.
  ///
  /// - Parameters:
  ///   - word: Where the word stands.
  ///   - text: The text.
  ///   - stable: The hash of its bytes.
  ///   - isUnmatched: Whether it is known to stand in no phrase as it is written.
  /// - Returns: The entry.
  mutating func entry(
    for word: Range<Int>, in text: Span<UInt8>, hash stable: StableHash, isUnmatched: Bool = false
  ) -> Int32 {
    let hash = UInt32(truncatingIfNeeded: stable.value ^ (stable.value >> 32))
    var place = Int(hash) & (slots.count - 1)
    var steps = 0
    while slots[place].start >= 0, steps < Self.longestRun {
      let slot = slots[place]
      if slot.hash == hash, holds(slot, word, in: text) { return slot.entry }
      place = (place + 1) & (slots.count - 1)
      steps += 1
    }
    let bytes = word.map { text[$0] }
    let entry = entries.entry(
      of: isUnmatched ? lexicon.symbols(near: bytes) : lexicon.symbols(of: bytes))
    guard count < Self.capacity, steps < Self.longestRun else { return entry }
    slots[place] = Slot(
      hash: hash, start: Int32(keys.count), length: Int32(bytes.count), entry: entry)
    keys += bytes
    count += 1
    if count * 2 > slots.count { grow() }
    return entry
  }

  private func holds(_ slot: Slot, _ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard Int(slot.length) == word.count else { return false }
    var key = Int(slot.start)
    for index in word {
      if keys[key] != text[index] { return false }
      key += 1
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.start >= 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].start >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
