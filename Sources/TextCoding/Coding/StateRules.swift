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
struct StateRules {
  /// A state and why.
  struct Finding {
    let state: MentionState
    let rule: String
    let cue: TextAnalysis.CueHit?
  }

  private let scope: Scope
  private let isBurden: Bool

  private init(_ scope: Scope, isBurden: Bool) {
    self.scope = scope
    self.isBurden = isBurden
  }

  /// What is said of the indicator that `scope` is about.
  ///
  /// - Parameters:
  ///   - scope: The indicator and what stands around it.
  ///   - isBurden: Whether less of its theme is better, so that "no problems with" denies the theme.
  /// - Returns: The state, with the rule that decided and its cue.
  static func finding(_ scope: Scope, isBurden: Bool) -> Finding {
    StateRules(scope, isBurden: isBurden).finding
  }

  private var finding: Finding {
    if let cue = scope.around(.wanted) ?? scope.around(.wantedAfter) {
      return Finding(state: .wanted, rule: "asked for", cue: cue)
    }
    if let cue = scope.around(.reversal) {
      return Finding(state: .negated, rule: "turned round", cue: cue)
    }
    if let cue = scope.around(.relief) ?? scope.around(.worse) {
      return Finding(state: .decreased, rule: "less before", cue: cue)
    }
    let before = before
    let after = after
    if let cue = before.wanted {
      return Finding(state: .wanted, rule: "asked for before", cue: cue)
    }
    if let cue = after.wanted, before.negation == nil {
      return Finding(state: .wanted, rule: "asked for after", cue: cue)
    }
    var negations = before.negations
    // "has not been covered yet" denies once.
    if let cue = after.negation, cue.cue != .notYet || negations == 0 { negations += 1 }
    if negations % 2 == 1 {
      if let less = before.less {
        return Finding(state: .affirmed, rule: "negated less", cue: less)
      }
      return before.negation.map { Finding(state: .negated, rule: "negation before", cue: $0) }
        ?? Finding(state: .negated, rule: "negation after", cue: after.negation)
    }
    if let cue = before.more {
      let isWanted =
        scope.analysis.input.questionRole == .improve && before.isFragment && !after.isVerb
      return isWanted
        ? Finding(state: .wanted, rule: "fragment that asks for more", cue: cue)
        : Finding(state: .increased, rule: "more before", cue: cue)
    }
    if let cue = before.less { return Finding(state: .decreased, rule: "less before", cue: cue) }
    if let cue = after.more { return Finding(state: .increased, rule: "more after", cue: cue) }
    if let cue = after.less { return Finding(state: .decreased, rule: "less after", cue: cue) }
    if negations > 0 {
      return Finding(state: .affirmed, rule: "double negation", cue: before.negation)
    }
    return Finding(state: .affirmed, rule: "mention", cue: nil)
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

  private var before: Before {
    var found = Before()
    var words = 0
    var isVerbBetween = false
    var isListed = false
    var isProblem = false
    var token = scope.hit.tokens.lowerBound - 1
    while token >= scope.tokens.lowerBound, words <= Self.reach {
      let next = scope.analysis.tokens[token + 1].marks
      if next.contains(.subject) { break }
      if next.contains(.comma), !isListed, !isGrammar(.alternative, token + 1) { break }
      if let cue = scope.layout.cue(at: token), !cue.hit.shares(with: scope.hit) {
        switch cue.cue {
        case .negation, .ceasing, .notYet, .deficit:
          if cue.cue == .negation || words <= Self.shortReach, !isProblem {
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
    let first = scope.tokens.lowerBound
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

  private var after: After {
    var found = After()
    var token = scope.hit.tokens.upperBound
    var end = min(scope.tokens.upperBound, token + Self.reachAfter + 1)
    var resumed = token
    while token < end {
      let marks = scope.analysis.tokens[token].marks
      if marks.contains(.comma), isGrammar(.aside, token), let next = endOfAside(from: token) {
        token = next
        resumed = next
        end = min(scope.tokens.upperBound, token + Self.reachAfter)
        continue
      }
      if token != resumed, !marks.isDisjoint(with: [.comma, .subject]) { break }
      if let cue = scope.layout.cue(at: token), !cue.hit.shares(with: scope.hit) {
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
    let end = min(scope.tokens.upperBound, token + Self.longestAside)
    var next = token + 1
    while next < end {
      if scope.analysis.tokens[next].marks.contains(.comma) { return next }
      next += 1
    }
    return nil
  }

  /// Whether a word of degree stands alone, as in "has improved since", and compares nothing else,
  /// as in "has improved our lessons".
  private func isLastWord(_ cue: TextAnalysis.CueHit) -> Bool {
    let next = cue.hit.tokens.upperBound
    return next >= scope.tokens.upperBound
      || scope.analysis.tokens[next].marks.contains(.comma)
      || isGrammar(.preposition, next) || isGrammar(.conjunction, next)
      || isGrammar(.subordinator, next) || isGrammar(.link, next)
  }

  private func isGrammar(_ kind: Grammar, _ token: Int) -> Bool {
    scope.analysis.isGrammar(kind, token)
  }

  /// The words that a negation reaches over.
  private static let reach = 6
  /// The words that "lack of" or "no longer" reach over.
  private static let shortReach = 4
  /// The words after the indicator that are looked at.
  private static let reachAfter = 5
  /// The words of the longest aside between an indicator and its verb.
  private static let longestAside = 12
}
