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
  /// All comments by headteachers and participants of the cohort.
  public internal(set) var all: Reported<Int>
  /// How many are of this kind, and some of them.
  public internal(set) var sample: CommentSample
}

/// Finds the cases.
struct CaseSampleSummary {
  let context: ResearchContext
  /// How many are shown of each kind.
  var limit = 6

  /// The name that the coding rules give what is credited elsewhere.
  private static let creditedElsewhere = "credited elsewhere"

  func results() -> [CaseSample] {
    let comments = [FeedbackSource.headteacher, .senco].flatMap {
      context.comments(of: $0, in: context.cohort)
    }
    guard !comments.isEmpty else { return [] }
    let ids = Set(comments.map(\.comment.id))
    let withheld = Set(context.evaluation.themes.filter(\.isWithheld).map(\.theme))
    let codings = context.input.codings.filter {
      ids.contains($0.comment) && !withheld.contains($0.theme)
    }
    let byTheme = Dictionary(grouping: codings, by: \.theme)
    // Where most see no gain, there is no story of gain to speak against.
    let gained = Set(
      byTheme.filter { _, found in
        found.count { $0.direction == ThemeDirection.gain.rawValue } * 2 > found.count
      }.map(\.key))
    let quotable = QuotableComments(context)
    return CaseSample.Kind.allCases.map { kind in
      let found = codings.filter { coding in
        switch kind {
        case .deviant:
          gained.contains(coding.theme) && coding.direction != ThemeDirection.gain.rawValue
        case .rival: coding.rule?.contains(Self.creditedElsewhere) ?? false
        }
      }
      let byComment = Dictionary(grouping: found, by: \.comment)
      return CaseSample(
        kind: kind, all: .result(comments.count),
        sample: quotable.sample(
          of: comments.filter { byComment[$0.comment.id] != nil }, codings: byComment,
          limit: limit))
    }
  }
}
