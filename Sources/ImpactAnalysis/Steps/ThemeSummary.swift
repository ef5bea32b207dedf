import EvaluationModel
import Evidence
import Statistics
import TextCoding

/// Counts how often each source's comments speak of each theme, beside the cohort before.
///
/// The unit is one answer to one open question: a theme counts once in it, however often it is
/// spoken of. Not to speak of a theme is not a "no".
struct ThemeSummary {
  let input: AnalysisInput
  /// The input by which the rules are judged.
  let judged: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  let previous: Cohort?
  /// How far rules and people agree, where people have read any comments.
  let quality: CodingQuality?

  private var plan: EvaluationPlan { input.plan }

  /// One source's answers with text in one cohort.
  private struct Answers {
    var comments: [Comment] = []
    var prompts: Set<String> = []
    var respondents: Set<Int> = []
  }

  /// The results of every source and theme, their verdicts still to be decided.
  func results() -> (themes: [ThemeResult], bases: [CommentBase]) {
    let codings = Dictionary(grouping: input.codings, by: \.comment)
    let corrector =
      quality == nil
      ? nil
      : judged.people.map {
        PrevalenceCorrection($0, counted: judged.codings, level: plan.reporting.level)
      }
    let readings = Dictionary(
      (quality?.themes ?? []).map { ($0.theme, $0) }
    ) { first, _ in first }
    let read = Set((input.people?.readings ?? []).map(\.comment))
    var themes: [ThemeResult] = []
    var bases: [CommentBase] = []
    for source in FeedbackSource.allCases {
      let now = answers(of: source, in: cohort)
      guard !now.comments.isEmpty else { continue }
      let before = previous.map { answers(of: source, in: $0, to: now.prompts) } ?? Answers()
      bases.append(
        CommentBase(
          source: source, answers: .result(now.comments.count),
          respondents: .result(now.respondents.count),
          withoutTheme: .result(now.comments.count { codings[$0.id, default: []].isEmpty }),
          medianWords: Self.medianWords(now.comments)))
      let refusal = refusal(source, now, before)
      let drawn = corrector?.drawn(among: now.comments) ?? []
      let drawnBefore = corrector?.drawn(among: before.comments) ?? []
      let isAllRead = (now.comments + before.comments).allSatisfy { read.contains($0.id) }
      for theme in input.codebook.themes {
        var result = result(of: theme, source, now.comments, before.comments, refusal, codings)
        result.reading = readings[theme.id]?.reading
        result.correction = corrector.map { corrector in
          corrector.correction(
            corrector.judgements(on: theme.id, in: now.comments, drawn: drawn),
            corrector.judgements(on: theme.id, in: before.comments, drawn: drawnBefore),
            refusal: refusal, base: "answers with text by \(plan.name(of: source).plural)")
        }
        // What people have read to the last answer does not rest on the rules.
        if result.isWithheld, !isAllRead, let reliability = readings[theme.id] {
          result.withhold(because: Self.withheld(reliability))
        } else if isAllRead {
          result.reading = nil
          result.correction = nil
        }
        themes.append(result)
      }
    }
    return (themes, bases)
  }

  private func result(
    of theme: Theme, _ source: FeedbackSource, _ now: [Comment], _ before: [Comment],
    _ refusal: String?, _ codings: [String: [StoredCoding]]
  ) -> ThemeResult {
    let directions = now.compactMap { comment in
      codings[comment.id]?.first { $0.theme == theme.id }
        .flatMap { ThemeDirection(rawValue: $0.direction) }
    }
    let hits = directions.count
    let earlier = before.count { comment in
      codings[comment.id]?.contains { $0.theme == theme.id } ?? false
    }
    let base = "answers with text by \(plan.name(of: source).plural)"
    let level = plan.reporting.level
    return ThemeResult(
      theme: theme.id, label: theme.label, source: source,
      prevalence: Share.of(hits, among: now.count, level: level, base: base),
      previous: refusal.map {
        Share(successes: .notEstimable(reason: $0), estimate: .notEstimable(reason: $0))
      } ?? Share.of(earlier, among: before.count, level: level, base: base),
      comparison: refusal.map { .refused(because: $0) }
        ?? .ofShares(hits, now.count, earlier, before.count, level: level),
      directions: Dictionary(
        uniqueKeysWithValues: ThemeDirection.allCases.map { direction in
          (direction, .result(directions.count { $0 == direction }))
        }))
  }

  /// The answers of one source in one cohort: to all open questions, or to those that another
  /// cohort was asked too.
  private func answers(
    of source: FeedbackSource, in cohort: Cohort, to prompts: Set<String>? = nil
  ) -> Answers {
    var answers = Answers()
    for position in index.responses(of: cohort.id) {
      let response = index.responses[position]
      guard response.source == source, RecordIndex.counts(response) else { continue }
      for comment in index.comments(of: position) {
        let prompt = "\(response.instrument)/\(comment.prompt)"
        guard prompts?.contains(prompt) ?? true else { continue }
        answers.comments.append(comment)
        answers.prompts.insert(prompt)
        answers.respondents.insert(position)
      }
    }
    return answers
  }

  /// Questions steer answers: rates of cohorts that were asked differently are not compared.
  private func refusal(_ source: FeedbackSource, _ now: Answers, _ before: Answers) -> String? {
    if source == .examiner { return "two reports a year are read, not tested" }
    if previous == nil { return "there is no earlier cohort" }
    if let previous, answers(of: source, in: previous).comments.isEmpty {
      return "the cohort before wrote no comments"
    }
    return now.prompts == before.prompts
      ? nil : "the open questions were not the same in the two cohorts"
  }

  /// Why a theme is withheld, as a clause.
  private static func withheld(_ reliability: ThemeReliability) -> String {
    let who =
      (reliability.rulesAlpha.value?.value ?? 1) < ReliabilityBand.tentativeFrom
      ? "rules and people" : "people"
    return "\(who) agree too little on it"
  }

  private static func medianWords(_ comments: [Comment]) -> Int {
    let lengths = comments.map(\.wordCount).sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
  }
}
