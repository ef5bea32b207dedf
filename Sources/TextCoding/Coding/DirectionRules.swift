/// Decides what the surroundings of an indicator say became of its theme.
///
/// The order is: a negative turned round; worse; as before, intended or credited elsewhere; deficit
/// or criticism; else a gain. A cue acts within its clause.
struct DirectionRules {
  private let analysis: TextAnalysis
  private let survey: ClauseSurvey

  init(_ analysis: TextAnalysis, _ hits: [IndicatorHit]) {
    self.analysis = analysis
    survey = ClauseSurvey(analysis, hits)
  }

  /// What the text says of one indicator; the verdict that follows from it is added to others.
  func judge(_ indicatorHit: IndicatorHit, _ verdicts: inout Verdicts) -> Mention {
    let facts = analysis.compiled.facts(of: indicatorHit)
    let scope = Scope(indicatorHit.hit, in: analysis)
    let finding = scope.finding(isBurden: facts.isBurden)
    let decision: Decision
    switch facts.direction {
    case .noChange: decision = Decision(.noChange, .phrase)
    case .gain: decision = strength(scope, finding)
    case .barrier: decision = problem(scope, finding, as: .barrier)
    case .decline: decision = problem(scope, finding, as: .decline)
    case nil where facts.isBurden:
      decision = problem(scope, finding, as: .barrier, isMention: true)
    case nil: decision = neutral(scope, finding)
    }
    let clause = scope.clauses.lowerBound
    verdicts.add(
      Verdict(
        direction: decision.direction, rule: decision.rule, cue: decision.cue,
        weight: facts.direction != nil ? .phrase : decision.isBare ? .mention : .cue,
        isHedged: scope.nearest(.hedge) != nil, clause: clause))
    return Mention(
      indicator: analysis.compiled.source(of: indicatorHit.hit),
      span: analysis.span(indicatorHit.hit.tokens),
      state: finding.state, cue: finding.cue.map(analysis.source), rule: finding.rule.text,
      clause: clause)
  }

  // MARK: Decisions

  private struct Decision {
    let direction: Direction
    let rule: RuleName
    let cue: TextAnalysis.CueHit?
    /// Whether nothing but the mention speaks for it.
    var isBare = false

    init(_ direction: Direction, _ rule: RuleName, _ cue: TextAnalysis.CueHit? = nil) {
      self.direction = direction
      self.rule = rule
      self.cue = cue
    }
  }

  /// A phrase that names a strength by itself.
  private func strength(_ scope: borrowing Scope, _ finding: StateRules.Finding) -> Decision {
    if let cue = survey.creditedElsewhere(from: scope.clauses.upperBound) {
      return Decision(.noChange, .creditedElsewhere, cue)
    }
    if let cue = scope.within(Self.falling) { return Decision(.decline, .less, cue) }
    if let cue = scope.within(Self.denying) {
      return Decision(.barrier, .negation, cue)
    }
    if let cue = scope.nearest(.notYet) { return Decision(.noChange, .notYet, cue) }
    if let cue = survey.moreThanNow(scope) { return Decision(.decline, .moreBefore, cue) }
    // "She still confers with them" praises where "no different" does not.
    if let cue = scope.nearest(.noChange, before: 6, after: 6), cue.listed != .persisting {
      return Decision(.noChange, .asBefore, cue)
    }
    if !scope.isPast, let cue = survey.fallenBack(scope) {
      return Decision(.decline, .betterBefore, cue)
    }
    if let cue = scope.preceding(.intention, within: 6) {
      return Decision(.noChange, .intention, cue)
    }
    if finding.state == .decreased, let cue = finding.cue, cue.cue != .relief {
      return Decision(.decline, .less, cue)
    }
    if let cue = survey.afterthought(clause: scope.clauses.upperBound) {
      switch cue.cue {
      case .notYet: return Decision(.noChange, .notYetSaidAfter, cue)
      case .noChange where cue.listed != .persisting:
        return Decision(.noChange, .asBeforeSaidAfter, cue)
      default: break
      }
    }
    if let cue = scope.nearest(.ceasing, before: 3, after: 2), !cue.hit.shares(with: scope.hit) {
      return Decision(.decline, .ceasing, cue)
    }
    if finding.state == .negated, let cue = finding.cue, scope.distance(cue) <= 3 {
      if let same = scope.nearest(.noChange, before: 5, after: 5) {
        return Decision(.noChange, .asBefore, same)
      }
      return Decision(.barrier, .negation, cue)
    }
    if let cue = scope.inside(.relief) ?? scope.inside(.reversal) {
      return Decision(.gain, .reversal, cue)
    }
    return Decision(.gain, .phrase)
  }

