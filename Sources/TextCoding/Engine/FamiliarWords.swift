/// The plain words that a session met last, so that most words of a text cost one look-up and neither
/// steps of the automaton nor a search.
///
/// Each word has two places side by side. The first word of a pair of places keeps the first, since
/// words met early are the common ones; later words take the second from one another. What is kept
/// follows from the letters alone, so it changes no coding.
struct FamiliarWords: Sendable {
  /// The letters of a word of at most 15, as they are written, in two numbers: the number 0 stands for
  /// no letter, so words of other lengths differ.
  struct Letters {
    let first: UInt64
    let second: UInt64
    let count: Int

    /// The letters of ASCII from a place on, or `nil` where there are more of them or the text is too
    /// short for eight bytes to be read at once.
    ///
    /// - Parameters:
    ///   - text: A text in UTF-8.
    ///   - start: Where the first letter stands.
    @inline(__always)
    init?(_ text: Span<UInt8>, from start: Int) {
      guard text.count >= 8 else { return nil }
      let low = Self.eight(text, from: start)
      let lowEnd = Self.others(low)
      if lowEnd != 0 {
        let bits = lowEnd.trailingZeroBitCount & ~7
        first = low & ((1 &<< UInt64(bits)) &- 1)
        second = 0
        count = bits / 8
        return
      }
      let high = Self.eight(text, from: start &+ 8)
      let highEnd = Self.others(high)
      guard highEnd != 0 else { return nil }
      let bits = highEnd.trailingZeroBitCount & ~7
      first = low
      second = high & ((1 &<< UInt64(bits)) &- 1)
      count = 8 &+ bits / 8
    }

    /// Eight bytes of a text of so many at least; 0 stands for those behind its end.
    @inline(__always)
    private static func eight(_ text: Span<UInt8>, from start: Int) -> UInt64 {
      let place = min(start, text.count &- 8)
      let bytes = UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      return bytes >> UInt64(8 &* (start &- place))
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
    /// Its entry.
    fileprivate(set) var entry = EntryTable.unknown
    /// The automaton's state behind it.
    fileprivate(set) var state: Int32 = 0
  }

  /// A word of at most eight letters, as most words of a text are.
  private struct Short: Sendable {
    var letters: UInt64 = 0
    var word = Word()
  }

  private struct Long: Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var word = Word()

    @inline(__always)
    func holds(_ letters: Letters) -> Bool { first == letters.first && second == letters.second }
  }

  /// There are never more places: what they fill stays near the processor.
  private static let mostPlaces = 1 << 15

  private var short = [Short](repeating: Short(), count: 1 << 8)
  private var long = [Long](repeating: Long(), count: 1 << 6)
  /// How many words were kept since there are so many places.
  private var keptShort = 0
  private var keptLong = 0

  /// The first of the two places of some letters among a power of two of places.
  @inline(__always)
  private static func place(_ first: UInt64, _ second: UInt64, among count: Int) -> Int {
    let mixed = (first ^ second &* 0xd6e8_feb8_6659_fd93) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> 32 ^ mixed &>> 48) & (count &- 2)
  }

  /// What is known of the word of some letters, or `nil`.
  @inline(__always)
  func word(_ letters: Letters) -> Word? {
    if letters.second == 0 {
      let place = Self.place(letters.first, 0, among: short.count)
      if short[place].letters == letters.first { return short[place].word }
      let other = short[place | 1]
      return other.letters == letters.first ? other.word : nil
    }
    let place = Self.place(letters.first, letters.second, among: long.count)
    if long[place].holds(letters) { return long[place].word }
    let other = long[place | 1]
    return other.holds(letters) ? other.word : nil
  }

  /// Keeps what is known of a word.
  ///
  /// - Parameters:
  ///   - letters: The word, of one letter at least.
  ///   - entry: Its entry.
  ///   - state: The automaton's state behind it.
  mutating func keep(_ letters: Letters, entry: Int32, state: Int) {
    let word = Word(entry: entry, state: Int32(state))
    if letters.second == 0 {
      put(Short(letters: letters.first, word: word))
      keptShort += 1
      if keptShort > short.count / 2, short.count < Self.mostPlaces { growShort() }
    } else {
      put(Long(first: letters.first, second: letters.second, word: word))
      keptLong += 1
      if keptLong > long.count / 2, long.count < Self.mostPlaces / 4 { growLong() }
    }
  }

  private mutating func put(_ word: Short) {
    let place = Self.place(word.letters, 0, among: short.count)
    short[short[place].letters == 0 ? place : place | 1] = word
  }

  private mutating func put(_ word: Long) {
    let place = Self.place(word.first, word.second, among: long.count)
    long[long[place].first == 0 ? place : place | 1] = word
  }

  private mutating func growShort() {
    let old = short
    short = [Short](repeating: Short(), count: old.count * 2)
    for word in old where word.letters != 0 { put(word) }
    keptShort = 0
  }

  private mutating func growLong() {
    let old = long
    long = [Long](repeating: Long(), count: old.count * 2)
    for word in old where word.first != 0 { put(word) }
    keptLong = 0
  }
}
