public import EvaluationModel
public import Evidence
import Statistics

/// Whether a domain measured the same in this cohort and the one before.
public struct ScaleInvariance: Hashable, Sendable, Identifiable {
  /// An item among people who are alike on the scale.
  public struct ItemDrift: Hashable, Sendable {
    /// The item.
    public let item: Item
    /// How much higher this cohort rates it than people of the one before who are alike, in points of
    /// the scale.
    public internal(set) var difference: Reported<Estimate>
    /// Whether people who are alike rate it alike.
    public internal(set) var drift: Reported<TestResult>
  }

  /// The domain's id.
  public var id: String { domain.id }
  /// The domain.
  public let domain: Domain
  /// Who rated it.
  public let source: FeedbackSource
  /// Whether α is the same in both cohorts.
  public internal(set) var alphaTest: Reported<TestResult>
  /// The items; none where the domain has one item, which nothing can be compared with.
  public internal(set) var items: [ItemDrift]
}

/// Compares every domain that both cohorts were asked in the same way.
struct ScaleInvarianceSummary {
  let context: ResearchContext

  func results() -> [ScaleInvariance] {
    guard let previous = context.previous else { return [] }
    return context.plan.crosswalk.compactMap { domain in
      guard let now = ScaleAnswers(domain, in: context.cohort, context),
        let before = ScaleAnswers(domain, in: previous, context), now.items.count > 1,
        Comparability.reason(against: now.version, from: before.version) == nil,
        now.items.map(\.id) == before.items.map(\.id)
      else { return nil }
      let sizes = [before, now].map { $0.answers.first?.count ?? 0 }
      let comparison = ScaleComparability(
        ItemDrift.Answers(
          items: zip(before.answers, now.answers).map { $0 + $1 },
          groups: zip(sizes, [0, 1]).flatMap { Array(repeating: $1, count: $0) }),
        range: now.range, level: context.level)
      return ScaleInvariance(
        domain: domain, source: now.instrument.source, alphaTest: comparison.alphaTest,
        items: zip(now.items, comparison.items).map {
          ScaleInvariance.ItemDrift(item: $0, difference: $1.difference, drift: $1.drift)
        })
    }
  }
}
