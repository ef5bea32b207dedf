import EvaluationModel
import Evidence

extension DisclosureControl {
  /// A theme's figures.
  ///
  /// Few comments on a theme are few people; the directions add up to the theme.
  mutating func protected(_ theme: ThemeResult) -> ThemeResult {
    guard theme.source != .examiner else { return theme }
    var theme = theme
    theme.prevalence = fewHidden(theme.prevalence)
    theme.previous = fewHidden(theme.previous)
    let isHidden = theme.prevalence.estimate.isSuppressed
    let directions = ThemeDirection.allCases
    let counts = directions.map { theme.directions[$0] ?? .result(0) }
    let shown =
      isHidden
      ? counts.map { _ in .suppressed(minimum: profile.minimumCell) } : cells(counts)
    for (direction, count) in zip(directions, shown) { theme.directions[direction] = count }
    theme.comparison = comparison(
      theme.comparison, isHidden: isHidden || theme.previous.estimate.isSuppressed)
    return theme
  }

  /// A share of answers, hidden where it stands for a few people.
  ///
  /// 0 stands for nobody.
  private mutating func fewHidden(_ share: Share) -> Share {
    if let successes = share.successes.value,
      (1..<max(profile.minimumCell, 1)).contains(successes)
    {
      return Share(
        successes: hidden(.size, minimum: profile.minimumCell),
        estimate: .suppressed(minimum: profile.minimumCell))
    }
    return self.share(share)
  }

  /// The comments of a source.
  mutating func protected(_ base: CommentBase) -> CommentBase {
    guard base.source != .examiner else { return base }
    var base = base
    base.answers = count(base.answers)
    base.respondents = count(base.respondents)
    base.withoutTheme = count(base.withoutTheme)
    return base
  }

  /// The counts beside quotations: sums over sources, which would give back what one source hides.
  mutating func protected(_ choice: QuotationChoice, beside themes: [ThemeResult])
    -> QuotationChoice
  {
    var choice = choice
    let same = themes.filter { $0.theme == choice.theme }
    let hidesCount = same.contains { $0.prevalence.successes.isSuppressed }
    let hidesDirection = same.contains { theme in
      theme.directions.values.contains { $0.isSuppressed }
    }
    choice.candidates =
      hidesCount
      ? hidden(.protection, minimum: profile.minimumCell) : count(choice.candidates)
    choice.critical =
      hidesCount || hidesDirection
      ? hidden(.protection, minimum: profile.minimumCell) : count(choice.critical)
    choice.quotable = count(choice.quotable)
    return choice
  }
}