  /// A negative turned round beside the indicator, or with the indicator in it ("no longer nervous").
  private func turnedRound(_ scope: borrowing Scope) -> TextAnalysis.CueHit? {
    scope.around(.reversal) ?? scope.around(.relief) ?? scope.nearest(.reversal)
      ?? scope.nearest(.relief)
  }

  /// A phrase that names a problem by itself.
  ///
  /// A negation turns a single word round ("not daunted"), and a longer phrase that it stands right
  /// before or within ("no lack of support"); else a longer phrase holds its own negations.
  /// `direction` is what the phrase says where nothing else decides. A mere mention of a burden's theme
  /// most often names what there is too little of, time or money: less of it is then worse.
  private func problem(
    _ scope: borrowing Scope, _ finding: StateRules.Finding, as direction: Direction,
    isMention: Bool = false
  ) -> Decision {
    func fewer(_ cue: TextAnalysis.CueHit?) -> Decision {
      isMention ? Decision(.decline, .less, cue) : Decision(.gain, .fewerProblems, cue)
    }
    if let cue = turnedRound(scope) { return Decision(.gain, .reversal, cue) }
    if let cue = scope.nearest(.ceasing, before: 2, after: 2) {
      return Decision(.gain, .ceasing, cue)
    }
    if let cue = scope.denial(finding) { return Decision(.gain, .negatedProblem, cue) }
    if direction == .decline { return Decision(.decline, .phrase) }
    if let cue = survey.moreThanNow(scope) { return Decision(.gain, .moreBefore, cue) }
    if let cue = scope.around(.worse) ?? scope.preceding(.worse, within: 2),
      cue.listed == .diminished
    {
      return fewer(cue)
    }
    if scope.preceding(.earlier, within: 4) != nil, let cue = scope.nearest(.now, before: -1) {
      return Decision(.gain, .thenAndNow, cue)
    }
    if let cue = scope.nearest(.worse) { return Decision(.decline, .worse, cue) }
    if let cue = scope.preceding(.past), scope.preceding(.now) == nil {
      return Decision(.gain, .pastProblem, cue)
    }
    if finding.state != .negated, let cue = survey.fallenBack(scope) {
      return Decision(.decline, .betterBefore, cue)
    }
    if let cue = survey.past(scope) ?? survey.overcome(scope) {
      return Decision(.gain, .pastProblem, cue)
    }
    switch finding.state {
    case .decreased: return fewer(finding.cue)
    case .negated where scope.hit.places.nonzeroBitCount == 1:
      return Decision(.gain, .negatedProblem, finding.cue)
    case .increased: return Decision(.decline, .moreProblems, finding.cue)
    case .affirmed, .negated, .wanted: break
    }
    if let cue = scope.nearest(.noChange, before: 4, after: 4) {
      return Decision(.noChange, .asBefore, cue)
    }
    if let cue = survey.afterthought(clause: scope.clauses.upperBound), cue.cue == .noChange {
      return Decision(.noChange, .asBeforeSaidAfter, cue)
    }
    return Decision(direction, .phrase)
  }

