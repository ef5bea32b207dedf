public import Evidence
import GSLKit

/// The share of a count that has some property, from 0 to 1.
public enum Proportion {
  /// The share of `count` things that are `successes`, with Wilson's score interval.
  ///
  /// The interval is (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), method 3 of Newcombe (1998). It
  /// stays inside 0 ... 1 and is defined for `successes` of 0 and of `count`.
  ///
  /// - Parameters:
  ///   - successes: Things that have the property, 0 ... `count`.
  ///   - count: Things in all.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where `count` is 0.
  public static func wilson(
    successes: Int, count: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, of: count)
      let bounds = try score(successes, of: count, effective: Double(count), level: level)
      return estimate(
        successes, of: count,
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: wilsonMethod))
    }
  }

  /// The share with Wilson's interval, narrowed because the things are a large part of all there are.
  ///
  /// The n of Wilson's formula is n(N−1)/(N−n), so that the variance is p(1−p)/n · (N−n)/(N−1), as
  /// Cochran (1977) has it for a sample drawn without being put back. Where `count` equals `population`
  /// nothing is left to estimate, and the share has no interval.
  ///
  /// - Parameters:
  ///   - successes: Things that have the property, 0 ... `count`.
  ///   - count: Things seen, 1 ... `population`.
  ///   - population: Things there are.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable`.
  public static func wilson(
    successes: Int, count: Int, population: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, of: count)
      try Inestimable.check(level: level)
      guard count <= population else {
        throw Inestimable("more were counted than there are in all")
      }
      guard count < population else { return estimate(successes, of: count, interval: nil) }
      let effective = Double(count) * Double(population - 1) / Double(population - count)
      let bounds = try score(successes, of: count, effective: effective, level: level)
      return estimate(
        successes, of: count,
        interval: Interval(
          lower: bounds.lower, upper: bounds.upper, level: level, method: finiteMethod))
    }
  }

  /// The share with the exact interval of Clopper and Pearson.
  ///
  /// The bounds are quantiles of beta distributions, method 5 of Newcombe (1998). The interval covers
  /// the true share at least as often as `level` says, and is wider than Wilson's for it.
  ///
  /// - Parameters:
  ///   - successes: Things that have the property, 0 ... `count`.
  ///   - count: Things in all.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where `count` is 0.
  public static func clopperPearson(
    successes: Int, count: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, of: count)
      try Inestimable.check(level: level)
      let tail = (1 - level) / 2
      let lower = try betaQuantile(tail, Double(successes), Double(count - successes + 1))
      // The upper bound is the mirror image of the lower bound of the failures.
      let mirrored = try betaQuantile(tail, Double(count - successes), Double(successes + 1))
      return estimate(
        successes, of: count,
        interval: Interval(
          lower: lower, upper: 1 - mirrored, level: level, method: clopperPearsonMethod))
    }
  }

  /// Wilson's bounds without the estimate around them.
  ///
  /// - Parameters:
  ///   - successes: 0 ... `count`.
  ///   - count: Positive.
  ///   - effective: The n of the formula.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The bounds, 0 ... 1.
  static func score(
    _ successes: Int, of count: Int, effective: Double, level: Double
  ) throws -> (lower: Double, upper: Double) {
    try score(
      share: Double(successes) / Double(count), effective: effective, level: level)
  }

  /// Wilson's bounds of a share.
  ///
  /// - Parameters:
  ///   - share: 0 ... 1.
  ///   - effective: The n of the formula, positive.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Throws: `Inestimable` for another level.
  /// - Returns: The bounds, 0 ... 1.
  static func score(
    share: Double, effective: Double, level: Double
  ) throws -> (lower: Double, upper: Double) {
    let z = try Critical.normal(level)
    let p = share
    let centre = p + z * z / (2 * effective)
    let half = z * (p * (1 - p) / effective + z * z / (4 * effective * effective)).squareRoot()
    let scale = 1 + z * z / effective
    // At the ends the bound is 0 or 1 by algebra; rounding must not move it.
    return (
      p == 0 ? 0 : max((centre - half) / scale, 0),
      p == 1 ? 1 : min((centre + half) / scale, 1)
    )
  }

  /// Refuses counts that make no share.
  ///
  /// - Parameters:
  ///   - successes: Should lie in 0 ... `count`.
  ///   - count: Should be positive.
  /// - Throws: `Inestimable`.
  static func check(_ successes: Int, of count: Int) throws {
    guard count != 0 else { throw Inestimable("nothing was counted") }
    guard count > 0, 0...count ~= successes else {
      throw Inestimable("the part is not between nothing and the whole")
    }
    guard count <= Int(UInt32.max) else { throw Inestimable("the counts are too large") }
  }

  /// The quantile of the beta distribution, found again on its distribution function: the library's
  /// own quantile stops at a precision that differs from place to place.
  static func betaQuantile(
    _ probability: Double, _ alpha: Double, _ beta: Double
  ) throws -> Double {
    guard alpha > 0 else { return 0 }
    let distribution = try BetaDistribution(alpha: alpha, beta: beta)
    func excess(_ x: Double) throws -> Double { try distribution.cumulative(x) - probability }
    var bracket = 0.0...1.0
    if let near = try? distribution.quantile(probability), near > 0, near < 1 {
      let narrow = near * 0.999...min(near * 1.001, 1)
      if try excess(narrow.lowerBound) < 0, try excess(narrow.upperBound) > 0 { bracket = narrow }
    }
    // A bound may be as small as the share of one thing in millions, and still has its figures.
    return try BrentSolver().root(
      of: excess, in: bracket, absolutePrecision: .leastNormalMagnitude)
  }

  static func estimate(
    _ successes: Int, of count: Int, interval: Interval?
  ) -> Estimate {
    Estimate(
      Double(successes) / Double(count), interval: interval, unit: .proportion, count: count,
      method: method)
  }

  private static let method = Method(
    name: "proportion", title: "proportion", citation: .newcombe1998Single)
  private static let wilsonMethod = Method(
    name: "wilson", title: "Wilson's score interval", citation: .newcombe1998Single)
  private static let finiteMethod = Method(
    name: "wilson_fpc", title: "Wilson's score interval with finite population correction",
    citation: .cochran1977)
  private static let clopperPearsonMethod = Method(
    name: "clopper_pearson", title: "Clopper and Pearson's exact interval",
    citation: .clopperPearson1934)
}
