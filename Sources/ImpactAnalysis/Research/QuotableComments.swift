import EvaluationModel
import Evidence

/// Comments of the cohort that may be shown in words, in the drawn order.
struct QuotableComments {
  private let context: ResearchContext
  private let gate: QuotationGate
  private let order: SeededOrder

  init(_ context: ResearchContext) {
    self.context = context
    gate = QuotationGate(context.input)
    order = SeededOrder(seed: context.plan.reporting.seed)
  }

  /// A sample of some comments: how many there are, how many may be shown, and the first of those.
  ///
  /// Nobody is shown twice, and no head beside the participant whom he or she speaks of.
  ///
  /// - Parameters:
  ///   - comments: The comments, with the responses that they are part of.
  ///   - limit: How many are shown at the most.
  /// - Returns: The sample.
  func sample(of comments: [(comment: Comment, response: Int)], limit: Int) -> CommentSample {
    let quotable = comments.compactMap { entry -> (Comment, Response, String)? in
      let response = context.index.responses[entry.response]
      guard response.mayBeQuoted, let text = gate.quotable(entry.comment)?.text else { return nil }
      return (entry.comment, response, text)
    }.sorted { order.place(of: $0.0.id) < order.place(of: $1.0.id) }
    var people: Set<String> = []
    var shown: [CommentSample.Entry] = []
    for (comment, response, text) in quotable where shown.count < limit {
      guard people.insert(response.participant ?? response.id).inserted else { continue }
      shown.append(
        CommentSample.Entry(
          comment: comment.id, text: text,
          attribution: response.attribution
            ?? "\(context.plan.name(of: response.source).capitalised), \(context.cohort.shortName)"
        ))
    }
    return CommentSample(
      count: .result(comments.count), quotable: .result(quotable.count), shown: shown)
  }
}
