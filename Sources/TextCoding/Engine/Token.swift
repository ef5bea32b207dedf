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
  let sentence: Int32
  /// The clause, counted from 0 through the whole text.
  var clause: Int32 = 0
  /// What stands before it.
  var marks: Marks
  /// What the grammar knows of it, as bits.
  var grammar: UInt16 = 0

  /// A word of a text of no more than `longestText` bytes.
  @inline(__always)
  init(bytes: Range<Int>, scalars: Range<Int>, word: Int32, sentence: Int32, marks: Marks) {
    byteStart = UInt32(truncatingIfNeeded: bytes.lowerBound)
    byteEnd = UInt32(truncatingIfNeeded: bytes.upperBound)
    scalarStart = UInt32(truncatingIfNeeded: scalars.lowerBound)
    scalarEnd = UInt32(truncatingIfNeeded: scalars.upperBound)
    self.word = word
    self.sentence = sentence
    self.marks = marks
  }

  /// A place for a word.
  init() {
    self.init(bytes: 0..<0, scalars: 0..<0, word: EntryTable.unknown, sentence: 0, marks: [])
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
