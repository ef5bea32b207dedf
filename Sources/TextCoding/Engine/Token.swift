/// A word of a text and where it stands.
struct Token: Sendable {
  /// What stands before a word.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// A sentence begins.
    static let sentence = Marks(rawValue: 1)
    /// A clause begins.
    static let clause = Marks(rawValue: 2)
    /// A comma.
    static let comma = Marks(rawValue: 4)
    /// A new subject, as in "and she": ends the reach of a negation, not the clause.
    static let subject = Marks(rawValue: 8)
  }

  /// The bytes of the original text.
  var bytes: Range<Int>
  /// The Unicode scalars of the original text.
  var scalars: Range<Int>
  /// The word's entry in the session's word cache.
  var word: Int32
  /// What stands before it.
  var marks: Marks
  /// The sentence, counted from 0.
  var sentence: Int32 = 0
  /// The clause, counted from 0 through the whole text.
  var clause: Int32 = 0
}
