public import Evidence

/// How many answers fall on each level of an ordered scale.
///
/// The levels are those of the scale, not those that were chosen: an empty level is one with count 0.
public struct OrdinalDistribution: Hashable, Sendable {
  /// The levels of the scale, the lowest first.
  public let levels: [Int]
  /// The answers on each of `levels`.
  public let counts: [Int]
  /// All answers on one of `levels`.
  public let total: Int
  /// Values that are no level of the scale; they are not part of `total`.
  public let outside: Int

  /// Which interval a share gets.
  public enum ShareInterval: Hashable, Sendable {
    case wilson
    case clopperPearson
  }

  /// Counts answers by level.
  ///
  /// - Parameters:
  ///   - values: The answers.
  ///   - levels: The levels of the scale, each once, the lowest first.
  public init(of values: some Sequence<Int>, levels: [Int]) {
    let places = Dictionary(
      levels.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var counts = [Int](repeating: 0, count: levels.count)
    var outside = 0
    for value in values {
      if let place = places[value] { counts[place] += 1 } else { outside += 1 }
    }
    self.levels = levels
    self.counts = counts
    self.outside = outside
    total = counts.reduce(0, +)
  }

  /// The share of answers on each level, in the order of `levels`.
  ///
  /// - Parameters:
  ///   - interval: Which interval the shares get.
  ///   - level: The confidence level of each, 0 < `level` < 1.
  /// - Returns: Estimates in `Unit.proportion`, or `.notEstimable` where there is no answer.
  public func shares(
    interval: ShareInterval = .wilson, level: Double
  ) -> [Reported<Estimate>] {
    counts.map { share($0, interval, level) }
  }

  /// The share of answers on each level, with intervals that hold all true shares at once.
  ///
  /// They are Wilson's at level 1 − (1 − `level`)/k for k levels (Goodman 1965), empty levels counted.
  ///
  /// - Parameter level: The confidence level of all together, 0 < `level` < 1.
  /// - Returns: Estimates in `Unit.proportion`, or `.notEstimable` where there is no answer.
  public func simultaneousShares(level: Double) -> [Reported<Estimate>] {
    counts.map { count in
      reported {
        try Inestimable.check(level: level)
        try Proportion.check(count, of: total)
        let bounds = try Proportion.score(
          count, of: total, effective: Double(total),
          level: 1 - (1 - level) / Double(levels.count))
        return Estimate(
          Double(count) / Double(total),
          interval: Interval(
            lower: bounds.lower, upper: bounds.upper, level: level, method: Self.goodmanMethod),
          unit: .proportion, count: total, method: Self.shareMethod)
      }
    }
  }

  /// The share of answers on each level or below it, in the order of `levels`.
  ///
  /// - Parameters:
  ///   - interval: Which interval the shares get.
  ///   - level: The confidence level of each, 0 < `level` < 1.
  /// - Returns: Estimates in `Unit.proportion`, or `.notEstimable` where there is no answer.
  public func cumulativeShares(
    interval: ShareInterval = .wilson, level: Double
  ) -> [Reported<Estimate>] {
    var sum = 0
    return counts.map { count in
      sum += count
      return share(sum, interval, level).map { $0.named(Self.cumulativeMethod) }
    }
  }

  /// The share of answers on the highest levels.
  ///
  /// - Parameters:
  ///   - width: How many levels count, 1 ... the number of levels.
  ///   - interval: Which interval the share gets.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where there is no answer or the scale
  ///   has fewer levels.
  public func topBox(
    _ width: Int = 1, interval: ShareInterval = .wilson, level: Double
  ) -> Reported<Estimate> {
    box(counts.suffix(max(width, 0)), width, interval, level).map { $0.named(Self.topMethod) }
  }

  /// The share of answers on the lowest levels.
  ///
  /// - Parameters:
  ///   - width: How many levels count, 1 ... the number of levels.
  ///   - interval: Which interval the share gets.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `topBox(_:interval:level:)`.
  public func bottomBox(
    _ width: Int = 1, interval: ShareInterval = .wilson, level: Double
  ) -> Reported<Estimate> {
    box(counts.prefix(max(width, 0)), width, interval, level).map { $0.named(Self.bottomMethod) }
  }

  /// The share of answers on the highest levels minus the share on the lowest.
  ///
  /// No answer counts to both, as no pair rises and falls, so the interval is that of Bonett and Price (2012)
  /// for paired proportions.
  ///
  /// - Parameters:
  ///   - top: How many of the highest levels count, 1 or more.
  ///   - bottom: How many of the lowest levels count, 1 or more.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportionDifference`, or `.notEstimable` where there is no answer or the
  ///   boxes overlap.
  public func netScore(top: Int = 1, bottom: Int = 1, level: Double) -> Reported<Estimate> {
    reported {
      guard top > 0, bottom > 0, top <= levels.count, bottom <= levels.count - top else {
        throw Inestimable("the boxes do not fit on the scale")
      }
      let high = counts.suffix(top).reduce(0, +)
      let low = counts.prefix(bottom).reduce(0, +)
      try Proportion.check(high + low, of: total)
      return Estimate(
        Double(high - low) / Double(total),
        interval: try PairedProportions.bonettPrice(high, minus: low, of: total, level: level),
        unit: .proportionDifference, count: total, method: Self.netMethod)
    }
  }

  /// The share of answers on the lowest level, from which nobody can fall.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `topBox(_:interval:level:)`.
  public func floor(level: Double) -> Reported<Estimate> {
    bottomBox(level: level).map { $0.named(Self.floorMethod) }
  }

  /// The share of answers on the highest level, from which nobody can rise.
  ///
  /// - Parameter level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `topBox(_:interval:level:)`.
  public func ceiling(level: Double) -> Reported<Estimate> {
    topBox(level: level).map { $0.named(Self.ceilingMethod) }
  }

  private func box(
    _ part: ArraySlice<Int>, _ width: Int, _ interval: ShareInterval, _ level: Double
  ) -> Reported<Estimate> {
    guard width > 0, width <= levels.count else {
      return .notEstimable(reason: "the boxes do not fit on the scale")
    }
    return share(part.reduce(0, +), interval, level)
  }

  private func share(
    _ count: Int, _ interval: ShareInterval, _ level: Double
  ) -> Reported<Estimate> {
    let share =
      switch interval {
      case .wilson: Proportion.wilson(successes: count, count: total, level: level)
      case .clopperPearson:
        Proportion.clopperPearson(successes: count, count: total, level: level)
      }
    return share.map { $0.named(Self.shareMethod) }
  }

  private static let shareMethod = Method(name: "level_share", title: "share of answers on a level")
  private static let cumulativeMethod = Method(
    name: "cumulative_share", title: "share of answers on a level or below")
  private static let topMethod = Method(name: "top_box", title: "share on the highest levels")
  private static let bottomMethod = Method(
    name: "bottom_box", title: "share on the lowest levels")
  private static let netMethod = Method(
    name: "net_score", title: "share on the highest minus share on the lowest levels")
  private static let floorMethod = Method(name: "floor", title: "share on the lowest level")
  private static let ceilingMethod = Method(name: "ceiling", title: "share on the highest level")
  private static let goodmanMethod = Method(
    name: "goodman", title: "Goodman's simultaneous interval", citation: .goodman1965)
}
