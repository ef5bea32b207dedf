import Evidence

extension Estimate {
  /// The estimate of answers that count 0 and 1, whose means are shares, as a difference of shares.
  var asShares: Estimate {
    Estimate(
      value, interval: interval, unit: .proportionDifference, count: count,
      groupCounts: groupCounts, base: base, method: method)
  }
}
