/// Decides what the surroundings of an indicator say of it, by the scope of cues in its clause.
///
/// The manner is that of ConText (Harkema et al. 2009, Journal of Biomedical Informatics 42): a cue
/// acts forwards or backwards over a few words, and a comma or a new subject ends its reach.
struct StateRules {
  /// A state and why.
  struct Finding {
    let state: MentionState
    let rule: String
    let cue: TextAnalysis.CueHit?
  }

  /// What is said of the indicator that `scope` is about.
  static func finding(_ scope: Scope) -> Finding {
    if let cue = scope.negation(within: 6) {
      return Finding(state: .negated, rule: "negation", cue: cue)
    }
    if let cue = scope.before(.less, within: 3) ?? scope.around(.fallen, before: 2, after: 6) {
      return Finding(state: .decreased, rule: "less", cue: cue)
    }
    if let cue = scope.around(.more, before: 3, after: 5) {
      return Finding(state: .increased, rule: "more", cue: cue)
    }
    return Finding(state: .affirmed, rule: "mention", cue: nil)
  }
}
