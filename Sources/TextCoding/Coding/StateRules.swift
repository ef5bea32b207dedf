/// Decides what the surroundings of an indicator say of it, by the scope of cues in its clause.
///
/// The manner is that of ConText (Harkema et al. 2009, Journal of Biomedical Informatics 42,
/// 839–851): a cue acts forwards or backwards over a few words, and a comma, a new subject or a word
/// that opens another thought ends its reach. The steps, of which the first that speaks decides:
///
/// 1. a cue that holds the indicator says it at once ("no longer nervous", "would be helpful");
/// 2. asked for before or after ("would have liked more …", "… would be useful"), unless negated;
/// 3. an odd number of negations before it, or one on a verb after it ("… was not covered");
/// 4. more or less of it, right before or soon after;
/// 5. else it is affirmed.
enum StateRules {
  /// A state and why.
  struct Finding {
    let state: MentionState
    let rule: RuleName
    let cue: TextAnalysis.CueHit?
  }

  /// The words that a negation reaches over.
  fileprivate static let reach = 6
  /// The words that "lack of" or "no longer" reach over.
  fileprivate static let shortReach = 4
  /// The words after the indicator that are looked at.
  fileprivate static let reachAfter = 5
  /// The words of the longest aside between an indicator and its verb.
  fileprivate static let longestAside = 12
}

extension Scope {
  /// What is said of the indicator.
  ///
  /// - Parameter isBurden: Whether less of its theme is better, so that "no problems with" denies the
  ///   theme.
  /// - Returns: The state, with the rule that decided and its cue.
  func finding(isBurden: Bool) -> StateRules.Finding {
    // Most clauses hold no cue.
    if isQuiet { return StateRules.Finding(state: .affirmed, rule: .mention, cue: nil) }
    if let cue = around(.wanted) ?? around(.wantedAfter) {
      return StateRules.Finding(state: .wanted, rule: .askedFor, cue: cue)
    }
    if let cue = around(.reversal) {
      return StateRules.Finding(state: .negated, rule: .turnedRound, cue: cue)
    }
    if let cue = around(.relief) ?? around(.worse) {
      return StateRules.Finding(state: .decreased, rule: .lessBefore, cue: cue)
    }
    let before = before(isBurden: isBurden)
    let after = after()
    if let cue = before.wanted {
      return StateRules.Finding(state: .wanted, rule: .askedForBefore, cue: cue)
    }
    if let cue = after.wanted, before.negation == nil {
      return StateRules.Finding(state: .wanted, rule: .askedForAfter, cue: cue)
    }
    var negations = before.negations
    // "has not been covered yet" denies once.
    if let cue = after.negation, cue.cue != .notYet || negations == 0 { negations += 1 }
    if negations % 2 == 1 {
      if let less = before.less {
        return StateRules.Finding(state: .affirmed, rule: .negatedLess, cue: less)
      }
      return before.negation.map {
        StateRules.Finding(state: .negated, rule: .negationBefore, cue: $0)
      }
        ?? StateRules.Finding(state: .negated, rule: .negationAfter, cue: after.negation)
    }
    if let cue = before.more {
      let isWanted =
        analysis.input.questionRole == .improve && before.isFragment && !after.isVerb
      return isWanted
        ? StateRules.Finding(state: .wanted, rule: .fragmentThatAsksForMore, cue: cue)
        : StateRules.Finding(state: .increased, rule: .moreBefore, cue: cue)
    }
    if let cue = before.less {
      return StateRules.Finding(state: .decreased, rule: .lessBefore, cue: cue)
    }
    if let cue = after.more {
      return StateRules.Finding(state: .increased, rule: .moreAfter, cue: cue)
    }
    if let cue = after.less {
      return StateRules.Finding(state: .decreased, rule: .lessAfter, cue: cue)
    }
    if negations > 0 {
      return StateRules.Finding(state: .affirmed, rule: .doubleNegation, cue: before.negation)
    }
    return StateRules.Finding(state: .affirmed, rule: .mention, cue: nil)
  }

  // MARK: Before the indicator

  /// What stands before the indicator within reach.
  private struct Before {
    var negations = 0
    var negation: TextAnalysis.CueHit?
    var wanted: TextAnalysis.CueHit?
    var more: TextAnalysis.CueHit?
    var less: TextAnalysis.CueHit?
    /// Whether neither a verb nor a subject stands between the last comma and the indicator.
    var isFragment = true
  }

