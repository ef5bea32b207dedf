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
      let last = text.count &- 8
      if start <= last { return bytes(text, at: start) }
      let behind = start &- last
      return behind < 8 ? bytes(text, at: last) &>> UInt64(8 &* behind) : 0
    }

    @inline(__always)
    private static func bytes(_ text: Span<UInt8>, at place: Int) -> UInt64 {
      UInt64(
        littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
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

  /// There are never more places: what they fill stays near the processor.
  private static let mostPlaces = 1 << 15

  /// Words of at most eight letters, as most words of a text are.
  private var short = Places<ShortWord>(among: 1 << 8, atMost: mostPlaces)
  private var long = Places<LongWord>(among: 1 << 6, atMost: mostPlaces / 4)

  /// What is known of the word of some letters, or `nil`.
  @inline(__always)
  func word(_ letters: Letters) -> Word? {
    letters.second == 0
      ? short.word(ShortWord(letters: letters.first))
      : long.word(LongWord(first: letters.first, second: letters.second))
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
      short.keep(ShortWord(letters: letters.first), word)
    } else {
      long.keep(LongWord(first: letters.first, second: letters.second), word)
    }
  }
}

/// The letters of a familiar word, in as few numbers as hold them.
private protocol FamiliarLetters: Equatable, Sendable {
  /// What stands where there is no word.
  static var none: Self { get }
  /// The letters in one number, before it is mixed.
  var joined: UInt64 { get }
}

private struct ShortWord: FamiliarLetters {
  static let none = ShortWord(letters: 0)
  let letters: UInt64
  var joined: UInt64 { letters }
}

private struct LongWord: FamiliarLetters {
  static let none = LongWord(first: 0, second: 0)
  let first: UInt64
  let second: UInt64
  var joined: UInt64 { first ^ second &* 0xd6e8_feb8_6659_fd93 }
}

/// Pairs of places for words, a power of two of places in all.
private struct Places<Letters: FamiliarLetters>: Sendable {
  private struct Place: Sendable {
    var letters = Letters.none
    var word = FamiliarWords.Word()
  }

  private var places: [Place]
  private let most: Int
  /// How many words were kept since there are so many places.
  private var kept = 0

  init(among count: Int, atMost most: Int) {
    places = [Place](repeating: Place(), count: count)
    self.most = most
  }

  /// The first of the two places of some letters.
  @inline(__always)
  private func place(_ letters: Letters) -> Int {
    let mixed = letters.joined &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> 32 ^ mixed &>> 48) & (places.count &- 2)
  }

  @inline(__always)
  func word(_ letters: Letters) -> FamiliarWords.Word? {
    let place = place(letters)
    if places[place].letters == letters { return places[place].word }
    return places[place | 1].letters == letters ? places[place | 1].word : nil
  }

  mutating func keep(_ letters: Letters, _ word: FamiliarWords.Word) {
    put(Place(letters: letters, word: word))
    kept += 1
    guard kept > places.count / 2, places.count < most else { return }
    let old = places
    places = [Place](repeating: Place(), count: old.count * 2)
    for place in old where place.letters != .none { put(place) }
    kept = 0
  }

  private mutating func put(_ new: Place) {
    let place = place(new.letters)
    places[places[place].letters == .none ? place : place | 1] = new
  }
}
