/// The name of a rule that decided.
///
/// It becomes text only in the coding, since texts are counted wherever they are handed on.
enum RuleName {
  case asBefore
  case asBeforeSaidAfter
  case askedFor
  case askedForAfter
  case askedForBefore
  case askedWhatToImprove
  case betterBefore
  case ceasing
  case creditedElsewhere
  case criticism
  case doubleNegation
  case fewerProblems
  case fragmentThatAsksForMore
  case intention
  case less
  case lessAfter
  case lessBefore
  case lessCriticism
  case lessPraise
  case mention
  case more
  case moreAfter
  case moreBefore
  case moreCriticism
  case moreProblems
  case negatedCriticism
  case negatedLess
  case negatedPraise
  case negatedProblem
  case negation
  case negationAfter
  case negationBefore
  case noMoreThanBefore
  case notYet
  case notYetSaidAfter
  case pastProblem
  case phrase
  case praise
  case reversal
  case thenAndNow
  case turnedRound
  case worse
  case worseSaidAfter
  /// A cue of a kind decided.
  case cue(Cue)
  /// A cue of a kind decided that stands in a clause after the indicator's.
  case saidAfter(Cue)
  /// A cue of a kind decided that stands in a heading before the indicator's clause.
  case saidInHeading(Cue)

  /// Whether the rule rests on words that say what became of the theme, as "no longer", "fewer" or "we
  /// need", so that the company these words often keep is no reason against it.
  var isOutright: Bool {
    switch self {
    case .reversal, .ceasing, .fewerProblems, .negatedProblem, .negatedCriticism, .lessCriticism,
      .thenAndNow, .pastProblem, .more, .less, .worse, .worseSaidAfter, .moreBefore, .betterBefore,
      .moreProblems, .moreCriticism, .lessPraise, .askedFor, .askedForAfter, .askedForBefore,
      .askedWhatToImprove, .fragmentThatAsksForMore, .cue(.wanted), .cue(.wantedAfter),
      .cue(.recommendation):
      true
    default: false
    }
  }

  /// The name as codings carry it.
  var text: String {
    switch self {
    case .asBefore: "as before"
    case .asBeforeSaidAfter: "as before, said after"
    case .askedFor: "asked for"
    case .askedForAfter: "asked for after"
    case .askedForBefore: "asked for before"
    case .askedWhatToImprove: "asked what to improve"
    case .betterBefore: "better before"
    case .ceasing: "ceasing"
    case .creditedElsewhere: "credited elsewhere"
    case .criticism: "criticism"
    case .doubleNegation: "double negation"
    case .fewerProblems: "fewer problems"
    case .fragmentThatAsksForMore: "fragment that asks for more"
    case .intention: "intention"
    case .less: "less"
    case .lessAfter: "less after"
    case .lessBefore: "less before"
    case .lessCriticism: "less criticism"
    case .lessPraise: "less praise"
    case .mention: "mention"
    case .more: "more"
    case .moreAfter: "more after"
    case .moreBefore: "more before"
    case .moreCriticism: "more criticism"
    case .moreProblems: "more problems"
    case .negatedCriticism: "negated criticism"
    case .negatedLess: "negated less"
    case .negatedPraise: "negated praise"
    case .negatedProblem: "negated problem"
    case .negation: "negation"
    case .negationAfter: "negation after"
    case .negationBefore: "negation before"
    case .noMoreThanBefore: "no more than before"
    case .notYet: "not yet"
    case .notYetSaidAfter: "not yet, said after"
    case .pastProblem: "past problem"
    case .phrase: "phrase"
    case .praise: "praise"
    case .reversal: "reversal"
    case .thenAndNow: "then and now"
    case .turnedRound: "turned round"
    case .worse: "worse"
    case .worseSaidAfter: "worse, said after"
    case .cue(let cue): cue.rawValue
    case .saidAfter(let cue): "\(cue.rawValue), said after"
    case .saidInHeading(let cue): "\(cue.rawValue), said in a heading"
    }
  }
}
