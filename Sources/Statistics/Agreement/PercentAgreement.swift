public import Evidence

/// The share of units on which coders agree, chance not taken off.
public enum PercentAgreement {
  /// The mean over units of the share of pairs of coders that agree.
  ///
  /// A unit counts where two or more coders gave it a category (p_a in Gwet 2014, section 2). Where two
  /// did everywhere, the interval is Wilson's; else it is that of a mean on n − 1 degrees of freedom,
  /// cut at 0 and 1. Units that belong together are resampled together.
  ///
  /// - Parameters:
  ///   - units: The codes.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable`.
  public static func estimate(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      let point = try form.point(units)
      let count = units.comparable
      guard units.areIndependent else {
        return try form.resampled(units, count: count, level: level, resampling: resampling)
      }
      let rows = form.rows(units).filter { $0[0] == 1 }
      if units.codes.allSatisfy({ $0.count { $0 != nil } <= 2 }) {
        let agreed = rows.count { $0[1] == 1 }
        return try Proportion.wilson(successes: agreed, count: count, level: level).get()
          .named(form.method)
      }
      let mean = try Mean.estimate(
        of: Sample(rows.map { $0[1] }), level: level, method: form.method)
      return Estimate(
        point,
        interval: mean.interval.map {
          Interval(
            lower: max($0.lower, 0), upper: min($0.upper, 1), level: level, method: $0.method)
        },
        unit: .proportion, count: count, method: form.method)
    }
  }

  /// 1 for a unit that counts, and its share of pairs that agree.
  static let form = AgreementForm(
    terms: { row, units in
      let counts = units.counts(row)
      let given = counts.reduce(0, +)
      guard given > 1 else { return [0, 0] }
      let pairs = counts.reduce(0) { $0 + $1 * ($1 - 1) }
      return [1, Double(pairs) / Double(given * (given - 1))]
    },
    value: { $0[0] > 0 ? $0[1] / $0[0] : nil },
    method: Method(
      name: "percent_agreement", title: "share of agreement", citation: .gwet2014),
    unit: .proportion, absence: "no unit was coded by two coders")
}
