/// How far a difference of two means may be off where the groups may differ in spread.
struct WelchPrecision {
  /// The variance of the difference, s₁²/n₁ + s₂²/n₂; 0 where neither group varies.
  let variance: Double
  /// The degrees of freedom of Welch (1947), equation 28: at least those of the smaller group.
  let degreesOfFreedom: Double

  /// Of two groups of two or more values each.
  init(_ first: Sample, _ second: Sample) {
    let counts = (Double(first.count), Double(second.count))
    self.init(
      (first.variance / counts.0, counts.0 - 1), (second.variance / counts.1, counts.1 - 1))
  }

  /// Of two independent parts, each with its variance and the degrees of freedom of that.
  init(
    _ first: (variance: Double, degreesOfFreedom: Double),
    _ second: (variance: Double, degreesOfFreedom: Double)
  ) {
    variance = first.variance + second.variance
    // In shares of the whole, so that very small variances do not vanish when squared.
    let share = first.variance / variance
    let degrees =
      1
      / (share.squared / first.degreesOfFreedom + (1 - share).squared / second.degreesOfFreedom)
    // Rounding must not take it below the least it can be.
    degreesOfFreedom = max(degrees, min(first.degreesOfFreedom, second.degreesOfFreedom))
  }
}
