public import Evidence
import Foundation
import GSLKit

/// Shares of a population, from a sample that was drawn by a plan.
public enum WeightedProportion {
  /// Which interval goes with a weighted share.
  public enum IntervalKind: Hashable, Sendable {
    /// Wilson's at the effective sample size; inside 0 ... 1 and defined for shares of 0 and 1.
    case wilson
    /// Clopper and Pearson's at the effective sample size, as Korn and Graubard (1998) have it and R's
    /// `svyciprop(method = "beta")`; wider.
    case kornGraubard
    /// Student's t interval of the log odds, R's `svyciprop(method = "xlogit")`; none for shares of 0
    /// and 1.
    case logit
  }

  /// The share Σw/Σw of those who have the property.
  ///
  /// The effective sample size is p(1 − p)/v · (t₍ₙ₋₁₎/t₍d₎)², v the variance of the share by Taylor
  /// linearisation and d the degrees of freedom of the design (Korn and Graubard 1998). For shares of 0
  /// and of 1, which have no variance, Kish's effective size of the weights takes the place of the first
  /// factor. Where every unit of the population was seen, there is no interval.
  ///
  /// With 60 of 300 drawn at random and a share of .12, the 95 % intervals covered 94 % (Wilson) and 98 %
  /// (the others); with 12 of 60 clusters of eight that are alike, 90 % (Wilson) and 92 %: so few clusters
  /// leave too little to judge the variance by, whatever the interval.
  ///
  /// - Parameters:
  ///   - values: Whether each row has the property, `nil` where that is not known.
  ///   - design: How the rows were drawn.
  ///   - domain: Which rows the share is of, or `nil` for all; the others remain part of the design.
  ///   - interval: Which interval.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable`.
  public static func estimate(
    _ values: [Bool?], design: SurveyDesign, domain: [Bool]? = nil,
    interval: IntervalKind = .wilson, level: Double
  ) -> Reported<SurveyEstimate> {
    reported {
      try Inestimable.check(level: level)
      let numbers = values.map { value in value.map { $0 ? 1.0 : 0.0 } }
      let mean = try DomainMean(numbers, Linearisation(design, count: values.count), domain)
      let variance = try mean.plan.variance(of: mean.deviations)
      return SurveyEstimate(
        estimate: Estimate(
          mean.mean, interval: try bounds(mean, variance, interval, level: level),
          unit: .proportion, count: mean.rows.count, method: method),
        standardError: variance.squareRoot(), degreesOfFreedom: mean.degreesOfFreedom,
        designEffect: mean.designEffect(variance), effectiveCount: mean.effectiveCount)
    }
  }

  private static func bounds(
    _ mean: DomainMean, _ variance: Double, _ kind: IntervalKind, level: Double
  ) throws -> Interval? {
    let p = mean.mean
    let degrees = mean.degreesOfFreedom
    let isInside = p > 0 && p < 1
    guard !mean.plan.isComplete, degrees > 0, variance > 0 || !isInside else { return nil }
    if kind == .logit {
      guard isInside else { return nil }
      return try Precision(standardError: variance.squareRoot(), degreesOfFreedom: degrees)
        .interval(aroundShare: p, level: level, logitMethod)
    }
    let rows = Double(mean.rows.count)
    let equivalent = isInside ? p * (1 - p) / variance : mean.effectiveCount
    let ratio =
      rows > 1
      ? try Critical.student(level, degreesOfFreedom: rows - 1)
        / Critical.student(level, degreesOfFreedom: degrees) : 1
    let effective = equivalent * ratio.squared
    if kind == .wilson {
      let bounds = try Proportion.score(share: p, effective: effective, level: level)
      return Interval(
        lower: bounds.lower, upper: bounds.upper, level: level, method: wilsonMethod)
    }
    let tail = (1 - level) / 2
    return Interval(
      lower: try Proportion.betaQuantile(tail, effective * p, effective * (1 - p) + 1),
      upper: 1 - (try Proportion.betaQuantile(tail, effective * (1 - p), effective * p + 1)),
      level: level,
      method: kornGraubardMethod)
  }

  private static let method = Method(
    name: "weighted_proportion", title: "weighted proportion", citation: .lumley2010)
  private static let wilsonMethod = Method(
    name: "wilson_effective", title: "Wilson's score interval at the effective sample size",
    citation: .kornGraubard1998)
  private static let kornGraubardMethod = Method(
    name: "korn_graubard", title: "exact interval at the effective sample size",
    citation: .kornGraubard1998)
  private static let logitMethod = Method(
    name: "logit_t", title: "Student's t interval of the log odds", citation: .lumley2010)
}
