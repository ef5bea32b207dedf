import EvaluationModel
import Evidence

extension DisclosureControl {
  /// Protects what the sources say side by side; the items must have been protected.
  ///
  /// The evidence is assessed from what may be shown once all figures have been looked at together.
  mutating func protectEvidence(_ evaluation: inout ImpactEvaluation) {
    let hiddenItems = Set(evaluation.items.filter(\.favourable.estimate.isSuppressed).map(\.id))
    evaluation.pools = evaluation.pools.map { protected($0, hiddenItems) }
    let hiddenThemes = Set(
      evaluation.themes.filter(\.prevalence.successes.isSuppressed).map(\.theme))
    evaluation.pairs = evaluation.pairs.map { protected($0, hiddenThemes) }
    evaluation.themeTrends = evaluation.themeTrends.map { protected($0) }
    evaluation.choices = evaluation.choices.map { protected($0) }
    evaluation.flows = evaluation.flows.map { protected($0) }
  }

  private mutating func protected(_ pool: RatingPool, _ hiddenItems: Set<String>) -> RatingPool {
    guard pool.source != .examiner else { return pool }
    var pool = pool
    let minimum = minimumBase(of: .proportion)
    let people = pool.people.value ?? 0
    // The share may be hidden already, with an item's; the people are counted all the same.
    pool.people = count(pool.people)
    guard pool.favourable.value != nil else { return pool }
    if people < minimum {
      pool.favourable = hidden(.size, minimum: minimum)
    } else if !hiddenItems.isDisjoint(with: pool.items) {
      pool.favourable = hidden(.protection, minimum: minimum)
    } else {
      pool.favourable = pool.favourable.map(withRoundedCounts)
    }
    return pool
  }

  /// A gap between heads and SENCOs of the same school.
  ///
  /// Shares, interval and p-value together give back in how many pairs one of the two alone is
  /// favourable; and with the shares of all, what those who are part of no pair say. A head's view of a
  /// SENCO must not be found from it, so few of either hide the gap. So do few who speak of a theme, and
  /// that the report hides how many of all do: those in pairs are most of them.
  private mutating func protected(_ gap: PairedGap, _ hiddenThemes: Set<String>) -> PairedGap {
    var gap = gap
    let isHiddenElsewhere =
      if case .theme(let theme) = gap.subject { hiddenThemes.contains(theme) } else { false }
    let minimum = minimumBase(of: .proportion)
    let margins = gap.margins
    let few = [
      margins.onlyHeadteacher, margins.onlySENCO, margins.unpairedHeadteachers,
      margins.unpairedSENCOs,
    ].contains { (1..<max(profile.minimumCell, 1)).contains($0) }
    let isSmall = (gap.pairs.value ?? 0) < minimum
    gap.headteachers = fewHidden(gap.headteachers)
    gap.sencos = fewHidden(gap.sencos)
    let isHidden =
      isSmall || few || isHiddenElsewhere || gap.headteachers.estimate.isSuppressed
      || gap.sencos.estimate.isSuppressed
    if isHidden {
      gap.headteachers = Share(
        successes: hidden(isSmall ? .size : .protection, minimum: minimum),
        estimate: .suppressed(minimum: minimum))
      gap.sencos = gap.headteachers
    }
    gap.comparison = comparison(gap.comparison, isHidden: isHidden)
    gap.pairs = count(gap.pairs)
    return gap
  }

  /// A theme's points, hidden wherever few answers speak of it.
  private mutating func protected(_ trend: ThemeTrend) -> ThemeTrend {
    var trend = trend
    for position in trend.points.indices {
      guard let estimate = trend.points[position].figure.value else { continue }
      let answers = Int((estimate.value * Double(estimate.count)).rounded())
      trend.points[position].figure =
        fewHidden(
          Share(successes: .result(answers), estimate: .result(estimate))
        ).estimate
    }
    return trend
  }

  /// What was ticked: of a question with one answer, the counts add up to those who saw it.
  private mutating func protected(_ choice: ChoiceResult) -> ChoiceResult {
    guard choice.source != .examiner else { return choice }
    var choice = choice
    let counts = choice.options.map(\.share.successes)
    let shown = choice.isSingle ? cells(counts) : counts.map { count($0) }
    for (position, ticked) in shown.enumerated() {
      let option = choice.options[position]
      choice.options[position].share =
        ticked.isSuppressed
        ? Share(successes: ticked, estimate: .suppressed(minimum: profile.minimumCell))
        : share(option.share)
      choice.options[position].previous = fewHidden(option.previous)
    }
    return choice
  }

  /// The steps from the roll to the figures.
  ///
  /// Rows that a rule leaves out are rows of a file; who is the SENCO is a person. What counts is
  /// printed elsewhere, so the rows received would give few self-reports back and are hidden with them.
  private mutating func protected(_ flow: ResponseFlow) -> ResponseFlow {
    var flow = flow
    var isFew = false
    for position in flow.losses.indices where flow.losses[position].reason == .selfReport {
      flow.losses[position].count = count(flow.losses[position].count)
      isFew = flow.losses[position].count.isSuppressed
    }
    flow.received =
      isFew && flow.received.value != nil
      ? hidden(.protection, minimum: profile.minimumCell) : count(flow.received)
    flow.enrolled = count(flow.enrolled)
    flow.withdrawn = count(flow.withdrawn)
    flow.asked = count(flow.asked)
    flow.counted = count(flow.counted)
    flow.matched = flow.matched.map { count($0) }
    return flow
  }
}
