/// Where the cues of a text stand, laid out once a text so that looking around a phrase costs a scan
/// of a few words.
struct CueLayout {
  private let analysis: TextAnalysis
  /// The cue that stands at each word, as a place in the analysis' cues; -1 where none does.
  private let cueOfToken: [Int32]
  /// The cues that begin in each clause, as places in the analysis' cues.
  private let cuesOfClause: [Range<Int>]
  /// The kinds of all cues of the text.
  let kinds: CueKinds

  init(_ analysis: TextAnalysis) {
    self.analysis = analysis
    var cueOfToken = [Int32](repeating: -1, count: analysis.tokens.count)
    var cuesOfClause: [Range<Int>] = []
    cuesOfClause.reserveCapacity(analysis.clauses.count)
    var kinds: CueKinds = []
    var next = 0
    for clause in analysis.clauses {
      let first = next
      while next < analysis.cues.count,
        analysis.cues[next].hit.tokens.lowerBound < clause.upperBound
      {
        let hit = analysis.cues[next].hit
        kinds.insert(CueKinds(analysis.cues[next].cue))
        for token in hit.tokens where hit.holds(token) { cueOfToken[token] = Int32(next) }
        next += 1
      }
      cuesOfClause.append(first..<next)
    }
    self.cueOfToken = cueOfToken
    self.cuesOfClause = cuesOfClause
    self.kinds = kinds
  }

  /// The cue that a word belongs to, or `nil`.
  func cue(at token: Int) -> TextAnalysis.CueHit? {
    let number = cueOfToken[token]
    return number >= 0 ? analysis.cues[Int(number)] : nil
  }

  /// The cues of some clauses that follow one another, as places in the analysis' cues.
  func cues(ofClauses clauses: ClosedRange<Int>) -> Range<Int> {
    cuesOfClause[clauses.lowerBound].lowerBound..<cuesOfClause[clauses.upperBound].upperBound
  }

  /// The kinds of some cues.
  func kinds(ofCues cues: Range<Int>) -> CueKinds {
    var kinds: CueKinds = []
    for number in cues { kinds.insert(CueKinds(analysis.cues[number].cue)) }
    return kinds
  }

  /// The first cue of a kind among the first dozens of a clause, or `nil`.
  func first(_ kind: Cue, inClause clause: Int) -> TextAnalysis.CueHit? {
    guard kinds.contains(kind) else { return nil }
    for number in cuesOfClause[clause].prefix(48) where analysis.cues[number].cue == kind {
      return analysis.cues[number]
    }
    return nil
  }
}
