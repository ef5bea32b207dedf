/// What words mean to a codebook: for each set of symbols that a word can stand at, the phrases that
/// are looked for from it.
///
/// Words that mean the same share an entry, so there are about as many entries as words in the
/// codebook.
struct EntryTable: Sendable {
  /// A phrase that is looked for from its rarest word, its anchor, and what must stand right beside
  /// that.
  struct Candidate: Sendable {
    /// The number of the phrase, or where the phrase is nothing else than the anchor and what must stand
    /// beside it, its owner's number, counted down from -1.
    let phrase: Int32
    /// The symbol of the word before the anchor, or -1 where there may be something else.
    let before: Int32
    /// The symbol of the word behind the anchor, or -1 where there may be something else.
    let after: Int32

    /// The number that the phrase was added with, where finding these words is finding it.
    @inline(__always)
    var owner: Int? { phrase < 0 ? Int(~phrase) : nil }

    /// Whether the words around may be those that must stand there; if not, they are not.
    ///
    /// - Parameters:
    ///   - before: The marks of the word before the anchor; none where there is none.
    ///   - after: The marks of the word behind it; none where there is none.
    /// - Returns: Whether they may.
    @inline(__always)
    func mayStand(between before: UInt64, and after: UInt64) -> Bool {
      // In place of four branches that cannot be foretold. Of -1, which is always free, the last six
      // bits are 63; the symbols that share them are looked at more closely later, as all are.
      let isBefore = (before | 1 &<< 63) &>> UInt64(truncatingIfNeeded: self.before)
      let isAfter = (after | 1 &<< 63) &>> UInt64(truncatingIfNeeded: self.after)
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
  private(set) var rows = [Row(), Row()]
  /// The candidates of the entries, those of an entry side by side.
  private(set) var candidates: [Candidate] = []
  /// What the candidates of each entry need.
  private(set) var needs = [Needs([])]

  /// What must stand beside the words of an entry for any of its candidates, as marks of symbols.
  struct Needs: Sendable {
    /// Of candidates that need a word before: those words.
    private var before: UInt64 = 0
    /// Of the others: the words behind, or all where one needs none.
    private var after: UInt64 = 0

    init(_ candidates: ArraySlice<Candidate>) {
      for candidate in candidates {
        if candidate.before >= 0 {
          before |= EntryTable.mark(candidate.before)
        } else {
          after |= candidate.after >= 0 ? EntryTable.mark(candidate.after) : .max
        }
      }
    }

    /// Whether there may be a candidate between words of some marks; if not, there is none.
    @inline(__always)
    func areMet(between before: UInt64, and after: UInt64) -> Bool {
      before & self.before | (after | 1 &<< 63) & self.after != 0
    }
  }

  /// What is asked of an entry for every word of a text, side by side, since the entries of a text lie
  /// far from one another.
  struct Row: Sendable {
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
    needs.append(Needs(candidates[start...]))
    return number
  }

  /// The bit that a symbol shares with others.
  @inline(__always)
  static func mark(_ symbol: Int32) -> UInt64 {
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
}
