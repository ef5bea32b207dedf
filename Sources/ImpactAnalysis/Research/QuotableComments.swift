import EvaluationModel
import Evidence
import TextCoding

/// Comments of the cohort that may be shown in words, in the drawn order.
struct QuotableComments {
  private let context: ResearchContext
  private let gate: QuotationGate
  /// What stands in the way of quoting a comment in which a theme was found.
  private let obstacles: [String: PassedOver.Reason]
  private let order: SeededOrder
  private let labels: [String: String]

  init(_ context: ResearchContext) {
    self.context = context
    gate = QuotationGate(context.input)
    obstacles = Dictionary(
      QuotationPool(context.input, context.index, cohorts: [context.cohort]).entries
        .compactMap { entry in entry.obstacle.map { (entry.comment.id, $0) } }
    ) { first, _ in first }
    order = SeededOrder(seed: context.plan.reporting.seed)
    labels = Dictionary(
      context.input.codebook.themes.map { ($0.id, $0.label) }
    ) { first, _ in first }
  }

  /// A sample of some comments: how many there are, how many may be shown, and the first of those.
  ///
  /// Nobody is shown twice, and no head beside the participant whom he or she speaks of.
  ///
  /// - Parameters:
  ///   - comments: The comments, with the responses that they are part of.
  ///   - codings: The codings for whose sake they are looked at, by comment.
  ///   - limit: How many are shown at the most.
  /// - Returns: The sample.
  func sample(
    of comments: [(comment: Comment, response: Int)], codings: [String: [StoredCoding]] = [:],
    limit: Int
  ) -> CommentSample {
    let quotable = comments.compactMap {
      entry -> (comment: Comment, response: Response, text: QuotationGate.Quotable)? in
      let response = context.index.responses[entry.response]
      guard let text = gate.quotable(entry.comment), obstacles[entry.comment.id] == nil,
        gate.obstacle(to: entry.comment, of: response, hasText: true) == nil
      else { return nil }
      return (entry.comment, response, text)
    }.sorted { order.place(of: $0.comment.id) < order.place(of: $1.comment.id) }
    var people: Set<String> = []
    var shown: [CommentSample.Entry] = []
    for (comment, response, text) in quotable where shown.count < limit {
      guard people.insert(response.person).inserted else { continue }
      let coding = codings[comment.id]?.first
      shown.append(
        CommentSample.Entry(
          comment: comment.id, text: text.text,
          attribution: context.plan.attribution(
            of: response, cohort: context.cohort.shortName),
          theme: coding.flatMap { labels[$0.theme] },
          passages: text.places(
            of: (coding?.spans ?? []).map { $0.scalarStart..<$0.scalarEnd })))
    }
    return CommentSample(
      count: .result(comments.count), quotable: .result(quotable.count), shown: shown)
  }
}
