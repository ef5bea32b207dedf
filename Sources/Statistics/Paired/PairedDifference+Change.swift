public import Evidence

extension PairedDifference {
  /// d_z: the mean change in standard deviations of the changes, with a non-central t interval.
  ///
  /// It measures how regular the change is rather than how large, and does not compare with
  /// differences between groups.
  ///
  /// - Parameters:
  ///   - before: Two or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs
  ///   or all change alike.
  public static func dz(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try change(before, after, level: level) }
  }

  /// g_z: d_z without its bias, times Hedges' exact J(n − 1), bounds and all.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: As `dz(before:after:level:)`.
  public static func gz(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported { try change(before, after, level: level).unbiased(gzMethod) }
  }

  private static func change(
    _ before: [Double], _ after: [Double], level: Double
  ) throws -> Estimate {
    let pairs = try PairedSample(before, after, atLeast: 2)
    let t = try pairs.t
    let root = Double(pairs.changes.count).squareRoot()
    let bounds = try Noncentrality.bounds(
      t: t, degreesOfFreedom: pairs.degreesOfFreedom, level: level)
    return Estimate(
      t / root,
      interval: Interval(
        lower: bounds.lower / root, upper: bounds.upper / root, level: level,
        method: StandardisedDifference.noncentralInterval),
      unit: .standardDeviations, count: pairs.changes.count, method: dzMethod)
  }

  private static let dzMethod = Method(
    name: "d_z", title: "mean change in standard deviations of the change", citation: .cohen1988)
  private static let gzMethod = Method(
    name: "g_z", title: "mean change in standard deviations of the change, unbiased",
    citation: .hedges1981)
}
