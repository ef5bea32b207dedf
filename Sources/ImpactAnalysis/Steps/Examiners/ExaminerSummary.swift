import EvaluationModel
import Evidence
import TextCoding

/// Brings together what an external examiner asks of an evaluation.
struct ExaminerSummary {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?

  private var plan: EvaluationPlan { input.plan }

  /// The theme of the standard codebook that is about universities and authorities working together.
  private static let partnershipTheme = "partnership"

  /// The evidence.
  ///
  /// - Parameters:
  ///   - ledger: The recommendations.
  ///   - withheld: Themes of which nothing may be said.
  /// - Returns: The evidence, before the disclosure control.
  func evidence(_ ledger: [RecommendationEntry], withheld: Set<String>) -> ExaminerEvidence {
    let readings = ExaminerReadings(
      input: input, index: index, cohort: cohort, withheld: withheld)
    let codings = Dictionary(grouping: input.codings, by: \.comment)
    return ExaminerEvidence(
      reports: readings.readings(), concerns: readings.concerns(ledger),
      commendations: readings.commendations(ledger),
      outcomes: AwardPaths(plan: plan, index: index, cohort: cohort).results(),
      samples: RespondentSamples(plan: plan, index: index, cohort: cohort).results(),
      partnership: withheld.contains(Self.partnershipTheme) ? [] : voices(codings),
      unanswered: unanswered(ledger, withheld, codings), portfolio: portfolio(),
      signedSheets: signedSheets)
  }

  /// The sheets for this cohort; of one role the one that was signed last.
  private var signedSheets: [ExaminerSheet] {
    let sheets = input.examinerSheets.filter { $0.cohort == cohort.id }
    return sheets.enumerated().filter { place, sheet in
      !sheets[(place + 1)...].contains { $0.role == sheet.role }
    }.map(\.element)
  }

  /// The share of a cohort's criticism from which a theme is held to be raised by participants.
  private static let raisedFrom = 0.05

  /// Themes that one in twenty of participants' answers criticise in this cohort and in the one
  /// before, and that no recommendation speaks of.
  private func unanswered(
    _ ledger: [RecommendationEntry], _ withheld: Set<String>, _ codings: [String: [StoredCoding]]
  ) -> [UnansweredTheme] {
    guard let previous else { return [] }
    let spoken = Set(ledger.flatMap(\.themes))
    let now = answers(in: cohort)
    let before = answers(in: previous)
    guard !now.isEmpty, !before.isEmpty else { return [] }
    func critical(_ theme: String, _ answers: [Comment]) -> Share {
      let hits = answers.count { answer in
        codings[answer.id]?.contains {
          $0.theme == theme && ThemeDirection(rawValue: $0.direction)?.isCritical ?? false
        } ?? false
      }
      return Share.of(
        hits, among: answers.count, level: plan.reporting.level,
        base: "answers with text by \(plan.name(of: .senco).plural)")
    }
    return input.codebook.themes.compactMap { theme -> UnansweredTheme? in
      guard !spoken.contains(theme.id), !withheld.contains(theme.id) else { return nil }
      let shares = (critical(theme.id, now), critical(theme.id, before))
      let isRaised = [shares.0, shares.1].allSatisfy {
        ($0.estimate.value?.value ?? 0) >= Self.raisedFrom
      }
      return isRaised
        ? UnansweredTheme(
          theme: theme.id, label: theme.label, critical: shares.0, previous: shares.1) : nil
    }.sorted {
      ($0.critical.estimate.value?.value ?? 0) > ($1.critical.estimate.value?.value ?? 0)
    }
  }

  /// What participants of a cohort wrote.
  private func answers(in cohort: Cohort) -> [Comment] {
    index.responses(of: cohort.id).filter { index.responses[$0].source == .senco }
      .flatMap(index.comments(of:))
  }

  /// How the answers from each authority speak of the partnership.
  private func voices(_ codings: [String: [StoredCoding]]) -> [AuthorityVoice] {
    guard input.codebook.themes.contains(where: { $0.id == Self.partnershipTheme }) else {
      return []
    }
    var answers: [String: (all: Int, hits: Int, critical: Int)] = [:]
    for position in index.responses(of: cohort.id) {
      let response = index.responses[position]
      guard response.source != .examiner, RecordIndex.counts(response),
        let authority = response.authority
      else { continue }
      for comment in index.comments(of: position) {
        let coding = codings[comment.id]?.first { $0.theme == Self.partnershipTheme }
        let direction = coding.flatMap { ThemeDirection(rawValue: $0.direction) }
        var counts = answers[authority] ?? (0, 0, 0)
        counts.all += 1
        counts.hits += direction == nil ? 0 : 1
        counts.critical += direction?.isCritical ?? false ? 1 : 0
        answers[authority] = counts
      }
    }
    return plan.authorities.compactMap { authority in
      guard let counts = answers[authority.id] else { return nil }
      return AuthorityVoice(
        authority: authority,
        prevalence: Share.of(
          counts.hits, among: counts.all, level: plan.reporting.level,
          base: "answers with text from schools of the authority"),
        critical: .result(counts.critical))
    }
  }

  /// Heads' answers beside what the registry says of the SENCOs whom they are about.
  private func portfolio() -> PortfolioMatch? {
    let outcomes = Dictionary(
      index.enrolments(of: cohort.id).map { ($0.participant, $0.outcome) }
    ) { $1 }
    let matched = index.responses(of: cohort.id).map { index.responses[$0] }
      .filter { $0.source == .headteacher && RecordIndex.counts($0) }
      .compactMap { $0.participant.flatMap { outcomes[$0] } }
    guard !matched.isEmpty else { return nil }
    let awarded = matched.count(where: \.isAwarded)
    return PortfolioMatch(
      awarded: .result(awarded), others: .result(matched.count - awarded))
  }
}
