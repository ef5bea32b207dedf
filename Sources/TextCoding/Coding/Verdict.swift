/// What one indicator's surroundings say of its theme.
struct Verdict {
  /// How much a verdict counts against others on the same theme.
  enum Weight: Int, Comparable {
    /// Nothing but the mention.
    case mention
    /// A cue beside the phrase says it.
    case cue
    /// The phrase itself says it.
    case phrase

    static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  let direction: Direction
  /// The name of the rule that decided.
  let rule: RuleName
  /// The cue it rests on.
  let cue: TextAnalysis.CueHit?
  let weight: Weight
  let isHedged: Bool
  /// The clause that it is about.
  let clause: Int
}
