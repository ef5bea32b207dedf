public import Evidence

/// How those who were measured twice differed at the start from those who were measured only then.
///
/// Changes are seen only of those who come back. Where these started elsewhere, the change may not hold
/// for the rest: What Works Clearinghouse (2020) asks for adjustment from |g| > 0.05 and refuses from
/// |g| > 0.25.
public struct MatchedBaseline: Hashable, Sendable {
  /// Those with a measurement before and after.
  public let matched: Int
  /// Those with one before only.
  public let unmatched: Int
  /// Those with one after only, of whom nothing is known at the start.
  public let afterOnly: Int
  /// The mean at the start of the matched minus that of the unmatched, with Welch's interval.
  public let difference: Reported<Estimate>
  /// The same as Hedges' g.
  public let standardised: Reported<Estimate>

  /// Compares the first measurements.
  ///
  /// - Parameters:
  ///   - before: The first measurements, `nil` where there is none, else finite.
  ///   - after: The second, as many, in the order of the same people.
  ///   - level: The confidence level, 0 < `level` < 1.
  public init(before: [Double?], after: [Double?], level: Double) {
    guard before.count == after.count else {
      let reason = "the two lists of values differ in length"
      (matched, unmatched, afterOnly) = (0, 0, 0)
      difference = .notEstimable(reason: reason)
      standardised = .notEstimable(reason: reason)
      return
    }
    var stayed: [Double] = []
    var left: [Double] = []
    var joined = 0
    for (first, second) in zip(before, after) {
      switch (first, second) {
      case (let first?, _?): stayed.append(first)
      case (let first?, nil): left.append(first)
      case (nil, _?): joined += 1
      case (nil, nil): break
      }
    }
    matched = stayed.count
    unmatched = left.count
    afterOnly = joined
    difference = MeanDifference.welch(stayed, minus: left, level: level)
    standardised = StandardisedDifference.hedgesG(stayed, left, level: level)
  }
}
