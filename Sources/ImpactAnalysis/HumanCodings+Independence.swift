import EvaluationModel

extension HumanCodings {
  /// The same without the readings of sheets that showed what the rules find.
  ///
  /// Who sees that and leaves it as it is says nothing of whether it is right: such readings count as
  /// people's codings, and not as a judgement on the rules' or as agreement with somebody else.
  public var independent: HumanCodings {
    let shown = Set(samples.filter(\.showsSuggestions).map(\.id))
    return HumanCodings(
      byRules: byRules,
      readings: readings.filter { reading in !(reading.sample.map(shown.contains) ?? false) },
      samples: samples)
  }
}

extension AnalysisInput {
  /// The input as it is without the readings of sheets that showed what the rules find, by which the
  /// rules are judged.
  var judgedIndependently: AnalysisInput {
    guard let people else { return self }
    let independent = people.independent
    guard independent.readings.count < people.readings.count else { return self }
    let counted = CountedCodings(
      byRules: independent.byRules, readings: independent.readings, samples: independent.samples,
      codebook: codebook, referenceCoder: plan.reporting.referenceCoder)
    return AnalysisInput(
      plan: plan, records: records, codings: counted.codings, people: independent,
      codebook: codebook, approvals: approvals, examinerSheets: examinerSheets, ledgers: ledgers)
  }
}
