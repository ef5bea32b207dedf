import EvaluationModel
import TextCoding

/// Follows how often each source's comments speak of each theme, from cohort to cohort.
struct ThemeTrendSummary {
  let input: AnalysisInput
  let index: RecordIndex
  /// The last cohort that is shown.
  let cohort: Cohort

  private var plan: EvaluationPlan { input.plan }

  /// What one cohort of one source wrote.
  private struct Wave {
    let cohort: Cohort
    var answers = 0
    var prompts: Set<String> = []
    var hits: [String: Int] = [:]
  }

  /// The trends that hold two cohorts or more, source by source, in the order of the codebook.
  ///
  /// - Parameter themes: The results of the report's cohort; themes that coders agree too little on are
  ///   left out.
  /// - Returns: The trends of respondents; examiners' reports are read, not followed by number.
  func results(for themes: [ThemeResult]) -> [ThemeTrend] {
    guard let last = plan.cohorts.firstIndex(where: { $0.id == cohort.id }) else { return [] }
    var codings: [String: [String]] = [:]
    for coding in input.codings { codings[coding.comment, default: []].append(coding.theme) }
    return FeedbackSource.allCases.filter { $0 != .examiner }.flatMap { source -> [ThemeTrend] in
      let waves = plan.cohorts[...last].map { wave(of: source, in: $0, codings) }
        .filter { $0.answers > 0 }
      guard waves.count >= 2, let now = waves.last, now.cohort.id == cohort.id else { return [] }
      let askedAlike = Set(waves.filter { $0.prompts == now.prompts }.map(\.cohort.id))
      return themes.filter { $0.source == source && !$0.isWithheld }.map { theme in
        ThemeTrend(
          theme: theme.theme, label: theme.label, source: source,
          points: points(of: theme.theme, source, waves), askedAlike: askedAlike)
      }
    }
  }

  private func wave(
    of source: FeedbackSource, in cohort: Cohort, _ codings: [String: [String]]
  ) -> Wave {
    var wave = Wave(cohort: cohort)
    for position in index.responses(of: cohort.id) {
      let response = index.responses[position]
      guard response.source == source, RecordIndex.counts(response) else { continue }
      for comment in index.comments(of: position) {
        wave.answers += 1
        wave.prompts.insert("\(response.instrument)/\(comment.prompt)")
        for theme in Set(codings[comment.id] ?? []) { wave.hits[theme, default: 0] += 1 }
      }
    }
    return wave
  }

  /// Questions steer answers, so the line breaks where the open questions changed.
  private func points(
    of theme: String, _ source: FeedbackSource, _ waves: [Wave]
  ) -> [Trend.Point] {
    var earlier: Wave?
    return waves.map { wave in
      defer { earlier = wave }
      let share = Share.of(
        wave.hits[theme] ?? 0, among: wave.answers, level: plan.reporting.level,
        base: "answers with text by \(plan.name(of: source).plural)")
      let isComparable = earlier.map { $0.prompts == wave.prompts } ?? true
      return Trend.Point(
        cohort: wave.cohort, figure: share.estimate,
        breakReason: isComparable ? nil : "the open questions were not the same")
    }
  }
}
