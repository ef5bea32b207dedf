import EvaluationModel
import Evidence
import Statistics

/// Summarises the items of every instrument for one cohort, beside the cohort before.
struct ItemSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?

  private var level: Double { plan.reporting.level }

  /// The results, their verdicts still to be decided.
  func results() -> [ItemResult] {
    plan.instruments.flatMap { instrument -> [ItemResult] in
      guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
      let earlier = previous.flatMap { index.version(of: instrument, for: $0.id) }
      return version.items.compactMap { item in
        result(of: item, instrument: instrument, version: version, earlier: earlier)
      }
    }
  }

  private func result(
    of item: Item, instrument: Instrument, version: InstrumentVersion, earlier: InstrumentVersion?
  ) -> ItemResult? {
    guard let scale = plan.scale(item.scale) else { return nil }
    // The state of things after the course is what heads and SENCOs are compared on.
    let occasions: [Occasion] = [.single, .post, .followUp]
    guard
      let occasion = occasions.first(where: { occasion in
        !index.ratings(instrument.id, version.id, item.id, occasion, cohort.id).isEmpty
      })
    else { return nil }
    let ratings = index.ratings(instrument.id, version.id, item.id, occasion, cohort.id)
    let now = Self.values(ratings)
    let before: [Int]
    let refusal: String?
    if let previous, let earlier {
      before = Self.values(
        index.ratings(instrument.id, earlier.id, item.id, occasion, previous.id))
      refusal =
        Comparability.reason(against: item, in: version, from: earlier)
        ?? (before.isEmpty ? "nobody gave a rating in the cohort before" : nil)
    } else {
      before = []
      refusal =
        previous == nil
        ? "there is no earlier cohort" : "the cohort before was not asked with this questionnaire"
    }
    let counts = scale.levels.map { level in now.count { $0 == level.value } }
    let source = plan.name(of: instrument.source).plural
    let key = "\(instrument.id)/\(item.id)"
    return ItemResult(
      instrument: instrument.id, source: instrument.source, item: item, scale: scale,
      occasion: occasion,
      distribution: now.isEmpty
        ? .notEstimable(reason: "nobody rated it")
        : .result(ItemResult.Distribution(counts: counts, scale: scale)),
      unrated: Self.unrated(ratings),
      favourable: share(now, on: scale, base: "\(source) who gave a rating"),
      previous: refusal.map {
        Share(successes: .notEstimable(reason: $0), estimate: .notEstimable(reason: $0))
      }
        ?? share(before, on: scale, base: "\(source) who gave a rating"),
      comparison: refusal.map { .refused(because: $0) } ?? compare(now, before, on: scale),
      mean: Mean.estimate(of: now.map(Double.init), level: level)
        .map { $0.onBase("\(source) who gave a rating") },
      effectSize: refusal.map { .notEstimable(reason: $0) }
        ?? StandardisedDifference.hedgesG(
          now.map(Double.init), before.map(Double.init), level: level),
      isHeadline: plan.reporting.headlineItems.isEmpty
        || plan.reporting.headlineItems.contains(key))
  }

  private func share(_ values: [Int], on scale: Scale, base: String) -> Share {
    Share.of(values.count { scale.isPositive($0) }, among: values.count, level: level, base: base)
  }

  private func compare(_ now: [Int], _ before: [Int], on scale: Scale) -> Comparison {
    Comparison.ofShares(
      now.count { scale.isPositive($0) }, now.count, before.count { scale.isPositive($0) },
      before.count, level: level)
  }

  static func values(_ ratings: [RecordIndex.Rating]) -> [Int] { ratings.compactMap(\.value) }

  private static func unrated(_ ratings: [RecordIndex.Rating]) -> [AnswerState: Reported<Int>] {
    var counts: [AnswerState: Reported<Int>] = [:]
    for state in AnswerState.allCases where state != .answered {
      counts[state] = .result(ratings.count { $0.state == state })
    }
    return counts
  }
}
