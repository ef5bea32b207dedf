/// Recognises the words of a codebook letter by letter: a dense automaton over `a` to `z`, upper and
/// lower case alike.
///
/// It holds every spelling that a text may have, American ones included, so that a word costs one
/// step a letter and nothing else. What it cannot tell from the letters alone, it says is to be
/// looked up.
struct WordAutomaton: Sendable {
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

  /// The most states that there may be: they are numbered in 16 bits, so that more of them are in
  /// reach of the processor.
  static let mostStates = 1 << 16

  /// The successors of each state, `width` a state, by letter.
  private(set) var next: [UInt16]
  /// The entry of a word by the state that it ends in, or `lookUp`, or below that a form to be cut:
  /// see `cut`.
  private(set) var entries: [Int32]
  /// What is asked of a word beside its entry, by the state that it ends in.
  private(set) var traits: [Traits]
  /// The entries of the verbs in forms such as "don't", by the state of what stands before the
  /// apostrophe.
  private(set) var negatedVerbs: [Int: Int32] = [:]
  /// The forms that are cut.
  private(set) var cuts: [Cut] = []

  init() {
    next = [UInt16](repeating: 0, count: 2 * Self.width)
    entries = [EntryTable.unknown, EntryTable.unknown]
    traits = [[], []]
  }

  /// Whether there is room for so many more states.
  func hasRoom(for count: Int) -> Bool { entries.count + count <= Self.mostStates }

  /// Adds a state for words of an entry.
  mutating func addState(_ entry: Int32) -> Int {
    entries.append(entry)
    traits.append([])
    next += repeatElement(0, count: Self.width)
    return entries.count - 1
  }

  mutating func connect(_ state: Int, _ letter: Int, to successor: Int) {
    next[state * Self.width + letter] = UInt16(successor)
  }

  /// Changes the entry of the words that end in a state.
  mutating func setEntry(_ entry: Int32, of state: Int) {
    entries[state] = entry
  }

  /// Says what is asked of the word that ends in a state.
  mutating func add(_ trait: Traits, to state: Int) {
    traits[state].insert(trait)
  }

  /// Says what verb a form such as "don't" is of, by the state of what stands before the apostrophe.
  mutating func setNegatedVerb(_ entry: Int32, of state: Int) {
    negatedVerbs[state] = entry
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
  /// - Returns: The state that they lead to, the place behind the last of them, and their hash as
  ///   `WordCache` counts it.
  @inline(__always)
  func run(over text: Span<UInt8>, from start: Int) -> (state: Int, end: Int, hash: StableHash) {
    let next = next.span
    var state = Self.start
    var end = start
    // The hash is made beside the steps, which wait for memory, and so costs nothing.
    var hash = StableHash()
    while end < text.count {
      let byte = text[end]
      let letter = Self.letter(byte)
      guard letter < 26 else { break }
      hash.combine(byte)
      state = Int(next[state &* Self.width &+ letter])
      end += 1
    }
    return (state, end, hash)
  }

  /// The letter of a byte, from 0 for `a`, or more than 25 where it is none.
  @inline(__always)
  static func letter(_ byte: UInt8) -> Int {
    Int((byte | 0x20) &- UInt8(ascii: "a"))
  }
}
