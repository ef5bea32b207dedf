public import Evidence

/// How far a value foretells the one that follows.
public enum Autocorrelation {
  /// The autocorrelation of a series with itself, moved by one.
  ///
  /// It is Σ (xᵢ − x̄)(xᵢ₊₁ − x̄) / Σ (xᵢ − x̄)², with one mean for all, as NIST has it (Box and Jenkins 1976).
  ///
  /// - Parameter values: Two or more finite numbers, in the order of time.
  /// - Returns: An estimate in `Unit.dimensionless` without an interval, or `.notEstimable` where there are
  ///   too few or all are equal.
  public static func atLagOne(of values: [Double]) -> Reported<Estimate> {
    reported {
      let sample = try Sample(values, atLeast: 2)
      guard !sample.isConstant else { throw Inestimable("all values are equal") }
      let deviations = sample.deviations
      let products = compensatedSum(
        zip(deviations, deviations.dropFirst()).lazy.map { $0 * $1 })
      return Estimate(
        products / sample.squares, interval: nil, unit: .dimensionless, count: sample.count,
        method: method)
    }
  }

  private static let method = Method(
    name: "lag1_autocorrelation", title: "autocorrelation at lag 1", citation: .boxJenkins1976)
}
