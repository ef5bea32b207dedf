/// Recognises the words of a codebook letter by letter: a dense automaton over `a` to `z`, upper and
/// lower case alike.
///
/// It holds every spelling that a text may have, American ones included, so that a word costs one
/// step a letter and nothing else. What it cannot tell from the letters alone, it says is to be
/// looked up.
struct WordAutomaton: Sendable {
  /// What is known of the word that ends in a state.
  struct Word: Sendable {
    /// Its entry, or `lookUp`, or below that a form to be cut: see `cut`.
    var entry: Int32 = 0
    /// The entry of the verb in "don't", where the word is what stands before its apostrophe; or -1.
    var negatedVerb: Int32 = -1
    var traits: Traits = []
  }

  /// What the tokeniser asks of a word beside its entry.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// "'s" behind it is a verb.
    static let subject = Traits(rawValue: 1)
    /// A full stop behind it ends no sentence.
    static let abbreviation = Traits(rawValue: 2)
    /// A full stop behind it ends a sentence only before a capital.
    static let etcetera = Traits(rawValue: 4)
  }

  /// A form written without its apostrophe, and the entries of its two words.
  struct Cut: Sendable {
    let length: Int
    let first: Int32
    let second: Int32
  }

  /// A word that must be looked up as it is written.
  static let lookUp: Int32 = -1
  /// The state before the first letter.
  static let start = 1
  /// The state of words that no codebook word begins like.
  static let dead = 0
  /// The places of a state's successors: more than there are letters, so that finding them is a shift.
  static let width = 32

  /// The successors of each state, `width` a state, by letter.
  private(set) var next: [Int32]
  /// What is known of a word, by the state that it ends in.
  private(set) var words: [Word]
  /// The forms that are cut.
  private(set) var cuts: [Cut] = []

  init() {
    next = [Int32](repeating: 0, count: 2 * Self.width)
    words = [Word](repeating: Word(), count: 2)
  }

  /// Adds a state.
  mutating func addState(_ word: Word = Word()) -> Int {
    words.append(word)
    next += repeatElement(0, count: Self.width)
    return words.count - 1
  }

  mutating func connect(_ state: Int, _ letter: Int, to successor: Int) {
    next[state * Self.width + letter] = Int32(successor)
  }

  mutating func describe(_ state: Int, _ change: (inout Word) -> Void) {
    change(&words[state])
  }

  /// Adds a form that is cut.
  ///
  /// - Parameter cut: The form.
  /// - Returns: What stands for it in place of an entry.
  mutating func add(_ cut: Cut) -> Int32 {
    cuts.append(cut)
    return Self.lookUp - Int32(cuts.count)
  }

  /// The cut that stands in place of an entry below `lookUp`.
  func cut(_ entry: Int32) -> Cut {
    cuts[Int(Self.lookUp - 1 - entry)]
  }

  /// Reads the letters from a place on.
  ///
  /// - Parameters:
  ///   - text: A text in UTF-8.
  ///   - start: Where its first letter stands.
  /// - Returns: The state that they lead to, and the place behind the last of them.
  @inline(__always)
  func run(over text: Span<UInt8>, from start: Int) -> (state: Int, end: Int) {
    let next = next.span
    var state = Self.start
    var end = start
    while end < text.count {
      let letter = Self.letter(text[end])
      guard letter < 26 else { break }
      state = Int(next[state &* Self.width &+ letter])
      end += 1
    }
    return (state, end)
  }

  /// The letter of a byte, from 0 for `a`, or more than 25 where it is none.
  @inline(__always)
  static func letter(_ byte: UInt8) -> Int {
    Int((byte | 0x20) &- UInt8(ascii: "a"))
  }
}
