public import Diagnostics

/// One theme of a codebook: what it means, and the words by which it is recognised.
public struct Theme: Hashable, Sendable {
  /// A text that shows what belongs to a theme or does not.
  public struct Example: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The direction it is expected to have, where the codebook says one.
    public let direction: Direction?
    /// Where it stands in the codebook.
    public let place: Place
  }

  /// Whether more of the theme is better or worse.
  public enum Valence: String, CaseIterable, Hashable, Sendable {
    /// Mentioned without a cue, the theme is a gain.
    case benefit
    /// Mentioned without a cue, the theme is a barrier, as is workload.
    case burden
  }

  /// An aim of the course that a theme is evidence for.
  public enum Aim: String, CaseIterable, Hashable, Sendable {
    /// Pupils' participation and achievement.
    case participation
    /// Leading teaching, learning and provision.
    case leadership
    /// Sharing practice and reflecting critically.
    case reflection
  }

  /// The theme's name in files and programs, as `whole_school`.
  public let id: String
  /// The theme's name for readers.
  public let label: String
  /// The group of themes it belongs to.
  public let group: String
  /// The theme that it is a part of, or `nil` where it stands by itself.
  ///
  /// It orders themes for readers and for other programs; codings do not depend on it.
  public let parent: String?
  /// Guskey's levels of evaluation, from 1 to 5, that the theme speaks to; empty where none does.
  public let guskeyLevels: [Int]
  /// The aims of the course that it is evidence for.
  public let aims: [Aim]
  /// Whether more of it is better or worse.
  public let valence: Valence
  /// What the theme means.
  public let definition: String
  /// What belongs to it.
  public let include: String
  /// What does not, and where that belongs.
  public let exclude: String
  /// The phrases by which it is recognised, in the order of the file.
  public let indicators: [Indicator]
  /// The phrases that look like the theme and are not; found first.
  public let masks: [Phrase]
  /// Texts that belong to the theme.
  public let examples: [Example]
  /// Texts that do not, though they may seem to.
  public let counterexamples: [Example]
  /// Its colour in programs that show one, as `#1B9E77`, or `nil` where it has none.
  public let colour: String?
  /// The identifier that another program gave it, or `nil` where it comes from none.
  public let guid: String?
}
