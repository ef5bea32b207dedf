/// Decides what the surroundings of an indicator say became of its theme.
///
/// The order is: a negative turned round; worse; as before, intended or credited elsewhere; deficit
/// or criticism; else a gain. A cue acts within its clause.
struct DirectionRules {
  private let analysis: TextAnalysis
  /// The cues of each clause, as places in the analysis' cues.
  private let cuesOfClause: [Int: Range<Int>]
  private let clausesWithThemes: Set<Int32>

  init(_ analysis: TextAnalysis) {
    self.analysis = analysis
    var ranges: [Int: Range<Int>] = [:]
    for (index, cue) in analysis.cues.enumerated() {
      let clause = Int(analysis.tokens[cue.hit.tokens.lowerBound].clause)
      ranges[clause] = (ranges[clause]?.lowerBound ?? index)..<index + 1
    }
    cuesOfClause = ranges
    clausesWithThemes = Set(
      analysis.themeHits.map { analysis.tokens[$0.hit.tokens.lowerBound].clause })
  }

  /// What the text says of one indicator, and the verdict that follows from it.
  func judgment(on indicatorHit: IndicatorHit) -> (mention: Mention, verdict: Verdict) {
    let hit = indicatorHit.hit
    let theme = analysis.coder.codebook.themes[indicatorHit.theme]
    let said = theme.indicators[indicatorHit.indicator].direction
    let first = Int(analysis.tokens[hit.tokens.lowerBound].clause)
    let last = Int(analysis.tokens[hit.tokens.upperBound - 1].clause)
    let scope = Scope(
      cues: (first...last).flatMap { cues(ofClause: $0) }.filter { !$0.hit.shares(with: hit) },
      hit: hit, analysis: analysis)
    let decision: Decision
    let words = hit.places.nonzeroBitCount
    switch said ?? (theme.valence == .burden ? .barrier : nil) {
    case .noChange: decision = Decision(.noChange, "phrase")
    case .gain: decision = strength(scope, clause: last)
    case .barrier: decision = problem(scope, as: .barrier, clause: first, words: words)
    case .decline: decision = problem(scope, as: .decline, clause: first, words: words)
    case nil: decision = neutral(scope, first: first, last: last)
    }
    let weight: Verdict.Weight =
      said != nil ? .phrase : decision.rule == "mention" ? .mention : .cue
    let state = StateRules.finding(scope)
    let mention = Mention(
      indicator: theme.indicators[indicatorHit.indicator].phrase.source,
      span: analysis.span(hit.tokens), state: state.state, cue: state.cue.map(source),
      rule: state.rule, clause: first)
    let verdict = Verdict(
      direction: decision.direction, rule: decision.rule, cue: decision.cue.map(source),
      weight: weight, isHedged: scope.nearest(.hedge) != nil, clause: first)
    return (mention, verdict)
  }

  // MARK: Decisions

  private struct Decision {
    let direction: Direction
    let rule: String
    let cue: TextAnalysis.CueHit?

    init(_ direction: Direction, _ rule: String, _ cue: TextAnalysis.CueHit? = nil) {
      self.direction = direction
      self.rule = rule
      self.cue = cue
    }
  }

  private func source(_ cue: TextAnalysis.CueHit) -> String {
    analysis.coder.codebook.phrases(of: cue.cue)[cue.index].source
  }

  /// A phrase that names a strength by itself.
  private func strength(_ scope: Scope, clause: Int) -> Decision {
    if let cue = creditedElsewhere(from: clause) {
      return Decision(.noChange, "credited elsewhere", cue)
    }
    if let cue = scope.nearest(.notYet) { return Decision(.noChange, "not yet", cue) }
    if let cue = scope.before(.intention, within: 6) {
      return Decision(.noChange, "intention", cue)
    }
    if let cue = scope.before(.ceasing, within: 3) { return Decision(.decline, "ceasing", cue) }
    if let cue = scope.negation(within: 3) { return Decision(.barrier, "negation", cue) }
    return Decision(.gain, "phrase")
  }

  /// A phrase that names a problem by itself.
  ///
  /// A negation turns a single word round ("not daunted"); a longer phrase holds its own negations.
  private func problem(
    _ scope: Scope, as direction: Direction, clause: Int, words: Int
  ) -> Decision {
    if let cue = scope.nearest(.reversal) { return Decision(.gain, "reversal", cue) }
    if let cue = scope.around(.ceasing, before: 2, after: 3) {
      return Decision(.gain, "ceasing", cue)
    }
    if direction == .decline { return Decision(.decline, "phrase") }
    if let cue = scope.nearest(.worse) { return Decision(.decline, "worse", cue) }
    if let cue = scope.before(.past, within: .max) ?? pastOfSentence(ofClause: clause) {
      return Decision(.gain, "past problem", cue)
    }
    if words == 1 {
      if let cue = scope.before(.less, within: 3) ?? scope.around(.fallen, before: 2, after: 6) {
        return Decision(.gain, "fewer problems", cue)
      }
      if let cue = scope.negation(within: 3) { return Decision(.gain, "negated problem", cue) }
      if let cue = scope.around(.more, before: 2, after: 4) {
        return Decision(.decline, "more problems", cue)
      }
    }
    if let cue = scope.around(.noChange, before: 5, after: 5) {
      return Decision(.noChange, "as before", cue)
    }
    return Decision(direction, "phrase")
  }

