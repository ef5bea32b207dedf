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
      .paragraph(say("locations.intro", ["flags": .init(flagSentence(results))]))
    ]
    blocks += flagged.map { domain in
      .figure(locationFigure(domain, results.filter { $0.domain == domain }))
    }
    var domains: [Domain] = []
    for result in results where !domains.contains(result.domain) { domains.append(result.domain) }
    blocks.append(
      .disclosure(
        summary: say("locations.all"),
        blocks: domains.map { domain in
          .table(locationTable(domain, results.filter { $0.domain == domain }))
        }))
    return Section(id: "locations", title: sayPlainly("locations.title"), blocks: blocks)
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
    if let reason = reason(whyNoneOf: results) {
      return say("locations.not-compared", ["reason": .init(reason)])
    }
    guard !flagged.isEmpty else {
      return say("locations.none")
    }
    let names = flagged.map { result in
      let domain = Wording.lowerFirst(result.domain.name)
      return result.comparison.verdict == .less
        ? sayPlainly(
          "locations.lower", ["domain": .init(domain), "location": .init(result.location.name)])
        : sayPlainly(
          "locations.higher", ["domain": .init(domain), "location": .init(result.location.name)])
    }
    return say(
      "locations.flags", ["names": .init(Wording.list(names)), "n": .init(flagged.count)])
  }

  /// Why none of some results can be compared with the year before, where it is the same for all.
  private func reason(whyNoneOf results: [LocationResult]) -> String? {
    let reasons = Set(
      results.map { result -> String? in
        if case .cannotBeCompared(let reason) = result.comparison.verdict { reason } else { nil }
      })
    return reasons.count == 1 ? reasons.first.flatMap(\.self) : nil
  }

  private func locationFigure(_ domain: Domain, _ results: [LocationResult]) -> Figure {
    let flagged = results.first { $0.comparison.verdict.isBeyondChance }
    let place = flagged?.location.name ?? ""
    let id = "fig-locations-\(anchor(domain.id))"
    let difference = flagged?.comparison.difference.value?.value ?? 0
    return Figure(
      id: id,
      title: difference < 0
        ? say(
          "locations.figure.title-lower",
          ["domain": .init(domain.name), "location": .init(place)])
        : say(
          "locations.figure.title-higher",
          ["domain": .init(domain.name), "location": .init(place)]),
      subtitle: say(
        "locations.figure.subtitle",
        [
          "cohort": .init(evaluation.cohort.shortName),
          "previous": .init(evaluation.previous?.shortName ?? ""), "level": .init(level),
        ]),
      description: say("locations.figure.description"),
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
          lowerMeaning: sayPlainly("locations.figure.lower"),
          upperMeaning: sayPlainly("locations.figure.higher"))),
      table: Table(
        id: "\(id)-data", caption: say("locations.figure.caption", ["domain": .init(domain.name)]),
        columns: [
          .text(sayPlainly("words.location")), .number(sayPlainly("words.difference")),
        ] + boundColumns() + [
          .number(sayPlainly("locations.figure.people")), .text(sayPlainly("words.verdict")),
        ],
        rows: results.map { result in
          Row(
            Text(result.location.name),
            Cell.pieces(of: result.comparison.difference, isDifference: true)
              + [.text(words(for: result.comparison.verdict))])
        }))
  }

  private func locationTable(_ domain: Domain, _ results: [LocationResult]) -> Table {
    let before = evaluation.previous?.shortName ?? sayPlainly("words.before")
    let reason = reason(whyNoneOf: results)
    func score(_ result: LocationResult, _ cohort: String?) -> Reported<Estimate> {
      result.scores.first { $0.cohort == cohort }?.score ?? .notEstimable(reason: "not asked")
    }
    return Table(
      id: anchor("table-locations", domain.id),
      caption: say("locations.table.caption", ["domain": .init(domain.name)]),
      columns: [
        .text(sayPlainly("words.location")), .number(evaluation.cohort.shortName),
        .number(sayPlainly("locations.table.people")), .number(before),
        .number(sayPlainly("locations.table.people-before")),
      ]
        + (reason == nil
          ? [.number(sayPlainly("words.difference"))] + boundColumns() + [
            .number(sayPlainly("words.adjusted-p")), .text(sayPlainly("locations.table.now")),
          ] : []) + [.text(sayPlainly("locations.table.before"))],
      rows: results.map { result in
        let now = score(result, evaluation.cohort.id)
        let then = score(result, evaluation.previous?.id)
        return Row(
          Text(result.location.name),
          [
            .value(of: now), .base(of: now), .value(of: then), .base(of: then),
          ]
            + (reason == nil
              ? [
                .value(of: result.comparison.difference, isDifference: true),
                .lowerBound(of: result.comparison.difference, isDifference: true),
                .upperBound(of: result.comparison.difference, isDifference: true),
                adjustedP(result.comparison), .text(words(for: result.comparison.verdict)),
              ] : []) + [
              result.earlier.map { .text(words(for: $0.verdict)) } ?? .shorthand(.notApplicable)
            ])
      },
      notes: [
        reason.map { say("locations.table.not-compared", ["reason": .init($0)]) }
          ?? say("locations.table.note")
      ])
  }
}
