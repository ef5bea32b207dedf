import EvaluationModel

/// Computes the evaluation of one cohort: the only place where records become findings.
public struct ImpactAnalysis: Sendable {
  let input: AnalysisInput

  public init(_ input: AnalysisInput) {
    self.input = input
  }

  /// The evaluation of a cohort, after the disclosure control.
  ///
  /// - Parameters:
  ///   - cohort: The cohort's id, or `nil` for the one that the plan names.
  ///   - releases: What was published before: figures that differ from it by a few people are hidden.
  /// - Returns: The evaluation, or `nil` where the plan has no such cohort.
  public func evaluation(
    of cohort: String? = nil, beside releases: [PublishedFigures] = []
  ) -> ImpactEvaluation? {
    unprotected(of: cohort).map { truth in
      var evaluation = DisclosureControl(profile: input.plan.disclosure).protect(
        truth, beside: releases)
      evaluation.disclosure.approvals = approvals(of: evaluation.quotations)
      return evaluation
    }
  }

  /// Who approved the quotations.
  private func approvals(of choices: [QuotationChoice]) -> [DisclosureStatement.Approvals] {
    let comments = Set(choices.flatMap { $0.quotations.map(\.comment) })
    let people = Dictionary(grouping: comments) { input.approvals[$0]?.approvedBy }
    return people.map { person, comments in
      DisclosureStatement.Approvals(person: person, quotations: comments.count)
    }.sorted { ($0.person ?? "") < ($1.person ?? "") }
  }

  /// The evaluation before the disclosure control: for tests of that control alone.
  func unprotected(of cohortID: String? = nil) -> ImpactEvaluation? {
    let plan = input.plan
    guard let cohort = plan.cohort(cohortID ?? plan.reporting.cohort) else { return nil }
    let index = RecordIndex(plan: plan, records: input.records)
    let comparability = Comparability(plan: plan, index: index)
    let previous = comparability.cohort(before: cohort)

    var items = ItemSummary(plan: plan, index: index, cohort: cohort, previous: previous).results()
    var locations = LocationSummary(
      plan: plan, index: index, cohort: cohort, previous: previous,
      beforePrevious: previous.flatMap(comparability.cohort(before:))
    ).results()
    let judged = input.judgedIndependently
    var quality = CodingReliability(input: judged).quality()
    let themeSummary = ThemeSummary(
      input: input, judged: judged, index: index, cohort: cohort, previous: previous,
      quality: quality
    ).results()
    var themes = themeSummary.themes
    // Without a theme of any respondent there is nothing that agreement could be of.
    if themes.allSatisfy({ $0.source == .examiner }) { quality = nil }
    let rule = StanceRule(plan.disclosure)
    ThemeStances(codebook: input.codebook, rule: rule).mark(&themes)
    let schools = SchoolPairs(input: input, index: index, cohort: cohort)
    var pairs = schools.gaps(of: items) + schools.gaps(of: themes)
    let families = decide(&items, &locations, &themes) + decide(&pairs)

    let participationSummary = ParticipationSummary(
      plan: plan, index: index, cohort: cohort, previous: previous)
    let participation = participationSummary.results()
    let gains = GainSummary(plan: plan, index: index, cohort: cohort).results()
    let ledger = RecommendationLedger(input: input, index: index, cohort: cohort).entries()
    let examiners = ExaminerSummary(
      input: input, index: index, cohort: cohort, previous: previous
    ).evidence(ledger, withheld: Set(themes.filter(\.isWithheld).map(\.theme)))
    let voices = VoiceSelection(
      input: input, index: index, cohort: cohort,
      withheld: Set(themes.filter(\.isWithheld).map(\.theme)))
    return ImpactEvaluation(
      cohort: cohort, previous: previous, participation: participation,
      awards: participationSummary.awards(), items: items, gains: gains, locations: locations,
      trends: TrendSummary(plan: plan, index: index, cohort: cohort).results(for: items),
      themes: themes, comments: themeSummary.bases, coding: quality,
      pools: RatingPooling(plan: plan, index: index, cohort: cohort).pools(of: items),
      evidence: EvidenceAssessment(rule: rule, aims: plan.aims, claims: plan.claims), pairs: pairs,
      themeTrends: ThemeTrendSummary(input: input, index: index, cohort: cohort)
        .results(for: themes),
      choices: ChoiceSummary(
        plan: plan, index: index, selections: input.records.selections, cohort: cohort,
        previous: previous
      ).results(),
      flows: ResponseFlows(plan: plan, index: index, ledgers: input.ledgers, cohort: cohort)
        .results(participation),
      quotations: voices.reported(), voices: voices.voices(),
      codedComments: voices.codedComments(),
      recommendations: ledger, examiners: examiners, families: families,
      cautions: CautionList(input: input, index: index, cohort: cohort, previous: previous)
        .cautions(participation, gains, families, quality),
      files: FileAccounts(input.ledgers, plan: plan), redaction: RedactionCount(input.records),
      disclosure: DisclosureStatement(profile: plan.disclosure))
  }

