import EvaluationModel

extension ImpactAnalysis {
  /// What the evaluation says of each local authority's participants, after the disclosure control.
  ///
  /// The pages of all authorities are taken to be in one hand: what one hides, the others do not give
  /// back.
  ///
  /// - Parameter cohort: The cohort's id, or `nil` for the one that the plan names.
  /// - Returns: The results, or `nil` where the plan has no such cohort.
  public func authorities(of cohort: String? = nil) -> AuthorityResults? {
    unprotectedAuthorities(of: cohort).map { whole in
      DisclosureControl(profile: input.plan.disclosure).protect(
        whole.results, unplaced: whole.unplaced)
    }
  }

  /// The results before the disclosure control, with the answers to each item of people whose authority
  /// is not known.
  func unprotectedAuthorities(
    of cohort: String? = nil
  ) -> (results: AuthorityResults, unplaced: [String: Int])? {
    let plan = input.plan
    guard let cohort = plan.cohort(cohort ?? plan.reporting.cohort) else { return nil }
    let index = RecordIndex(plan: plan, records: input.records)
    var (results, unplaced) = AuthoritySummary(plan: plan, index: index, cohort: cohort).results()
    let places = results.indices.flatMap { row in
      results[row].items.indices.map { (row, $0) }
    }
    let decided = FamilyCorrection(
      name: "items in each authority and in all others", correction: .benjaminiHochberg,
      level: plan.reporting.level
    ).decide(places.map { results[$0.0].items[$0.1].comparison })
    for ((row, column), comparison) in zip(places, decided.comparisons) {
      results[row].items[column].comparison = comparison
    }
    let all = AuthorityResults(
      authorities: results, family: decided.family.size > 0 ? decided.family : nil,
      disclosure: DisclosureStatement(profile: plan.disclosure))
    return (all, unplaced)
  }
}
