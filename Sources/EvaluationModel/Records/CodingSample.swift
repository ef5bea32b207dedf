/// The comments that were drawn to be read by people, and how they were drawn.
public struct CodingSample: Hashable, Sendable, Identifiable {
  /// How comments are drawn.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Every comment of the population had the same chance: a simple random sample without
    /// replacement, from which prevalences of the population may be estimated.
    case random
    /// A simple random sample within each source and cohort, in proportion to its comments and at
    /// least one.
    case stratified
    /// Comments that were coded differently by rules and people, by two people, or by two versions
    /// of the codebook: they show where a codebook fails, and say nothing of how often.
    case disagreement
  }

  /// The comments that could be drawn: those of some cohorts and sources that hold words.
  ///
  /// Comments that somebody had read before were not left out.
  public struct Population: Hashable, Sendable {
    /// The ids of the cohorts; empty for all.
    public let cohorts: [String]
    /// Who wrote the comments; empty for everybody.
    public let sources: [FeedbackSource]
    /// How many comments there were.
    public let count: Int

    public init(cohorts: [String] = [], sources: [FeedbackSource] = [], count: Int) {
      self.cohorts = cohorts
      self.sources = sources
      self.count = count
    }
  }

  /// What the sample is called on coding sheets, as `random-3f9a2c1b`.
  public let id: String
  /// How it was drawn.
  public let kind: Kind
  /// What the draw began with: the same seed draws the same comments of the same population.
  public let seed: Int
  /// Whether the sheet shows what the rules find: whoever reads it is no independent coder.
  public let showsSuggestions: Bool
  /// The day of the draw.
  public let date: CalendarDate
  /// The version of the codebook that is to be used.
  public let codebookVersion: String
  /// The ids of the themes that readers are asked about, in the order of the codebook.
  public let themes: [String]
  /// From what it was drawn.
  public let population: Population
  /// How many comments were drawn.
  public let size: Int
  /// The ids of the drawn comments in the order of the draw; those that are gone, or say something
  /// else now, are missing.
  ///
  /// In a random sample any first ones of them are a random sample too.
  public let comments: [String]

  public init(
    id: String, kind: Kind, seed: Int, showsSuggestions: Bool = false, date: CalendarDate,
    codebookVersion: String, themes: [String], population: Population, size: Int,
    comments: [String]
  ) {
    self.id = id
    self.kind = kind
    self.seed = seed
    self.showsSuggestions = showsSuggestions
    self.date = date
    self.codebookVersion = codebookVersion
    self.themes = themes
    self.population = population
    self.size = size
    self.comments = comments
  }
}
