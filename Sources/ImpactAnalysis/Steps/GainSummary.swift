import EvaluationModel
import Evidence
import Statistics

/// Summarises how the same people rated themselves before and after, item by item.
struct GainSummary {
  let plan: EvaluationPlan
  let index: RecordIndex
  let cohort: Cohort

  private var level: Double { plan.reporting.level }

  /// The results for every item that this cohort rated before and after.
  func results() -> [GainResult] {
    plan.instruments.flatMap { instrument -> [GainResult] in
      guard let version = index.version(of: instrument, for: cohort.id) else { return [] }
      return version.items.compactMap { result(of: $0, instrument, version) }
    }
  }

  private func result(
    of item: Item, _ instrument: Instrument, _ version: InstrumentVersion
  ) -> GainResult? {
    guard let scale = plan.scale(item.scale) else { return nil }
    func ratings(_ occasion: Occasion) -> [String: Int] {
      index.valuesByParticipant(
        index.ratings(instrument.id, version.id, item.id, occasion, cohort.id))
    }
    func count(_ occasion: Occasion) -> Int {
      ItemSummary.values(
        index.ratings(instrument.id, version.id, item.id, occasion, cohort.id)
      ).count
    }
    let pre = ratings(.pre)
    let post = ratings(.post)
    guard !pre.isEmpty, !post.isEmpty else { return nil }
    let then = ratings(.then)
    // In the order of the codes: sums of floating-point numbers depend on the order.
    let people = MatchedPeople.codes(
      before: pre, after: post, then: then, profile: plan.disclosure)
    let before = people.compactMap { pre[$0] }
    let after = people.compactMap { post[$0] }
    let base = "\(plan.name(of: instrument.source).plural) who rated it both times"
    let improved = zip(before, after).count { $0 < $1 }
    let same = zip(before, after).count { $0 == $1 }
    let withThen = people.filter { then[$0] != nil }
    let looking = withThen.compactMap { then[$0] }
    return GainResult(
      instrument: instrument.id, item: item, scale: scale, beforeCount: .result(count(.pre)),
      afterCount: .result(count(.post)), before: mean(before, base),
      then: then.isEmpty ? nil : mean(looking, base), after: mean(after, base),
      gain: change(from: before, to: after, base),
      responseShift: then.isEmpty
        ? nil : change(from: withThen.compactMap { pre[$0] }, to: looking, base),
      adjustedGain: then.isEmpty
        ? nil : change(from: looking, to: withThen.compactMap { post[$0] }, base),
      effectSize: PairedDifference.averageVarianceD(
        before: before.map(Double.init), after: after.map(Double.init), level: level),
      test: WilcoxonSignedRank.test(
        before: before.map(Double.init), after: after.map(Double.init), zeros: .pratt),
      improved: Share.of(improved, among: people.count, level: level, base: base),
      same: Share.of(same, among: people.count, level: level, base: base),
      declined: Share.of(
        people.count - improved - same, among: people.count, level: level, base: base))
  }

  private func mean(_ values: [Int], _ base: String) -> Reported<Estimate> {
    Mean.estimate(of: values.map(Double.init), level: level).map { $0.onBase(base) }
  }

  private func change(from before: [Int], to after: [Int], _ base: String) -> Reported<Estimate> {
    PairedDifference.meanChange(
      before: before.map(Double.init), after: after.map(Double.init), level: level
    ).map { $0.onBase(base) }
  }
}
