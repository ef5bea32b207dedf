/// The compiled phrases of a lexicon.
struct PhraseIndex: Sendable {
  /// A step of a compiled phrase.
  struct Step: Sendable {
    /// The symbol that must stand here, or -1 for a gap.
    let symbol: Int32
    /// How many words the gap may hold.
    let gap: Int
    let isOptional: Bool

    /// Whether exactly one word stands here.
    var isFirm: Bool { symbol >= 0 && !isOptional }
  }

  /// A compiled phrase.
  struct Compiled: Sendable {
    /// The phrase's steps among all steps.
    let steps: Range<Int>
    /// The step from which the phrase is looked for.
    let anchor: Int
    /// The number that the phrase was added with.
    let owner: Int
    /// Whether the phrase has neither gaps nor optional words.
    let isFirm: Bool
    /// The marks of the words that must stand in the text.
    let marks: UInt64
  }

  /// The steps of all phrases.
  var steps: [Step] = []
  /// The phrases, by the numbers that candidates carry.
  var compiled: [Compiled] = []
}
