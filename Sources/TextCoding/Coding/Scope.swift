/// The clauses of an indicator and the cues in them, and how they stand to it.
///
/// It is never copied, since it is asked for by every rule.
struct Scope: ~Copyable {
  let analysis: TextAnalysis
  let hit: PhraseHit
  /// The clauses that the indicator stands in, most often one.
  let clauses: ClosedRange<Int>
  /// The words of these clauses.
  let tokens: Range<Int>
  /// The cues of these clauses that stand near enough to matter, as places in the analysis' cues.
  private let cues: Range<Int>
  /// Their kinds.
  private let kinds: CueKinds

  /// So many cues are looked at on either side: no clause of prose holds more, and a text made to be
  /// difficult costs no more for it.
  private static let mostCues = 24

  init(_ hit: PhraseHit, in analysis: TextAnalysis) {
    self.analysis = analysis
    self.hit = hit
    let first = Int(analysis.tokens[hit.tokens.lowerBound].clause)
    let last = Int(analysis.tokens[hit.tokens.upperBound - 1].clause)
    clauses = first...last
    tokens =
      analysis.clauses[first].words.lowerBound..<analysis.clauses[last].words.upperBound
    let all = analysis.cues(ofClauses: clauses)
    let behind = all.firstPlace {
      analysis.cues[$0].hit.tokens.lowerBound < hit.tokens.lowerBound
    }
    cues =
      max(all.lowerBound, behind - Self.mostCues)..<min(all.upperBound, behind + Self.mostCues)
    kinds = analysis.layout.kinds(ofCues: cues)
  }

  /// Whether no word of a cue stands in the clauses.
  var isQuiet: Bool { clauses.allSatisfy { analysis.clauses[$0].isQuiet } }

  /// The words between a cue and the indicator; 0 where they touch or overlap.
  func distance(_ cue: TextAnalysis.CueHit) -> Int {
    if cue.hit.tokens.upperBound <= hit.tokens.lowerBound {
      return hit.tokens.lowerBound - cue.hit.tokens.upperBound
    }
    return max(0, cue.hit.tokens.lowerBound - hit.tokens.upperBound)
  }

  /// Whether a cue lies within the indicator.
  private func isPart(_ cue: TextAnalysis.CueHit) -> Bool {
    cue.hit.shares(with: hit) && cue.hit.tokens.lowerBound >= hit.tokens.lowerBound
      && cue.hit.tokens.upperBound <= hit.tokens.upperBound
  }

  private func isBefore(_ cue: TextAnalysis.CueHit) -> Bool {
    cue.hit.tokens.lowerBound < hit.tokens.lowerBound
  }

  /// The cue of a kind that is nearest to the indicator, at most so many words before or after it.
  ///
  /// A cue that lies within the indicator is part of it and does not count; one that reaches beyond
  /// it does.
  @inline(__always)
  func nearest(
    _ kind: Cue, before: Int = .max, after: Int = .max
  ) -> TextAnalysis.CueHit? {
    kinds.contains(kind) ? nearestOf(kind, before, after) : nil
  }

  private func nearestOf(_ kind: Cue, _ before: Int, _ after: Int) -> TextAnalysis.CueHit? {
    var best: TextAnalysis.CueHit?
    for number in cues {
      let cue = analysis.cues[number]
      guard cue.cue == kind, !isPart(cue) else { continue }
      let distance = distance(cue)
      guard distance <= (isBefore(cue) ? before : after) else { continue }
      if let other = best, self.distance(other) <= distance { continue }
      best = cue
    }
    return best
  }

  /// The nearest cue of a kind that stands before the indicator, at most so many words away.
  func preceding(_ kind: Cue, within words: Int = .max) -> TextAnalysis.CueHit? {
    nearest(kind, before: words, after: -1)
  }

  /// The cue of a kind right before another cue, as the negation in "not at all dull".
  func modifier(_ kind: Cue, of cue: TextAnalysis.CueHit) -> TextAnalysis.CueHit? {
    var token = cue.hit.tokens.lowerBound - 1
    let end = max(tokens.lowerBound, token - 3)
    while token >= end {
      let marks = analysis.tokens[token + 1].marks
      if !marks.isDisjoint(with: [.comma, .subject]) { return nil }
      if let other = analysis.layout.cue(at: token) {
        if other.cue == kind { return other }
        if other.cue != .more, other.cue != .hedge { return nil }
      }
      token -= 1
    }
    return nil
  }

