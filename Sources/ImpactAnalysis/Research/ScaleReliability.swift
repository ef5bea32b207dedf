public import EvaluationModel
public import Evidence
import Statistics

/// How consistent the items of a domain are in one cohort.
public struct ScaleReliability: Hashable, Sendable, Identifiable {
  /// One item beside the others.
  public struct ItemRest: Hashable, Sendable {
    /// The item.
    public let item: Item
    /// The correlation of the item with the sum of the others.
    public internal(set) var correlation: Reported<Estimate>
  }

  /// The domain's id, a slash, and the cohort's.
  public var id: String { "\(domain.id)/\(cohort.id)" }
  /// The domain.
  public let domain: Domain
  /// Who rated it.
  public let source: FeedbackSource
  /// The cohort.
  public let cohort: Cohort
  /// The version of the questionnaire.
  public let version: String
  /// Cronbach's α with Feldt's interval; its count is that of those who rated all items.
  public internal(set) var alpha: Reported<Estimate>
  /// McDonald's ω, without an interval.
  public internal(set) var omega: Reported<Estimate>
  /// The items, in the order of the domain.
  public internal(set) var items: [ItemRest]
}

/// Analyses every domain in every cohort.
struct ScaleReliabilitySummary {
  let context: ResearchContext

  func results() -> [ScaleReliability] {
    context.plan.crosswalk.flatMap { domain in
      context.cohorts.compactMap { result(of: domain, in: $0) }
    }
  }

  private func result(of domain: Domain, in cohort: Cohort) -> ScaleReliability? {
    guard let scale = ScaleAnswers(domain, in: cohort, context) else { return nil }
    let analysis = ItemAnalysis(scale.answers, range: scale.range, level: context.level)
    return ScaleReliability(
      domain: domain, source: scale.instrument.source, cohort: cohort,
      version: scale.version.id, alpha: analysis.alpha,
      // Its interval would need resampling, which is not worth its time over all cohorts.
      omega: McDonaldOmega.estimate(
        scale.answers, level: context.level, resampling: UnitResampling(samples: 0)),
      items: zip(scale.items, analysis.items).map {
        ScaleReliability.ItemRest(item: $0, correlation: $1.itemRest)
      })
  }
}

/// The answers of one cohort to the items of a domain, person by person.
struct ScaleAnswers {
  let instrument: Instrument
  let version: InstrumentVersion
  let items: [Item]
  /// Item by item, the answers of the same people in the same order.
  let answers: [[Double?]]
  /// The lowest and the highest answer that can be given.
  let range: ClosedRange<Double>

  /// - Returns: `nil` where the cohort was not asked.
  init?(_ domain: Domain, in cohort: Cohort, _ context: ResearchContext) {
    guard let instrument = context.plan.instrument(domain.instrument),
      let version = context.index.version(of: instrument, for: cohort.id),
      let items = domain.items[version.id]?.compactMap(version.item), !items.isEmpty,
      let scale = context.plan.scale(items[0].scale), let low = scale.levels.first?.value,
      let high = scale.levels.last?.value, low < high
    else { return nil }
    let occasions: [Occasion] = [.single, .post, .followUp]
    let ratings = occasions.lazy.map { occasion in
      items.map { context.index.ratings(instrument.id, version.id, $0.id, occasion, cohort.id) }
    }
    guard let found = ratings.first(where: { $0.contains { !$0.isEmpty } }) else { return nil }
    let people = Set(found.joined().map(\.response)).sorted()
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    self.instrument = instrument
    self.version = version
    self.items = items
    range = Double(low)...Double(high)
    answers = found.map { ratings in
      var row = [Double?](repeating: nil, count: people.count)
      for rating in ratings {
        if let place = places[rating.response] { row[place] = rating.value.map(Double.init) }
      }
      return row
    }
  }
}
