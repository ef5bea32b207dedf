/// The plain words that a session met last, so that most words of a text cost one look-up and neither
/// steps of the automaton nor a search.
///
/// Each word has one place, which the next word of that place takes. What is kept follows from the
/// letters alone, so it changes no coding.
struct FamiliarWords: Sendable {
  /// The letters of a word of at most 15, as they are written, in two numbers: the number 0 stands for
  /// no letter, so words of other lengths differ.
  struct Letters {
    let first: UInt64
    let second: UInt64
    let count: Int

    /// The letters of ASCII from a place on, or `nil` where there are more of them or the text ends
    /// too soon to be read at once.
    ///
    /// - Parameters:
    ///   - text: A text in UTF-8.
    ///   - start: Where the first letter stands.
    @inline(__always)
    init?(_ text: Span<UInt8>, from start: Int) {
      guard text.count &- start >= 16 else { return nil }
      let bytes = text.bytes
      let low = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      let lowEnd = Self.others(low)
      if lowEnd != 0 {
        let bits = lowEnd.trailingZeroBitCount & ~7
        first = low & ((1 &<< UInt64(bits)) &- 1)
        second = 0
        count = bits / 8
        return
      }
      let high = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
      let highEnd = Self.others(high)
      guard highEnd != 0 else { return nil }
      let bits = highEnd.trailingZeroBitCount & ~7
      first = low
      second = high & ((1 &<< UInt64(bits)) &- 1)
      count = 8 &+ bits / 8
    }

    /// The bytes that are no letters of ASCII, by their highest bits.
    @inline(__always)
    private static func others(_ bytes: UInt64) -> UInt64 {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let highest = ones &* 0x80
      let lower = (bytes | ones &* 0x20) & ~highest
      // A byte's highest bit is set from `a` on by the first sum, and from behind `z` by the second.
      let letters = (lower &+ ones &* 0x1f) & ~(lower &+ ones &* 0x05) & ~bytes
      return ~letters & highest
    }

  }

  /// What is known of a word.
  struct Word: Sendable {
    fileprivate var first: UInt64 = 0
    fileprivate var second: UInt64 = 0
    /// Its entry.
    fileprivate(set) var entry = EntryTable.unknown
    /// The automaton's state behind it.
    fileprivate(set) var state: Int32 = 0
  }

  /// There are never more places: what they fill stays near the processor.
  private static let mostPlaces = 1 << 14

  private var words = [Word](repeating: Word(), count: 1 << 8)
  /// How many words were kept since there are so many places.
  private var kept = 0

  /// The place of some letters among a power of two of places.
  @inline(__always)
  private static func place(_ first: UInt64, _ second: UInt64, among count: Int) -> Int {
    let mixed = (first ^ second &* 0xd6e8_feb8_6659_fd93) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> 32 ^ mixed &>> 48) & (count &- 1)
  }

  /// What is known of the word of some letters, or `nil`.
  @inline(__always)
  func word(_ letters: Letters) -> Word? {
    let word = words[Self.place(letters.first, letters.second, among: words.count)]
    return word.first == letters.first && word.second == letters.second ? word : nil
  }

  /// Keeps what is known of a word.
  ///
  /// - Parameters:
  ///   - letters: The word, of one letter at least.
  ///   - entry: Its entry.
  ///   - state: The automaton's state behind it.
  mutating func keep(_ letters: Letters, entry: Int32, state: Int) {
    put(Word(first: letters.first, second: letters.second, entry: entry, state: Int32(state)))
    kept += 1
    if kept > words.count / 2, words.count < Self.mostPlaces { grow() }
  }

  private mutating func put(_ word: Word) {
    words[Self.place(word.first, word.second, among: words.count)] = word
  }

  private mutating func grow() {
    let old = words
    words = [Word](repeating: Word(), count: old.count * 2)
    for word in old where word.first != 0 { put(word) }
    kept = 0
  }
}
