/// A codebook as it is written: every phrase as its text, in the order of the file.
///
/// It is what a codebook is made of on its way from one program to another. Nothing in it has been
/// checked; `Codebook.init(_:file:)` does that.
public struct WrittenCodebook: Hashable, Sendable {
  /// A list of words that `<name>` stands for.
  public struct WordList: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The words and phrases, and other lists as `<other>`.
    public var items: [String]

    public init(name: String, items: [String]) {
      self.name = name
      self.items = items
    }
  }

  /// The version.
  public var version: String
  /// What the codebook calls itself, or `nil`.
  public var title: String?
  /// The groups of themes.
  public var groups: [String]
  /// The word lists; one may use those above it.
  public var words: [WordList]
  /// Words that are never taken for a misspelt indicator.
  public var knownWords: [String]
  /// The phrases of each cue.
  public var cues: [Cue: [String]]
  /// The themes.
  public var themes: [WrittenTheme]
  /// The table of what words say beside the phrases, or `nil`.
  public var evidence: String?

  public init(
    version: String = "1.0", title: String? = nil, groups: [String] = [], words: [WordList] = [],
    knownWords: [String] = [], cues: [Cue: [String]] = [:], themes: [WrittenTheme] = [],
    evidence: String? = nil
  ) {
    self.version = version
    self.title = title
    self.groups = groups
    self.words = words
    self.knownWords = knownWords
    self.cues = cues
    self.themes = themes
    self.evidence = evidence
  }
}

/// A theme as it is written.
public struct WrittenTheme: Hashable, Sendable {
  /// A list of phrases by which a theme is recognised.
  public enum List: String, CaseIterable, Hashable, Sendable {
    /// The theme; cues decide the direction.
    case indicators
    /// The theme and its direction at once.
    case gain
    case noChange = "no_change"
    case decline
    case barrier
    /// Too weak alone.
    case hints

    /// The direction that a phrase of the list says, or `nil` where cues decide.
    public var direction: Direction? { Direction(rawValue: rawValue) }
  }

  /// Phrases that count under conditions.
  public struct Rule: Hashable, Sendable {
    /// The phrases.
    public var match: [String]
    /// Phrases of which one must stand in the same sentence.
    public var near: [String]
    /// Phrases of which one must stand in the same text.
    public var context: [String]
    /// Phrases that make the rule void.
    public var unless: [String]
    /// The sources that it counts for; all where empty.
    public var sources: [String]
    /// The direction that it says, or `nil` where cues decide.
    public var direction: Direction?

    public init(
      match: [String], near: [String] = [], context: [String] = [], unless: [String] = [],
      sources: [String] = [], direction: Direction? = nil
    ) {
      self.match = match
      self.near = near
      self.context = context
      self.unless = unless
      self.sources = sources
      self.direction = direction
    }
  }

  /// A text that shows what belongs to the theme or does not.
  public struct Example: Hashable, Sendable {
    /// The text.
    public var text: String
    /// The direction that it is expected to have, or `nil`.
    public var direction: Direction?

    public init(text: String, direction: Direction? = nil) {
      self.text = text
      self.direction = direction
    }
  }

  /// The name in files and programs.
  public var id: String
  /// The name for readers.
  public var label: String
  /// The group.
  public var group: String
  /// The theme that it is a part of, or `nil`.
  public var parent: String?
  /// Guskey's levels.
  public var guskeyLevels: [Int] = []
  /// The aims of the course that it is evidence for.
  public var aims: [Theme.Aim] = []
  /// Whether more of it is better or worse.
  public var valence = Theme.Valence.benefit
  /// What the theme means.
  public var definition: String
  /// What belongs to it.
  public var include = ""
  /// What does not.
  public var exclude = ""
  /// The phrases by which it is recognised, each with `~` where it is a bare mention.
  public var lists: [List: [String]] = [:]
  /// The phrases that count under conditions.
  public var rules: [Rule] = []
  /// The phrases that look like the theme and are not.
  public var masks: [String] = []
  /// Texts that belong to it.
  public var examples: [Example] = []
  /// Texts that do not.
  public var counterexamples: [Example] = []
  /// Its colour, as `#1B9E77`, or `nil`.
  public var colour: String?
  /// The identifier that another program gave it, or `nil`.
  public var guid: String?

  public init(id: String, label: String, group: String, definition: String) {
    self.id = id
    self.label = label
    self.group = group
    self.definition = definition
  }
}
