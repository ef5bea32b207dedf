import EvaluationModel
import Evidence
import Statistics

/// Compares the ratings of the same people before and after, domain by domain and item by item.
struct GainDetailSummary {
  let context: ResearchContext

  /// Who was there on which occasion, by participant.
  private typealias Values = [String: Double]

  /// The results, domains first.
  func results() -> [GainDetail] {
    let domains = context.plan.crosswalk.compactMap { domain -> GainDetail? in
      guard let instrument = context.plan.instrument(domain.instrument),
        let version = context.index.version(of: instrument, for: context.cohort.id),
        // A domain of one item is that item.
        let items = domain.items[version.id], items.count > 1
      else { return nil }
      return result(.domain(domain), "domain", domain.id, instrument, version, of: items)
    }
    let items = context.plan.instruments.flatMap { instrument -> [GainDetail] in
      guard let version = context.index.version(of: instrument, for: context.cohort.id) else {
        return []
      }
      return version.items.compactMap { item in
        result(.item(item), "item", item.id, instrument, version, of: [item.id])
      }
    }
    return domains + items
  }

  private func result(
    _ outcome: GainDetail.Outcome, _ kind: String, _ id: String, _ instrument: Instrument,
    _ version: InstrumentVersion, of items: [String]
  ) -> GainDetail? {
    func values(_ occasion: Occasion) -> Values {
      self.values(
        context.domainScores.scores(
          of: items, of: instrument, version, on: occasion, in: context.cohort.id))
    }
    let pre = values(.pre)
    let post = values(.post)
    guard !pre.isEmpty, !post.isEmpty else { return nil }
    let then = values(.then)
    // In the order of the codes: sums of floating-point numbers depend on the order.
    let people = MatchedPeople.codes(
      before: pre, after: post, then: then, profile: context.plan.disclosure)
    let before = people.compactMap { pre[$0] }
    let after = people.compactMap { post[$0] }
    let looking = people.filter { then[$0] != nil }
    let level = context.level
    let base = "\(context.plan.name(of: instrument.source).plural) who rated it both times"
    let rose = zip(before, after).count { $0 < $1 }
    let stayed = zip(before, after).count { $0 == $1 }
    let gone = pre.keys.filter { post[$0] == nil }.sorted()
    let baseline = MatchedBaseline(
      before: people.map { pre[$0] } + gone.map { pre[$0] },
      after: people.map { post[$0] } + gone.map { _ in nil }, level: level)
    func change(_ from: Values, _ to: Values) -> Reported<Estimate>? {
      then.isEmpty
        ? nil
        : PairedDifference.meanChange(
          before: looking.compactMap { from[$0] }, after: looking.compactMap { to[$0] },
          level: level
        ).map { $0.onBase(base) }
    }
    return GainDetail(
      id: "\(kind)/\(instrument.id)/\(id)", outcome: outcome, instrument: instrument,
      matched: .result(people.count), beforeOnly: .result(gone.count),
      gain: PairedDifference.meanChange(before: before, after: after, level: level)
        .map { $0.onBase(base) },
      responseShift: change(pre, then), adjustedGain: change(then, post),
      dz: PairedDifference.dz(before: before, after: after, level: level),
      dAverage: PairedDifference.averageVarianceD(before: before, after: after, level: level),
      // Over all pairs: within pairs it would be the share who rose minus the share who fell, and would
      // give back the few who fell.
      cliffsDelta: Dominance.cliffsDelta(after, before, level: level).map(Self.withoutGroups),
      improved: Share.of(rose, among: people.count, level: level, base: base),
      same: Share.of(stayed, among: people.count, level: level, base: base),
      declined: Share.of(
        people.count - rose - stayed, among: people.count, level: level, base: base),
      test: WilcoxonSignedRank.test(before: before, after: after, zeros: .pratt),
      detectable: MinimumDetectable.pairedDifference(pairs: people.count, level: level),
      attrition: baseline.standardised)
  }

  /// Both groups are the same people, who are counted once.
  private static func withoutGroups(_ estimate: Estimate) -> Estimate {
    Estimate(
      estimate.value, interval: estimate.interval, unit: estimate.unit,
      count: estimate.groupCounts.first ?? estimate.count, base: estimate.base,
      method: estimate.method)
  }

  /// The score of each participant whose code is known; of two, the later counts.
  private func values(_ scores: [DomainScores.Score]) -> Values {
    var values: Values = [:]
    for score in scores {
      if let participant = context.index.responses[score.response].participant {
        values[participant] = score.value
      }
    }
    return values
  }
}
