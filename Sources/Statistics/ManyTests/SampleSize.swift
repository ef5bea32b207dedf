public import Evidence

/// How many are needed for a two-sided test at 1 − `level` to detect a difference with a given power.
///
/// Each number is the smallest with which the function of the same name of ``Power`` reaches `power`.
public enum SampleSize {
  /// The size of each of two groups for Student's t test.
  ///
  /// - Parameters:
  ///   - difference: The difference to be detected, in standard deviations; not 0.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: The size of each group, or `.notEstimable`.
  public static func meanDifference(
    _ difference: Double, level: Double, power: Double = 0.8
  ) -> Reported<Int> {
    smallest(level: level, power: power) { count in
      Power.meanDifference(difference, count, count, level: level)
    }
  }

  /// The number of pairs for the paired t test.
  ///
  /// - Parameters:
  ///   - difference: The mean change to be detected, in standard deviations of the changes; not 0.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: The number of pairs, or `.notEstimable`.
  public static func pairedDifference(
    _ difference: Double, level: Double, power: Double = 0.8
  ) -> Reported<Int> {
    smallest(level: level, power: power) { count in
      Power.pairedDifference(difference, pairs: count, level: level)
    }
  }

  /// The size of each of two groups for the score test of two shares.
  ///
  /// - Parameters:
  ///   - share: The share of the first group, 0 ... 1.
  ///   - otherShare: The share of the second group, 0 ... 1, another one.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: The size of each group, or `.notEstimable`.
  public static func proportionDifference(
    _ share: Double, _ otherShare: Double, level: Double, power: Double = 0.8
  ) -> Reported<Int> {
    smallest(level: level, power: power) { count in
      Power.proportionDifference(share, otherShare, count, count, level: level)
    }
  }

  /// The size of each of two groups for Mann and Whitney's test.
  ///
  /// - Parameters:
  ///   - superiority: The chance that a value of the first group is higher, 0 ... 1; not ½.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: The size of each group, or `.notEstimable`.
  public static func mannWhitney(
    superiority: Double, level: Double, power: Double = 0.8
  ) -> Reported<Int> {
    smallest(level: level, power: power) { count in
      Power.mannWhitney(superiority: superiority, count, count, level: level)
    }
  }

  /// The most that are looked at: more than there are people to ask.
  private static let most = 1 << 40

  private static func smallest(
    level: Double, power: Double, reached: (Int) -> Reported<Estimate>
  ) -> Reported<Int> {
    reported {
      try GroupSizes.check(power: power, level: level)
      func suffices(_ count: Int) throws -> Bool { try reached(count).get().value >= power }
      var enough = 2
      while try !suffices(enough) {
        guard enough < most else { throw Inestimable("no number of responses will do") }
        enough *= 2
      }
      var short = enough / 2
      guard enough > 2 else { return enough }
      while short + 1 < enough {
        let middle = (short + enough) / 2
        if try suffices(middle) { enough = middle } else { short = middle }
      }
      return enough
    }
  }
}