  /// Whether somebody is said to say or know what a cue says.
  func isReported(_ cue: TextAnalysis.CueHit) -> Bool {
    // A cue of a clause before may have been carried over.
    let end = cue.hit.tokens.lowerBound
    return (min(end, max(tokens.lowerBound, end - 6))..<end).contains {
      analysis.isGrammar(.report, $0)
    }
  }

  /// Whether the clause compares, as with "than".
  var isCompared: Bool {
    has(.than) && tokens.prefix(40).contains { analysis.isGrammar(.than, $0) }
  }

  /// Whether a word of the clauses is of a kind.
  private func has(_ kind: Grammar) -> Bool {
    for clause in clauses where analysis.clauses[clause].has(kind) { return true }
    return false
  }

  /// Whether the indicator itself sets the past, as "used to shake".
  var isPast: Bool {
    kinds.contains(.past)
      && cues.contains { analysis.cues[$0].cue == .past && isPart(analysis.cues[$0]) }
  }

  /// The first cue of some kinds in a gap of the indicator, as "not" in "parents do not trust us".
  func within(_ kinds: CueKinds) -> TextAnalysis.CueHit? {
    if hit.places.nonzeroBitCount == hit.tokens.count { return nil }
    for token in hit.tokens where !hit.holds(token) {
      if let cue = analysis.layout.cue(at: token), kinds.contains(cue.cue),
        !cue.hit.shares(with: hit)
      {
        return cue
      }
    }
    return nil
  }

  /// What denies an indicator that holds a deficit or blame: a negation right before it, as in "no lack of
  /// support", or in its gap, as in "the course was not a waste of time".
  func denial(_ finding: StateRules.Finding) -> TextAnalysis.CueHit? {
    guard !kinds.isDisjoint(with: Self.faults),
      cues.contains(where: { number in
        let cue = analysis.cues[number]
        return Self.faults.contains(cue.cue) && cue.hit.shares(with: hit)
      })
    else { return nil }
    if finding.state == .negated, let cue = finding.cue, cue.cue == .negation,
      cue.hit.tokens.upperBound <= hit.tokens.lowerBound, distance(cue) <= 1
    {
      return cue
    }
    // "Not a" may share its second word with the indicator.
    for token in hit.tokens where !hit.holds(token) {
      if let cue = analysis.layout.cue(at: token), cue.cue == .negation { return cue }
    }
    return nil
  }

  private static let faults = CueKinds(
    ([.deficit, .criticism, .problem, .negationAfter] as [Cue]).map { CueKinds($0) })

  /// The first word after the indicator that compares, as "than".
  var comparison: Int? {
    guard has(.than) else { return nil }
    return tokens.suffix(from: min(hit.tokens.upperBound, tokens.upperBound)).prefix(40)
      .first { analysis.isGrammar(.than, $0) }
  }

  /// Whether "yet" stands after the indicator in its clause.
  var isYet: Bool {
    (hit.tokens.upperBound..<max(hit.tokens.upperBound, tokens.upperBound)).prefix(12)
      .contains { analysis.isGrammar(.yet, $0) }
  }

  /// The cue of a kind that holds the indicator and more, as "would be helpful" holds "helpful".
  func around(_ kind: Cue) -> TextAnalysis.CueHit? {
    guard kinds.contains(kind) else { return nil }
    for number in cues {
      let cue = analysis.cues[number]
      if cue.cue == kind, !isPart(cue), cue.hit.shares(with: hit) { return cue }
    }
    return nil
  }

  /// A cue of a kind that the indicator itself holds.
  func inside(_ kind: Cue) -> TextAnalysis.CueHit? {
    guard kinds.contains(kind) else { return nil }
    for number in cues {
      let cue = analysis.cues[number]
      if cue.cue == kind, isPart(cue) { return cue }
    }
    return nil
  }
}
