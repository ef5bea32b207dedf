import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// The front page: three to five findings in plain words, each with its evidence.
  var inBrief: Section {
    let findings = [
      headteacherFinding, changeFinding, gainFinding, locationFinding, criticalThemeFinding,
    ].compactMap { $0 }
    var blocks: [Block] = []
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if findings.isEmpty {
      blocks.append(
        .paragraph("Too few people answered for a finding that can be printed."))
    } else {
      blocks.append(.findings(findings))
      blocks.append(
        .paragraph(
          """
          The mark beside each finding says how far it can be relied on. Its rule is printed in \
          \(reference: "methods").
          """))
    }
    return Section(id: "in-brief", title: sayPlainly("in-brief.title"), blocks: blocks)
  }

  private var facts: [Fact] {
    let answered = evaluation.participation.compactMap { entry -> Fact? in
      guard let count = entry.answered.value, entry.occasion != .pre else { return nil }
      let who = name(entry.instrument.source).plural
      let of = entry.asked.value.map { " of \(NumberFormat.count($0)) asked" } ?? ""
      return Fact(
        NumberFormat.count(count),
        Text("\(who) answered the \(Wording.lowerFirst(entry.instrument.title))\(of)"))
    }
    let reports = evaluation.comments.first { $0.source == .examiner }?.respondents.value ?? 0
    let examiners =
      reports == 0
      ? []
      : [
        Fact(
          NumberFormat.count(reports),
          Text(reports == 1 ? "external examiner’s report" : "external examiners’ reports"))
      ]
    return Array((answered + examiners).prefix(4))
  }

  /// What heads agree with most, and least.
  private var headteacherFinding: Finding? {
    let source = [FeedbackSource.headteacher, .senco].first { source in
      items(of: source).contains { $0.isHeadline && $0.favourable.estimate.value != nil }
    }
    guard let source else { return nil }
    let ranked = items(of: source).filter(\.isHeadline)
      .compactMap { item in item.favourable.estimate.value.map { (item, $0) } }
      .sorted { $0.1.value > $1.1.value }
    guard let (best, share) = ranked.first else { return nil }
    var sentence: Text = """
      \(strong: NumberFormat.percentage(share.value)) of \(name(source).plural) \
      \(best.scale.positivePhrase): “\(best.item.text)”.
      """
    if let (least, lowest) = ranked.last, ranked.count > 1 {
      sentence =
        sentence + """
           Fewest, \(NumberFormat.percentage(lowest.value)), \(least.scale.positivePhrase): \
          “\(least.item.text)”.
          """
    }
    return Finding(
      id: "finding-ratings", sentence: sentence, strength: .descriptive,
      detail: Text(counts(best.favourable) + NumberFormat.phrase(best.favourable.estimate)),
      link: figureID(best))
  }

  private func counts(_ share: Share) -> String {
    guard let successes = share.successes.value, let base = share.estimate.value?.count else {
      return ""
    }
    return "\(NumberFormat.count(successes)) of \(NumberFormat.count(base)): "
  }

  /// What changed since the cohort before, beyond chance.
  private var changeFinding: Finding? {
    guard let previous = evaluation.previous else { return nil }
    let items = evaluation.items.filter { $0.comparison.test.value != nil }
    let themes = evaluation.themes.filter { $0.comparison.test.value != nil }
    let compared = items.count + themes.count
    guard compared > 0 else { return nil }
    let changedItems = items.filter(\.comparison.verdict.isBeyondChance)
    let changedThemes = themes.filter(\.comparison.verdict.isBeyondChance)
    let changed = changedItems.count + changedThemes.count
    let link = changedItems.first.map(comparisonTableID) ?? items.first.map(comparisonTableID)
    if changed == 0 {
      return Finding(
        id: "finding-change",
        sentence: """
          \(strong: "Nothing that can be compared with \(previous.shortName) changed by more than chance"): \
          \(items.count == 0 ? "" : Wording.counted(items.count, "rating", "ratings"))\
          \(items.count > 0 && themes.count > 0 ? " and " : "")\
          \(themes.count == 0 ? "" : Wording.counted(themes.count, "theme of comments", "themes of comments")) \
          were compared.
          """, strength: .couldBeChance, detail: detectableDetail(items), link: link)
    }
    let named =
      changedItems.map { "\($0.item.label) (\(direction($0.comparison)))" }
      + changedThemes.map {
        "comments on \(lower($0.label)) by \(name($0.source).plural) (\(direction($0.comparison))\($0.isTentative ? ", tentative" : ""))"
      }
    let first = changedItems.first?.comparison ?? changedThemes.first?.comparison
    return Finding(
      id: "finding-change",
      sentence: """
        \(strong: Wording.sentenceStart(Wording.number(changed))) of \
        \(NumberFormat.count(compared)) figures that can be compared with \(previous.shortName) \
        changed by more than chance: \(Wording.list(Array(named.prefix(3))))\
        \(named.count > 3 ? " among them" : "").
        """,
      strength: first.map {
        Wording.strength(
          of: $0, smallestDifference: plan.reporting.smallestDifference,
          hasLowResponse: hasLowResponse(changedItems.first?.instrument))
      } ?? .moderate,
      detail: Text(first.map { NumberFormat.phrase($0.difference, isDifference: true) } ?? ""),
      link: link)
  }

  private func direction(_ comparison: Comparison) -> String {
    comparison.verdict == .more ? "higher" : "lower"
  }

  private func lower(_ label: String) -> String { Wording.lowerFirst(label) }

  private func detectableDetail(_ items: [ItemResult]) -> Text {
    let detectable = items.compactMap { $0.comparison.detectable.value?.value }
    guard let smallest = detectable.min(), let largest = detectable.max() else { return "" }
    return """
      Numbers of this size show a difference of \
      \(NumberFormat.decimal(abs(smallest) * 100, places: 0)) to \
      \(NumberFormat.decimal(abs(largest) * 100, places: 0)) percentage points four times in five; \
      smaller ones are easily missed.
      """
  }

  func hasLowResponse(_ instrument: String?) -> Bool {
    evaluation.participation.contains { entry in
      entry.instrument.id == instrument && (entry.rate.value?.value ?? 1) < 0.5
    }
  }

  /// The largest and the smallest gain.
  private var gainFinding: Finding? {
    let ranked = evaluation.gains.compactMap { gain in gain.gain.value.map { (gain, $0) } }
      .sorted { $0.1.value > $1.1.value }
    guard let (most, gain) = ranked.first, let (least, smallest) = ranked.last else { return nil }
    let people = name(.senco).plural
    var sentence: Text = """
      \(Wording.sentenceStart(people)) rate themselves higher after the course than before, most \
      on \(strong: most.item.label) (\(NumberFormat.decimal(gain.value, places: 1, signed: true)) \
      points)
      """
    if ranked.count > 1 {
      sentence =
        sentence
        + ", least on \(least.item.label) (\(NumberFormat.decimal(smallest.value, places: 1, signed: true)))"
    }
    let shift = most.adjustedGain?.value.map { adjusted in
      " Looking back, they rate their starting point "
        + (adjusted.value >= gain.value ? "lower" : "higher")
        + ": by today’s yardstick the gain is \(NumberFormat.decimal(adjusted.value, places: 1, signed: true))."
    }
    return Finding(
      id: "finding-gain", sentence: sentence + Text("." + (shift ?? "")), strength: .moderate,
      detail: Text(
        "\(NumberFormat.count(gain.count)) rated it both times: "
          + NumberFormat.phrase(most.gain, isDifference: true)), link: "fig-gains")
  }

  /// A location that differs from itself a year ago, or that none does.
  private var locationFinding: Finding? {
    let compared = evaluation.locations.filter { $0.comparison.test.value != nil }
    guard !compared.isEmpty else { return nil }
    let flagged = compared.filter(\.comparison.verdict.isBeyondChance)
    guard let first = flagged.first, let difference = first.comparison.difference.value else {
      return Finding(
        id: "finding-locations",
        sentence:
          "\(strong: "No location stands out"): none differs from itself a year ago by more than chance.",
        strength: .couldBeChance,
        detail: Text("\(Wording.counted(compared.count, "comparison", "comparisons")) made"),
        link: "locations")
    }
    let others = flagged.dropFirst().map {
      "\(Wording.lowerFirst($0.domain.name)) at \($0.location.name)"
    }
    return Finding(
      id: "finding-locations",
      sentence: """
        \(strong: "\(first.domain.name) at \(first.location.name)") is rated \
        \(difference.value < 0 ? "lower" : "higher") than a year ago, by \
        \(NumberFormat.decimal(abs(difference.value), places: 1)) points, and chance is an unlikely \
        explanation.\(others.isEmpty ? "" : " So are \(Wording.list(others)).")
        """,
      strength: Wording.strength(
        of: first.comparison, smallestDifference: plan.reporting.smallestDifference,
        hasLowResponse: hasLowResponse(first.domain.instrument)),
      detail: Text(
        "\(NumberFormat.count(difference.count)) people in the two years: "
          + NumberFormat.phrase(first.comparison.difference, isDifference: true)),
      link: "fig-locations-\(anchor(first.domain.id))")
  }

  /// What SENCOs' comments criticise most.
  private var criticalThemeFinding: Finding? {
    let counted = evaluation.themes.filter { $0.source != .examiner }
      .compactMap { theme -> (ThemeResult, Int)? in
        let critical = [ThemeDirection.barrier, .decline].compactMap {
          theme.directions[$0]?.value
        }
        return critical.isEmpty ? nil : (theme, critical.reduce(0, +))
      }
    guard let (theme, critical) = counted.max(by: { $0.1 < $1.1 }), critical > 0,
      let prevalence = theme.prevalence.estimate.value
    else { return nil }
    return Finding(
      id: "finding-critical",
      sentence: """
        What \(name(theme.source).plural)’ comments criticise most is \
        \(strong: lower(theme.label)): \(NumberFormat.count(critical)) answers name it as a \
        barrier, weakness or decline.
        """, strength: .descriptive,
      detail: Text(
        "\(NumberFormat.percentage(prevalence.value)) of \(NumberFormat.count(prevalence.count)) "
          + "answers with text speak of it in any direction"
          + (theme.isTentative ? "; tentative, for it is coded unevenly" : "")),
      link: "fig-themes")
  }
}
