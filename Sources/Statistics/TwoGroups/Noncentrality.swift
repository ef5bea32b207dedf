import GSLKit

/// The non-centralities of Student's t that a statistic is compatible with.
enum Noncentrality {
  /// The bounds between which δ lies with the given confidence, once `t` is observed.
  ///
  /// At the lower bound a t as large as the observed one has probability (1 − `level`)/2, at the upper
  /// bound a t as small has (Steiger and Fouladi 1997).
  ///
  /// - Parameters:
  ///   - t: The observed statistic.
  ///   - degreesOfFreedom: 1 or more.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level; `GSLError`.
  /// - Returns: The bounds.
  static func bounds(
    t: Double, degreesOfFreedom: Double, level: Double
  ) throws -> (lower: Double, upper: Double) {
    try Inestimable.check(level: level)
    let distribution = try NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom)
    let solver = try BrentSolver()
    let tail = (1 - level) / 2
    // About the standard deviation of the estimate of δ: a step that brackets within a few doublings.
    let step = 2 * (1 + t * t / (2 * degreesOfFreedom)).squareRoot()

    func bound(_ target: Double) throws -> Double {
      if let bound = try secant(distribution, t: t, target: target, spread: step / 2) {
        return bound
      }
      var reach = step
      var lower = t - reach
      var upper = t + reach
      for _ in 0..<60 {
        let atLower = try distribution.cumulative(t, noncentrality: lower)
        let atUpper = try distribution.cumulative(t, noncentrality: upper)
        if atLower >= target, atUpper <= target { break }
        reach *= 2
        if atLower < target { lower = t - reach }
        if atUpper > target { upper = t + reach }
      }
      return try solver.root(
        of: { try distribution.cumulative(t, noncentrality: $0) - target }, in: lower...upper)
    }
    return (try bound(1 - tail), try bound(tail))
  }

  /// The bound by the secant method, which needs a third of the evaluations that a bracket does.
  ///
  /// As a function of δ the normal quantile of P(T ≤ t) is very nearly a line with slope −1/`spread`.
  ///
  /// - Parameters:
  ///   - distribution: That of T.
  ///   - t: The observed statistic.
  ///   - target: The probability that P(T ≤ t) shall have.
  ///   - spread: About the standard deviation of the estimate of δ.
  /// - Throws: `GSLError`.
  /// - Returns: The bound, or `nil` where the steps do not settle.
  private static func secant(
    _ distribution: borrowing NoncentralStudentDistribution, t: Double, target: Double,
    spread: Double
  ) throws -> Double? {
    let normal = NormalDistribution()
    let goal = try normal.quantile(target)
    var bound = t - goal * spread
    var slope = -1 / spread
    var previous: (bound: Double, excess: Double)?
    for _ in 0..<12 {
      let probability = try distribution.cumulative(t, noncentrality: bound)
      guard probability > 1e-12, probability < 1 - 1e-12 else { return nil }
      let excess = try normal.quantile(probability) - goal
      if let previous, previous.bound != bound, previous.excess != excess {
        slope = (excess - previous.excess) / (bound - previous.bound)
      }
      guard slope < 0 else { return nil }
      let step = -excess / slope
      guard abs(step) < 4 * spread else { return nil }
      previous = (bound, excess)
      bound += step
      if abs(step) <= 1e-9 * spread {
        // The error of a step is about the product of the last two, far below this one.
        return bound
      }
    }
    return nil
  }

  /// The smallest δ > 0 that a two-sided t test at 1 − `level` detects with the given power.
  ///
  /// - Parameters:
  ///   - degreesOfFreedom: 1 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  ///   - power: Greater than 1 − `level`, less than 1.
  /// - Throws: `Inestimable` for a level that is none; `GSLError`.
  /// - Returns: The non-centrality.
  static func detectable(
    degreesOfFreedom: Double, level: Double, power: Double
  ) throws -> Double {
    let critical = try Critical.student(level, degreesOfFreedom: degreesOfFreedom)
    let distribution = try NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom)
    func excess(_ noncentrality: Double) throws -> Double {
      try tails(distribution, beyond: critical, noncentrality: noncentrality) - power
    }
    var upper = critical + 2
    while try excess(upper) < 0 {
      upper *= 2
      guard upper.isFinite else { throw GSLError.noSignChange }
    }
    return try BrentSolver().root(of: excess, in: 0...upper)
  }

  /// The power of a two-sided t test at 1 − `level`.
  ///
  /// - Parameters:
  ///   - noncentrality: δ.
  ///   - degreesOfFreedom: 1 or more.
  ///   - level: 1 minus the significance level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for a level or δ that is none; `GSLError`.
  /// - Returns: P(|T| > t), where t is the critical value.
  static func power(
    _ noncentrality: Double, degreesOfFreedom: Double, level: Double
  ) throws -> Double {
    guard noncentrality.isFinite else { throw Inestimable("the difference is no number") }
    return try tails(
      NoncentralStudentDistribution(degreesOfFreedom: degreesOfFreedom),
      beyond: try Critical.student(level, degreesOfFreedom: degreesOfFreedom),
      noncentrality: noncentrality)
  }

  /// P(|T| > t): a true difference is also detected, if seldom, with the wrong sign.
  private static func tails(
    _ distribution: borrowing NoncentralStudentDistribution, beyond t: Double,
    noncentrality: Double
  ) throws -> Double {
    // Each tail by itself: the upper one is the lower one of the mirrored distribution.
    try distribution.cumulative(-t, noncentrality: -noncentrality)
      + distribution.cumulative(-t, noncentrality: noncentrality)
  }
}
