/// What words mean to a codebook: for each set of symbols that a word can stand at, the phrases that
/// are looked for from it.
///
/// Words that mean the same share an entry, so there are about as many entries as words in the
/// codebook.
struct EntryTable: Sendable {
  /// A phrase that is looked for from its rarest word, its anchor, and what must stand right beside
  /// that.
  struct Candidate: Sendable {
    let phrase: Int32
    /// The symbol of the word before the anchor, or -1 where there may be something else.
    let before: Int32
    /// The symbol of the word behind the anchor, or -1 where there may be something else.
    let after: Int32

    /// Whether the words around may be those that must stand there; if not, they are not.
    ///
    /// - Parameters:
    ///   - marksBefore: The marks of the word before the anchor; none where there is none.
    ///   - marksAfter: The marks of the word behind it; none where there is none.
    /// - Returns: Whether they may.
    @inline(__always)
    func mayStand(between marksBefore: UInt64, and marksAfter: UInt64) -> Bool {
      // In place of four branches that cannot be foretold; -1 has its sign bit and so is free.
      let isBefore = marksBefore &>> UInt64(before & 63) | UInt64(UInt32(bitPattern: before) &>> 31)
      let isAfter = marksAfter &>> UInt64(after & 63) | UInt64(UInt32(bitPattern: after) &>> 31)
      return isBefore & isAfter & 1 != 0
    }
  }

  /// The entry of words that stand in no phrase.
  static let unknown: Int32 = 0

  /// The candidates from a word of each symbol.
  private let anchored: [[Candidate]]
  /// What the words of each symbol are besides, as bits.
  private let symbolTraits: [UInt16]
  private var numbers: [[Int32]: Int32] = [[]: 0]
  private var symbols: [Int32] = []
  private var symbolRanges: [Range<Int>] = [0..<0]
  /// A row an entry, and one behind the last.
  private var rows = [Row(), Row()]
  private var candidates: [Candidate] = []

  /// What is asked of an entry for every word of a text, side by side, since the entries of a text lie
  /// far from one another.
  private struct Row: Sendable {
    /// The symbols of the entry as bits, several symbols to a bit, so that most are ruled out at once.
    var marks: UInt64 = 0
    /// The place of the first candidate; they end where those of the next entry begin.
    var first: UInt32 = 0
    /// What the words of the entry are besides, as bits.
    var traits: UInt16 = 0
  }

  init(anchored: [[Candidate]] = [], traits: [UInt16] = []) {
    self.anchored = anchored
    symbolTraits = traits
  }

  /// The entry of words that can stand at some symbols.
  ///
  /// - Parameter found: The symbols, in any order, perhaps more than once.
  /// - Returns: The entry, which is added where it is new.
  mutating func entry(of found: [Int32]) -> Int32 {
    if found.isEmpty { return Self.unknown }
    let sorted = found.count == 1 ? found : Set(found).sorted()
    if let number = numbers[sorted] { return number }
    let number = Int32(symbolRanges.count)
    numbers[sorted] = number
    symbolRanges.append(symbols.count..<symbols.count + sorted.count)
    symbols += sorted
    let start = candidates.count
    for symbol in sorted { candidates += anchored[Int(symbol)] }
    rows[Int(number)] = Row(
      marks: sorted.reduce(0) { $0 | Self.mark($1) }, first: UInt32(start),
      traits: sorted.reduce(0) { $0 | symbolTraits[Int($1)] })
    rows.append(Row(first: UInt32(candidates.count)))
    return number
  }

  @inline(__always)
  private static func mark(_ symbol: Int32) -> UInt64 {
    1 << UInt64(symbol & 63)
  }

  /// Whether a word of an entry can stand at a symbol.
  @inline(__always)
  func entry(_ entry: Int32, has symbol: Int32) -> Bool {
    guard rows[Int(entry)].marks & Self.mark(symbol) != 0 else { return false }
    var range = symbolRanges[Int(entry)]
    while range.count > 8 {
      let middle = (range.lowerBound + range.upperBound) / 2
      if symbols[middle] <= symbol {
        range = middle..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    for index in range where symbols[index] == symbol { return true }
    return false
  }

  /// The symbols that a word of an entry can stand at as bits, several symbols to a bit.
  @inline(__always)
  func marks(of entry: Int32) -> UInt64 {
    rows[Int(entry)].marks
  }

  /// What the words of an entry are besides, as the bits that phrases of one word were added with.
  @inline(__always)
  func traits(of entry: Int32) -> UInt16 {
    rows[Int(entry)].traits
  }

  /// The places of an entry's candidates, for `candidate(at:)`.
  @inline(__always)
  func candidates(of entry: Int32) -> Range<Int> {
    Int(rows[Int(entry)].first)..<Int(rows[Int(entry) + 1].first)
  }

  @inline(__always)
  func candidate(at index: Int) -> Candidate {
    candidates[index]
  }
}
