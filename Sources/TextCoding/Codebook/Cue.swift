/// What a phrase that decides a direction says about the theme beside it.
public enum Cue: String, CaseIterable, Hashable, Sendable {
  /// Looks like a negation and is none: "not only", "no doubt".
  case pseudoNegation = "pseudo_negation"
  /// A negative turned round, always a gain: "cannot fault", "no longer".
  case reversal
  /// Less of what is bad, a gain as well: "fewer complaints".
  case relief
  /// Something came to an end: "has stopped", "vanished".
  case ceasing
  /// Sets the past, so that a problem named there is over: "used to".
  case past
  /// Names an earlier time or cohort, with which what follows is compared: "last year".
  case earlier
  /// Sets the present against the past: "this time", "these days".
  case now
  /// More of it: "increased", "better".
  case more
  /// Less of what follows: "fewer".
  case less
  /// It went down: "dropped", "has halved".
  case fallen
  /// Worse than before or than others.
  case worse
  /// Worse by less of what is good, and better where that is bad: "less willing".
  case diminished
  /// Explicitly as before: "no different", "already".
  case noChange = "no_change"
  /// As before, which praises what is good: "still".
  case persisting
  /// Nothing to be seen so far: "not yet", "too early to say".
  case notYet = "not_yet"
  /// Meant but not done: "hope to".
  case intention
  /// A change put down to something else: "not because of the course".
  case creditedElsewhere = "credited_elsewhere"
  /// "not", "never", "without".
  case negation
  /// Denies what stands before it: "… is missing".
  case negationAfter = "negation_after"
  /// Says that what follows is not there, or not enough: "lack of", "unable to".
  case deficit
  /// Asks for what follows: "would have liked", "needs to".
  case wanted
  /// Asks for what stands before it: "… would be useful".
  case wantedAfter = "wanted_after"
  /// Says that there is trouble with something without denying it: "problem", "patchy".
  case problem
  /// A recommendation, which says that something is wanting: "I recommend that".
  case recommendation
  /// A word of blame: "chaotic".
  case criticism
  /// A word of praise: "excellent".
  case praise
  /// "perhaps", "a little".
  case hedge
  /// Begins a new clause: "but", "although".
  case terminator
}

extension Cue {
  /// The kind of which this one is a special form, or the kind itself: what is said of a kind holds of
  /// its special forms, unless more is said of them.
  var general: Cue {
    switch self {
    case .diminished: .worse
    case .persisting: .noChange
    default: self
    }
  }
}
