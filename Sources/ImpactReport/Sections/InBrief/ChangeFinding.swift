import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// What changed since the cohort before by more than chance, in figures of the whole cohort and at
  /// single locations.
  var changeFinding: Finding? {
    guard let previous = evaluation.previous else { return nil }
    let items = evaluation.items.filter {
      $0.source != .examiner && $0.comparison.test.value != nil
    }
    let themes = evaluation.themes.filter { $0.comparison.test.value != nil }
    let places = evaluation.locations.filter { $0.comparison.test.value != nil }
    let compared = items.count + themes.count + places.count
    guard compared > 0 else { return nil }
    let changedItems = items.filter(\.comparison.verdict.isBeyondChance)
    let changedThemes = themes.filter(\.comparison.verdict.isBeyondChance)
    let changedPlaces = places.filter(\.comparison.verdict.isBeyondChance)
    let named =
      changedItems.map(named) + changedThemes.map(named) + changedPlaces.dropFirst().map(named)
    if let place = changedPlaces.first, changedItems.isEmpty, changedThemes.isEmpty {
      return placeFinding(place, others: named, since: previous)
    }
    guard let first = changedItems.first?.comparison ?? changedThemes.first?.comparison else {
      return Finding(
        id: "finding-change",
        sentence: say(
          "in-brief.change-none",
          ["before": .init(previous.shortName), "n": .init(compared)]),
        strength: .couldBeChance,
        detail: blindSpot(
          items.map(\.comparison) + themes.map(\.comparison), places: places.count),
        link: items.first.map(comparisonTableID) ?? (themes.isEmpty ? "locations" : "themes"))
    }
    let all = named + changedPlaces.prefix(1).map(self.named)
    return Finding(
      id: "finding-change",
      sentence: all.count > Self.named
        ? say(
          "in-brief.change-many",
          [
            "n": .init(all.count), "all": .init(compared), "before": .init(previous.shortName),
            "list": .init(Wording.list(Array(all.prefix(Self.named)))),
          ])
        : say(
          "in-brief.change-some",
          [
            "n": .init(all.count), "all": .init(compared), "before": .init(previous.shortName),
            "list": .init(Wording.list(all)),
          ]),
      strength: strength(of: first, changedItems.first?.instrument),
      detail: changeDetail(changedItems.first, changedThemes.first),
      link: changedItems.first.map(comparisonTableID) ?? "themes")
  }

  /// The figures of the change that is named first.
  private func changeDetail(_ item: ItemResult?, _ theme: ThemeResult?) -> Text {
    let label =
      item.map { "“\($0.item.label)”" } ?? theme.map { Wording.lowerFirst($0.label) } ?? ""
    let now = item?.favourable.estimate.value ?? theme?.prevalence.estimate.value
    let then = item?.previous.estimate.value ?? theme?.previous.estimate.value
    guard let comparison = item?.comparison ?? theme?.comparison else { return "" }
    let difference = NumberFormat.phrase(comparison.difference, isDifference: true)
    guard let now, let then, let source = item?.source ?? theme?.source else {
      return Text(difference)
    }
    return say(
      "in-brief.change-detail",
      [
        "what": .init(Wording.sentenceStart(label)), "who": .init(name(source).plural),
        "now": .init(NumberFormat.percentage(now.value)), "n": .init(now.count),
        "then": .init(NumberFormat.percentage(then.value)), "m": .init(then.count),
        "difference": .init(difference),
      ])
  }

  /// How many changes a finding names.
  private static let named = 3

  private func named(_ item: ItemResult) -> String {
    directed("“\(item.item.label)”", item.comparison)
  }

  private func named(_ theme: ThemeResult) -> String {
    let label = Wording.lowerFirst(theme.label)
    let who = name(theme.source).plural
    let what =
      theme.isTentative
      ? sayPlainly("in-brief.theme-tentative", ["theme": .init(label), "who": .init(who)])
      : sayPlainly("in-brief.theme", ["theme": .init(label), "who": .init(who)])
    return directed(what, theme.comparison)
  }

  private func named(_ place: LocationResult) -> String {
    directed(
      sayPlainly(
        "in-brief.at",
        [
          "what": .init(Wording.lowerFirst(place.domain.name)),
          "place": .init(place.location.name),
        ]), place.comparison)
  }

  private func directed(_ what: String, _ comparison: Comparison) -> String {
    comparison.verdict == .more
      ? sayPlainly("in-brief.higher", ["what": .init(what)])
      : sayPlainly("in-brief.lower", ["what": .init(what)])
  }

  private func strength(of comparison: Comparison, _ instrument: String?) -> EvidenceStrength {
    Wording.strength(
      of: comparison, smallestDifference: plan.reporting.smallestDifference,
      hasLowResponse: hasLowResponse(instrument))
  }

  private func placeFinding(
    _ place: LocationResult, others: [String], since previous: Cohort
  ) -> Finding? {
    guard let difference = place.comparison.difference.value else { return nil }
    let what = sayPlainly(
      "in-brief.at", ["what": .init(place.domain.name), "place": .init(place.location.name)])
    let points = NumberFormat.decimal(abs(difference.value), places: 1)
    let lead =
      difference.value < 0
      ? say(
        "in-brief.place-lower",
        ["what": .init(what), "before": .init(previous.shortName), "points": .init(points)])
      : say(
        "in-brief.place-higher",
        ["what": .init(what), "before": .init(previous.shortName), "points": .init(points)])
    return Finding(
      id: "finding-change",
      sentence: lead + " "
        + (others.isEmpty
          ? say("in-brief.nothing-else")
          : say("in-brief.others", ["list": .init(Wording.list(Array(others.prefix(3))))])),
      strength: strength(of: place.comparison, place.domain.instrument),
      detail: say(
        "in-brief.place-detail",
        [
          "n": .init(difference.count),
          "difference": .init(
            NumberFormat.phrase(place.comparison.difference, isDifference: true)),
        ]), link: "fig-locations-\(anchor(place.domain.id))")
  }

  /// How large a change must be for numbers of this size to show it.
  private func blindSpot(_ comparisons: [Comparison], places: Int) -> Text {
    let detectable = comparisons.compactMap { $0.detectable.value?.value }.map(abs)
    return detectable.max().map { largest in
      say(
        "in-brief.blind-spot",
        ["points": .init(NumberFormat.decimal(largest * 100, places: 0))])
    } ?? say("in-brief.what-compared", ["all": .init(comparisons.count), "places": .init(places)])
  }
}
