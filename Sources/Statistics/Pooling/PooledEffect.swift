public import Evidence
import GSLKit

/// Estimates of the same effect from several cohorts, put together.
///
/// Each cohort brings an estimate yᵢ and its variance vᵢ. A fixed effect takes the true effects for equal; random
/// effects let them differ by a variance τ², as cohorts do.
public struct PooledEffect: Hashable, Sendable {
  /// How the variance τ² between the cohorts is estimated.
  public enum Model: Hashable, Sendable, CaseIterable {
    /// τ² = 0: all cohorts have the same effect, and the interval is the normal one.
    case fixed
    /// The moment estimate of DerSimonian and Laird (1986), with the normal interval.
    case dersimonianLaird
    /// Restricted maximum likelihood, with the interval of Hartung and Knapp (2001), which holds its level for
    /// few cohorts.
    case restrictedLikelihood
  }

  /// The effect of all cohorts together, in the unit of the effects.
  public let effect: Reported<Estimate>
  /// The variance of the true effects, τ², with its Q-profile interval (Viechtbauer 2007).
  public let tauSquared: Reported<Estimate>
  /// The share of the variance of the estimates that is between cohorts, I², in `Unit.proportion`.
  public let iSquared: Reported<Estimate>
  /// Cochran's Q, the test of whether all cohorts have the same effect.
  public let heterogeneity: Reported<TestResult>
  /// The pooled effect with the interval in which the true effect of another such cohort would lie.
  public let prediction: Reported<Estimate>

  /// Pools the effects.
  ///
  /// - Parameters:
  ///   - effects: The estimate of each cohort, finite.
  ///   - variances: The variance of each, positive and finite.
  ///   - model: How they are pooled.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - unit: What one unit of the effects means.
  public init(
    _ effects: [Double], variances: [Double], model: Model = .restrictedLikelihood,
    level: Double, unit: Unit
  ) {
    let fit = Result { try EffectFit(effects, variances, moderator: nil, model: model) }
    let (count, method) = (effects.count, Self.method(model))
    effect = reported {
      try Inestimable.check(level: level)
      let fit = try fit.get()
      let precision = Self.precision(fit, model)
      return Estimate(
        fit.intercept,
        interval: precision.standardError > 0
          ? try precision.interval(around: fit.intercept, level: level, Self.interval(model)) : nil,
        unit: unit, count: count, method: method)
    }
    let profile = Result { try fit.get().profile(level: level) }
    tauSquared = reported {
      let (fit, bounds) = (try fit.get(), try profile.get())
      return Estimate(
        fit.tauSquared,
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: Self.profileMethod),
        unit: .dimensionless, count: count,
        method: Method(
          name: "tau_squared", title: "variance between cohorts", citation: method.citation))
    }
    iSquared = reported {
      let (fit, bounds) = (try fit.get(), try profile.get())
      return Estimate(
        fit.share(of: fit.tauSquared),
        interval: Interval(
          lower: fit.share(of: bounds.lower), upper: fit.share(of: bounds.upper), level: level,
          method: Self.profileMethod),
        unit: .proportion, count: count,
        method: Method(name: "i_squared", title: "I²", citation: .higginsThompson2002))
    }
    heterogeneity = reported {
      let fit = try fit.get()
      return TestResult(
        statistic: fit.q, degreesOfFreedom: [fit.degreesOfFreedom],
        p: try ChiSquareDistribution(degreesOfFreedom: fit.degreesOfFreedom).upperTail(fit.q),
        groupCounts: [count],
        method: Method(
          name: "cochran_q", title: "Cochran's test of heterogeneity", citation: .cochran1954))
    }
    prediction = reported {
      let fit = try fit.get()
      guard model != .fixed else {
        throw Inestimable("a fixed effect says nothing of other cohorts")
      }
      return Estimate(
        fit.intercept,
        interval: try Self.precision(fit, model, and: fit.tauSquared).interval(
          around: fit.intercept, level: level,
          Method(
            name: "prediction", title: "prediction interval for another cohort",
            citation: .higginsThompsonSpiegelhalter2009)),
        unit: unit, count: count, method: method)
    }
  }

  /// How exact the mean is, and with a further variance the mean plus what has that variance.
  private static func precision(
    _ fit: EffectFit, _ model: Model, and further: Double = 0
  ) -> Precision {
    let isScaled = model == .restrictedLikelihood
    let variance = isScaled ? fit.hartungKnapp * fit.interceptVariance : fit.interceptVariance
    return Precision(
      standardError: (variance + further).squareRoot(),
      degreesOfFreedom: isScaled ? fit.degreesOfFreedom : nil)
  }

  private static func method(_ model: Model) -> Method {
    switch model {
    case .fixed:
      Method(name: "pooled_effect", title: "fixed-effect mean", citation: .cochran1954)
    case .dersimonianLaird:
      Method(
        name: "pooled_effect", title: "random-effects mean, DerSimonian and Laird",
        citation: .dersimonianLaird1986)
    case .restrictedLikelihood:
      Method(
        name: "pooled_effect", title: "random-effects mean, restricted likelihood",
        citation: .viechtbauer2005)
    }
  }

  private static func interval(_ model: Model) -> Method {
    model == .restrictedLikelihood
      ? hartungKnappMethod : Method(name: "normal", title: "normal interval")
  }

  static let hartungKnappMethod = Method(
    name: "hartung_knapp", title: "Hartung and Knapp's interval", citation: .hartungKnapp2001)
  private static let profileMethod = Method(
    name: "q_profile", title: "Q-profile interval", citation: .viechtbauer2007)
}
