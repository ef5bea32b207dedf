public import Evidence
import GSLKit

/// A share of many units that a fallible rule judged, put right by a random sample that people judged.
///
/// Prediction-powered inference (Angelopoulos, Duchi and Zrnic 2023): the rule's share of all units,
/// less the rule's error as the sample shows it. It holds however bad the rule is; a good one narrows
/// the interval.
public enum PredictionPowered {
  /// What people and the rule said of the units.
  public struct Judgements: Hashable, Sendable {
    /// What people said of the sample: whether a unit has the property.
    public let labels: [Bool]
    /// What the rule said of the same units, in the same order.
    public let predictions: [Bool]
    /// What the rule said of the units outside the sample.
    public let unlabelled: [Bool]

    public init(labels: [Bool], predictions: [Bool], unlabelled: [Bool]) {
      self.labels = labels
      self.predictions = predictions
      self.unlabelled = unlabelled
    }
  }

  /// Which interval goes with a share.
  public enum IntervalKind: Hashable, Sendable {
    /// Wilson's at the sample size that a simple random sample would need to be as certain.
    ///
    /// That size is p(1 − p)/v, v the variance with half a false alarm and half a miss added to the
    /// sample's errors, so that a rule without an error in a small sample does not pass for perfect.
    /// With samples of 30 to 200 of 2,000 and shares of .02 to .5 it covers 94 % or more where 95 % are
    /// wanted.
    case wilson
    /// The normal interval as published. With few positive units it is too narrow: it covers 87 % where
    /// the share is .05 and 50 were labelled.
    case normal
  }

  /// The share with the power-tuned estimator: λ·f̄ + mean(y − λf), f̄ the rule's share outside the sample.
  ///
  /// λ = cov(y, f)/((1 + n/N)·var f), cut to 0 ... 1, the covariance over the n units of the sample with
  /// divisor n, the variance over all n + N units with divisor n + N − 1. At λ = 0 the estimate is that
  /// of the sample alone. It may lie a little outside 0 ... 1 and is cut there.
  ///
  /// - Parameters:
  ///   - judgements: The sample must have been drawn at random from all the units.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - interval: Which interval.
  /// - Returns: An estimate in `Unit.proportion` whose group counts are those labelled and not, or
  ///   `.notEstimable`.
  public static func prevalence(
    _ judgements: Judgements, level: Double, interval: IntervalKind = .wilson
  ) -> Reported<Estimate> {
    reported {
      let tuned = try Tuned(judgements)
      let bounds = try tuned.bounds(level, interval)
      return Estimate(
        min(max(tuned.estimate, 0), 1),
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: method(interval)),
        unit: .proportion, count: judgements.labels.count + judgements.unlabelled.count,
        groupCounts: [judgements.labels.count, judgements.unlabelled.count],
        method: Method(
          name: "prevalence_corrected", title: "prevalence corrected for coding error",
          citation: .angelopoulosDuchiZrnic2023))
    }
  }

  /// The difference of two groups' shares, each corrected by its own sample.
  ///
  /// The bounds put the two intervals together as Newcombe's method 10 does; for `normal` they are those
  /// of the sum of the two variances.
  ///
  /// - Parameters:
  ///   - judgements: The first group.
  ///   - other: The second group, independent of the first.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - interval: Which interval.
  /// - Returns: The first share minus the second, in `Unit.proportionDifference`, or `.notEstimable`.
  public static func difference(
    _ judgements: Judgements, minus other: Judgements, level: Double,
    interval: IntervalKind = .wilson
  ) -> Reported<Estimate> {
    reported {
      let first = try Tuned(judgements)
      let second = try Tuned(other)
      let p = first.estimate
      let q = second.estimate
      let l = try first.bounds(level, interval)
      let r = try second.bounds(level, interval)
      let below = ((p - l.lower).squared + (r.upper - q).squared).squareRoot()
      let above = ((l.upper - p).squared + (q - r.lower).squared).squareRoot()
      let sizes = [judgements, other].map { $0.labels.count + $0.unlabelled.count }
      return Estimate(
        min(max(p - q, -1), 1),
        interval: Interval(
          lower: max(p - q - below, -1), upper: min(p - q + above, 1), level: level,
          method: method(interval)),
        unit: .proportionDifference, count: sizes[0] + sizes[1], groupCounts: sizes,
        method: Method(
          name: "difference_corrected",
          title: "difference of prevalences corrected for coding error",
          citation: .angelopoulosDuchiZrnic2023))
    }
  }

  private static func method(_ interval: IntervalKind) -> Method {
    switch interval {
    case .wilson:
      Method(
        name: "wilson_effective", title: "Wilson's score interval at the effective sample size",
        citation: .kornGraubard1998)
    case .normal:
      Method(
        name: "ppi_normal", title: "prediction-powered normal interval",
        citation: .angelopoulosDuchiZrnic2023)
    }
  }
}

