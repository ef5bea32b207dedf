public import Evidence
import GSLKit

/// The analysis of variance of several independent groups.
public enum AnalysisOfVariance {
  /// The classical F test of whether the means of the groups differ.
  ///
  /// F = (SSB/(k − 1)) / (SSW/(N − k)) on k − 1 and N − k degrees of freedom; the groups are taken to have the
  /// same spread (Fisher 1925). A group may hold one value, as long as another holds more.
  ///
  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Returns: The test, or `.notEstimable` where a group is empty or no group varies.
  public static func test(_ groups: [[Double]]) -> Reported<TestResult> {
    reported { try Variation(groups).test }
  }

  /// Welch's test of whether the means of the groups differ, whose spreads may differ too.
  ///
  /// With wᵢ = nᵢ/sᵢ² and h = Σ (1 − wᵢ/W)²/(nᵢ − 1) it is
  /// F = (Σ wᵢ(mᵢ − m̃)²/(k − 1)) / (1 + 2(k − 2)h/(k² − 1)) on k − 1 and (k² − 1)/(3h) degrees of freedom
  /// (Welch 1951).
  ///
  /// - Parameter groups: Two or more groups of two or more finite numbers each.
  /// - Returns: The test, or `.notEstimable` where a group is too small or does not vary.
  public static func welchTest(_ groups: [[Double]]) -> Reported<TestResult> {
    reported {
      let groups = try SampleGroups(groups, atLeast: 2)
      guard !groups.samples.contains(where: \.isConstant) else {
        throw Inestimable("one of the groups does not vary")
      }
      let k = Double(groups.samples.count)
      // In shares of the whole, so that very small or large variances do no harm.
      let least = groups.samples.reduce(.infinity) { min($0, $1.variance / Double($1.count)) }
      let weights = groups.samples.map { least / ($0.variance / Double($0.count)) }
      let total = compensatedSum(weights)
      let centre = compensatedSum(zip(weights, groups.deviations).lazy.map { $0 * $1 }) / total
      let between = compensatedSum(
        zip(weights, groups.deviations).lazy.map { $0 * ($1 - centre).squared })
      let h = compensatedSum(
        zip(weights, groups.samples).lazy.map { weight, sample in
          (1 - weight / total).squared / Double(sample.count - 1)
        })
      let f = between / least / (k - 1) / (1 + 2 * (k - 2) * h / (k * k - 1))
      let degrees = [k - 1, (k * k - 1) / (3 * h)]
      return TestResult(
        statistic: f, degreesOfFreedom: degrees,
        p: try FDistribution(numerator: degrees[0], denominator: degrees[1]).upperTail(f),
        groupCounts: groups.counts,
        method: Method(name: "welch_anova", title: "Welch's F test", citation: .welch1951))
    }
  }

  /// The standard deviation within the groups, pooled: √(SSW/(N − k)).
  ///
  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Returns: An estimate in `Unit.scalePoints` without an interval, or `.notEstimable`.
  public static func residualDeviation(_ groups: [[Double]]) -> Reported<Estimate> {
    reported {
      let variation = try Variation(groups)
      return Estimate(
        variation.residualVariance.squareRoot(), interval: nil, unit: .scalePoints,
        count: variation.groups.count, groupCounts: variation.groups.counts,
        method: Method(
          name: "residual_sd", title: "standard deviation within the groups",
          citation: .fisher1925))
    }
  }
}

/// The variation of values between and within groups.
struct Variation {
  let groups: SampleGroups
  /// The sum of squares between the groups.
  let between: Double
  /// The sum of squares within the groups, positive.
  let within: Double

  /// - Parameter groups: Two or more groups of one or more finite numbers each.
  /// - Throws: `Inestimable`.
  init(_ groups: [[Double]]) throws {
    self.groups = try SampleGroups(groups)
    between = self.groups.between
    within = self.groups.within
    guard self.groups.count > groups.count else {
      throw Inestimable("every group holds only one value")
    }
    guard within > 0 else { throw Inestimable("the values do not vary within the groups") }
  }

  /// k − 1.
  var numerator: Double { Double(groups.samples.count - 1) }
  /// N − k.
  var denominator: Double { Double(groups.count - groups.samples.count) }
  /// The variance within the groups.
  var residualVariance: Double { within / denominator }
  /// The statistic of the classical test.
  var f: Double { between / numerator / residualVariance }

  /// The classical test.
  var test: TestResult {
    get throws {
      TestResult(
        statistic: f, degreesOfFreedom: [numerator, denominator],
        p: try FDistribution(numerator: numerator, denominator: denominator).upperTail(f),
        groupCounts: groups.counts,
        method: Method(name: "anova", title: "analysis of variance", citation: .fisher1925))
    }
  }
}
