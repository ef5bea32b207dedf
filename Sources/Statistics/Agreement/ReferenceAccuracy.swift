public import Evidence
import GSLKit

/// How well a coder finds what a reference coder found: precision, recall and their harmonic mean.
///
/// Codes are 1 for a unit that has the property and 0 for one that has not; the reference is the first
/// of the two coders. Units that one of them did not code are left out.
public enum ReferenceAccuracy {
  /// The share of the units the coder marked that the reference marked too, with Wilson's interval.
  ///
  /// - Parameters:
  ///   - units: The codes of the reference and of the coder, in this order.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where the coder marked nothing.
  public static func precision(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    estimate(precisionForm, units, level, resampling) { hits, marked, _ in
      try Proportion.wilson(successes: hits, count: marked, level: level).get()
    }
  }

  /// The share of the units the reference marked that the coder found, with Wilson's interval.
  ///
  /// - Parameters:
  ///   - units: The codes of the reference and of the coder, in this order.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where the reference marked nothing.
  public static func recall(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    estimate(recallForm, units, level, resampling) { hits, _, relevant in
      try Proportion.wilson(successes: hits, count: relevant, level: level).get()
    }
  }

  /// F1 = 2·hits/(marked + relevant), with Wilson's indirect interval.
  ///
  /// F1 rises with J, the share of hits among the units that either marked: F1 = 2J/(1 + J). Given their
  /// number J is a binomial share, so Wilson's bounds of J give those of F1 (Lam, Gopal and Qian 2023,
  /// "Wilson indirect"); they are defined for 0 and 1 too.
  ///
  /// - Parameters:
  ///   - units: The codes of the reference and of the coder, in this order.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn where rows belong together.
  /// - Returns: An estimate in `Unit.proportion`, or `.notEstimable` where neither marked anything.
  public static func f1(
    _ units: CodedUnits, level: Double, resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    estimate(f1Form, units, level, resampling) { hits, marked, relevant in
      let either = marked + relevant - hits
      try Proportion.check(hits, of: either)
      let bounds = try Proportion.score(
        hits, of: either, effective: Double(either), level: level)
      return Estimate(
        2 * Double(hits) / Double(marked + relevant),
        interval: Interval(
          lower: 2 * bounds.lower / (1 + bounds.lower),
          upper: 2 * bounds.upper / (1 + bounds.upper), level: level,
          method: Method(
            name: "wilson_indirect", title: "Wilson's indirect interval",
            citation: .lamGopalQian2023)),
        unit: .proportion, count: either, method: f1Form.method)
    }
  }

  private static func estimate(
    _ form: AgreementForm, _ units: CodedUnits, _ level: Double, _ resampling: UnitResampling,
    independent: (_ hits: Int, _ marked: Int, _ relevant: Int) throws -> Estimate
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      try units.check()
      guard units.codes.isEmpty || units.coders == 2, units.categories == 2 else {
        throw Inestimable("a reference and one coder who say yes or no are needed")
      }
      guard units.comparable > 0 else { throw Inestimable("no unit was coded by two coders") }
      _ = try form.point(units)
      guard units.areIndependent else {
        return try form.resampled(
          units, count: units.comparable, level: level, resampling: resampling)
      }
      let table = CohenKappa.table(units)
      return try independent(
        table[1][1], table[0][1] + table[1][1], table[1][0] + table[1][1]
      ).named(form.method)
    }
  }

  static let precisionForm = form(
    "precision", "precision", absence: "the coder marked no unit"
  ) { hits, marked, _ in marked > 0 ? hits / marked : nil }
  static let recallForm = form(
    "recall", "recall", absence: "the reference marked no unit"
  ) { hits, _, relevant in relevant > 0 ? hits / relevant : nil }
  static let f1Form = form(
    "f1", "F1", absence: "neither the reference nor the coder marked a unit"
  ) { hits, marked, relevant in
    marked + relevant > 0 ? 2 * hits / (marked + relevant) : nil
  }

  /// A form on hits, marked and relevant units.
  private static func form(
    _ name: String, _ title: String, absence: String,
    value: @escaping @Sendable (Double, Double, Double) -> Double?
  ) -> AgreementForm {
    AgreementForm(
      terms: { row, _ in
        guard row.count == 2, let reference = row[0], let coder = row[1] else { return [0, 0, 0] }
        return [Double(reference * coder), Double(coder), Double(reference)]
      },
      value: { value($0[0], $0[1], $0[2]) },
      method: Method(name: name, title: title, citation: .vanRijsbergen1979), unit: .proportion,
      absence: absence)
  }
}
