/// What a text says of a phrase in it, before it is known what that means for the phrase's theme.
public enum MentionState: String, CaseIterable, Hashable, Sendable, Codable {
  /// It is there, or is simply spoken of: "she is confident".
  case affirmed
  /// It is not there: "she is not confident", "leadership was not covered".
  case negated
  /// There is more of it than before or than elsewhere: "more confident".
  case increased
  /// There is less of it: "less confident".
  case decreased
  /// It is asked for, and so is missing: "would have liked more leadership".
  case wanted
}
