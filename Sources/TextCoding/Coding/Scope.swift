/// The cues that stand in the clause of an indicator, and how they stand to it.
struct Scope {
  let cues: [TextAnalysis.CueHit]
  let hit: PhraseHit
  let analysis: TextAnalysis

  /// The words between a cue and the indicator; 0 where they touch or overlap.
  func distance(_ cue: TextAnalysis.CueHit) -> Int {
    if cue.hit.tokens.upperBound <= hit.tokens.lowerBound {
      return hit.tokens.lowerBound - cue.hit.tokens.upperBound
    }
    return max(0, cue.hit.tokens.lowerBound - hit.tokens.upperBound)
  }

  private func isBefore(_ cue: TextAnalysis.CueHit) -> Bool {
    cue.hit.tokens.lowerBound < hit.tokens.lowerBound
  }

  /// The cue of a kind that is nearest to the indicator.
  func nearest(_ kind: Cue) -> TextAnalysis.CueHit? {
    cues.filter { $0.cue == kind }.min { distance($0) < distance($1) }
  }

  /// The nearest cue of a kind that stands before the indicator, at most so many words away.
  func before(_ kind: Cue, within words: Int) -> TextAnalysis.CueHit? {
    cues.last { $0.cue == kind && isBefore($0) && distance($0) <= words }
  }

  /// The nearest cue of a kind at most so many words before or after the indicator.
  func around(_ kind: Cue, before: Int, after: Int) -> TextAnalysis.CueHit? {
    cues.filter { $0.cue == kind && distance($0) <= (isBefore($0) ? before : after) }
      .min { distance($0) < distance($1) }
  }

  /// The negation that governs the indicator: before it without a comma or new subject in between,
  /// or after it on a verb of its own ("leadership was not covered").
  ///
  /// An even number of them cancel out.
  func negation(within words: Int) -> TextAnalysis.CueHit? {
    let governing = cues.filter { cue in
      guard cue.cue == .negation else { return false }
      if isBefore(cue) { return distance(cue) <= words && reaches(cue) }
      guard distance(cue) <= 4 else { return false }
      let verb = cue.hit.tokens.lowerBound - 1
      let between = hit.tokens.upperBound..<max(hit.tokens.upperBound, cue.hit.tokens.lowerBound)
      return verb >= hit.tokens.upperBound && analysis.isGrammar(.auxiliary, verb)
        && !between.contains { isBarrier($0) }
    }
    return governing.count % 2 == 1 ? governing.last : nil
  }

  private func reaches(_ cue: TextAnalysis.CueHit) -> Bool {
    guard cue.hit.tokens.upperBound <= hit.tokens.lowerBound else { return true }
    return !(cue.hit.tokens.upperBound...hit.tokens.lowerBound).contains { isBarrier($0) }
  }

  private func isBarrier(_ token: Int) -> Bool {
    let marks = analysis.tokens[token].marks
    if marks.contains(.subject) { return true }
    return marks.contains(.comma) && !analysis.isGrammar(.alternative, token)
  }
}