  private func before(isBurden: Bool) -> Before {
    var found = Before()
    var words = 0
    var isVerbBetween = false
    var isListed = false
    var isProblem = false
    var token = hit.tokens.lowerBound - 1
    while token >= tokens.lowerBound, words <= StateRules.reach {
      let next = analysis.tokens[token + 1].marks
      if next.contains(.subject) { break }
      if next.contains(.comma), !isListed, !isGrammar(.alternative, token + 1) { break }
      if let cue = analysis.layout.cue(at: token), !cue.hit.shares(with: hit) {
        switch cue.cue {
        case .negation, .ceasing, .notYet, .deficit:
          if cue.cue == .negation || words <= StateRules.shortReach, !isProblem {
            found.negations += 1
            if found.negation == nil { found.negation = cue }
          }
        case .negationAfter where words <= 2:
          found.negations += 1
          if found.negation == nil { found.negation = cue }
        case .wanted where words <= 3 && !isVerbBetween && found.negation == nil,
          .wantedAfter where words <= 5 && !isVerbBetween && found.negation == nil:
          if found.wanted == nil { found.wanted = cue }
        case .more where words <= 3 && !isVerbBetween && found.less == nil:
          if found.more == nil { found.more = cue }
        case .less where words <= 3 && !isVerbBetween && found.more == nil,
          .worse where words <= 3 && !isVerbBetween && found.more == nil,
          .fallen where words <= 2 && found.more == nil:
          if found.less == nil { found.less = cue }
        case .problem: isProblem = !isBurden
        default: break
        }
        let start = min(token, cue.hit.tokens.lowerBound)
        // "more" and "a bit" between a wish and what is wished for do not count as distance.
        if cue.cue != .more { words += token - start + 1 }
        token = start - 1
        continue
      }
      if isGrammar(.subject, token) {
        found.isFragment = false
        guard isAfterOpinion(token) else { break }
      }
      if isGrammar(.link, token) { break }
      if isGrammar(.alternative, token) { isListed = true }
      if isGrammar(.auxiliary, token) {
        isVerbBetween = true
        found.isFragment = false
      }
      words += 1
      token -= 1
    }
    // A wish that is itself denied ("did not need help") is no wish.
    if let wanted = found.wanted, let negation = found.negation,
      negation.hit.tokens.upperBound <= wanted.hit.tokens.lowerBound,
      wanted.hit.tokens.lowerBound - negation.hit.tokens.upperBound <= 3
    {
      found.wanted = nil
    } else if found.wanted != nil {
      found.negation = nil
      found.negations = 0
    }
    return found
  }

  /// Whether a subject opens what somebody thinks, so that "do not think she helps" denies help.
  private func isAfterOpinion(_ token: Int) -> Bool {
    let first = tokens.lowerBound
    if token - 1 >= first, isGrammar(.opinion, token - 1) { return true }
    return token - 2 >= first && isGrammar(.opinion, token - 2)
      && isGrammar(.subordinator, token - 1)
  }

  // MARK: After the indicator

  /// What stands after the indicator within reach.
  private struct After {
    var negation: TextAnalysis.CueHit?
    var wanted: TextAnalysis.CueHit?
    var more: TextAnalysis.CueHit?
    var less: TextAnalysis.CueHit?
    var isVerb = false
  }

  private func after() -> After {
    var found = After()
    var token = hit.tokens.upperBound
    var end = min(tokens.upperBound, token + StateRules.reachAfter + 1)
    var resumed = token
    while token < end {
      let marks = analysis.tokens[token].marks
      if marks.contains(.comma), isGrammar(.aside, token), let next = endOfAside(from: token) {
        token = next
        resumed = next
        end = min(tokens.upperBound, token + StateRules.reachAfter)
        continue
      }
      if token != resumed, !marks.isDisjoint(with: [.comma, .subject]) { break }
      if let cue = analysis.layout.cue(at: token), !cue.hit.shares(with: hit) {
        switch cue.cue {
        case .negation, .notYet, .ceasing:
          if found.isVerb, found.negation == nil { found.negation = cue }
        case .negationAfter:
          if found.negation == nil { found.negation = cue }
        case .wantedAfter:
          if found.wanted == nil { found.wanted = cue }
        case .more:
          if isLastWord(cue), found.more == nil { found.more = cue }
        case .less, .fallen, .worse:
          if isLastWord(cue) || cue.cue != .less, found.less == nil { found.less = cue }
        case .praise, .criticism: return found
        default: break
        }
        token = cue.hit.tokens.upperBound
        continue
      }
      if isGrammar(.auxiliary, token) {
        found.isVerb = true
      } else if isGrammar(.subject, token) || isGrammar(.link, token)
        || isGrammar(.alternative, token) || isGrammar(.subordinator, token)
        || isGrammar(.conjunction, token)
      {
        break
      }
      token += 1
    }
    return found
  }

  /// The word after the comma that closes an aside, as in "planning, such a strength before, has
  /// dwindled", or `nil` where none closes it.
  private func endOfAside(from token: Int) -> Int? {
    let end = min(tokens.upperBound, token + StateRules.longestAside)
    var next = token + 1
    while next < end {
      if analysis.tokens[next].marks.contains(.comma) { return next }
      next += 1
    }
    return nil
  }

  /// Whether a word of degree stands alone, as in "has improved since", and compares nothing else,
  /// as in "has improved our lessons".
  private func isLastWord(_ cue: TextAnalysis.CueHit) -> Bool {
    let next = cue.hit.tokens.upperBound
    return next >= tokens.upperBound
      || analysis.tokens[next].marks.contains(.comma)
      || isGrammar(.preposition, next) || isGrammar(.conjunction, next)
      || isGrammar(.subordinator, next) || isGrammar(.link, next)
  }

  private func isGrammar(_ kind: Grammar, _ token: Int) -> Bool {
    analysis.isGrammar(kind, token)
  }
}
