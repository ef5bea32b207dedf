import Evidence
import GSLKit

/// Intervals from resamples of the data, each as large as the data and drawn from them with replacement.
///
/// Groups are drawn each from itself. The same seed gives the same interval on any number of
/// processors.
public struct Bootstrap: Hashable, Sendable {
  /// How many resamples are drawn, 100 or more for an interval to be found.
  public let resamples: Int
  /// The seed of the generators.
  public let seed: UInt32
  /// Whether resamples are drawn on all processors at once, which changes nothing but the time.
  public let usesAllProcessors: Bool

  /// - Parameters:
  ///   - resamples: How many resamples are drawn, 100 or more for an interval to be found.
  ///   - seed: The seed of the generators.
  ///   - usesAllProcessors: Whether resamples are drawn on all processors at once.
  public init(resamples: Int = 9999, seed: UInt32 = 1, usesAllProcessors: Bool = true) {
    self.resamples = max(resamples, 0)
    self.seed = seed
    self.usesAllProcessors = usesAllProcessors
  }

  var blocks: ResamplingBlocks {
    ResamplingBlocks(resamples: resamples, seed: seed, usesAllProcessors: usesAllProcessors)
  }

  /// A statistic of the data with what is needed to draw it again.
  struct Resampled {
    /// The statistic of the data; its error only where a studentized interval is wanted.
    let estimate: Replicate
    /// The statistic with each thing that is drawn left out in turn, sample by sample.
    let jackknife: () throws -> [[Double]]
    /// The statistic of so many resamples.
    let draw: @Sendable (inout RandomGenerator, Int) throws -> [Replicate]
  }

  func interval(
    _ form: BootstrapInterval, of resampled: Resampled, level: Double
  ) throws -> Interval {
    try Inestimable.check(level: level)
    guard resampled.estimate.value.isFinite else {
      throw Inestimable("the statistic is not defined in these data")
    }
    let replicates = try blocks.values(resampled.draw)
    let distribution = BootstrapDistribution(
      estimate: resampled.estimate.value,
      replicates: replicates.values(around: resampled.estimate.value))
    let bounds =
      switch form {
      case .percentile: try distribution.percentileBounds(level: level)
      case .bca: try distribution.acceleratedBounds(level: level, jackknife: resampled.jackknife())
      case .studentized:
        try distribution.studentizedBounds(
          level: level, error: resampled.estimate.error, errors: replicates.map(\.error))
      }
    return Interval(
      lower: bounds.lowerBound, upper: bounds.upperBound, level: level, method: form.method(self))
  }
}
