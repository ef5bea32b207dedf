import EvaluationModel
import TextCoding

/// Asks the questions that users have about what respondents wrote.
struct VoiceSelection {
  let input: AnalysisInput
  let index: RecordIndex
  let cohort: Cohort
  /// Themes that the report says nothing of.
  let withheld: Set<String>

  /// How many themes the report illustrates.
  static let themeLimit = 6
  /// A theme has a main direction where this share of its comments is of one side.
  private static let mainShare = 2.0 / 3
  /// Of fewer comments on a theme nobody can say what is the main direction.
  private static let fewestForMain = 10
  /// A story has more than a sentence.
  private static let wordsOfStory = 20...160

  private let pool: QuotationPool
  private let selection: QuotationSelection

  init(input: AnalysisInput, index: RecordIndex, cohort: Cohort, withheld: Set<String>) {
    self.input = input
    self.index = index
    self.cohort = cohort
    self.withheld = withheld
    pool = QuotationPool(input, index, cohorts: [cohort])
    selection = QuotationSelection(pool: pool)
  }

  private var themes: [Theme] { input.codebook.themes.filter { !withheld.contains($0.id) } }

  /// The quotations of the report: on the themes that most comments speak of, nobody quoted twice.
  ///
  /// Themes on which the fewest may be quoted are drawn first, so that nobody is used up for a theme
  /// that has others. A theme on which nobody can be quoted is there too; none is where that is so of
  /// all.
  func reported() -> [QuotationChoice] {
    func count(_ theme: Theme, where isCounted: (QuotationPool.Entry) -> Bool) -> Int {
      pool.entries.count { entry in
        isCounted(entry) && entry.codings.contains { $0.theme == theme.id }
      }
    }
    let ranked = themes.map { (theme: $0, count: count($0) { _ in true }) }.enumerated()
      .filter { $0.element.count > 0 }
      .sorted { ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset) }
      .prefix(Self.themeLimit).map(\.element.theme)
    let drawn = ranked.map { (theme: $0, free: count($0) { $0.obstacle == nil }) }.enumerated()
      .sorted { ($0.element.free, $0.offset) < ($1.element.free, $1.offset) }
      .map(\.element.theme)
    var quoted: Set<String> = []
    var choices: [String: QuotationChoice] = [:]
    for theme in drawn {
      choices[theme.id] = selection.choice(for: question(of: theme), without: &quoted)
    }
    return choices.values.allSatisfy(\.quotations.isEmpty)
      ? [] : ranked.compactMap { choices[$0.id] }
  }

  /// The answers to the other questions.
  func voices() -> SelectedVoices {
    let allowed = Set(themes.map(\.id))
    return SelectedVoices(
      representative: answer(
        QuotationQuestion(
          id: "representative", label: "", themes: allowed, sources: [.headteacher, .senco])),
      themes: themes.compactMap { answer(question(of: $0)) },
      negativeCases: negativeCases(),
      creditedElsewhere: answer(
        QuotationQuestion(
          id: "credited-elsewhere", label: "", themes: allowed, sources: [.headteacher, .senco],
          isCreditedElsewhere: true, limit: 5)),
      stories: stories(),
      examinersPraise: praise(allowed))
  }

  /// The codings of the comments that may be read.
  func codedComments() -> CodedComments {
    CodedCommentList(pool: pool, withheld: withheld).comments()
  }

  private func question(of theme: Theme) -> QuotationQuestion {
    QuotationQuestion(id: theme.id, label: theme.label, themes: [theme.id])
  }

  private func answer(_ question: QuotationQuestion) -> QuotationChoice? {
    var quoted: Set<String> = []
    return selection.choice(for: question, without: &quoted)
  }

  /// Comments against what two thirds of those on a theme say: one a theme, nobody twice.
  private func negativeCases() -> [QuotationChoice] {
    var quoted: Set<String> = []
    return themes.compactMap { theme in
      let directions = pool.entries.flatMap(\.codings).filter { $0.theme == theme.id }
        .compactMap { ThemeDirection(rawValue: $0.direction) }
      guard directions.count >= Self.fewestForMain else { return nil }
      let gains = Double(directions.count { $0 == .gain }) / Double(directions.count)
      let critical = Double(directions.count(where: \.isCritical)) / Double(directions.count)
      var question = question(of: theme)
      question.limit = 1
      if gains >= Self.mainShare {
        question.directions = [.decline, .barrier]
      } else if critical >= Self.mainShare {
        question.directions = [.gain]
      } else {
        return nil
      }
      return selection.choice(for: question, without: &quoted)
    }
  }

  /// What respondents tell of a change, by the highest of Guskey's levels that it reaches.
  private func stories() -> [SelectedVoices.Story] {
    var quoted: Set<String> = []
    return [5, 4, 3, 2].compactMap { level in
      let reached = themes.filter { $0.guskeyLevels.max() == level }
      guard !reached.isEmpty else { return nil }
      return selection.choice(
        for: QuotationQuestion(
          id: "story-\(level)", label: "", themes: Set(reached.map(\.id)), directions: [.gain],
          sources: [.headteacher, .senco], role: .change, words: Self.wordsOfStory, limit: 2),
        without: &quoted
      ).map { SelectedVoices.Story(level: level, choice: $0) }
    }
  }

  /// What examiners praised, whatever the year: their reports are few, and published.
  private func praise(_ themes: Set<String>) -> QuotationChoice? {
    let pool = QuotationPool(
      input, index, cohorts: input.plan.cohorts.filter { $0.starts <= cohort.starts },
      sources: [.examiner])
    var quoted: Set<String> = []
    return QuotationSelection(pool: pool).choice(
      for: QuotationQuestion(
        id: "examiners-praise", label: "", themes: themes, directions: [.gain],
        sources: [.examiner], words: 5...160, limit: 6),
      without: &quoted)
  }
}
