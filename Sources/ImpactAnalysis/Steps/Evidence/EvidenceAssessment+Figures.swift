import EvaluationModel
import Evidence

extension EvidenceAssessment {
  /// Assesses figures as they may be shown.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation, with all its other figures protected.
  ///   - aims: The aims of the course.
  ///   - claims: The claims of the consortium.
  ///   - rule: When figures count as taking a side.
  init(
    of evaluation: ImpactEvaluation, aims: [CourseAim], claims: [Claim], rule: StanceRule
  ) {
    let figures = Figures(
      items: evaluation.items, pools: evaluation.pools,
      voices: Dictionary(grouping: evaluation.themes.map(ThemeVoice.init), by: \.theme),
      results: Dictionary(grouping: evaluation.themes, by: \.theme), rule: rule)
    self.rule = rule
    let sources = FeedbackSource.allCases.filter { source in
      evaluation.items.contains { $0.source == source }
        || evaluation.comments.contains { $0.source == source }
    }
    self.sources = sources
    var order: [String] = []
    var seen: Set<String> = []
    for theme in evaluation.themes where seen.insert(theme.theme).inserted {
      order.append(theme.theme)
    }
    themes = order.map { theme in
      let voices = figures.voices[theme] ?? []
      return ThemeTriangulation(
        id: theme, label: voices.first?.label ?? theme, voices: voices)
    }
    self.aims = aims.map { aim in
      AimTriangulation(
        aim: aim,
        voices: figures.voices(
          on: .aim(aim.id), themes: order.filter { figures.aims(of: $0).contains(aim.id) }, sources)
      )
    }
    ladder = LadderRung.levels.map { level in
      LadderRung(
        level: level,
        voices: figures.voices(
          on: .level(level), themes: order.filter { figures.level(of: $0) == level },
          sources))
    }
    self.claims = claims.map(figures.result(of:))
  }
}

/// The figures of an evaluation, found by what they are evidence for.
private struct Figures {
  let items: [ItemResult]
  let pools: [RatingPool]
  let voices: [String: [ThemeVoice]]
  let results: [String: [ThemeResult]]
  let rule: StanceRule

  func aims(of theme: String) -> [String] { results[theme]?.first?.aims ?? [] }
  func level(of theme: String) -> Int? { voices[theme]?.first?.level }

  /// What each source says on a subject; sources that no item asked and that wrote nothing are left
  /// out.
  func voices(
    on subject: RatingPool.Subject, themes: [String], _ sources: [FeedbackSource]
  ) -> [SourceVoice] {
    sources.compactMap { source in
      let pool = pools.first { $0.subject == subject && $0.source == source }
      let spoken = themes.compactMap { theme in
        voices[theme]?.first { $0.source == source }
      }
      guard pool != nil || !spoken.isEmpty else { return nil }
      return SourceVoice(
        source: source, ratings: pool,
        ratingStance: pool.map { rule.stance(ofRatings: $0.favourable, by: source) } ?? .unknown,
        themes: spoken)
    }
  }

  func result(of claim: Claim) -> ClaimResult {
    var evidence: [ClaimEvidence] = []
    var notAsked: [String] = []
    for id in claim.items {
      guard let item = items.first(where: { $0.id == id }) else {
        notAsked.append(id)
        continue
      }
      evidence.append(
        ClaimEvidence(
          kind: .item(id), label: item.item.label, source: item.source,
          level: item.item.guskeyLevel, share: item.favourable,
          stance: rule.stance(ofRatings: item.favourable.estimate, by: item.source)))
    }
    for theme in claim.themes {
      evidence += (voices[theme] ?? []).map { voice in
        ClaimEvidence(
          kind: .theme(theme), label: voice.label, source: voice.source, level: voice.level,
          share: voice.share, stance: voice.stance)
      }
    }
    return ClaimResult(claim: claim, evidence: evidence, notAsked: notAsked)
  }
}

extension ThemeVoice {
  /// What a source's comments say on a theme, as it may be shown.
  init(_ result: ThemeResult) {
    self.init(
      theme: result.theme, label: result.label, source: result.source, share: result.prevalence,
      stance: result.stance, level: result.guskeyLevels.min(), isTentative: result.isTentative)
  }
}
