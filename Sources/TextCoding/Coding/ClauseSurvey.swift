/// What the clauses of a text are about, laid out once a text, and what follows from one clause for
/// another.
struct ClauseSurvey {
  private let analysis: TextAnalysis
  private let clauses: [Traits]

  /// What is known of a clause.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    /// A theme is found in it.
    static let theme = Traits(rawValue: 1)
    /// It names a fault.
    static let fault = Traits(rawValue: 2)
    /// It sets the past.
    static let past = Traits(rawValue: 4)
    /// It sets the present against the past.
    static let now = Traits(rawValue: 8)
    /// It denies something.
    static let negation = Traits(rawValue: 16)
    /// It holds a subject or a verb that the grammar knows.
    static let verb = Traits(rawValue: 32)
    /// It holds a verb in the past.
    static let pastVerb = Traits(rawValue: 64)
  }

  init(_ analysis: TextAnalysis, _ hits: [IndicatorHit]) {
    self.analysis = analysis
    var clauses = [Traits](repeating: [], count: analysis.clauses.count)
    for cue in analysis.cues {
      let clause = Int(analysis.tokens[cue.hit.tokens.lowerBound].clause)
      switch cue.cue {
      case .past, .earlier: clauses[clause].insert(.past)
      case .now: clauses[clause].insert(.now)
      case .criticism, .deficit, .problem, .worse, .less, .fallen, .negationAfter:
        clauses[clause].insert(.fault)
      case .negation: clauses[clause].insert(.negation)
      default: break
      }
    }
    for (number, clause) in analysis.clauses.enumerated() {
      if clause.has(.auxiliary) || clause.has(.subject) { clauses[number].insert(.verb) }
      if clause.has(.pastVerb) { clauses[number].insert(.pastVerb) }
    }
    for hit in hits {
      let clause = Int(analysis.tokens[hit.hit.tokens.lowerBound].clause)
      clauses[clause].insert(.theme)
      switch analysis.compiled.facts(of: hit).direction {
      case .barrier, .decline: clauses[clause].insert(.fault)
      case .gain, .noChange, nil: break
      }
    }
    self.clauses = clauses
  }

  private func sentence(ofClause clause: Int) -> Int {
    Int(analysis.tokens[analysis.clauses[clause].words.lowerBound].sentence)
  }

  /// What sets the past: before the indicator, or in one of the two clauses before in its sentence.
  func past(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    guard analysis.layout.kinds.contains(.past) else { return nil }
    if let cue = scope.preceding(.past) { return cue }
    let clause = scope.clauses.lowerBound
    let sentence = sentence(ofClause: clause)
    var earlier = clause - 1
    while earlier >= 0, clause - earlier <= 2, self.sentence(ofClause: earlier) == sentence {
      if let cue = analysis.first(.past, inClause: earlier) { return cue }
      earlier -= 1
    }
    return nil
  }

  /// What sets a better present against a fault in the past, as "now I do" after "I had no idea".
  func overcome(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    let clause = scope.clauses.lowerBound
    guard !clauses[clause].contains(.now),
      !clauses[clause].isDisjoint(with: [.past, .pastVerb])
    else { return nil }
    for later in following(scope.clauses.upperBound, within: 5) where clauses[later].contains(.now)
    {
      return clauses[later].contains(.fault) ? nil : analysis.first(.now, inClause: later)
    }
    return nil
  }

  /// What sets a faulty present against a past without it, as "this time" after "last year".
  func fallenBack(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    let clause = scope.clauses.lowerBound
    if clauses[clause].isSuperset(of: [.past, .now]),
      !clauses[clause].isDisjoint(with: [.fault, .negation])
    {
      return analysis.first(.now, inClause: clause)
    }
    if clauses[clause].isSuperset(of: [.past, .fault]), scope.isCompared,
      let cue = scope.nearest(.earlier, before: -1)
    {
      return cue
    }
    if clauses[clause].contains(.past), clauses[clause].isDisjoint(with: [.fault, .negation]) {
      for later in following(scope.clauses.upperBound, within: 3)
      where clauses[later].contains(.now) {
        return clauses[later].isDisjoint(with: [.fault, .negation])
          ? nil : analysis.first(.now, inClause: later)
      }
    }
    if clauses[clause].isSuperset(of: [.now, .fault]) {
      let sentence = sentence(ofClause: clause)
      for earlier in stride(from: clause - 1, through: max(0, clause - 3), by: -1)
      where sentence - self.sentence(ofClause: earlier) <= 1 {
        if !clauses[earlier].isDisjoint(with: [.fault, .negation]) { return nil }
        if clauses[earlier].contains(.past) { return analysis.first(.now, inClause: clause) }
      }
    }
    return nil
  }

  /// The cue of a short clause without a theme that stands as a heading before the clause of an
  /// indicator, as "Minus:" or "Least useful:".
  func heading(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    let clause = scope.clauses.lowerBound
    guard clause > 0 else { return nil }
    let heading = clause - 1
    guard sentence(ofClause: heading) == sentence(ofClause: clause),
      analysis.clauses[heading].words.count <= 4, !clauses[heading].contains(.theme)
    else { return nil }
    for number in analysis.cues(ofClauses: heading...heading) {
      switch analysis.cues[number].cue {
      case .criticism, .wanted, .wantedAfter, .deficit, .problem, .recommendation:
        return analysis.cues[number]
      default: continue
      }
    }
    return nil
  }

  /// What sets the time when there was more than now, as "before I started" in "I was more sure of
  /// myself before I started".
  func moreBefore(_ scope: borrowing Scope, _ finding: StateRules.Finding) -> TextAnalysis.CueHit? {
    let clause = scope.clauses.lowerBound
    guard finding.state == .increased, clauses[clause].isSuperset(of: [.past, .pastVerb]),
      !clauses[clause].contains(.now), !scope.isCompared
    else { return nil }
    return scope.nearest(.earlier, before: -1)
  }

  /// What sets the time when there was more than there is now, as "in her first year" in "she did
  /// more of it in her first year than she has since".
  func moreThanNow(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    guard let comparison = scope.comparison else { return nil }
    var earlier: TextAnalysis.CueHit?
    var isMore = false
    for number in analysis.cues(ofClauses: scope.clauses).prefix(48) {
      let cue = analysis.cues[number]
      let isBefore = cue.hit.tokens.lowerBound < comparison
      switch cue.cue {
      case .past where !isBefore, .earlier where !isBefore: return nil
      case .earlier: earlier = cue
      case .more where isBefore: isMore = true
      case .less where isBefore, .worse where isBefore, .negation where isBefore,
        .noChange where isBefore:
        return nil
      default: break
      }
    }
    return isMore ? earlier : nil
  }

  /// The clauses after one, at most so many and no more than two sentences on.
  private func following(_ clause: Int, within count: Int) -> Range<Int> {
    let sentence = sentence(ofClause: clause)
    var end = clause + 1
    while end < analysis.clauses.count, end - clause <= count,
      self.sentence(ofClause: end) - sentence <= 2
    {
      end += 1
    }
    return clause + 1..<end
  }

  /// A change is credited elsewhere in its own clause or in one of the next few.
  func creditedElsewhere(from clause: Int) -> TextAnalysis.CueHit? {
    guard analysis.layout.kinds.contains(.creditedElsewhere) else { return nil }
    for next in clause..<min(clause + 4, analysis.clauses.count) {
      if let cue = analysis.first(.creditedElsewhere, inClause: next) { return cue }
    }
    return nil
  }

  /// The cue in a following clause without a theme of its own that judges when it refers back.
  func afterthought(clause: Int) -> TextAnalysis.CueHit? {
    let next = clause + 1
    guard next < analysis.clauses.count, !clauses[next].contains(.theme) else { return nil }
    let words = analysis.clauses[next].words
    let isSameSentence = sentence(ofClause: next) == sentence(ofClause: clause)
    let refersBack = words.prefix(2).contains { analysis.isGrammar(.backReference, $0) }
    guard isSameSentence || refersBack, !analysis.isGrammar(.question, words.lowerBound) else {
      return nil
    }
    for number in analysis.cues(ofClauses: next...next).prefix(48) {
      let cue = analysis.cues[number]
      switch cue.cue {
      case .worse, .noChange, .notYet, .deficit, .problem, .wanted, .wantedAfter, .negationAfter,
        .recommendation, .criticism:
        return cue
      case .negation where words.count <= 3 || isYet(next): return cue
      default: continue
      }
    }
    return nil
  }

  /// Whether "yet" stands among the last words of a clause.
  func isYet(_ clause: Int) -> Bool {
    analysis.clauses[clause].words.suffix(4).contains { analysis.isGrammar(.yet, $0) }
  }

  /// Whether a clause has neither a subject nor a verb that the grammar knows.
  func isFragment(_ clause: Int) -> Bool {
    !clauses[clause].contains(.verb)
  }
}
