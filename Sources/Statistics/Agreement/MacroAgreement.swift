public import Evidence

/// A coefficient of agreement that can be averaged over questions.
public enum AgreementCoefficient: String, Hashable, Sendable, CaseIterable {
  case percentAgreement, cohenKappa, krippendorffAlpha, gwetAC1, precision, recall, f1

  var form: AgreementForm {
    switch self {
    case .percentAgreement: PercentAgreement.form
    case .cohenKappa: CohenKappa.form
    case .krippendorffAlpha: KrippendorffAlpha.form
    case .gwetAC1: GwetAC1.form
    case .precision: ReferenceAccuracy.precisionForm
    case .recall: ReferenceAccuracy.recallForm
    case .f1: ReferenceAccuracy.f1Form
    }
  }
}

/// The mean of a coefficient over several questions put to the same units.
public enum MacroAgreement {
  /// The unweighted mean over the questions for which the coefficient is defined, with the percentile
  /// interval of resampled units.
  ///
  /// A unit is drawn with its codes on all questions. In a sample the mean is over the questions for
  /// which the coefficient is defined there.
  ///
  /// - Parameters:
  ///   - coefficient: What is averaged.
  ///   - questions: The codes of the same units on each question, in the same order.
  ///   - level: The confidence level, 0 < `level` < 1.
  ///   - resampling: How samples are drawn.
  /// - Returns: An estimate whose count is that of the questions averaged, or `.notEstimable` where the
  ///   coefficient is defined for none.
  public static func mean(
    of coefficient: AgreementCoefficient, _ questions: [CodedUnits], level: Double,
    resampling: UnitResampling = UnitResampling()
  ) -> Reported<Estimate> {
    reported {
      try Inestimable.check(level: level)
      let form = coefficient.form
      for question in questions { try question.check() }
      guard let first = questions.first,
        questions.allSatisfy({ $0.codes.count == first.codes.count })
      else { throw Inestimable("the questions differ in their units") }
      let tables = questions.map(form.rows)
      guard let width = tables[0].first?.count else { throw Inestimable("nothing was coded") }
      func values(_ sums: [Double]) -> [Double] {
        stride(from: 0, to: sums.count, by: width).compactMap {
          form.value(Array(sums[$0..<$0 + width]))
        }
      }
      func mean(_ sums: [Double]) -> Double? {
        let values = values(sums)
        return values.isEmpty ? nil : compensatedSum(values) / Double(values.count)
      }
      let counting = first.codes.indices.filter { unit in
        questions.contains { form.isCounting($0.codes[unit]) }
      }
      let rows = counting.map { unit in tables.flatMap { $0[unit] } }
      guard let columns = rows.first?.indices else { throw Inestimable(form.absence) }
      let sums = columns.map { place in compensatedSum(rows.lazy.map { $0[place] }) }
      guard let value = mean(sums) else { throw Inestimable(form.absence) }
      return Estimate(
        value,
        interval: try resampling.interval(
          rows, clusters: Array(rows.indices), level: level, statistic: mean),
        unit: form.unit, count: values(sums).count, method: form.method)
    }
  }
}
