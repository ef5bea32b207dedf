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

  /// The bytes of the longest text whose words have places; one that is longer has no words.
  static let longestText = Int(UInt32.max)

  private var byteStart: UInt32
  private var byteEnd: UInt32
  private var scalarStart: UInt32
  private var scalarEnd: UInt32
  /// The word's entry in the session's table.
  var word: Int32
  /// The sentence, counted from 0.
  var sentence: Int32 = 0
  /// The clause, counted from 0 through the whole text.
  var clause: Int32 = 0
  /// What stands before it.
  var marks: Marks

  init(bytes: Range<Int>, scalars: Range<Int>, word: Int32, marks: Marks) {
    byteStart = UInt32(bytes.lowerBound)
    byteEnd = UInt32(bytes.upperBound)
    scalarStart = UInt32(scalars.lowerBound)
    scalarEnd = UInt32(scalars.upperBound)
    self.word = word
    self.marks = marks
  }

  /// The bytes of the original text.
  var bytes: Range<Int> {
    get { Int(byteStart)..<Int(byteEnd) }
    set {
      byteStart = UInt32(newValue.lowerBound)
      byteEnd = UInt32(newValue.upperBound)
    }
  }

  /// The Unicode scalars of the original text.
  var scalars: Range<Int> {
    get { Int(scalarStart)..<Int(scalarEnd) }
    set {
      scalarStart = UInt32(newValue.lowerBound)
      scalarEnd = UInt32(newValue.upperBound)
    }
  }
}
