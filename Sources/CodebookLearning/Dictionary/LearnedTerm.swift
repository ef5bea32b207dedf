/// A phrase that a theme may be recognised by, with what speaks for it.
public struct LearnedTerm: Hashable, Sendable {
  /// Where the phrase is from.
  public enum Origin: String, Hashable, Sendable {
    /// From the texts that people coded.
    case texts
    /// From the theme's own name: what the texts say does not speak against it.
    case name
  }

  /// The phrase in the notation of a codebook.
  public let phrase: String
  /// Where the phrase is from.
  public let origin: Origin
  /// How often it was right, in all texts that hold it.
  public let evidence: TermEvidence
}
