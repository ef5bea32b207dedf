public import Evidence

/// An estimate from data with missing values that were filled in several times over, by Rubin's rules.
public struct PooledImputations: Hashable, Sendable {
  /// The mean of the estimates, with Student's t interval on `degreesOfFreedom`.
  public let estimate: Evidence.Estimate
  /// The square root of the total variance W + (1 + 1/m)B.
  public let standardError: Double
  /// The degrees of freedom of Barnard and Rubin (1999), infinite where those of complete data are and all
  /// imputations agree.
  public let degreesOfFreedom: Double
  /// W, the mean of the variances of the estimates.
  public let within: Double
  /// B, the variance of the estimates among the imputations.
  public let between: Double
  /// The relative increase in variance due to missing values, (1 + 1/m)B/W.
  public let relativeIncrease: Double
  /// The fraction of information about the estimate that is missing, (r + 2/(ν + 3))/(r + 1), 0 where
  /// all imputations agree.
  public let missingInformation: Double

  /// Pools estimates of the same quantity from m imputations (Rubin 1987, section 3.3).
  ///
  /// - Parameters:
  ///   - estimates: Two or more, one an imputation.
  ///   - variances: The squared standard error of each.
  ///   - completeDegreesOfFreedom: Those that the estimate would have if nothing were missing, as n − 1
  ///     for a mean; infinite for a normal interval.
  ///   - count: The number of people behind the estimate.
  ///   - unit: What one unit of it means.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - method: What is estimated.
  /// - Returns: The pooled estimate, or `.notEstimable`.
  public static func pool(
    _ estimates: [Double], variances: [Double], completeDegreesOfFreedom: Double, count: Int,
    unit: Unit, level: Double, method: Method = rubin
  ) -> Reported<PooledImputations> {
    reported {
      try Inestimable.check(level: level)
      guard estimates.count > 1 else { throw Inestimable("there are fewer than two imputations") }
      guard estimates.count == variances.count else {
        throw Inestimable("the estimates and the variances differ in number")
      }
      guard variances.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
        throw Inestimable("a variance is missing, negative or infinite")
      }
      guard completeDegreesOfFreedom > 0 else { throw Inestimable("no degree of freedom is left") }
      let sample = try Sample(estimates)
      let m = Double(sample.count)
      let within = try Sample(variances).mean
      let between = sample.variance
      let added = (1 + 1 / m) * between
      let total = within + added
      guard within > 0 else { throw Inestimable("the values show no spread") }
      let share = added / total
      let degrees = degreesOfFreedom(share, m - 1, completeDegreesOfFreedom)
      let precision = Precision(
        standardError: total.squareRoot(),
        degreesOfFreedom: degrees.isFinite ? degrees : nil)
      return PooledImputations(
        estimate: Estimate(
          sample.mean,
          interval: try precision.interval(
            around: sample.mean, level: level,
            Method(
              name: "barnard_rubin",
              title: "Student's t interval with the degrees of freedom of"
                + " Barnard and Rubin", citation: .barnardRubin1999)),
          unit: unit, count: count, method: method),
        standardError: precision.standardError, degreesOfFreedom: degrees, within: within,
        between: between,
        relativeIncrease: added / within,
        missingInformation: between > 0
          ? (share + (1 - share) * 2 / (degrees + 3)) : 0)
    }
  }

  /// ν = (1/ν_old + 1/ν_obs)⁻¹ with ν_old = (m − 1)/λ² and ν_obs = (ν_com + 1)/(ν_com + 3) · ν_com(1 − λ).
  private static func degreesOfFreedom(
    _ share: Double, _ imputations: Double, _ complete: Double
  ) -> Double {
    let old = share > 0 ? imputations / share.squared : .infinity
    guard complete.isFinite else { return old }
    let observed = (complete + 1) / (complete + 3) * complete * (1 - share)
    return old.isFinite ? old * observed / (old + observed) : observed
  }

  /// How a pooled estimate is named where the caller has no name for it.
  public static let rubin = Method(
    name: "pooled_imputations", title: "estimate pooled over imputations by Rubin's rules",
    citation: .rubin1987)
}

extension PooledImputations: NumericResult {
  var isNumeric: Bool {
    estimate.isNumeric
      && ![standardError, degreesOfFreedom, relativeIncrease, missingInformation]
        .contains(where: \.isNaN)
  }
}
