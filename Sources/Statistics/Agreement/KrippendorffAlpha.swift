public import Evidence

/// Krippendorff's α: agreement beyond chance, of any number of coders.
public enum KrippendorffAlpha {
  /// α = 1 − D_o/D_e, with the percentile interval of resampled units.
  ///
  /// D_o is the mean squared distance of pairs of codes of the same unit, each unit weighted by its
  /// codes; D_e is that of all pairs of codes, whatever their unit, taken without replacement (Krippendorff
  /// 2019, section 12.3). On a nominal scale it is the share of pairs that differ. Units with fewer than two codes are left out, so that gaps cost units and no
  /// coders. Where all codes are the same, there was nothing to agree on, and α is not defined; where
  /// all units agree, α is 1 and has no interval.
  ///
  /// - Parameters:
  ///   - units: The codes; the categories of a scale with order in rising order.
  ///   - scale: How far apart categories are.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func estimate(
    _ units: CodedUnits, scale: AgreementScale = .nominal, level: Double,
    resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard units.comparable > 0 else { throw Inestimable("no unit was coded by two coders") }
      let form = scale == .nominal ? form : form(scale, categories: units.categories)
      return try form.resampled(
        units, count: units.comparable, level: level, resampling: resampling)
    }
  }

  /// The pairs that differ, and the codes of each category; of units with two codes or more.
  static let form = AgreementForm(
    terms: { row, units in
      let counts = units.counts(row)
      let given = counts.reduce(0, +)
      guard given > 1 else { return [Double](repeating: 0, count: units.categories + 1) }
      let differing = counts.reduce(0) { $0 + $1 * (given - $1) }
      return [Double(differing) / Double(given - 1)] + counts.map(Double.init)
    },
    value: { sums in
      let codes = sums.dropFirst()
      let total = codes.reduce(0, +)
      let expected = total.squared - codes.reduce(0) { $0 + $1.squared }
      return expected > 0 ? 1 - (total - 1) * sums[0] / expected : nil
    },
    method: Method(
      name: "krippendorff_alpha", title: "Krippendorff's α", citation: .krippendorff2019),
    unit: .dimensionless, absence: "all coders used the same single category")
}
