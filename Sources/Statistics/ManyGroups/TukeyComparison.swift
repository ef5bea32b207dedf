import Evidence
import GSLKit

/// Comparisons of the means of all pairs of groups by the studentized range.
///
/// The statistic of a test is q, positive where the second group has the greater mean; its degrees of
/// freedom are k, the number of groups, and ν, those of the error.
public enum TukeyComparison {
  /// Tukey and Kramer's comparisons, for groups of the same spread and whatever sizes.
  ///
  /// For each pair q = (m₂ − m₁)/√(s²(1/n₁ + 1/n₂)/2) with the variance s² within all groups, on N − k degrees of
  /// freedom; the corrected p and the interval are those of the studentized range of k means. With groups
  /// of different sizes they err on the safe side (Hayter 1984). The p of the pair by itself is that of
  /// t = q/√2.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of one or more finite numbers each.
  ///   - level: The confidence level of all intervals at once, 0 < `level` < 1.
  /// - Returns: The pairs in order, or `.notEstimable` in each of them; none for fewer than two groups.
  public static func tukeyKramer(_ groups: [[Double]], level: Double) -> [PairwiseComparison] {
    let analysis = Result { try Variation(groups) }
    return compared(
      analysis.map(\.groups), count: groups.count, level: level, test: tukeyTest,
      interval: tukeyInterval
    ) { first, second in
      let variation = try analysis.get()
      return (
        variation.residualVariance * (1 / Double(first.count) + 1 / Double(second.count)),
        variation.denominator
      )
    }
  }

  /// Games and Howell's comparisons, for groups that may differ in spread.
  ///
  /// As those of Tukey and Kramer, but with s₁²/n₁ + s₂²/n₂ in each pair and Welch's degrees of freedom (Games
  /// and Howell 1976). They reject a little too often where groups are smaller than six.
  ///
  /// - Parameters:
  ///   - groups: Two or more groups of two or more finite numbers each.
  ///   - level: The confidence level of all intervals at once, 0 < `level` < 1.
  /// - Returns: The pairs in order, or `.notEstimable` in each of them, or in a pair of groups that do not
  ///   vary; none for fewer than two groups.
  public static func gamesHowell(_ groups: [[Double]], level: Double) -> [PairwiseComparison] {
    compared(
      Result { try SampleGroups(groups, atLeast: 2) }, count: groups.count, level: level,
      test: gamesHowellTest, interval: gamesHowellInterval
    ) { first, second in
      let precision = WelchPrecision(first, second)
      guard precision.variance > 0 else {
        throw Inestimable("the values do not vary within the groups")
      }
      return (precision.variance, precision.degreesOfFreedom)
    }
  }

  private static func compared(
    _ groups: Result<SampleGroups, any Error>, count: Int, level: Double, test: Method,
    interval: Method,
    precision: (Sample, Sample) throws -> (variance: Double, degreesOfFreedom: Double)
  ) -> [PairwiseComparison] {
    // All pairs of Tukey's method ask for the same quantile.
    var widths: [Double: Double] = [:]
    return pairs(of: count).map { pair in
      let comparison = reported {
        try Inestimable.check(level: level)
        let groups = try groups.get()
        let first = groups.samples[pair.first]
        let second = groups.samples[pair.second]
        let (variance, degrees) = try precision(first, second)
        let range = try StudentizedRangeDistribution(groups: count, degreesOfFreedom: degrees)
        let width = try widths[degrees] ?? range.quantile(level)
        widths[degrees] = width
        let difference = groups.difference(pair.second, minus: pair.first)
        let error = (variance / 2).squareRoot()
        let q = difference / error
        let counts = [first.count, second.count]
        return Compared(
          difference: Estimate(
            difference,
            interval: Interval(
              lower: difference - width * error, upper: difference + width * error, level: level,
              method: interval),
            unit: .scalePoints, count: first.count + second.count, groupCounts: counts,
            method: Method(
              name: "mean_difference", title: "difference of means", citation: test.citation)),
          test: TestResult(
            statistic: q, degreesOfFreedom: [Double(count), degrees],
            p: try Critical.twoSided(t: q / 2.0.squareRoot(), degreesOfFreedom: degrees),
            adjustedP: try range.upperTail(abs(q)), groupCounts: counts, method: test))
      }
      return PairwiseComparison(
        first: pair.first, second: pair.second, difference: comparison.map(\.difference),
        test: comparison.map(\.test))
    }
  }

  private static let tukeyTest = Method(
    name: "tukey_hsd", title: "Tukey and Kramer's comparison", citation: .kramer1956)
  private static let tukeyInterval = Method(
    name: "tukey_kramer", title: "Tukey and Kramer's simultaneous interval",
    citation: .kramer1956)
  private static let gamesHowellTest = Method(
    name: "games_howell", title: "Games and Howell's comparison", citation: .gamesHowell1976)
  private static let gamesHowellInterval = Method(
    name: "games_howell", title: "Games and Howell's simultaneous interval",
    citation: .gamesHowell1976)
}
