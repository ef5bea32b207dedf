public import Evidence
import GSLKit

extension MinimumDetectable {
  /// The smallest mean change that a paired t test detects with the given power.
  ///
  /// - Parameters:
  ///   - pairs: The number of pairs, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: A positive estimate in standard deviations of the changes (d_z), or `.notEstimable`.
  public static func pairedDifference(
    pairs: Int, level: Double, power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check([pairs], level: level)
      try GroupSizes.check(power: power, level: level)
      let noncentrality = try Noncentrality.detectable(
        degreesOfFreedom: Double(pairs) - 1, level: level, power: power)
      return estimate(
        noncentrality / Double(pairs).squareRoot(), .standardDeviations, [pairs], .bloom1995)
    }
  }

  /// The smallest chance of superiority above ½ that Mann and Whitney's test detects with the given power.
  ///
  /// The inverse of `Power.mannWhitney(superiority:_:_:level:)`, after Noether (1987).
  ///
  /// - Parameters:
  ///   - count: The size of the first group, 2 or more.
  ///   - otherCount: The size of the second group, 2 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: An estimate in `Unit.probability`, above ½, or `.notEstimable` where not even groups that
  ///   do not overlap would be told apart.
  public static func superiority(
    _ count: Int, _ otherCount: Int, level: Double, power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check([count, otherCount], level: level)
      try GroupSizes.check(power: power, level: level)
      func excess(_ superiority: Double) throws -> Double {
        try Power.mannWhitney(superiority: superiority, count, otherCount, level: level).get()
          .value - power
      }
      guard try excess(1) >= 0 else {
        throw Inestimable("with so few not even groups that do not overlap would be told apart")
      }
      return estimate(
        try BrentSolver().root(of: excess, in: 0.5...1), .probability, [count, otherCount],
        .noether1987)
    }
  }

  /// The smallest difference of means of two groups of whole clusters that is likely to be detected.
  ///
  /// (t₁ + t₂) √(ρ(1 − R₂²)/(P(1 − P)J) + (1 − ρ)(1 − R₁²)/(P(1 − P)Jn)), where t₁ and t₂ are the quantiles of
  /// Student's t at (1 + `level`)/2 and at `power` on J − g − 2 degrees of freedom: model CRA2 of Dong and
  /// Maynard (2013), as in the R package PowerUpR.
  ///
  /// - Parameters:
  ///   - clusters: J, the clusters of both groups.
  ///   - size: n, the values in each cluster: their harmonic mean.
  ///   - correlation: ρ, the correlation within clusters, 0 ... 1.
  ///   - share: P, the share of clusters that are in the first group, 0 < `share` < 1.
  ///   - explained: R₁², the share of the variance within clusters that covariates explain, 0 ..< 1.
  ///   - explainedBetween: R₂², that of the variance between clusters, 0 ..< 1.
  ///   - covariates: g, the number of covariates of clusters, 0 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: The chance of detection, greater than 1 − `level`, less than 1.
  /// - Returns: A positive estimate in standard deviations of all values, or `.notEstimable`.
  public static func clusteredMeanDifference(
    clusters: Int, size: Double, correlation: Double, share: Double = 0.5,
    explained: Double = 0, explainedBetween: Double = 0, covariates: Int = 0, level: Double,
    power: Double = 0.8
  ) -> Reported<Estimate> {
    reported {
      try GroupSizes.check(power: power, level: level)
      guard covariates >= 0, clusters < 1 << 52, clusters - 2 > covariates else {
        throw Inestimable("there are too few clusters")
      }
      guard size >= 1, size.isFinite else { throw Inestimable("a cluster has fewer than one") }
      guard correlation >= 0, correlation <= 1 else {
        throw Inestimable("the correlation within clusters is not between 0 and 1")
      }
      guard share > 0, share < 1 else {
        throw Inestimable("the share of clusters is not between 0 and 1")
      }
      for part in [explained, explainedBetween] {
        guard part >= 0, part < 1 else {
          throw Inestimable("a share of explained variance is not between 0 and 1")
        }
      }
      let degrees = Double(clusters - covariates - 2)
      let reach =
        try Critical.student(level, degreesOfFreedom: degrees)
        + StudentDistribution(degreesOfFreedom: degrees).quantile(power)
      let perCluster =
        correlation * (1 - explainedBetween) + (1 - correlation) * (1 - explained) / size
      let count = Double(clusters)
      return estimate(
        reach * (perCluster / (share * (1 - share) * count)).squareRoot(), .standardDeviations,
        [clusters], .dongMaynard2013)
    }
  }
}
