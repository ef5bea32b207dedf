public import EvaluationModel
public import Evidence

/// The direction in which a comment speaks of a theme.
public enum ThemeDirection: String, Hashable, Sendable, CaseIterable {
  case gain
  case noChange = "no_change"
  case decline
  case barrier

  /// Whether the comment is critical.
  public var isCritical: Bool { self == .decline || self == .barrier }
}

/// How often one source's comments speak of a theme, in this cohort and the one before.
public struct ThemeResult: Hashable, Sendable, Identifiable {
  /// The source, a slash, and the theme's id.
  public var id: String { "\(source.rawValue)/\(theme)" }
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// Whose comments.
  public let source: FeedbackSource
  /// The share of answers with text that speak of it.
  public internal(set) var prevalence: Share
  /// The same in the cohort before.
  public internal(set) var previous: Share
  /// The two beside each other.
  public internal(set) var comparison: Comparison
  /// How many of the answers speak of it in each direction.
  public internal(set) var directions: [ThemeDirection: Reported<Int>]
  /// The shares corrected for coding error, or `nil` where people have read no answers.
  public internal(set) var correction: ThemeCorrection?
  /// How far the theme may be relied on, or `nil` where people have read no answers.
  public internal(set) var reading: CoderAgreement.Reading?
  /// Which way the answers that speak of it point.
  public internal(set) var stance: Stance = .unknown
  /// Guskey's levels of evaluation that the theme speaks to.
  public internal(set) var guskeyLevels: [Int] = []
  /// The aims of the course that it is evidence for.
  public internal(set) var aims: [String] = []
}

extension ThemeResult {
  /// Whether coders agree too little on the theme for any figure of it to be shown.
  public var isWithheld: Bool { reading?.forbids ?? false }
  /// Whether coders agree so far only that nothing final may be said.
  public var isTentative: Bool { reading?.isTentative ?? false }

  /// Takes every figure out.
  ///
  /// - Parameter reason: Why, as a clause that reads on after "because".
  mutating func withhold(because reason: String) {
    let share = Share(
      successes: .notEstimable(reason: reason), estimate: .notEstimable(reason: reason))
    prevalence = share
    previous = share
    comparison = .refused(because: reason)
    for direction in ThemeDirection.allCases {
      directions[direction] = .notEstimable(reason: reason)
    }
    correction = nil
  }
}

/// How many comments one source wrote in the cohort of the report.
public struct CommentBase: Hashable, Sendable {
  /// Whose comments.
  public let source: FeedbackSource
  /// Answers with text.
  public internal(set) var answers: Reported<Int>
  /// People who wrote at least one of them.
  public internal(set) var respondents: Reported<Int>
  /// Answers with text that speak of no theme of the codebook.
  public internal(set) var withoutTheme: Reported<Int>
  /// The median number of words of an answer.
  public let medianWords: Int
}
