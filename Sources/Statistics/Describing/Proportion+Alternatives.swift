public import Evidence

extension Proportion {
  /// The share with the interval of Jeffreys.
  ///
  /// The bounds are the quantiles of the beta distribution with shapes x + ½ and n − x + ½, what is believed
  /// of the share after Jeffreys' prior. Of no success the lower bound is 0, of nothing else the upper is 1,
  /// as Brown, Cai and DasGupta (2001) have it; statsmodels and the quantiles themselves lie a little inside.
  ///
  /// - Parameters:
  ///   - successes: Things that have the property, 0 ... `count`.
  ///   - count: Things in all.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where `count` is 0.
  public static func jeffreys(
    successes: Int, count: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, of: count)
      try Inestimable.check(level: level)
      let tail = (1 - level) / 2
      let a = Double(successes) + 0.5
      let b = Double(count - successes) + 0.5
      return estimate(
        successes, of: count,
        interval: Interval(
          lower: successes == 0 ? 0 : try betaQuantile(tail, a, b),
          // The upper bound is the mirror image of the lower bound of the failures.
          upper: successes == count ? 1 : 1 - (try betaQuantile(tail, b, a)),
          level: level,
          method: Method(
            name: "jeffreys", title: "Jeffreys' interval", citation: .brownCaiDasGupta2001)))
    }
  }

  /// The share with the interval of Agresti and Coull.
  ///
  /// The bounds are p̃ ± z√(p̃(1 − p̃)/ñ) with ñ = n + z² and p̃ = (x + z²/2)/ñ, cut to 0 ... 1: centred on the
  /// middle of Wilson's interval, and never narrower.
  ///
  /// - Parameters:
  ///   - successes: Things that have the property, 0 ... `count`.
  ///   - count: Things in all.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where `count` is 0.
  public static func agrestiCoull(
    successes: Int, count: Int, level: Double
  ) -> Reported<Estimate> {
    reported {
      try check(successes, of: count)
      let z = try Critical.normal(level)
      let size = Double(count) + z * z
      let centre = (Double(successes) + z * z / 2) / size
      let half = z * (centre * (1 - centre) / size).squareRoot()
      return estimate(
        successes, of: count,
        interval: Interval(
          lower: max(centre - half, 0), upper: min(centre + half, 1), level: level,
          method: Method(
            name: "agresti_coull", title: "Agresti and Coull's interval",
            citation: .agrestiCoull1998)))
    }
  }
}
