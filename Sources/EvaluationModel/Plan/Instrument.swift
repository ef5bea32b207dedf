/// A questionnaire or report form, in all its versions.
public struct Instrument: Hashable, Sendable, Identifiable {
  public let id: String
  /// The instrument's name in reports.
  public let title: String
  /// Who fills it in.
  public let source: FeedbackSource
  /// The versions, in the order in which they were used.
  public let versions: [InstrumentVersion]

  public init(id: String, title: String, source: FeedbackSource, versions: [InstrumentVersion]) {
    self.id = id
    self.title = title
    self.source = source
    self.versions = versions
  }

  /// The version with an id, or `nil`.
  public func version(_ id: String) -> InstrumentVersion? { versions.first { $0.id == id } }
}

/// One version of an instrument: the wording, items and scales that were in use together.
public struct InstrumentVersion: Hashable, Sendable, Identifiable {
  public let id: String
  /// The rated items, in the order of the questionnaire.
  public let items: [Item]
  /// The multiple-choice questions.
  public let questions: [MultipleChoiceQuestion]
  /// The open questions or report sections.
  public let prompts: [Prompt]
  /// Earlier versions whose items of the same id may be compared with this one's, since neither
  /// wording nor scale changed.
  public let comparableWith: [String]
  /// Why items may not be compared with those of the version before, as a clause after "because".
  public let breakReason: String?

  public init(
    id: String, items: [Item], questions: [MultipleChoiceQuestion] = [], prompts: [Prompt] = [],
    comparableWith: [String] = [], breakReason: String? = nil
  ) {
    self.id = id
    self.items = items
    self.questions = questions
    self.prompts = prompts
    self.comparableWith = comparableWith
    self.breakReason = breakReason
  }

  /// The item with an id, or `nil`.
  public func item(_ id: String) -> Item? { items.first { $0.id == id } }
  /// The multiple-choice question with an id, or `nil`.
  public func question(_ id: String) -> MultipleChoiceQuestion? {
    questions.first { $0.id == id }
  }
  /// The open question with an id, or `nil`.
  public func prompt(_ id: String) -> Prompt? { prompts.first { $0.id == id } }
}

/// A statement or question that is rated on a scale.
public struct Item: Hashable, Sendable, Identifiable {
  public let id: String
  /// The wording as respondents read it.
  public let text: String
  /// The item in a few words, for charts and sentences.
  public let label: String
  /// The scale's id.
  public let scale: String
  /// Whether agreeing is unfavourable, so that values are turned round.
  public let isReversed: Bool
  /// Guskey's level of evaluation, from 1 to 5, or `nil`.
  public let guskeyLevel: Int?
  /// The course aim that the item is evidence for, or `nil`.
  public let aim: String?

  public init(
    id: String, text: String, label: String, scale: String, isReversed: Bool = false,
    guskeyLevel: Int? = nil, aim: String? = nil
  ) {
    self.id = id
    self.text = text
    self.label = label
    self.scale = scale
    self.isReversed = isReversed
    self.guskeyLevel = guskeyLevel
    self.aim = aim
  }
}

/// An open question, or a section of a report.
public struct Prompt: Hashable, Sendable, Identifiable {
  /// What the question asks for: it decides what a bare fragment means.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// How could it be better? "More time" is wanted.
    case improve
    /// What was good? "More time" was had.
    case good
    /// What has changed? "More time" was gained.
    case change
    /// Anything else.
    case other
  }

  public let id: String
  /// The wording as respondents read it, or the section's title.
  public let text: String
  /// What the question asks for.
  public let role: Role

  public init(id: String, text: String, role: Role = .other) {
    self.id = id
    self.text = text
    self.role = role
  }
}

/// A domain that links items of different versions of an instrument: "linked, not equal".
public struct Domain: Hashable, Sendable, Identifiable {
  public let id: String
  /// The domain in reports.
  public let name: String
  /// The instrument whose versions it links.
  public let instrument: String
  /// The item ids of each version, by version id.
  public let items: [String: [String]]

  public init(id: String, name: String, instrument: String, items: [String: [String]]) {
    self.id = id
    self.name = name
    self.instrument = instrument
    self.items = items
  }
}
