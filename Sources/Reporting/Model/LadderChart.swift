public import Evidence

/// An evidence ladder: how many people and how many sources speak at each level, the highest level
/// at the top.
public struct LadderChart: Hashable, Sendable {
  /// A level.
  public struct Rung: Hashable, Sendable {
    /// The name with its number, as `5 Pupils’ outcomes`.
    public let label: Text
    /// What the level asks, in a few words.
    public let meaning: Text?
    /// The people whose answers stand at this level.
    public let respondents: Reported<Int>
    /// The sources that speak at this level, as they are named in the report; empty for none.
    public let sources: [String]

    public init(
      _ label: Text, meaning: Text? = nil, respondents: Reported<Int>, sources: [String]
    ) {
      self.label = label
      self.meaning = meaning
      self.respondents = respondents
      self.sources = sources
    }
  }

  /// The levels as they are read, from the top of the page.
  public let rungs: [Rung]
  /// What is counted, in the plural, as `people`.
  public let unitName: String

  public init(rungs: [Rung], unitName: String = "people") {
    self.rungs = rungs
    self.unitName = unitName
  }
}
