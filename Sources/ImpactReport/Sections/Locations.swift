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
    var domains: [Domain] = []
    for result in results where !domains.contains(result.domain) { domains.append(result.domain) }
    blocks.append(
      .disclosure(
        summary: "Every domain at each location, with the verdicts of this year and the last",
        blocks: domains.map { domain in
          .table(locationTable(domain, results.filter { $0.domain == domain }))
        }))
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

  private func locationTable(_ domain: Domain, _ results: [LocationResult]) -> Table {
    let before = evaluation.previous?.shortName ?? "Before"
    func score(_ result: LocationResult, _ cohort: String?) -> Reported<Estimate> {
      result.scores.first { $0.cohort == cohort }?.score ?? .notEstimable(reason: "not asked")
    }
    return Table(
      id: anchor("table-locations", domain.id),
      caption: Text("\(domain.name) at each location, mean score"),
      columns: [
        .text("Location"), .number(evaluation.cohort.shortName), .number("People"),
        .number(before), .number("People before"), .number("Difference"), .number("From"),
        .number("To"), .number("Adjusted p"), .text("This year"), .text("The year before"),
      ],
      rows: results.map { result in
        let now = score(result, evaluation.cohort.id)
        let then = score(result, evaluation.previous?.id)
        return Row(
          Text(result.location.name),
          [
            .value(of: now), .base(of: now), .value(of: then), .base(of: then),
            .value(of: result.comparison.difference, isDifference: true),
            .lowerBound(of: result.comparison.difference, isDifference: true),
            .upperBound(of: result.comparison.difference, isDifference: true),
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
