public import Evidence
import GSLKit

/// Gwet's AC1: agreement beyond chance that stays high where a category is rare.
public enum GwetAC1 {
  /// AC1 = (p_a − p_e)/(1 − p_e) with p_e = Σ π(1 − π)/(q − 1), and Gwet's interval.
  ///
  /// π is the mean share of a category in a unit's codes, over all units with a code; p_a counts units
  /// with two or more (Gwet 2014, chapter 5). The interval is AC1 ± t·SE on n − 1 degrees of freedom,
  /// where the variance is Gwet's by linearisation over units, cut at 1. Units that belong together are
  /// resampled together. Where all codes are the same, there was nothing to agree on, and AC1 is not
  /// given; where all units agree, it is 1 and has no interval.
  ///
  /// - Parameters:
  ///   - units: The codes.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.dimensionless`, at most 1, or `.notEstimable`.
  public static func estimate(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      guard units.comparable > 0 else { throw Inestimable("no unit was coded by two coders") }
      guard units.areIndependent else {
        return try form.resampled(
          units, count: units.comparable, level: level, resampling: resampling)
      }
      let value = try form.point(units)
      return Estimate(
        value, interval: try interval(value, units, level: level), unit: .dimensionless,
        count: units.comparable, method: form.method)
    }
  }

  private static func interval(
    _ value: Double, _ units: CodedUnits, level: Double
  ) throws -> Interval? {
    let rows = form.rows(units).filter { $0[0] == 1 }
    guard rows.count > 1, value < 1 else { return nil }
    let size = Double(rows.count)
    let pairable = compensatedSum(rows.lazy.map { $0[1] })
    let shares = (3..<rows[0].count).map { place in
      compensatedSum(rows.lazy.map { $0[place] }) / size
    }
    let scale = Double(shares.count - 1)
    let expected = compensatedSum(shares.map { $0 * (1 - $0) }) / scale
    // What each unit contributes, to the first order (Gwet 2014, section 5.3).
    let contributions = rows.map { row in
      let agreement = size / pairable * (row[2] - expected * row[1]) / (1 - expected)
      let chance = compensatedSum(zip(row[3...], shares).map { $0 * (1 - $1) }) / scale
      return agreement - 2 * (1 - value) * (chance - expected) / (1 - expected)
    }
    let squares = compensatedSum(contributions.map { ($0 - value).squared })
    guard squares > 0 else { return nil }
    let half =
      try Critical.student(level, degreesOfFreedom: size - 1)
      * (squares / (size * (size - 1))).squareRoot()
    return Interval(
      lower: max(value - half, -1), upper: min(value + half, 1), level: level,
      method: Method(name: "gwet", title: "Gwet's interval", citation: .gwet2014))
  }

  /// 1 for a unit with a code, 1 for one with two, its share of pairs that agree, and the share of each
  /// category in its codes.
  static let form = AgreementForm(
    terms: { row, units in
      let counts = units.counts(row)
      let given = counts.reduce(0, +)
      guard given > 0 else { return [Double](repeating: 0, count: units.categories + 3) }
      let agreement = PercentAgreement.form.terms(row, units)
      return [1] + agreement + counts.map { Double($0) / Double(given) }
    },
    value: { sums in
      guard sums[1] > 0 else { return nil }
      let shares = sums[3...].map { $0 / sums[0] }
      guard shares.count(where: { $0 > 0 }) > 1 else { return nil }
      let expected = shares.reduce(0) { $0 + $1 * (1 - $1) } / Double(shares.count - 1)
      return (sums[2] / sums[1] - expected) / (1 - expected)
    },
    fewestCodes: 1,
    method: Method(name: "gwet_ac1", title: "Gwet's AC1", citation: .gwet2014),
    unit: .dimensionless, absence: "all coders used the same single category")
}