/// The power-tuned estimate of one share, with its variance.
private struct Tuned {
  let estimate: Double
  private let size: Double
  private let outside: Double
  /// The variance as published.
  private let variance: Double
  /// The variance with half a false alarm and half a miss added to the sample.
  private let guardedVariance: Double

  init(_ judgements: PredictionPowered.Judgements) throws {
    guard judgements.labels.count == judgements.predictions.count else {
      throw Inestimable("a unit of the sample lacks a label or a prediction")
    }
    guard judgements.labels.count > 1 else {
      throw Inestimable("fewer than two units were labelled")
    }
    guard !judgements.unlabelled.isEmpty else {
      throw Inestimable("no unit is outside the sample")
    }
    let n = Double(judgements.labels.count)
    let m = Double(judgements.unlabelled.count)
    let y = Double(judgements.labels.count { $0 }) / n
    let f = Double(judgements.predictions.count { $0 }) / n
    let both =
      Double(
        judgements.labels.indices.count { judgements.labels[$0] && judgements.predictions[$0] })
      / n
    let outsideShare = Double(judgements.unlabelled.count { $0 }) / m
    let all = (f * n + outsideShare * m) / (n + m)
    let spread = all * (1 - all) * (n + m) / (n + m - 1)
    let lambda = spread > 0 ? min(max((both - y * f) / ((1 + n / m) * spread), 0), 1) : 0
    estimate = lambda * outsideShare + y - lambda * f
    size = n
    outside = m
    let imputed = lambda.squared * outsideShare * (1 - outsideShare) / m
    // The values of y − λf: 1 − λ where both say yes, 1 where people alone do, −λ where the rule does.
    func rectified(added: Double) -> Double {
      let cells = [
        (1 - lambda, both * n), (1, (y - both) * n + added), (-lambda, (f - both) * n + added),
        (0, (1 - y - f + both) * n),
      ]
      let total = n + 2 * added
      let mean = compensatedSum(cells.map { $0.0 * $0.1 }) / total
      return compensatedSum(cells.map { $0.1 * ($0.0 - mean).squared }) / total
    }
    variance = imputed + rectified(added: 0) / n
    guardedVariance = imputed + rectified(added: 0.5) / n
  }

  func bounds(
    _ level: Double, _ kind: PredictionPowered.IntervalKind
  ) throws -> (lower: Double, upper: Double) {
    let z = try Critical.normal(level)
    switch kind {
    case .normal:
      let half = z * variance.squareRoot()
      return (estimate - half, estimate + half)
    case .wilson:
      let p = min(max(estimate, 0), 1)
      // Never less certain than the sample alone, nor more than all units. At the ends the share itself
      // has no variance to compare with.
      let equivalent = p > 0 && p < 1 ? p * (1 - p) / guardedVariance : 0
      return try Proportion.score(
        share: p, effective: min(max(equivalent, size), size + outside), level: level)
    }
  }
}
