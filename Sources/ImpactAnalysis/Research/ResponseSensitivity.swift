public import EvaluationModel
public import Evidence

/// How far an item's share of favourable ratings hangs on who answered.
public struct ResponseSensitivity: Hashable, Sendable, Identifiable {
  /// What a share can be, whatever those who did not answer would have said.
  public struct Bounds: Hashable, Sendable {
    /// If none of them were favourable.
    public let lowest: Double
    /// If all of them were.
    public let highest: Double
    /// An interval for the share, wherever between the two it is.
    public let interval: Interval?
    /// How the bounds were computed.
    public let method: Method
  }

  /// A share after the answers were weighted to the roll.
  public struct Weighted: Hashable, Sendable {
    /// The share.
    public internal(set) var share: Reported<Estimate>
    /// How many people answering alike would be worth as much: Kish's effective number.
    public internal(set) var effectiveCount: Reported<Double>
    /// How many times the variance is that of a simple random sample.
    public internal(set) var designEffect: Reported<Double>
  }

  /// The instrument's id, a slash, and the item's.
  public var id: String { "\(instrument.id)/\(item.id)" }
  /// The instrument.
  public let instrument: Instrument
  /// The item.
  public let item: Item
  /// How many were asked.
  public internal(set) var asked: Reported<Int>
  /// The share as the report gives it.
  public internal(set) var share: Share
  /// The share with an interval for this cohort alone, of which those who answered are a large part.
  public internal(set) var finite: Reported<Estimate>
  /// Weighted to the roll by location.
  public internal(set) var byLocation: Weighted
  /// Weighted to the roll by location and by kind of participant.
  public internal(set) var byLocationAndType: Weighted
  /// The share at worst and at best.
  public internal(set) var bounds: Reported<Bounds>
}
