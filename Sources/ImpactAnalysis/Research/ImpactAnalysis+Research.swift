import EvaluationModel

extension ImpactAnalysis {
  /// What a researcher asks of one cohort, after the disclosure control.
  ///
  /// It costs more than the evaluation, and only the reports and answers for researchers need it.
  ///
  /// - Parameter cohort: The cohort's id, or `nil` for the one that the plan names.
  /// - Returns: The detail, or `nil` where the plan has no such cohort.
  public func research(of cohort: String? = nil) -> ResearchDetail? {
    evaluation(of: cohort).flatMap(research)
  }

  /// What a researcher asks of the cohort of an evaluation, after the disclosure control.
  ///
  /// - Parameter evaluation: The evaluation of this analysis, after the same control: what is hidden
  ///   there is not told here.
  /// - Returns: The detail, or `nil` where the plan has no such cohort.
  public func research(beside evaluation: ImpactEvaluation) -> ResearchDetail? {
    guard let whole = unprotected(of: evaluation.cohort.id) else { return nil }
    var detail = DisclosureControl(profile: input.plan.disclosure)
      .protect(unprotectedResearch(whole, beside: evaluation), beside: evaluation, whole)
    var list = MethodList()
    list.add(detail)
    list.add(evaluation.items)
    list.add(evaluation.gains)
    list.add(evaluation.locations)
    list.add(evaluation.trends)
    list.add(evaluation.themes)
    if let coding = evaluation.coding { list.add(coding) }
    detail.methods = list.methods
    return detail
  }

  /// The detail before the disclosure control: for tests of that control alone.
  func unprotectedResearch(
    _ evaluation: ImpactEvaluation, beside shown: ImpactEvaluation
  ) -> ResearchDetail {
    let context = ResearchContext(input, evaluation, shown: shown)
    var detail = ResearchDetail(
      tests: [], gains: GainDetailSummary(context: context).results(),
      reliability: ScaleReliabilitySummary(context: context).results(),
      links: CohortLinkSummary(context: context).results(),
      invariance: ScaleInvarianceSummary(context: context).results(),
      trends: SegmentedSeriesSummary(context: context).results(),
      clusters: ClusterEffectSummary(context: context).results(),
      sensitivity: ResponseSensitivitySummary(context: context).results(),
      balance: ResponseBalanceSummary(context: context).results(),
      uncoded: UncodedSummary(context: context).results(),
      lengths: AnswerLengthSummary(context: context).results(),
      pairings: ThemePairingSummary(context: context).results(),
      wording: WordingChangeSummary(context: context).results(),
      cases: CaseSampleSummary(context: context).results(),
      anonymity: AnonymitySummary(context: context).results(), methods: [],
      seed: input.plan.reporting.seed)
    detail.tests = TestTable(evaluation: evaluation, detail: detail).records(level: context.level)
    return detail
  }
}
