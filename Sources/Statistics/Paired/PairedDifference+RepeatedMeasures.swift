public import Evidence

extension PairedDifference {
  /// d_rm: the mean change in standard deviations within one measurement, seen through those of the change.
  ///
  /// It is d_z √(2(1 − r)), with r the correlation of the two measurements: where both vary alike it equals
  /// d_av. The variance is 2(1 − r)(1/n + d²/(2n)), the bounds normal (Borenstein and others 2009, equations
  /// 4.27 and 4.28); they take r for known.
  ///
  /// - Parameters:
  ///   - before: Three or more finite numbers.
  ///   - after: As many, each belonging to the one in its place in `before`.
  ///   - level: The confidence level, 0 < `level` < 1.
  /// - Returns: An estimate in `Unit.standardDeviations`, or `.notEstimable` where there are too few pairs,
  ///   one of the measurements does not vary or both are perfectly correlated.
  public static func repeatedMeasuresD(
    before: [Double], after: [Double], level: Double
  ) -> Reported<Estimate> {
    reported {
      let z = try Critical.normal(level)
      let pairs = try PairedSample(before, after, atLeast: 3)
      let unexplained = 2 * (1 - (try pairs.correlation))
      // Of a correlation of 1 only rounding is left.
      guard unexplained > PairedSample.rounding else {
        throw Inestimable("the two measurements are perfectly correlated")
      }
      let n = Double(pairs.changes.count)
      let d = try pairs.t / n.squareRoot() * unexplained.squareRoot()
      let variance = unexplained * (1 + d * d / 2) / n
      return standardised(
        d, half: z * variance.squareRoot(), pairs, level, repeatedMethod, borensteinInterval)
    }
  }

  private static let repeatedMethod = Method(
    name: "d_rm", title: "mean change in standard deviations within a measurement",
    citation: .morrisDeShon2002)
  private static let borensteinInterval = Method(
    name: "borenstein", title: "normal interval with the correlation taken for known",
    citation: .borenstein2009)
}
