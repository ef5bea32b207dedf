public import Statistics

/// What a user decides beside the columns.
public struct ComparisonSettings: Hashable, Sendable {
  /// The confidence level of all intervals, 0 < `level` < 1; tests are judged at 1 − `level`.
  public var level: Double
  /// How p-values are corrected.
  public var adjustment: PValueCorrection
  /// The smallest difference that matters, or `nil` where none was named.
  public var equivalence: EquivalenceMargin?
  /// The chance with which a difference is to be detected that is called detectable.
  public var power: Double
  /// How many samples are drawn for bootstrap intervals of differences, 0 for none.
  public var resamples: Int
  /// The seed of what is drawn at random.
  public var seed: UInt32
  /// The share of answers at one end of a scale from which a ceiling or floor is told.
  public var ceilingShare: Double

  public init(
    level: Double = 0.95, adjustment: PValueCorrection = .holm,
    equivalence: EquivalenceMargin? = nil,
    power: Double = 0.8, resamples: Int = 0, seed: UInt32 = 1, ceilingShare: Double = 0.5
  ) {
    self.level = level
    self.adjustment = adjustment
    self.equivalence = equivalence
    self.power = power
    self.resamples = resamples
    self.seed = seed
    self.ceilingShare = ceilingShare
  }
}

/// The smallest difference that matters.
public enum EquivalenceMargin: Hashable, Sendable {
  /// In the unit of the outcome: points of a scale, or a share as 0.1.
  case units(Double)
  /// In standard deviations within the levels.
  case standardDeviations(Double)
}
