import EvaluationModel
import Evidence
import Statistics
import TextCoding

/// Sets the themes of answers against the number of their words.
struct AnswerLengthSummary {
  let context: ResearchContext

  /// An answer: its words, and the themes that it speaks of.
  private typealias Answer = (words: Int, themes: Set<String>)

  func results() -> [AnswerLength] {
    let found = context.input.codings.reduce(into: [String: Set<String>]()) {
      $0[$1.comment, default: []].insert($1.theme)
    }
    return FeedbackSource.allCases.compactMap { source in
      let now = answers(source, context.cohort, found)
      guard !now.isEmpty else { return nil }
      return result(source, now, context.previous.map { answers(source, $0, found) } ?? [])
    }
  }

  private func answers(
    _ source: FeedbackSource, _ cohort: Cohort, _ found: [String: Set<String>]
  ) -> [Answer] {
    context.comments(of: source, in: cohort).map {
      ($0.comment.wordCount, found[$0.comment.id] ?? [])
    }
  }

  private func result(
    _ source: FeedbackSource, _ now: [Answer], _ before: [Answer]
  ) -> AnswerLength {
    let median = Self.median(now) ?? 0
    let shorter = now.filter { $0.words <= median }
    let longer = now.filter { $0.words > median }
    let base = "answers with text by \(context.plan.name(of: source).plural)"
    let level = context.level
    let withheld = Set(
      context.evaluation.themes.filter { $0.source == source && $0.isWithheld }.map(\.theme))
    return AnswerLength(
      source: source, answers: .result(now.count),
      words: .result(now.reduce(0) { $0 + $1.words }), medianWords: median,
      previousMedianWords: Self.median(before),
      correlation: RankCorrelation.spearman(
        now.map { Double($0.words) }, now.map { Double($0.themes.count) }, level: level
      ).map { $0.onBase(base) },
      themes: context.input.codebook.themes.filter { !withheld.contains($0.id) }.map { theme in
        let counts = [shorter, longer].map { answers in
          answers.count { $0.themes.contains(theme.id) }
        }
        return AnswerLength.ThemeRate(
          theme: theme.id, label: theme.label,
          shorter: Share.of(counts[0], among: shorter.count, level: level, base: base),
          longer: Share.of(counts[1], among: longer.count, level: level, base: base),
          difference: ProportionDifference.newcombe(
            counts[1], of: longer.count, minus: counts[0], of: shorter.count, level: level),
          perHundredWords: Self.rate(theme.id, now),
          previousPerHundredWords: Self.rate(theme.id, before),
          previousCount: before.count { $0.themes.contains(theme.id) })
      })
  }

  private static func rate(_ theme: String, _ answers: [Answer]) -> Reported<Double> {
    let words = answers.reduce(0) { $0 + $1.words }
    guard words > 0 else { return .notEstimable(reason: "nobody wrote a word") }
    return .result(Double(answers.count { $0.themes.contains(theme) }) * 100 / Double(words))
  }

  private static func median(_ answers: [Answer]) -> Int? {
    let lengths = answers.map(\.words).sorted()
    return lengths.isEmpty ? nil : lengths[lengths.count / 2]
  }
}
