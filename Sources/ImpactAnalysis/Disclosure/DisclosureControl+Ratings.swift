import EvaluationModel
import Evidence

extension DisclosureControl {
  /// An item's figures.
  ///
  /// The spread over the levels is shown of a whole cohort that is large enough, where no level that
  /// somebody chose was chosen by fewer than the profile asks for; it is never crossed with a place.
  mutating func protected(_ item: ItemResult) -> ItemResult {
    guard item.source != .examiner else { return item }
    var item = item
    item.favourable = favourable(item.favourable)
    item.previous = favourable(item.previous)
    let isHidden = item.favourable.estimate.isSuppressed
    if isHidden {
      item.distribution = .suppressed(minimum: minimumBase(of: .proportion))
    } else if item.distribution.value?.counts.contains(where: isFewForLevel) ?? false {
      item.distribution = hidden(.size, minimum: profile.minimumLevel)
    }
    item.mean = estimate(item.mean)
    if isHidden { item.mean = .suppressed(minimum: minimumBase(of: .proportion)) }
    for (state, count) in item.unrated { item.unrated[state] = self.count(count) }
    let isComparisonHidden = isHidden || item.previous.estimate.isSuppressed
    item.comparison = comparison(item.comparison, isHidden: isComparisonHidden)
    item.effectSize =
      isComparisonHidden && item.effectSize.value != nil
      ? .suppressed(minimum: profile.minimumGroup) : item.effectSize.map(withRoundedCounts)
    return item
  }

  /// A share of favourable ratings of a whole cohort, hidden where few rated so, or few did not.
  private mutating func favourable(_ share: Share) -> Share {
    guard let estimate = share.estimate.value else { return share }
    let count = Int((estimate.value * Double(estimate.count)).rounded())
    let shown = self.share(share)
    guard !shown.estimate.isSuppressed,
      isFewForLevel(count) || isFewForLevel(estimate.count - count)
    else { return shown }
    return Share(
      successes: hidden(.size, minimum: profile.minimumLevel),
      estimate: .suppressed(minimum: profile.minimumLevel))
  }

  private func isFewForLevel(_ count: Int) -> Bool {
    (1..<max(profile.minimumLevel, 1)).contains(count)
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
      let figure = trend.points[position].figure
      if case .favourable = trend.measure, let share = figure.value {
        let count = Int((share.value * Double(share.count)).rounded())
        trend.points[position].figure =
          favourable(Share(successes: .result(count), estimate: figure)).estimate
      } else {
        trend.points[position].figure = estimate(figure)
      }
    }
    return trend
  }
}