  /// A mention that cues decide about.
  private func neutral(_ scope: Scope, first: Int, last: Int) -> Decision {
    if let cue = scope.nearest(.reversal) { return Decision(.gain, "reversal", cue) }
    let past = scope.before(.past, within: .max) ?? pastOfSentence(ofClause: first)
    if let cue = scope.nearest(.worse) { return Decision(.decline, "worse", cue) }
    if past == nil {
      if let cue = scope.before(.less, within: 3) ?? scope.around(.fallen, before: 2, after: 6) {
        return Decision(.decline, "less", cue)
      }
      if let cue = scope.around(.ceasing, before: 4, after: 4) {
        return Decision(.decline, "ceasing", cue)
      }
    }
    if let cue = creditedElsewhere(from: last) {
      return Decision(.noChange, "credited elsewhere", cue)
    }
    if let cue = scope.nearest(.notYet) { return Decision(.noChange, "not yet", cue) }
    if let cue = scope.nearest(.noChange) { return Decision(.noChange, "as before", cue) }
    if let cue = scope.before(.intention, within: 8) {
      return Decision(.noChange, "intention", cue)
    }
    if let decision = fault(scope) {
      return past.map { Decision(.gain, "past problem", $0) } ?? decision
    }
    if scope.nearest(.praise) == nil, let decision = afterthought(clause: last) { return decision }
    if analysis.input.questionRole == .improve, isFragment(first) {
      return Decision(.barrier, "asked what to improve")
    }
    if let cue = scope.nearest(.praise) { return Decision(.gain, "praise", cue) }
    if let cue = scope.nearest(.more) { return Decision(.gain, "more", cue) }
    return Decision(.gain, "mention")
  }

  /// A negation, deficit, recommendation or criticism that no nearer praise outweighs.
  private func fault(_ scope: Scope) -> Decision? {
    if let cue = scope.negation(within: 6) {
      if scope.nearest(.more) != nil { return Decision(.noChange, "no more than before", cue) }
      return Decision(.barrier, "negation", cue)
    }
    for cue in [Cue.recommendation, .deficit] {
      if let found = scope.nearest(cue) { return Decision(.barrier, cue.rawValue, found) }
    }
    guard let criticism = scope.nearest(.criticism) else { return nil }
    if let praise = scope.nearest(.praise), scope.distance(praise) <= scope.distance(criticism) {
      return nil
    }
    return Decision(.barrier, "criticism", criticism)
  }

  // MARK: Beyond the clause

  private func cues(ofClause clause: Int) -> ArraySlice<TextAnalysis.CueHit> {
    cuesOfClause[clause].map { analysis.cues[$0] } ?? []
  }

  private func sentence(ofClause clause: Int) -> Int {
    Int(analysis.tokens[analysis.clauses[clause].lowerBound].sentence)
  }

  private func pastOfSentence(ofClause clause: Int) -> TextAnalysis.CueHit? {
    let sentence = sentence(ofClause: clause)
    var earlier = clause - 1
    while earlier >= 0, clause - earlier <= 2, self.sentence(ofClause: earlier) == sentence {
      if let cue = cues(ofClause: earlier).first(where: { $0.cue == .past }) { return cue }
      earlier -= 1
    }
    return nil
  }

  /// A change is credited elsewhere in its own clause or in one of the next few.
  private func creditedElsewhere(from clause: Int) -> TextAnalysis.CueHit? {
    for next in clause..<min(clause + 4, analysis.clauses.count) {
      if let cue = cues(ofClause: next).first(where: { $0.cue == .creditedElsewhere }) {
        return cue
      }
    }
    return nil
  }

  /// What a following clause without a theme of its own says when it refers back.
  private func afterthought(clause: Int) -> Decision? {
    let next = clause + 1
    guard next < analysis.clauses.count, !clausesWithThemes.contains(Int32(next)) else {
      return nil
    }
    let start = analysis.clauses[next].lowerBound
    let isSameSentence = sentence(ofClause: next) == sentence(ofClause: clause)
    let refersBack = (start..<min(start + 3, analysis.clauses[next].upperBound)).contains {
      analysis.isGrammar(.backReference, $0)
    }
    guard isSameSentence || refersBack else { return nil }
    for cue in cues(ofClause: next) {
      switch cue.cue {
      case .worse: return Decision(.decline, "worse, said after", cue)
      case .noChange, .notYet: return Decision(.noChange, "as before, said after", cue)
      case .deficit, .recommendation, .criticism:
        return Decision(.barrier, "\(cue.cue.rawValue), said after", cue)
      default: continue
      }
    }
    return nil
  }

  private func isFragment(_ clause: Int) -> Bool {
    !analysis.clauses[clause].contains {
      analysis.isGrammar(.auxiliary, $0) || analysis.isGrammar(.subject, $0)
    }
  }
}
