public import EvaluationModel
public import Evidence

/// The comments behind the figures of the themes: those that may be read, and how many may not.
public struct CodedComments: Hashable, Sendable {
  /// The comments that may be read, in the order of the plan's sources and cohorts.
  public internal(set) var comments: [CodedComment]
  /// Those behind the figure of each theme and source.
  public internal(set) var themes: [ThemeComments]
  /// How many may not be read, source by source.
  public internal(set) var sources: [SourceComments]

  init(
    comments: [CodedComment] = [], themes: [ThemeComments] = [], sources: [SourceComments] = []
  ) {
    self.comments = comments
    self.themes = themes
    self.sources = sources
  }
}

/// A comment that its writer agreed to have quoted and a person approved, with what was found in it.
public struct CodedComment: Hashable, Sendable, Identifiable {
  /// One theme that was found.
  public struct Finding: Hashable, Sendable {
    /// The theme's id.
    public let theme: String
    /// The theme in reports.
    public let label: String
    /// Which way the comment speaks of it.
    public let direction: ThemeDirection
    /// The rule of the codebook that found it, or `nil` where a person did.
    public let rule: String?
  }

  /// The comment's id.
  public let id: String
  /// Who wrote it.
  public let source: FeedbackSource
  /// Who wrote it, as `Headteacher, 2017–18`.
  public let attribution: String
  /// The text that was approved.
  public let text: String
  /// The passages that themes were found by, as ranges of Unicode scalars of `text`.
  public let passages: [Range<Int>]
  /// The themes, in the order of the codebook.
  public internal(set) var findings: [Finding]
}

/// The comments behind one theme's figure of one source that may be read.
public struct ThemeComments: Hashable, Sendable, Identifiable {
  /// The source, a slash, and the theme's id, as with `ThemeResult`.
  public var id: String { "\(source.rawValue)/\(theme)" }
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// Who wrote them.
  public let source: FeedbackSource
  /// The ids of those that may be read.
  public internal(set) var readable: [String]
  /// How many others there are, which the disclosure control looks at and nobody is shown.
  let others: Int
}

/// The comments of one source in which a theme was found.
public struct SourceComments: Hashable, Sendable {
  /// Who wrote them.
  public let source: FeedbackSource
  /// How many there are.
  public internal(set) var all: Reported<Int>
  /// How many may be read.
  public internal(set) var readable: Int
  /// The others, by the reason for which they may not.
  public internal(set) var kept: [PassedOver]
}