  /// Decides the verdicts family by family.
  ///
  /// Items and themes are what the evaluation is asked for, so the chance of any false alarm is
  /// bounded; locations are a search for places to look at, so the share of false alarms is.
  private func decide(
    _ items: inout [ItemResult], _ locations: inout [LocationResult],
    _ themes: inout [ThemeResult]
  ) -> [TestFamily] {
    let level = input.plan.reporting.level
    let itemFamily = FamilyCorrection(
      name: "items, this cohort and the one before", correction: .holm, level: level
    ).decide(items.map(\.comparison))
    for (position, comparison) in itemFamily.comparisons.enumerated() {
      items[position].comparison = comparison
    }
    let themeFamily = FamilyCorrection(
      name: "themes of comments, this cohort and the one before", correction: .holm, level: level
    ).decide(themes.map(\.comparison))
    for (position, comparison) in themeFamily.comparisons.enumerated() {
      themes[position].comparison = comparison
    }
    let locationFamily = FamilyCorrection(
      name: "domains at each location, this cohort and the one before",
      correction: .benjaminiHochberg, level: level
    ).decide(locations.map(\.comparison))
    for (position, comparison) in locationFamily.comparisons.enumerated() {
      locations[position].comparison = comparison
    }
    let earlier = locations.indices.filter { locations[$0].earlier != nil }
    let earlierFamily = FamilyCorrection(
      name: "domains at each location, the cohort before and its predecessor",
      correction: .benjaminiHochberg, level: level
    ).decide(earlier.compactMap { locations[$0].earlier })
    for (position, comparison) in zip(earlier, earlierFamily.comparisons) {
      locations[position].earlier = comparison
    }
    return [
      itemFamily.family, themeFamily.family, locationFamily.family, earlierFamily.family,
    ].filter { $0.size > 0 }
  }

  /// Decides what may be said of the gaps between heads and SENCOs of the same school.
  private func decide(_ pairs: inout [PairedGap]) -> [TestFamily] {
    let level = input.plan.reporting.level
    func decide(_ name: String, where isMember: (PairedGap) -> Bool) -> TestFamily {
      let members = pairs.indices.filter { isMember(pairs[$0]) }
      let family = FamilyCorrection(name: name, correction: .holm, level: level)
        .decide(members.map { pairs[$0].comparison })
      for (position, comparison) in zip(members, family.comparisons) {
        pairs[position].comparison = comparison
      }
      return family.family
    }
    let people = [FeedbackSource.headteacher, .senco].map { input.plan.name(of: $0).plural }
      .joined(separator: " and ")
    return [
      decide("items, \(people) of the same school", where: \.isOfItems),
      decide("themes of comments, \(people) of the same school") { !$0.isOfItems },
    ].filter { $0.size > 0 }
  }
}