  /// A mention that cues decide about.
  private func neutral(_ scope: borrowing Scope, _ finding: StateRules.Finding) -> Decision {
    if let cue = turnedRound(scope) { return Decision(.gain, .reversal, cue) }
    if let cue = scope.nearest(.worse) { return Decision(.decline, .worse, cue) }
    let past = survey.past(scope)
    if let cue = survey.moreThanNow(scope) { return Decision(.decline, .moreBefore, cue) }
    if let cue = survey.moreBefore(scope, finding) {
      return Decision(.decline, .moreBefore, cue)
    }
    if past == nil {
      if finding.state == .decreased { return Decision(.decline, .less, finding.cue) }
      if let cue = scope.nearest(.ceasing, before: 4, after: 2) {
        return Decision(.gain, .ceasing, cue)
      }
    }
    if let cue = survey.creditedElsewhere(from: scope.clauses.upperBound) {
      return Decision(.noChange, .creditedElsewhere, cue)
    }
    if let cue = scope.nearest(.notYet) { return Decision(.noChange, .notYet, cue) }
    if let cue = scope.nearest(.noChange) { return Decision(.noChange, .asBefore, cue) }
    if let more = scope.nearest(.more, before: 3, after: 6),
      let negation = scope.modifier(.negation, of: more)
    {
      return Decision(.noChange, .noMoreThanBefore, negation)
    }
    if let cue = scope.preceding(.intention, within: 8) {
      return Decision(.noChange, .intention, cue)
    }
    if let cue = survey.fallenBack(scope) { return Decision(.decline, .betterBefore, cue) }
    if let decision = fault(scope, finding) {
      return (past ?? survey.overcome(scope)).map { Decision(.gain, .pastProblem, $0) }
        ?? decision
    }
    let praise = scope.nearest(.praise)
    if praise == nil, let cue = survey.heading(scope) {
      return Decision(.barrier, .saidInHeading(cue.cue), cue)
    }
    if praise == nil, let cue = survey.afterthought(clause: scope.clauses.upperBound) {
      switch cue.cue {
      case .worse: return Decision(.decline, .worseSaidAfter, cue)
      case .noChange, .notYet: return Decision(.noChange, .asBeforeSaidAfter, cue)
      case .negation where survey.isYet(scope.clauses.upperBound + 1):
        return Decision(.noChange, .notYetSaidAfter, cue)
      default: return Decision(.barrier, .saidAfter(cue.cue), cue)
      }
    }
    if analysis.input.questionRole == .improve, survey.isFragment(scope.clauses.lowerBound) {
      return Decision(.barrier, .askedWhatToImprove)
    }
    if let praise { return Decision(.gain, .praise, praise) }
    if let cue = scope.nearest(.more) { return Decision(.gain, .more, cue) }
    var bare = Decision(.gain, .mention)
    bare.isBare = true
    return bare
  }

  /// A negation, deficit, wish, recommendation or criticism that no nearer praise outweighs.
  private func fault(_ scope: borrowing Scope, _ finding: StateRules.Finding) -> Decision? {
    if finding.state == .negated {
      if scope.isYet { return Decision(.noChange, .notYet, finding.cue) }
      if scope.nearest(.more, before: 6, after: 6) != nil {
        return Decision(.noChange, .noMoreThanBefore, finding.cue)
      }
      return Decision(.barrier, .negation, finding.cue)
    }
    if finding.state == .wanted, let cue = finding.cue, !scope.isReported(cue) {
      return Decision(.barrier, finding.rule, finding.cue)
    }
    for cue in Self.faults {
      guard let found = scope.nearest(cue, before: 10, after: 10),
        cue == .recommendation || !scope.isReported(found)
      else { continue }
      if cue == .problem, let decision = turned(found, scope) { return decision }
      return Decision(.barrier, .cue(cue), found)
    }
    let praise = scope.nearest(.praise)
    if let criticism = scope.nearest(.criticism),
      praise.map({ scope.distance($0) > scope.distance(criticism) }) ?? true
    {
      return turned(criticism, scope) ?? Decision(.barrier, .criticism, criticism)
    }
    if let praise {
      if let negation = scope.modifier(.negation, of: praise) {
        return Decision(.barrier, .negatedPraise, negation)
      }
      if let less = scope.modifier(.less, of: praise) {
        return Decision(.decline, .lessPraise, less)
      }
    }
    return nil
  }

  /// A word of blame that is denied ("not dull"), or is more or less than it was.
  private func turned(_ cue: TextAnalysis.CueHit, _ scope: borrowing Scope) -> Decision? {
    if let negation = scope.modifier(.negation, of: cue) {
      return Decision(.gain, .negatedCriticism, negation)
    }
    if let less = scope.modifier(.less, of: cue) {
      return Decision(.gain, .lessCriticism, less)
    }
    if let more = scope.modifier(.more, of: cue) {
      return Decision(.decline, .moreCriticism, more)
    }
    return nil
  }

  /// In the gap of a phrase that names a strength, they say that there is less of it or none.
  private static let falling = CueKinds(.less).union(CueKinds(.worse))
  private static let denying = CueKinds(.negation).union(CueKinds(.deficit))
  private static let faults: [Cue] = [
    .recommendation, .deficit, .wanted, .wantedAfter, .problem,
  ]
}
