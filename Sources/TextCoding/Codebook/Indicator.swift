/// A phrase by which a theme is recognised, and the conditions under which it counts.
public struct Indicator: Hashable, Sendable {
  /// The phrase.
  public let phrase: Phrase
  /// The direction that the phrase says by itself, or `nil` where cues around it decide.
  public let direction: Direction?
  /// Whether the phrase is a bare mention (`~` in the codebook), which counts as a claim only where
  /// nothing else in its sentence does, or where a cue stands right beside it.
  public let isMention: Bool
  /// Whether the phrase is too weak alone and counts only beside another hint of its theme.
  public let isHint: Bool
  /// Phrases of which one must stand in the same sentence; no condition where empty.
  public let near: [Phrase]
  /// Phrases of which one must stand in the same text; no condition where empty.
  public let context: [Phrase]
  /// Phrases that, in the same sentence, make the indicator void.
  public let unless: [Phrase]
  /// The sources that it counts for; all where empty.
  public let sources: [String]
  /// The number of the theme's rule that it belongs to, from 1, or `nil` where it stands in a list.
  let rule: Int?
}
