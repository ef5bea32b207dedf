import EvaluationModel
import Evidence
import ImpactAnalysis
import Reporting

extension AnnualReport {
  /// Each location beside itself a year ago.
  var locations: Section? {
    let results = evaluation.locations
    guard !results.isEmpty, evaluation.previous != nil else { return nil }
    let flagged = flaggedDomains(results)
    var blocks: [Block] = [
      .paragraph(
        """
        Each location is compared with itself a year ago, never ranked against another. Groups are \
        small: most differences between years are what chance brings. \(flagSentence(results))
        """)
    ]
    blocks += flagged.map { domain in
      .figure(locationFigure(domain, results.filter { $0.domain == domain }))
    }
    blocks.append(.table(locationTable(results)))
    return Section(id: "locations", title: "Location by location", blocks: blocks)
  }

  private func flaggedDomains(_ results: [LocationResult]) -> [Domain] {
    var domains: [Domain] = []
    for result in results
    where result.comparison.verdict.isBeyondChance && !domains.contains(result.domain) {
      domains.append(result.domain)
    }
    return domains
  }

  private func flagSentence(_ results: [LocationResult]) -> Text {
    let flagged = results.filter(\.comparison.verdict.isBeyondChance)
    guard !flagged.isEmpty else {
      return "After correction for the number of comparisons \(strong: "none") is beyond chance."
    }
    let names = flagged.map { result in
      "\(Wording.lowerFirst(result.domain.name)) at \(result.location.name) "
        + (result.comparison.verdict == .less ? "(lower)" : "(higher)")
    }
    return """
      After correction for the number of comparisons, \(strong: Wording.list(names)) \
      \(flagged.count == 1 ? "is" : "are") beyond chance.
      """
  }

  private func locationFigure(_ domain: Domain, _ results: [LocationResult]) -> Figure {
    let flagged = results.first { $0.comparison.verdict.isBeyondChance }
    let id = "fig-locations-\(anchor(domain.id))"
    let difference = flagged?.comparison.difference.value?.value ?? 0
    return Figure(
      id: id,
      title: Text(
        "\(domain.name) is rated \(difference < 0 ? "lower" : "higher") than a year ago at "
          + (flagged?.location.name ?? "one location")),
      subtitle: Text(
        "Difference of mean scores, \(evaluation.cohort.shortName) minus "
          + "\(evaluation.previous?.shortName ?? ""), in points of the scale, with "
          + "\(NumberFormat.percentage(plan.reporting.level)) intervals"),
      description: Text(
        "the difference between this cohort and the one before at each location. An interval that "
          + "does not touch the line of no difference may still be chance when many are looked at; "
          + "the verdicts take that into account."),
      chart: .differences(
        DifferenceChart(
          items: results.map { result in
            DifferenceChart.Item(
              Text(result.location.name), result.comparison.difference,
              strength: Wording.strength(
                of: result.comparison, smallestDifference: plan.reporting.smallestDifference,
                hasLowResponse: hasLowResponse(domain.instrument)))
          },
          axis: .covering(results.map(\.comparison.difference), unit: .scalePoints),
          lowerMeaning: "Lower than a year ago", upperMeaning: "Higher than a year ago")),
      table: Table(
        id: "\(id)-data", caption: Text("\(domain.name) at each location"),
        columns: [
          .text("Location"), .number("Difference"), .number("Lower bound"),
          .number("Upper bound"), .number("People, both years"), .text("Verdict"),
        ],
        rows: results.map { result in
          Row(
            Text(result.location.name),
            Cell.pieces(of: result.comparison.difference, isDifference: true)
              + [.text(Wording.verdict(result.comparison.verdict))])
        }))
  }

  private func locationTable(_ results: [LocationResult]) -> Table {
    var cohorts: [String] = []
    for score in results.flatMap(\.scores) where !cohorts.contains(score.cohort) {
      cohorts.append(score.cohort)
    }
    let shown = cohorts.compactMap { plan.cohort($0) }
    return Table(
      id: "table-locations", caption: "Mean domain scores at each location",
      columns: [.text("Domain and location")]
        + shown.map { .number($0.shortName) }
        + shown.map { .number("People, \($0.shortName)") }
        + [
          .number("Adjusted p"), .text("This cohort and the one before"),
          .text("The one before and its predecessor"),
        ],
      rows: results.map { result in
        let scores = shown.map { cohort in
          result.scores.first { $0.cohort == cohort.id }?.score
            ?? .notEstimable(reason: "not asked")
        }
        return Row(
          Text("\(result.domain.name), \(result.location.name)"),
          scores.map { .value(of: $0) } + scores.map { .base(of: $0) }
            + [
              adjustedP(result.comparison), .text(Wording.verdict(result.comparison.verdict)),
              result.earlier.map { .text(Wording.verdict($0.verdict)) }
                ?? .shorthand(.notApplicable),
            ])
      },
      notes: [
        "Scores are means of the domain’s items; p-values corrected by the method of Benjamini and Hochberg."
      ])
  }
}
