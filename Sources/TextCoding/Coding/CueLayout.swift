/// Where the cues of a text stand, laid out once a text so that looking around a phrase costs a scan
/// of a few words.
struct CueLayout: Sendable {
  /// The cues that act, in the order of the text.
  private(set) var cues: [TextAnalysis.CueHit] = []
  /// The cue that stands at each word, as a place in `cues`, or -1; there may be more places than words.
  private var cueOfToken: [Int32] = []
  /// The kinds of all cues of the text.
  private(set) var kinds: CueKinds = []

  /// Makes room for the cues of the next text.
  ///
  /// - Parameter count: How many words it has.
  mutating func removeAll(among count: Int) {
    cues.clear()
    cueOfToken.fill(count, with: -1)
    kinds = []
  }

  /// Adds a cue that shares no word with another.
  mutating func add(_ cue: TextAnalysis.CueHit) {
    place(cue, as: cues.count)
    cues.append(cue)
    kinds.insert(CueKinds(cue.cue))
  }

  /// Brings the cues from a place on into the order of the text.
  mutating func sort(from first: Int) {
    guard cues.count > first + 1 else { return }
    cues[first...].sort { $0.hit.tokens.lowerBound < $1.hit.tokens.lowerBound }
    for number in first..<cues.count { place(cues[number], as: number) }
  }

  private mutating func place(_ cue: TextAnalysis.CueHit, as number: Int) {
    for token in cue.hit.tokens where cue.hit.holds(token) { cueOfToken[token] = Int32(number) }
  }

  /// Says of each clause which cues begin in it, and whether there are any.
  ///
  /// - Parameter clauses: The clauses, in order.
  func divide(among clauses: inout [Clause]) {
    var next = 0
    // The word behind the last of those of the cues so far.
    var reach = 0
    for number in clauses.indices {
      let first = next
      let isReached = reach > clauses[number].words.lowerBound
      while next < cues.count, cues[next].hit.tokens.lowerBound < clauses[number].words.upperBound {
        reach = max(reach, cues[next].hit.tokens.upperBound)
        next += 1
      }
      clauses[number].cues = first..<next
      clauses[number].isQuiet = first == next && !isReached
    }
  }

  /// The cue that a word belongs to, or `nil`.
  func cue(at token: Int) -> TextAnalysis.CueHit? {
    let number = cueOfToken[token]
    return number >= 0 ? cues[Int(number)] : nil
  }

  /// The kinds of some cues.
  func kinds(ofCues cues: Range<Int>) -> CueKinds {
    var kinds: CueKinds = []
    for number in cues { kinds.insert(CueKinds(self.cues[number].cue)) }
    return kinds
  }
}
