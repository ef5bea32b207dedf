/// A phrase of a theme in a text, and what the text says of it.
public struct Mention: Hashable, Sendable, Codable {
  /// The indicator that matched, as the codebook writes it.
  public let indicator: String
  /// Where it stands in the text, from its first word to its last.
  public let span: TextSpan
  /// What the text says of it.
  public let state: MentionState
  /// The cue that the state rests on, as the codebook writes it, or `nil` where there was none.
  public let cue: String?
  /// The name of the rule that decided the state, as `negation before`.
  public let rule: String
  /// The clause that it stands in, counted from 0 through the text.
  public let clause: Int

  public init(
    indicator: String, span: TextSpan, state: MentionState, cue: String?, rule: String, clause: Int
  ) {
    self.indicator = indicator
    self.span = span
    self.state = state
    self.cue = cue
    self.rule = rule
    self.clause = clause
  }
}
