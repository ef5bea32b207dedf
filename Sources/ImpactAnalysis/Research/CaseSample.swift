import EvaluationModel
public import Evidence
import TextCoding

/// Comments that an evaluation must not pass over: those against the main story, and those that credit
/// a change to something else.
public struct CaseSample: Hashable, Sendable {
  /// What the comments have in common.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// They see no change, a decline or a barrier in a theme in which most see a gain.
    case deviant
    /// They credit a change to something other than the programme.
    case rival
  }

  /// What the comments have in common.
  public let kind: Kind
  /// The theme's id.
  public let theme: String
  /// The theme in reports.
  public let label: String
  /// All comments of the cohort on the theme, whatever they say of it.
  public internal(set) var all: Reported<Int>
  /// How many are of this kind, and some of them.
  public internal(set) var sample: CommentSample
}

/// Finds the cases theme by theme.
struct CaseSampleSummary {
  let context: ResearchContext
  /// How many are shown of each kind and theme.
  var limit = 2

  /// The name that the coding rules give what is credited elsewhere.
  private static let creditedElsewhere = "credited elsewhere"

  func results() -> [CaseSample] {
    var comments: [String: (comment: Comment, response: Int)] = [:]
    for source in [FeedbackSource.headteacher, .senco] {
      for entry in context.comments(of: source, in: context.cohort) {
        comments[entry.comment.id] = entry
      }
    }
    let codings = Dictionary(
      grouping: context.input.codings.filter { comments[$0.comment] != nil }, by: \.theme)
    let withheld = Set(context.evaluation.themes.filter(\.isWithheld).map(\.theme))
    let themes = context.input.codebook.themes.filter {
      codings[$0.id] != nil && !withheld.contains($0.id)
    }
    let quotable = QuotableComments(context)
    func sample(_ kind: CaseSample.Kind, _ theme: String, _ label: String) -> CaseSample? {
      let all = codings[theme] ?? []
      let found = all.filter { coding in
        switch kind {
        case .deviant: coding.direction != ThemeDirection.gain.rawValue
        case .rival: coding.rule?.contains(Self.creditedElsewhere) ?? false
        }
      }
      // Where most see no gain, it is the gain that is against the story.
      let isAgainst = kind == .rival || found.count * 2 < all.count
      guard !found.isEmpty, isAgainst else { return nil }
      return CaseSample(
        kind: kind, theme: theme, label: label, all: .result(all.count),
        sample: quotable.sample(of: found.compactMap { comments[$0.comment] }, limit: limit))
    }
    return CaseSample.Kind.allCases.flatMap { kind in
      themes.compactMap { sample(kind, $0.id, $0.label) }
    }
  }
}
