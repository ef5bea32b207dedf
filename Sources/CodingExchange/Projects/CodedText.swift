/// A text with what each of its readers found in it, whichever program it comes from.
public struct CodedText: Hashable, Sendable, Identifiable {
  /// A named fact about a text or a case.
  public struct Fact: Hashable, Sendable {
    /// The name, as `cohort`.
    public let name: String
    /// The value.
    public let text: String

    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// One theme that a reader found.
  public struct Theme: Hashable, Sendable {
    /// The theme's id.
    public let id: String
    /// Which way the text speaks of it, or `nil` where the reader does not say.
    public let direction: String?
    /// Whether the text says so with reservations.
    public let isHedged: Bool
    /// Whether the text speaks of it both ways.
    public let isMixed: Bool
    /// The rule that found it, or what a person remarked; or `nil`.
    public let note: String?
    /// The passages that it rests on, in Unicode scalars of the text; none where it is the text as a
    /// whole.
    public let passages: [Range<Int>]

    public init(
      id: String, direction: String? = nil, isHedged: Bool = false, isMixed: Bool = false,
      note: String? = nil, passages: [Range<Int>] = []
    ) {
      self.id = id
      self.direction = direction
      self.isHedged = isHedged
      self.isMixed = isMixed
      self.note = note
      self.passages = passages
    }
  }

  /// What one reader found; nothing where the text speaks of no theme.
  public struct Reading: Hashable, Sendable {
    /// The person's name or code, or `rules`; empty where the project does not say who coded.
    public let coder: String
    /// The day of the reading, as `2018-10-31`, or `nil`.
    public let day: String?
    /// The themes.
    public let themes: [Theme]

    public init(coder: String, day: String? = nil, themes: [Theme]) {
      self.coder = coder
      self.day = day
      self.themes = themes
    }
  }

  /// The text's name, unique among the texts.
  public let id: String
  /// The text, or `nil` where the project only refers to it.
  public let text: String?
  /// What it answers, or what else is said of it; or `nil`.
  public let description: String?
  /// The ids of the cases that it belongs to.
  public let cases: [String]
  /// What is known of the text itself.
  public let facts: [Fact]
  /// What was found, by reader.
  public let readings: [Reading]

  public init(
    id: String, text: String?, description: String? = nil, cases: [String] = [],
    facts: [Fact] = [], readings: [Reading] = []
  ) {
    self.id = id
    self.text = text
    self.description = description
    self.cases = cases
    self.facts = facts
    self.readings = readings
  }
}
