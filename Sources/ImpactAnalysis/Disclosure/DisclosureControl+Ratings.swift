import EvaluationModel
import Evidence

extension DisclosureControl {
  /// An item's figures.
  ///
  /// The spread over the levels is shown of a whole cohort that is large enough; it is never
  /// crossed with a place.
  mutating func protected(_ item: ItemResult) -> ItemResult {
    guard item.source != .examiner else { return item }
    var item = item
    item.favourable = share(item.favourable)
    item.previous = share(item.previous)
    let isHidden = item.favourable.estimate.isSuppressed
    if isHidden { item.distribution = .suppressed(minimum: minimumBase(of: .proportion)) }
    item.mean = estimate(item.mean)
    if isHidden { item.mean = .suppressed(minimum: minimumBase(of: .proportion)) }
    let states = AnswerState.allCases.filter { item.unrated[$0] != nil }
    // With those who rated, the states add up to the responses: one row of cells.
    let rated = item.distribution.value?.total ?? 0
    let shown = cells([.result(rated)] + states.map { item.unrated[$0] ?? .result(0) })
    for (state, count) in zip(states, shown.dropFirst()) { item.unrated[state] = count }
    let isComparisonHidden = isHidden || item.previous.estimate.isSuppressed
    item.comparison = comparison(item.comparison, isHidden: isComparisonHidden)
    item.effectSize =
      isComparisonHidden && item.effectSize.value != nil
      ? .suppressed(minimum: profile.minimumGroup) : item.effectSize.map(withRoundedCounts)
    return item
  }

  /// A gain's figures.
  ///
  /// Higher, the same and lower add up to those who rated both times.
  mutating func protected(_ gain: GainResult) -> GainResult {
    var gain = gain
    gain.before = estimate(gain.before)
    gain.then = gain.then.map { estimate($0) }
    gain.after = estimate(gain.after)
    gain.gain = estimate(gain.gain)
    gain.responseShift = gain.responseShift.map { estimate($0) }
    gain.adjustedGain = gain.adjustedGain.map { estimate($0) }
    gain.effectSize = estimate(gain.effectSize)
    gain.beforeCount = count(gain.beforeCount)
    gain.afterCount = count(gain.afterCount)
    if gain.gain.isSuppressed { gain.test = .suppressed(minimum: profile.minimumGroup) }
    let shares = [gain.improved, gain.same, gain.declined]
    let shown = cells(shares.map(\.successes))
    let protected = zip(shares, shown).map { share, successes in
      successes.isSuppressed
        ? Share(successes: successes, estimate: .suppressed(minimum: profile.minimumCell))
        : self.share(share)
    }
    gain.improved = protected[0]
    gain.same = protected[1]
    gain.declined = protected[2]
    return gain
  }

  /// A trend's points.
  mutating func protected(_ trend: Trend) -> Trend {
    guard trend.source != .examiner else { return trend }
    var trend = trend
    for position in trend.points.indices {
      trend.points[position].figure = estimate(trend.points[position].figure)
    }
    return trend
  }
}
