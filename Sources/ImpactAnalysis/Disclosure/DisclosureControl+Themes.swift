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
    theme.correction = theme.correction.map {
      protected($0, isHidden: isHidden, isPreviousHidden: theme.previous.estimate.isSuppressed)
    }
    return theme
  }

  /// A theme's corrected shares, hidden wherever the counted ones are.
  private mutating func protected(
    _ correction: ThemeCorrection, isHidden: Bool, isPreviousHidden: Bool
  ) -> ThemeCorrection {
    let minimum = profile.minimumCell
    var correction = correction
    correction.read = count(correction.read)
    func shown(_ share: Reported<Estimate>, isHidden: Bool) -> Reported<Estimate> {
      guard share.value != nil else { return share }
      return isHidden ? hidden(.protection, minimum: minimum) : estimate(share)
    }
    correction.prevalence = shown(correction.prevalence, isHidden: isHidden)
    correction.previous = shown(correction.previous, isHidden: isPreviousHidden)
    if correction.prevalence.isSuppressed || correction.previous.isSuppressed,
      correction.difference.value != nil
    {
      correction.difference = hidden(.protection, minimum: minimum)
    }
    correction.difference = correction.difference.map(withRoundedCounts)
    return correction
  }

  /// How far coders agree: where few comments hold a theme, shares of them would tell of each.
  mutating func protected(_ quality: CodingQuality) -> CodingQuality {
    let minimum = profile.minimumCell
    var quality = quality
    quality.read = count(quality.read)
    quality.readTwice = count(quality.readTwice)
    quality.themes = quality.themes.map { theme in
      var theme = theme
      func isFew(_ count: Int) -> Bool { (1..<max(minimum, 1)).contains(count) }
      let isRare = isFew(theme.marks.either)
      func shown(_ estimate: Reported<Estimate>, few: Bool) -> Reported<Estimate> {
        guard estimate.value != nil else { return estimate }
        return few ? hidden(.size, minimum: minimum) : estimate.map(withRoundedCounts)
      }
      theme.rulesAlpha = shown(theme.rulesAlpha, few: isRare)
      theme.peopleAlpha = shown(theme.peopleAlpha, few: isRare)
      theme.precision = shown(theme.precision, few: isRare || isFew(theme.marks.rules))
      theme.recall = shown(theme.recall, few: isRare || isFew(theme.marks.people))
      return theme
    }
    return quality
  }

  /// A share of answers, hidden where it stands for a few people.
  ///
  /// 0 stands for nobody.
  mutating func fewHidden(_ share: Share) -> Share {
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
    base.withoutTheme =
      base.answers.isSuppressed
      ? hidden(.size, minimum: profile.minimumCell) : count(base.withoutTheme)
    return base
  }
}
