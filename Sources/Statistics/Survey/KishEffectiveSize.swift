public import Evidence

/// What unequal weights cost: the size of the sample with equal weights that would be as precise.
public enum KishEffectiveSize {
  /// (Σw)²/Σw², at most the number of rows of positive weight; what the answers have to do with the
  /// weights does not count (Kish 1965, section 11.7).
  ///
  /// - Parameter weights: Finite numbers, not negative.
  /// - Returns: An estimate in `Unit.dimensionless` without an interval, or `.notEstimable`.
  public static func estimate(_ weights: [Double]) -> Reported<Estimate> {
    reported {
      let weights = try Linearisation.checked(weights)
      let count = weights.count { $0 > 0 }
      guard count > 0 else { throw Inestimable("no row has a weight") }
      return Estimate(
        value(weights), interval: nil, unit: .dimensionless, count: count,
        method: Method(
          name: "effective_sample_size", title: "Kish's effective sample size",
          citation: .kish1965))
    }
  }

  static func value(_ weights: [Double]) -> Double {
    compensatedSum(weights).squared / compensatedSum(weights.lazy.map(\.squared))
  }
}
