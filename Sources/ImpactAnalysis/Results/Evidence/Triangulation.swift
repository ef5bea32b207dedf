public import EvaluationModel
public import Evidence

/// Whether sources converge on something, after the triangulation protocol of Farmer and others.
///
/// The protocol compares sets of results in pairs and sums the comparisons up in four words; here one
/// word stands for all sources that could speak.
public enum Convergence: String, Hashable, Sendable, CaseIterable {
  /// Two or more sources speak of it, and all that do take the same side.
  case agreement
  /// Two or more sources speak of it, and no two take opposite sides; but one takes none.
  case partialAgreement = "partial-agreement"
  /// One source alone speaks of it, though others could have.
  case silence
  /// Two sources take opposite sides.
  case dissonance
  /// No source says enough.
  case nothingSaid = "nothing-said"
  /// Only one source was asked, or its figures alone may be shown.
  case oneSource = "one-source"

  /// Where the four words come from.
  public static let citation = Citation(
    authors: "Farmer, Robinson, Elliott and Eyles", year: 2006,
    reference:
      "Developing and implementing a triangulation protocol for qualitative health research, "
      + "Qualitative Health Research 16(3), 377–394")

  /// The word for what several sources say.
  ///
  /// - Parameter stances: The stance of each source; those of unknown stance do not count.
  init(_ stances: [Stance]) {
    let known = stances.filter { $0 != .unknown }
    let heard = known.filter(\.isHeard)
    let sides = Set(heard)
    self =
      switch (known.count, heard.count) {
      case (_, 0): .nothingSaid
      case (1, _): .oneSource
      case _ where sides.contains(.favourable) && sides.contains(.critical): .dissonance
      case (_, 1): .silence
      case _ where sides.count == 1 && sides != [.undecided]: .agreement
      default: .partialAgreement
      }
  }
}

/// What one source's comments say on a theme.
public struct ThemeVoice: Hashable, Sendable {
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// Whose comments.
  public let source: FeedbackSource
  /// The share of the source's answers with text that speak of it.
  public let share: Share
  /// Which way they point.
  public let stance: Stance
  /// Guskey's level that the theme speaks to, or `nil`.
  ///
  /// A theme that speaks to several counts at the lowest: a comment does not say which it means, and
  /// what is known of a lower level is no evidence for a higher one.
  public let level: Int?
  /// Whether coders agree so far only that nothing final may be said.
  public let isTentative: Bool
}

/// What all sources say on one theme.
public struct ThemeTriangulation: Hashable, Sendable, Identifiable {
  /// The theme's id.
  public let id: String
  /// The theme in reports.
  public let label: String
  /// What each source that wrote comments says.
  public let voices: [ThemeVoice]

  /// Whether the sources converge.
  public var convergence: Convergence { Convergence(voices.map(\.stance)) }
}

/// What one source says on something that its ratings and its comments both speak to.
public struct SourceVoice: Hashable, Sendable {
  /// The source.
  public let source: FeedbackSource
  /// Its ratings, or `nil` where no item asked it.
  public let ratings: RatingPool?
  /// Which way the ratings point.
  public let ratingStance: Stance
  /// Its comments on each of the themes; empty where it wrote none.
  public let themes: [ThemeVoice]

  /// The themes that it is heard on.
  public var heard: [ThemeVoice] { themes.filter(\.stance.isHeard) }
  /// Which way ratings and comments point together.
  ///
  /// Where people were asked to rate, the ratings decide, unless the comments take the opposite side;
  /// what people write unasked decides where nobody was.
  public var stance: Stance {
    let comments = Stance.together(themes.map(\.stance))
    guard ratingStance != .unknown else { return comments }
    let both = Stance.together([ratingStance, comments])
    return both == .undecided ? .undecided : ratingStance
  }
}

/// What all sources say on one aim of the course.
public struct AimTriangulation: Hashable, Sendable, Identifiable {
  /// The aim.
  public let aim: CourseAim
  /// What each source says.
  public let voices: [SourceVoice]

  public var id: String { aim.id }
  /// Whether the sources converge.
  public var convergence: Convergence { Convergence(voices.map(\.stance)) }
}
