public import EvaluationModel
public import Evidence

/// How far the same people moved on a domain or an item, in every form that a researcher asks for.
public struct GainDetail: Hashable, Sendable, Identifiable {
  /// What was rated.
  public enum Outcome: Hashable, Sendable {
    case domain(Domain)
    case item(Item)
  }

  /// `domain` or `item`, a slash, the instrument's id, a slash, and the id of what was rated.
  public let id: String
  /// What was rated.
  public let outcome: Outcome
  /// The instrument.
  public let instrument: Instrument
  /// Those who rated it both times.
  public internal(set) var matched: Reported<Int>
  /// Those who rated it before only.
  public internal(set) var beforeOnly: Reported<Int>
  /// After minus before, of those who rated it both times.
  public internal(set) var gain: Reported<Estimate>
  /// The look back minus before, of those who gave all three ratings; `nil` where there was no look
  /// back.
  public internal(set) var responseShift: Reported<Estimate>?
  /// After minus the look back, of the same.
  public internal(set) var adjustedGain: Reported<Estimate>?
  /// The gain in standard deviations of the changes.
  public internal(set) var dz: Reported<Estimate>
  /// The gain in standard deviations of the two occasions.
  public internal(set) var dAverage: Reported<Estimate>
  /// How much more often a rating after is above one before than below, over all pairs of the two.
  public internal(set) var cliffsDelta: Reported<Estimate>
  /// The share who rated themselves higher after than before.
  public internal(set) var improved: Share
  /// The share who rated themselves the same.
  public internal(set) var same: Share
  /// The share who rated themselves lower.
  public internal(set) var declined: Share
  /// The signed-rank test of no change.
  public internal(set) var test: Reported<TestResult>
  /// The smallest gain that so many pairs would have shown four times in five, in standard deviations
  /// of the changes.
  public internal(set) var detectable: Reported<Estimate>
  /// Where those who rated both times began, minus where those began who did not come back, in
  /// standard deviations.
  public internal(set) var attrition: Reported<Estimate>

  /// Whose ratings.
  public var source: FeedbackSource { instrument.source }
  /// What was rated, in reports.
  public var label: String {
    switch outcome {
    case .domain(let domain): domain.name
    case .item(let item): item.label
    }
  }
}
