public import EvaluationModel
import Evidence

/// The answers of one source that speak of no theme.
public struct UncodedComments: Hashable, Sendable {
  /// Whose answers.
  public let source: FeedbackSource
  /// The share of answers with text that speak of no theme.
  public internal(set) var share: Share
  /// How many may be shown, and some of them.
  public internal(set) var sample: CommentSample
}

/// Counts the answers without a theme.
struct UncodedSummary {
  let context: ResearchContext
  /// How many are shown of each source.
  var limit = 5

  func results() -> [UncodedComments] {
    let coded = Set(context.input.codings.map(\.comment))
    let quotable = QuotableComments(context)
    return FeedbackSource.allCases.compactMap { source in
      let comments = context.comments(of: source, in: context.cohort)
      guard !comments.isEmpty else { return nil }
      let without = comments.filter { !coded.contains($0.comment.id) }
      return UncodedComments(
        source: source,
        share: Share.of(
          without.count, among: comments.count, level: context.level,
          base: "answers with text by \(context.plan.name(of: source).plural)"),
        sample: quotable.sample(of: without, limit: limit))
    }
  }
}
